/**
 * The widths of a table's columns in twips, by the rule of all formats, from rough widths of the
 * letters, since only Word has the real ones.
 */
import type { Table, TableRow } from "../../document/nodes.ts";
import { inlineText } from "../../document/words.ts";
import { findLineBreaks } from "../../text/line-breaks.ts";
import { normalise } from "../../text/normalise.ts";
import { type CellWord, sampleRows } from "../column-balance.ts";
import { type ColumnContent, shareWidths, sidePadding } from "../column-widths.ts";
import { ems } from "../letter-widths.ts";
import type { Theme } from "../theme.ts";

/** Twips in a point. */
const TWIPS = 20;
/** No column is narrower than this many ems. */
const NARROWEST = 1.5;
/** Words longer than this many ems may be broken. */
const LONGEST_WORD = 12;
/** White space, and a hyphen before a letter; numbers such as 2025-12-02-01 stay whole. */
const WORD_ENDS = /(?<=-)(?=\p{L})|(?<=\s)(?=\S)/u;
const LAO = /[\u0e80-\u0eff]/u;
/** For what the rough widths of letters miss, in points. */
const SLACK = 2;
/** Rows beyond this many change nothing that an eye would see. */
const SAMPLE = 2000;

export interface TableWidths {
  /** Twips, one for each column. */
  readonly widths: readonly number[];
  /** The size of the table's type in relation to that of its styles. */
  readonly scale: number;
}

/** The widths of all columns; they add up to `width`, which is in twips like them. */
export function columnWidths(table: Table, width: number, theme: Theme): TableWidths {
  const { size } = theme.paragraphs.tableCell;
  const contents = table.columns.map(({ width: share }, index): ColumnContent => {
    return { ...contentOf(index, table, theme), ...(share !== undefined && { share }) };
  });
  const padding = 2 * sidePadding(theme, contents.length) + SLACK;
  const room = Math.max(1, width / TWIPS - padding * contents.length);
  const type = { size, smallest: Math.min(size, theme.table.smallest) };
  const { widths, scale } = shareWidths(contents, room, type);
  const whole = widths.map((each) => each + padding);
  return { widths: roundTo(width, whole), scale };
}

function contentOf(column: number, { head, rows }: Table, theme: Theme): ColumnContent {
  const { tableHead, tableCell } = theme.paragraphs;
  const all = head ? [head, ...rows] : rows;
  // A register says the same in many of its rows.
  const known = new Map<string, readonly CellWord[]>();
  const words = (row: TableRow | undefined) => {
    const text = normalise(inlineText(row?.cells[column]?.children ?? []));
    if (row && row === head) return wordsOf(text, tableHead.size);
    const found = known.get(text) ?? wordsOf(text, tableCell.size);
    known.set(text, found);
    return found;
  };
  const narrowest = NARROWEST * tableCell.size;
  let least = narrowest;
  let natural = narrowest;
  for (const row of all.slice(0, SAMPLE)) {
    let line = 0;
    for (const { ink, advance } of words(row)) {
      least = Math.max(least, Math.min(LONGEST_WORD * tableCell.size, ink));
      natural = Math.max(natural, line + ink);
      line = Number.isFinite(advance) ? line + advance : 0;
    }
  }
  const cells = sampleRows(all.length).map((row) => words(all[row]));
  return { least, natural: Math.max(least, natural), cells };
}

/** Lao writes no spaces between its words. */
function wordsOf(text: string, size: number): readonly CellWord[] {
  return text.split(WORD_ENDS).flatMap((word) => {
    if (!LAO.test(word)) return [wordOf(word, size)];
    let from = 0;
    return findLineBreaks(word).map(({ position }) => {
      const piece = word.slice(from, position);
      from = position;
      return wordOf(piece, size);
    });
  });
}

function wordOf(word: string, size: number): CellWord {
  const ends = word.includes("\n");
  return {
    ink: ems(word.trimEnd()) * size,
    advance: ends ? Number.POSITIVE_INFINITY : ems(word) * size,
  };
}

/** Whole twips that still add up. */
function roundTo(width: number, shares: readonly number[]): readonly number[] {
  const total = sum(shares) || 1;
  let exact = 0;
  let given = 0;
  return shares.map((share) => {
    exact += (share / total) * width;
    const rounded = Math.round(exact) - given;
    given += rounded;
    return rounded;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
