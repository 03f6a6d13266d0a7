/**
 * A line of its own in the furniture of pages: how large it may be, and how near to the edge of the sheet
 * furniture has to begin, so that the text stays where it is.
 */
import type { Report } from "../diagnostics/report.ts";
import type { DocumentMeta } from "../document/meta.ts";
import { type Edge, heightOfRows, lineWidth, pitchFor } from "./furniture-fit.ts";
import { reportNoRoom } from "./problems.ts";
import { lineCount } from "./rough-lines.ts";
import type { FurnitureLine, Theme } from "./theme.ts";
import type { ParagraphStyle } from "./theme-styles.ts";

export interface OwnLine {
  readonly text: string;
  readonly look: ParagraphStyle;
}

/** The frame of a stamp, in points: how thick it is, how far from the words and from what stands below. */
export const STAMP_FRAME = { width: 0.75, room: 1, below: 2 } as const;

export interface WantedLine {
  readonly edge: Edge;
  readonly text: string;
  /** At its largest. */
  readonly look: ParagraphStyle;
  /** What stands beside it on one page or another. */
  readonly around: readonly FurnitureLine[];
}

/** In millimetres: nearer to the edge of a sheet most printers do not print. */
const UNPRINTED = 4.2;
/** In points: nobody reads smaller type. */
const SMALLEST = 6;
/** Steps of type that Word knows. */
const STEP = 0.5;
/** Between furniture and its rule, in points. */
const RULE = 5;
/** From a line of its own and what stands beside it to the text, in points. */
export const OWN_GAP = 2;
const POINTS_IN_MILLIMETRE = 72 / 25.4;

/** The line, and the distance of the furniture from the edge of the sheet in millimetres; no room is an error. */
export function placeOwnLine(
  { edge, text, look, around }: WantedLine,
  meta: DocumentMeta,
  theme: Theme,
  report: Report,
): { readonly own: OwnLine; readonly distance: number } {
  const { page } = theme;
  const margin = edge === "header" ? page.top : page.bottom;
  const least = Math.min(page[edge], UNPRINTED);
  const beside = Math.max(
    ...around.map((line) => {
      return heightOfRows(edge, line, meta, theme) + (line.rule ? RULE : 0);
    }),
  );
  for (let size = look.size; ; size -= STEP) {
    const own = { text, look: { ...look, size } };
    const height = beside + heightOf(own, edge, theme) + OWN_GAP;
    const distance = Math.min(page[edge], margin - height / POINTS_IN_MILLIMETRE);
    if (distance >= least) return { own, distance };
    if (size - STEP < SMALLEST) {
      reportNoRoom(text, report);
      return { own, distance: least };
    }
  }
}

function heightOf({ text, look }: OwnLine, edge: Edge, theme: Theme): number {
  const { width, room, below } = STAMP_FRAME;
  const frame = edge === "header" ? 2 * (width + room) + below : 0;
  return lineCount(text, lineWidth(theme) / look.size) * pitchFor(text, look) + frame;
}
