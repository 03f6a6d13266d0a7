/** The remedy for a name that is not known: the one it stands for, or what there is. */
import { closest } from "../text/closest.ts";

/** `did you mean "title"?`, or undefined when no known name is near. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  const near = closest(name, known);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

/** As `suggest`, or else a list of what there is. */
export function suggestOrList(name: string, known: readonly string[], what: string): string {
  const near = suggest(name, known);
  if (near !== undefined) return near;
  if (known.length === 0) return `there are no ${what}`;
  return `${what}: ${known.slice(0, 15).join(", ")}${known.length > 15 ? ", …" : ""}`;
}
