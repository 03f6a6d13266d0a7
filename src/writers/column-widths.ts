/**
 * How a table's columns share its width: by the shares that the template gives, else by what they
 * hold. No column is narrower than its longest word while the page can hold all longest words. Where
 * it cannot, endless words are cut; where there is none, the type is made smaller before words are.
 * A table whose words would stand in stacks of letters is called unreadable.
 */
import { balanceColumns, type ColumnCells } from "./column-balance.ts";
import type { Theme } from "./theme.ts";

export interface ColumnContent {
  /** The longest word and the longest line of the column, in points. */
  readonly least: number;
  readonly natural: number;
  /** Share of the width; by content when absent. */
  readonly share?: number;
  /** The words of its cells, in the order of the rows; a column without them shares by `natural`. */
  readonly cells?: ColumnCells;
}

/** The type of the table's cells. */
export interface TableType {
  /** Its size in points. */
  readonly size: number;
  /** How small it may be made where words do not fit. */
  readonly smallest: number;
}

export interface SharedWidths {
  readonly widths: readonly number[];
  /** The size of type in relation to the style's; 1 where the longest words fit. */
  readonly scale: number;
  /** Even so, words must be cut. */
  readonly cut: boolean;
  /** Into pieces of a letter or two: nobody can read that. */
  readonly unreadable: boolean;
}

/** Rounding, in points. */
const SLIGHT = 1e-6;

/** An address or a chain of letters, in ems; to cut it harms nobody, to squeeze the rest does. */
const LONG_WORD = 10;

/** Words cut into pieces shorter than this, in ems, stand in stacks of letters. */
const STACK = 2.2;

/** The width at which the longest words must be cut so that all columns fit, in points. */
function fitLongest(columns: readonly ColumnContent[], width: number): number {
  const leasts = columns.map((column) => column.least).sort((a, b) => a - b);
  let room = width;
  for (const [index, least] of leasts.entries()) {
    const each = room / (leasts.length - index);
    if (least > each) return Math.max(1, each);
    room -= least;
  }
  return Number.POSITIVE_INFINITY;
}

/** Tables of more columns than this stand closer, since their room is worth more than their air. */
const FEW_COLUMNS = 8;

export function isClose(columns: number): boolean {
  return columns > FEW_COLUMNS;
}

/** The space at each side of a cell's text in a table of so many columns, in points. */
export function sidePadding({ table }: Theme, columns: number): number {
  return isClose(columns) ? table.padX / 2 : table.padX;
}

/** The widths add up to the width there is for text, in points. */
export function shareWidths(
  columns: readonly ColumnContent[],
  width: number,
  type: TableType,
): SharedWidths {
  const least = sum(columns.map((column) => column.least));
  if (least > width + SLIGHT) return shareTooLittle(columns, width, type);
  const whole = { scale: 1, cut: false, unreadable: false };
  const fixed = fixShares(columns, width);
  if (sum(fixed.map(({ natural }) => natural)) > width && fixed.every(hasCells)) {
    return { widths: balanceColumns(fixed, width, type.size), ...whole };
  }
  return { widths: settleWidths(fixed, weighShares(columns, width), width), ...whole };
}

/** Where not even the longest words fit beside each other. */
function shareTooLittle(
  columns: readonly ColumnContent[],
  width: number,
  { size, smallest }: TableType,
): SharedWidths {
  const least = sum(columns.map((column) => column.least));
  const longest = fitLongest(columns, width);
  if (longest >= LONG_WORD * size) {
    const widths = columns.map((column) => Math.min(column.least, longest));
    return { widths, scale: 1, cut: true, unreadable: false };
  }
  const scale = Math.min(1, Math.max(smallest / size, width / least));
  // Where that is not enough, the longest words are cut and the short ones stay whole.
  const small = columns.map((column) => ({ ...column, least: column.least * scale }));
  const fitting = fitLongest(small, width);
  const cut = least * scale > width + SLIGHT;
  return {
    widths: small.map((column) => Math.min(column.least, fitting)),
    scale,
    cut,
    unreadable: cut && fitting < STACK * size * scale,
  };
}

type WithCells = ColumnContent & { readonly cells: ColumnCells };

function hasCells(column: ColumnContent): column is WithCells {
  return column.cells !== undefined;
}

/** Columns with a share keep it to the point, as long as the others still have their longest words. */
function fixShares(columns: readonly ColumnContent[], width: number): readonly ColumnContent[] {
  if (columns.every(({ share }) => share !== undefined)) {
    return columns.map(({ cells: _, ...column }) => column);
  }
  const fixed = columns.map(({ share, ...content }): ColumnContent => {
    if (share === undefined) return content;
    const kept = Math.max(content.least, share * width);
    return { ...content, least: kept, natural: kept };
  });
  return sum(fixed.map(({ least }) => least)) <= width ? fixed : columns;
}

function weighShares(columns: readonly ColumnContent[], width: number): readonly number[] {
  const shares = columns.map(({ share }) => share);
  const given = sum(shares.map((share) => share ?? 0));
  const free = columns.filter(({ share }) => share === undefined);
  const weights = weighContent(columns, width);
  const weightOfFree = sum(weights.filter((_, index) => shares[index] === undefined));
  return columns.map((_, index) => {
    const share = shares[index];
    if (share !== undefined) return free.length === 0 ? share / given : share;
    const rest = Math.max(0, 1 - given);
    return weightOfFree > 0 ? ((weights[index] ?? 0) / weightOfFree) * rest : 0;
  });
}

/**
 * The square root of a column's natural width stands between two bad rules: by natural width, one
 * long text starves the others; in equal parts, dates get as much room as texts.
 */
function weighContent(columns: readonly ColumnContent[], width: number): readonly number[] {
  const natural = sum(columns.map((column) => column.natural));
  if (natural <= width) return columns.map((column) => column.natural);
  return columns.map((column) => Math.sqrt(column.natural));
}

/**
 * Every column between its longest word and its longest line, as far as the width allows; the rest
 * by weight. It is the rule by which CSS resolves flexible lengths (CSS Flexbox 1, 9.7): of what is
 * out of bounds, the side that weighs more is settled first.
 */
function settleWidths(
  columns: readonly ColumnContent[],
  weights: readonly number[],
  width: number,
): readonly number[] {
  const roomy = sum(columns.map((column) => column.natural)) <= width;
  const most = columns.map((column) =>
    roomy || column.share !== undefined ? Number.POSITIVE_INFINITY : column.natural,
  );
  const settled = new Map<number, number>();
  while (settled.size < columns.length) {
    const open = columns.flatMap((column, index) =>
      settled.has(index) ? [] : [{ index, weight: weights[index] ?? 0, least: column.least }],
    );
    const rest = width - sum([...settled.values()]);
    const weight = sum(open.map((column) => column.weight));
    const offers = open.map((column) => {
      const offer = weight > 0 ? (column.weight / weight) * rest : rest / open.length;
      const bounded = Math.max(Math.min(offer, most[column.index] ?? offer), column.least);
      return { index: column.index, bounded, excess: bounded - offer };
    });
    const excess = sum(offers.map((offer) => offer.excess));
    for (const offer of offers) {
      const settle =
        excess > SLIGHT ? offer.excess > 0 : excess < -SLIGHT ? offer.excess < 0 : true;
      if (settle) settled.set(offer.index, offer.bounded);
    }
  }
  const widths = columns.map((_, index) => settled.get(index) ?? 0);
  // Where every column has its longest line and there is room yet, the widest takes it.
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((value, index) => (index === widest ? value + width - sum(widths) : value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
