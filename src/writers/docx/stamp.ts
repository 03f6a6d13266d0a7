/** What the style of a stamp at the head of each page says: a frame between the margins, bold black type. */
import { STAMP_FRAME } from "../own-line.ts";
import type { Theme } from "../theme.ts";
import { eighths, twips } from "./units.ts";
import { type Attributes, tag } from "./xml.ts";

/** The frame and its ground. */
export function stampFrame({ card }: Theme): readonly string[] {
  const sides = ["top", "left", "bottom", "right"].map((side) =>
    tag(`w:${side}`, {
      "w:val": "single",
      "w:sz": eighths(STAMP_FRAME.width),
      "w:space": STAMP_FRAME.room,
      "w:color": card.noticeBar,
    }),
  );
  const ground = { "w:val": "clear", "w:color": "auto", "w:fill": card.noticeFill };
  return [tag("w:pBdr", {}, ...sides), tag("w:shd", ground)];
}

export const stampRoom: Attributes = { "w:after": twips(STAMP_FRAME.below) };

/** Word draws a frame outside of the words' edges. */
export function stampIndent(): string {
  const edge = twips(STAMP_FRAME.width + STAMP_FRAME.room);
  return tag("w:ind", { "w:left": edge, "w:right": edge });
}

export const stampType: readonly string[] = [
  tag("w:b"),
  tag("w:bCs"),
  tag("w:color", { "w:val": "000000" }),
];
