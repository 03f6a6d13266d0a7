/**
 * What is seen of a paper: lines of text at their places, however they were read (from the pages that
 * the writer is about to draw, from the file, from another program's pages). Lengths are points, from
 * the left and the top of the page.
 */
import type { Theme } from "../../src/writers/theme.ts";
import type { Unit } from "./units.ts";

export interface SeenLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Without the spaces at the ends. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the largest type in it. */
  readonly size: number;
  /** From line to line. */
  readonly pitch: number;
  /** Known to be the sign of a list's item or of a note. */
  readonly isSign?: boolean;
}

/** A drawing, or a piece of one that goes on upon the next page. */
export interface SeenDrawing {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  /** Not a piece. */
  readonly isWhole: boolean;
  readonly labels: readonly SeenLine[];
}

export interface PageBox {
  readonly width: number;
  readonly height: number;
  /** The edges of the text. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface SeenPages {
  readonly box: PageBox;
  readonly count: number;
  /** In the order in which they were drawn. */
  readonly lines: readonly SeenLine[];
  readonly drawings: readonly SeenDrawing[];
}

/** A line and the text it belongs to. */
export interface PlacedLine extends SeenLine {
  readonly unit: Unit;
  /** Which of the unit's letters it holds. */
  readonly from: number;
  readonly to: number;
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** The page of a theme in points. */
export function pageBox({ page }: Theme): PageBox {
  const points = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;
  return {
    width: points(page.width),
    height: points(page.height),
    left: points(page.left),
    right: points(page.width - page.right),
    top: points(page.top),
    bottom: points(page.height - page.bottom),
  };
}

const ABOVE = 0.72;
const BELOW = 0.2;

/** Where a line's ink may begin and end, without what single letters add. */
export function inkOf({ baseline, size }: SeenLine): {
  readonly top: number;
  readonly foot: number;
} {
  return { top: baseline - ABOVE * size, foot: baseline + BELOW * size };
}

/** A drawing as a line without words, whose ink is all of it. */
export function asLine({ page, left, right, top, foot }: SeenDrawing): SeenLine {
  const size = (foot - top) / (ABOVE + BELOW);
  return { page, text: "", left, right, baseline: foot - BELOW * size, size, pitch: foot - top };
}

/** The height of what a page holds. */
export function roomOf({ top, bottom }: PageBox): number {
  return bottom - top;
}
