/**
 * Tables: every row has as many cells as the head, and a head without any text makes a table of label
 * and value pairs. Long tables come in slices, which are joined here.
 */
import type { TableRow as MarkdownRow, Table as MarkdownTable } from "mdast";
import { say } from "../diagnostics/phrase.ts";
import { convertInlines } from "./inlines.ts";
import type { Alignment, Column, Table, TableCell, TableRow } from "./nodes.ts";
import type { Piece } from "./slices.ts";
import { type Context, originOf, rawOf, spanOf, startOf } from "./state.ts";
import { parseMarkdown } from "./syntax.ts";
import { templateReader } from "./template-reader.ts";
import { tidyInlines } from "./tidy.ts";

/** Twice the longest register that was ever measured. */
export const MOST_ROWS = 20_000;

export function convertTable(node: MarkdownTable, context: Context): readonly Table[] {
  const [head, ...body] = node.children;
  if (!head) throw new Error("a table without a head row");
  const columns: Column[] = head.children.map((_, index) => ({
    align: alignmentOf(node.align?.[index]),
  }));
  const piped = rawOf(head, context).startsWith("|");
  const convert = (rows: readonly MarkdownRow[], where: Context) =>
    rows.flatMap((row) =>
      checkRow(row, columns.length, piped, where) ? convertRow(row, where) : [],
    );

  const headRow = convertRow(head, context);
  const rows = convert(body, context);
  for (const piece of context.piece.furtherRows.get(startOf(node)) ?? []) {
    context.state.joined++;
    for (const row of convert(rowsOf(piece), { ...context, piece })) rows.push(row);
  }
  if (rows.length > MOST_ROWS) {
    const slots = { rows: rows.length, most: MOST_ROWS };
    const message = say("the table has {rows} rows, and {most} is the most", slots);
    const hint = say("part it into several tables");
    context.state.report.error("document-table-too-long", message, {
      place: spanOf(node, context),
      hint,
    });
    return [];
  }
  const headless = headRow.cells.every((cell) => cell.children.length === 0);
  if (headless && rows.length === 0 && !context.drawn) {
    const message = say("the table has neither head nor rows");
    context.state.report.error("document-empty-table", message, {
      place: spanOf(node, context),
      hint: say("ask first, with {code}, whether there is anything to show", { code: "{{#if}}" }),
    });
    return [];
  }
  const origin = originOf(node, context);
  return [{ type: "table", columns, ...(!headless && { head: headRow }), rows, origin }];
}

/** The same table with its columns' shares of the width, which add up to 1. */
export function withWidths(table: Table, shares: readonly number[]): Table {
  const sum = shares.reduce((total, share) => total + share, 0);
  const columns = table.columns.map((column, index) => ({
    ...column,
    width: (shares[index] ?? 0) / sum,
  }));
  return { ...table, columns };
}

function alignmentOf(align: "left" | "right" | "center" | null | undefined): Alignment {
  return align === "center" ? "centre" : (align ?? "left");
}

function rowsOf(piece: Piece): readonly MarkdownRow[] {
  const table = parseMarkdown(piece.text).children[0];
  if (table?.type !== "table") throw new Error("a slice of a table is no table");
  return table.children.slice(1);
}

function checkRow(row: MarkdownRow, columns: number, piped: boolean, context: Context): boolean {
  const place = spanOf(row, context);
  const { report } = context.state;
  if (piped && !rawOf(row, context).startsWith("|")) {
    const message = say("this line would become a row of the table above");
    const hint = say("put a blank line after the table");
    report.error("document-text-after-table", message, { place, hint });
    return false;
  }
  if (isRule(rawOf(row, context))) {
    const message = say("this line would become a row of the table above");
    const hint = say("put a blank line between the two tables");
    report.error("document-text-after-table", message, { place, hint });
    return false;
  }
  if (row.children.length !== columns) {
    const cells = row.children.length;
    const message =
      cells === 1
        ? say("this row has 1 cell, and the table's head {columns}", { columns })
        : say("this row has {cells} cells, and the table's head {columns}", { cells, columns });
    const hint = say("give each row as many cells as the head; write {sign} for the sign itself", {
      sign: "\\|",
    });
    report.error("document-table-cells", message, { place, hint });
    return false;
  }
  return true;
}

/** Whether a line parts the head of a table from its rows, and so begins another one. */
function isRule(line: string): boolean {
  const inner = line.trim().replace(/^\|/u, "").replace(/\|$/u, "");
  return inner.split("|").every((cell) => /^:?-+:?$/u.test(cell.trim()));
}

function convertRow(row: MarkdownRow, context: Context): TableRow {
  const cells = row.children.map(
    (cell): TableCell => ({
      type: "tableCell",
      children: tidyInlines(convertInlines(cell.children, templateReader(context))),
      origin: originOf(cell, context),
    }),
  );
  return { type: "tableRow", cells, origin: originOf(row, context) };
}
