/**
 * The boxes of cards as Word draws them: by the borders and ground of their
 * paragraphs, or by a table of one cell where the content needs one.
 */
import { lookOfCard } from "../card-looks.ts";
import type { Theme } from "../theme.ts";
import { eighths } from "./units.ts";
import { tag } from "./xml.ts";

export type BoxName = "Card" | "Notice" | "Changes";

/** By the tone of the card. */
export const boxNames = { plain: "Card", notice: "Notice", changes: "Changes" } as const;
const tones = { Card: "plain", Notice: "notice", Changes: "changes" } as const;

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
  return style in tones;
}

const FRAME = 0.5;
const BAR = 3;
/** Word's own limit for the distance between border and text, in points. */
const FARTHEST = 31;

/** A box without a frame has one in the colour of its ground, since Word fills that no further than borders. */
export function boxOf(theme: Theme, name: BoxName): Box {
  const { frame, fill, bar } = lookOfCard(tones[name], theme);
  const lines: readonly Line[] = (["top", "left", "bottom", "right"] as const).map((side) =>
    bar !== undefined && side === "left"
      ? { side, width: BAR, colour: bar }
      : { side, width: FRAME, colour: frame },
  );
  const space = Math.min(FARTHEST, Math.round(theme.card.pad));
  return {
    lines,
    fill,
    inset: { left: space + (bar === undefined ? FRAME : BAR), right: space + FRAME },
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
