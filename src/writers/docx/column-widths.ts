/**
 * The widths of a table's columns in twips: the shares that the paper asks for, and for the other
 * columns what their words need, by rough widths of letters, since Word has the real ones.
 */
import type { Table } from "../../document/nodes.ts";
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
}

/** No column is narrower than this many ems. */
const NARROWEST = 1.5;
/** Words longer than this many ems may be broken. */
const LONGEST_WORD = 12;
/** Rows beyond this many change nothing that an eye would see. */
const SAMPLE = 2000;

/** The widths of all columns; they add up to `width`. */
export function columnWidths(
  { columns, head, rows }: Table,
  width: number,
  theme: Theme,
): readonly number[] {
  const free = columns.flatMap((column, index) => (column.width === undefined ? [index] : []));
  const asked = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const room = Math.max(0, 1 - asked) * width;
  const shares = columns.map((column) => (column.width ?? 0) * width);
  if (free.length > 0) {
    const sample = [...(head ? [head] : []), ...rows.slice(0, SAMPLE)];
    const needs = free.map((index) => {
      return needOf(
        sample.map(({ cells }) => inlineText(cells[index]?.children ?? [])),
        theme,
      );
    });
    for (const [place, share] of divide(room, needs).entries()) {
      const index = free[place];
      if (index !== undefined) shares[index] = share;
    }
  }
  return roundTo(width, shares);
}

function needOf(texts: readonly string[], theme: Theme): Need {
  let least = NARROWEST;
  let natural = NARROWEST;
  for (const text of texts) {
    for (const line of text.split("\n")) natural = Math.max(natural, ems(line));
    for (const word of text.split(/[\s\u200b-]+/u)) {
      least = Math.max(least, Math.min(LONGEST_WORD, ems(word)));
    }
  }
  const em = twips(theme.paragraphs.tableCell.size);
  const padding = 2 * twips(theme.table.padX);
  return { least: least * em + padding, natural: Math.max(least, natural) * em + padding };
}

/**
 * By the longest line where all have room; else by its square root, which lets a long text neither
 * starve the dates beside it nor give them as much as it takes itself; no less than the longest word.
 */
function divide(room: number, needs: readonly Need[]): readonly number[] {
  const natural = sum(needs.map((need) => need.natural));
  if (natural <= room) return needs.map((need) => (need.natural / natural) * room);
  const least = sum(needs.map((need) => need.least));
  if (least >= room) return needs.map((need) => (need.least / least) * room);
  const settled = new Map<Need, number>();
  for (;;) {
    const open = needs.filter((need) => !settled.has(need));
    const rest = room - sum([...settled.values()]);
    const weight = sum(open.map((need) => Math.sqrt(need.natural)));
    const offer = (need: Need) => (Math.sqrt(need.natural) / weight) * rest;
    const short = open.filter((need) => offer(need) < need.least);
    if (short.length === 0) return needs.map((need) => settled.get(need) ?? offer(need));
    for (const need of short) settled.set(need, need.least);
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
