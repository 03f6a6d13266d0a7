/** What the styles made for the lines, frames and empty room of a paper's forms say. */
import type { Theme } from "../theme.ts";
import { lookOf, type WordParagraphStyle } from "./style-names.ts";
import { eighths, twips } from "./units.ts";
import { type Attributes, tag } from "./xml.ts";

/** Between the words and their frame, in points. */
export const FRAME_ROOM = { beside: 4, above: 2 };

/** Around the words of a paragraph, no farther than its indents. */
export function formFrame({ table }: Theme): string {
  const sides = ["top", "left", "bottom", "right"].map((side) =>
    tag(`w:${side}`, {
      "w:val": "single",
      "w:sz": eighths(table.ruleWidth),
      "w:space": side === "left" || side === "right" ? FRAME_ROOM.beside : FRAME_ROOM.above,
      "w:color": table.rule,
    }),
  );
  return tag("w:pBdr", {}, ...sides);
}

/** Both edges of a line or a frame, in points from those of the text. */
export function insetElement({ left, right }: { readonly left: number; readonly right: number }) {
  const edges = { "w:left": twips(left), "w:right": twips(right), "w:firstLine": 0 };
  return tag("w:ind", edges);
}

/** So high, whatever the type; more only where somebody puts a picture into it that is higher. */
export function roomOf(height: number, base: WordParagraphStyle, theme: Theme): Attributes {
  const { size, line } = lookOf(theme, base);
  const rule = height < size * line ? "exact" : "atLeast";
  return { "w:before": 0, "w:after": 0, "w:line": twips(height), "w:lineRule": rule };
}
