/** Reads the attributes of directives: `{tone=notice}`, `{widths="2,1"}`, `{#id}`. */
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import type { Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import { didYouMean, write } from "../diagnostics/phrases.ts";
import { closest } from "../text/closest.ts";
import { slugOf } from "../text/slug.ts";
import { type Context, readable, spanBetween, spanOf } from "./state.ts";
import { fillIn } from "./values.ts";

export type Directive = ContainerDirective | LeafDirective;

/** The name of the attribute, as it is written. */
function placeOfAttribute(node: Directive, offset: number | undefined, context: Context): Place {
  if (offset === undefined) return spanOf(node, context);
  const [written = ""] = /^[#.]?[\p{L}\p{N}_-]*/u.exec(context.piece.text.slice(offset)) ?? [];
  return spanBetween(offset, offset + written.length, context);
}

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
      say('"{directive}" has no attribute "{name}"', {
        directive: readable(node.name, context.state),
        name: shown,
      }),
      {
        place: placeOfAttribute(node, offset, context),
        hint: near ? didYouMean(near) : write(written),
      },
    );
  }
  return read;
}
