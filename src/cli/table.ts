/**
 * A table for a terminal: columns side by side, measured as the terminal shows Vietnamese and Lao
 * letters. Where it is wider than the terminal, long texts give way; nothing is said by colour.
 */
import { cells, displayWidth, visible } from "../text/display.ts";

export interface Column {
  readonly head: string;
  /**
   * How the column gives way where room is short: the `first` is cut; where little of it would be
   * left it goes below the rest of its row, and so do the `last`; `never` stays whole in its place.
   */
  readonly yields: "first" | "last" | "never";
}

const GAP = 2;
/** Columns of text below which a long text is better read on a line of its own. */
const READABLE = 28;

/** The lines of the table; `width` is that of the terminal, and without it all texts are whole. */
export function printTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width?: number,
): string {
  const clean = rows.map((row) => row.map((text) => visible(text.replace(/\s+/gu, " "))));
  const natural = columns.map(({ head }, index) =>
    Math.max(displayWidth(head), ...clean.map((row) => displayWidth(row[index] ?? ""))),
  );
  const heads = columns.map(({ head }) => head);
  const long = columns.findIndex(({ yields }) => yields === "first");
  if (width === undefined || long < 0) return lines([heads, ...clean], natural);
  const others = natural.filter((_, index) => index !== long);
  const room = width - total(others) - GAP * others.length;
  if (room >= Math.min(natural[long] ?? 0, READABLE)) {
    const widths = natural.map((own, index) => (index === long ? Math.min(own, room) : own));
    return lines([heads, ...clean], widths);
  }
  const stays = (index: number) => columns[index]?.yields === "never";
  const kept = natural.filter((_, index) => stays(index));
  return [heads, ...clean]
    .map((row) => {
      const others = row.filter((_, index) => !stays(index) && index !== long).join(" · ");
      const below = [row[long] ?? "", others].filter((text) => text !== "");
      return [
        lines([row.filter((_, index) => stays(index))], kept),
        ...below.map((text) => lines([[`  ${text}`]], [width])),
      ].join("");
    })
    .join("");
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function lines(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  return rows
    .map((row) => {
      const parts = row.map((text, index) => fitted(text, widths[index] ?? 0));
      return `${parts.join(" ".repeat(GAP)).trimEnd()}\n`;
    })
    .join("");
}

/** The text in exactly so many columns, cut with an ellipsis where it is longer. */
function fitted(text: string, width: number): string {
  const own = displayWidth(text);
  if (own <= width) return text + " ".repeat(width - own);
  let cut = "";
  let used = 0;
  for (const cell of cells(text)) {
    if (used + cell.width > width - 1) break;
    cut += cell.text;
    used += cell.width;
  }
  return `${cut.trimEnd()}…${" ".repeat(width - 1 - displayWidth(cut.trimEnd()))}`;
}
