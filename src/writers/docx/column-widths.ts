/**
 * The widths of a table's columns in twips: the shares that the paper asks for, and for the other
 * columns what their words need. No column is narrower than its longest word while all of these fit.
 */
import type { Inline, Table, TableRow } from "../../document/nodes.ts";
import { inlineText } from "../../document/words.ts";
import type { Theme } from "../theme.ts";
import { ems } from "./letter-widths.ts";
import { twips } from "./units.ts";

/** What a column's words need, in twips. */
interface Need {
  /** The longest word: less would break it. */
  readonly least: number;
  /** The longest cell on one line. */
  readonly natural: number;
  /** What the paper asks for. */
  readonly share?: number;
}

/** No column is narrower than this many ems. */
const NARROWEST = 1.5;
/** Words longer than this many ems may be broken. */
const LONGEST_WORD = 12;
/** White space, and a hyphen before a letter; numbers such as 2025-12-02-01 stay whole. */
const WORD_ENDS = /(?<=-)(?=\p{L})|[\s\u200b]+/u;
/** For what the rough widths of letters miss, in points. */
const SLACK = 2;
/** Rows beyond this many change nothing that an eye would see. */
const SAMPLE = 2000;

/** The widths of all columns; they add up to `width`. */
export function columnWidths(table: Table, width: number, theme: Theme): readonly number[] {
  const needs = table.columns.map(({ width: share }, index): Need => {
    return { ...needOf(index, table, theme), ...(share !== undefined && { share }) };
  });
  return roundTo(width, withoutBrokenWords(needs, wantedWidths(needs, width), width));
}

function needOf(column: number, { head, rows }: Table, theme: Theme): Need {
  const { tableHead, tableCell } = theme.paragraphs;
  const em = tableCell.size;
  let least = NARROWEST * em;
  let natural = least;
  const widen = (children: readonly Inline[], size: number) => {
    const text = inlineText(children);
    for (const line of text.split("\n")) natural = Math.max(natural, ems(line) * size);
    for (const word of text.split(WORD_ENDS)) {
      least = Math.max(least, Math.min(LONGEST_WORD, ems(word)) * size);
    }
  };
  const cell = ({ cells }: TableRow) => cells[column]?.children ?? [];
  if (head) widen(cell(head), tableHead.size);
  for (const row of rows.slice(0, SAMPLE)) widen(cell(row), em);
  const padding = 2 * twips(theme.table.padX) + twips(SLACK);
  return { least: twips(least) + padding, natural: twips(Math.max(least, natural)) + padding };
}

/**
 * The columns without a share divide the rest: by their longest line where all have room, else by
 * its square root, which lets a long text neither starve the dates beside it nor give them as much
 * as it takes itself.
 */
function wantedWidths(needs: readonly Need[], width: number): readonly number[] {
  const asked = sum(needs.map(({ share = 0 }) => share));
  const free = needs.filter(({ share }) => share === undefined);
  const rest = Math.max(0, 1 - asked) * width;
  const roomy = sum(free.map(({ natural }) => natural)) <= rest;
  const weigh = ({ natural }: Need) => (roomy ? natural : Math.sqrt(natural));
  const weight = sum(free.map(weigh));
  return needs.map((need) =>
    need.share === undefined ? (weigh(need) / weight) * rest : need.share * width,
  );
}

/** Gives columns that would break a word its width, at the cost of the others in proportion. */
function withoutBrokenWords(
  needs: readonly Need[],
  wanted: readonly number[],
  width: number,
): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  if (least >= width) return needs.map((need) => (need.least / least) * width);
  const settled = new Map<number, number>();
  for (;;) {
    const open = wanted.flatMap((want, index) => (settled.has(index) ? [] : [{ want, index }]));
    const rest = width - sum([...settled.values()]);
    const total = sum(open.map(({ want }) => want)) || 1;
    const short = open.filter(({ want, index }) => {
      return (want / total) * rest < (needs[index]?.least ?? 0);
    });
    if (short.length === 0) {
      return wanted.map((want, index) => settled.get(index) ?? (want / total) * rest);
    }
    for (const { index } of short) settled.set(index, needs[index]?.least ?? 0);
  }
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
