/** What the check knows of a value without having it. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Shape } from "./shape.ts";

export interface Known {
  readonly shape: Shape;
  /** Path in the view, `*` for the entries of a list; absent for what the view does not hold. */
  readonly path?: string;
  /** Two values with one key are the same value; what is known of one is known of the other. */
  readonly key: string;
  /** Keys of values of which exactly one is there, this one among them. */
  readonly rivals?: readonly string[] | undefined;
  /** As the template names it. */
  readonly text: string;
  readonly place: Place;
}
