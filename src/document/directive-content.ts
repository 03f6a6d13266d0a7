/** What the makers of directives are handed, and what each of them is. */
import type { Directive } from "./attributes.ts";
import type { Block, Inline } from "./nodes.ts";
import type { Context } from "./state.ts";

/** What stands in a directive, already converted. */
export interface DirectiveContent {
  /** The text in square brackets. */
  readonly label: readonly Inline[];
  readonly blocks: readonly Block[];
  /** Nothing inside was reported. */
  readonly isSound: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The blocks that a directive makes; none when it is wrong, which is then in the report. */
export type BuildDirective = (
  content: DirectiveContent,
  node: Directive,
  context: Context,
) => readonly Block[];
