/**
 * The two boxes, card and notice, as Word draws them: by the borders and ground of their
 * paragraphs, or by a table of one cell where the content needs one.
 */
import type { Theme } from "../theme.ts";
import { eighths } from "./units.ts";
import { tag } from "./xml.ts";

export type BoxName = "Card" | "Notice";

interface Line {
  readonly side: "top" | "left" | "bottom" | "right";
  /** Points. */
  readonly width: number;
  readonly colour: string;
}

/** What a box looks like. */
export interface Box {
  readonly lines: readonly Line[];
  readonly fill: string;
  /** Points from the margin to the text. */
  readonly inset: { readonly left: number; readonly right: number };
  /** The same lines as an element of a style. */
  readonly bordersXml: string;
}

export function isBox(style: string): style is BoxName {
  return style === "Card" || style === "Notice";
}

const FRAME = 0.5;
const BAR = 3;
/** Word's own limit for the distance between border and text, in points. */
const FARTHEST = 31;

/**
 * A card has a frame all around; a notice a bar at its left, and else a frame in the colour of its
 * ground, since Word fills the ground no further than the borders reach.
 */
export function boxOf({ card }: Theme, name: BoxName): Box {
  const frame = name === "Card" ? card.border : card.noticeFill;
  const lines: readonly Line[] = (["top", "left", "bottom", "right"] as const).map((side) =>
    name === "Notice" && side === "left"
      ? { side, width: BAR, colour: card.noticeBar }
      : { side, width: FRAME, colour: frame },
  );
  const space = Math.min(FARTHEST, Math.round(card.pad));
  return {
    lines,
    fill: name === "Card" ? card.fill : card.noticeFill,
    inset: { left: space + (name === "Notice" ? BAR : FRAME), right: space + FRAME },
    bordersXml: tag(
      "w:pBdr",
      {},
      ...lines.map(({ side, width, colour }) =>
        tag(`w:${side}`, {
          "w:val": "single",
          "w:sz": eighths(width),
          "w:space": space,
          "w:color": colour,
        }),
      ),
    ),
  };
}
