/**
 * The two boxes, card and notice, as Word draws them: by the borders and ground of their
 * paragraphs, or by a table of one cell where the content needs one.
 */
import type { IBordersOptions } from "docx";
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
  /** Points from the margin to the text, at both sides. */
  readonly inset: number;
  /** The same lines for docx, and as an element of a style. */
  readonly borders: IBordersOptions;
  readonly bordersXml: string;
}

const FRAME = 0.5;
const BAR = 3;
/** Word's own limit for the distance between border and text, in points. */
const FARTHEST = 31;

/** A card has a frame all around; a notice a bar at its left. */
export function boxOf({ card }: Theme, name: BoxName): Box {
  const lines: readonly Line[] =
    name === "Card"
      ? (["top", "left", "bottom", "right"] as const).map((side) => ({
          side,
          width: FRAME,
          colour: card.border,
        }))
      : [{ side: "left", width: BAR, colour: card.noticeBar }];
  const space = Math.min(FARTHEST, Math.round(card.pad));
  const thickest = Math.max(...lines.map(({ width }) => width));
  return {
    lines,
    fill: name === "Card" ? card.fill : card.noticeFill,
    inset: space + thickest,
    borders: Object.fromEntries(
      lines.map(({ side, width, colour }) => [
        side,
        { style: "single", size: eighths(width), space, color: colour } as const,
      ]),
    ),
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
