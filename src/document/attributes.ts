/** Reads the attributes of directives: `{tone=notice}`, `{widths="2,1"}`, `{#id}`. */
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { closest } from "../text/closest.ts";
import { slugOf } from "./slug.ts";
import { type Context, placeAt, placeOf, readable } from "./state.ts";
import { fillIn } from "./values.ts";

export type Directive = ContainerDirective | LeafDirective;

/** The attributes with their values put in; unknown ones are reported and left out. */
export function readAttributes(
  node: Directive,
  { attributes, written }: { readonly attributes: readonly string[]; readonly written: string },
  context: Context,
): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const [name, text] of Object.entries(node.attributes ?? {})) {
    const value = text ?? "";
    if (attributes.includes(name)) {
      const write = name === "id" ? slugOf : (plain: string) => plain;
      const filled = fillIn(value, node, context, write);
      if (filled !== undefined) read.set(name, filled);
      continue;
    }
    const offset = node.data?.position?.attributes?.[name]?.start.offset;
    const shown = readable(name, context.state);
    const near = closest(shown, attributes);
    context.state.report.error(
      "document-unknown-attribute",
      `"${readable(node.name, context.state)}" has no attribute "${shown}"`,
      {
        place: offset === undefined ? placeOf(node, context) : placeAt(offset, context),
        hint: near ? `did you mean "${near}"?` : `write ${written}`,
      },
    );
  }
  return read;
}
