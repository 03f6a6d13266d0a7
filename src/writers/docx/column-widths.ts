/**
 * The widths of a table's columns in twips, by the rule of all formats, from rough widths of the
 * letters, since only Word has the real ones.
 */
import type { Inline, Table, TableRow } from "../../document/nodes.ts";
import { inlineText } from "../../document/words.ts";
import { findLineBreaks } from "../../text/line-breaks.ts";
import { normalise } from "../../text/normalise.ts";
import { type ColumnContent, shareWidths } from "../column-widths.ts";
import type { Theme } from "../theme.ts";
import { ems } from "./letter-widths.ts";

/** Twips in a point. */
const TWIPS = 20;
/** No column is narrower than this many ems. */
const NARROWEST = 1.5;
/** Words longer than this many ems may be broken. */
const LONGEST_WORD = 12;
/** White space, and a hyphen before a letter; numbers such as 2025-12-02-01 stay whole. */
const WORD_ENDS = /(?<=-)(?=\p{L})|\s+/u;
const LAO = /[\u0e80-\u0eff]/u;
/** For what the rough widths of letters miss, in points. */
const SLACK = 2;
/** Rows beyond this many change nothing that an eye would see. */
const SAMPLE = 2000;

/** The widths of all columns; they add up to `width`, which is in twips like them. */
export function columnWidths(table: Table, width: number, theme: Theme): readonly number[] {
  const contents = table.columns.map(({ width: share }, index): ColumnContent => {
    return { ...contentOf(index, table, theme), ...(share !== undefined && { share }) };
  });
  return roundTo(width, shareWidths(contents, width / TWIPS).widths);
}

function contentOf(column: number, { head, rows }: Table, theme: Theme): ColumnContent {
  const { tableHead, tableCell } = theme.paragraphs;
  const em = tableCell.size;
  let least = NARROWEST * em;
  let natural = least;
  const widen = (children: readonly Inline[], size: number) => {
    const text = normalise(inlineText(children));
    for (const line of text.split("\n")) natural = Math.max(natural, ems(line) * size);
    for (const word of wordsOf(text)) {
      least = Math.max(least, Math.min(LONGEST_WORD, ems(word)) * size);
    }
  };
  const cell = ({ cells }: TableRow) => cells[column]?.children ?? [];
  if (head) widen(cell(head), tableHead.size);
  for (const row of rows.slice(0, SAMPLE)) widen(cell(row), em);
  const padding = 2 * theme.table.padX + SLACK;
  return { least: least + padding, natural: Math.max(least, natural) + padding };
}

/** Lao writes no spaces between its words. */
function wordsOf(text: string): readonly string[] {
  return text.split(WORD_ENDS).flatMap((word) => {
    if (!LAO.test(word)) return [word];
    let from = 0;
    return findLineBreaks(word).map(({ position }) => {
      const piece = word.slice(from, position);
      from = position;
      return piece;
    });
  });
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
