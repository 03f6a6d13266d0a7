/**
 * Tables of words: with a head that comes again on each page, or as pairs of label and value, where
 * the first column holds the heads of the rows.
 */
import type { Alignment, Table, TableRow } from "../../document/nodes.ts";
import { sidePadding } from "../column-widths.ts";
import type { Theme } from "../theme.ts";
import type { Leaf, TableBlock, TableLook } from "./content.ts";
import { runsOf } from "./inline-runs.ts";

const alignments = { left: "left", centre: "center", right: "right" } as const satisfies Record<
  Alignment,
  Leaf["alignment"]
>;

export function makeTable(node: Table, theme: Theme): TableBlock {
  const { columns, head, rows } = node;
  const { size } = theme.paragraphs.tableCell;
  return {
    table: {
      type: { size, smallest: Math.min(size, theme.table.smallest) },
      widths: columns.map(({ width }) => (width === undefined ? {} : { share: width })),
      headerRows: head ? 1 : 0,
      body: (head ? [head, ...rows] : rows).map((row) => makeRow(row, node)),
    },
    layout: lookOfTable(theme, head ? 1 : 0, columns.length),
    margin: [0, 0, 0, theme.table.after],
    node,
  };
}

function makeRow(row: TableRow, { columns, head }: Table): readonly Leaf[] {
  return row.cells.map((cell, index) => ({
    text: runsOf(cell.children),
    paragraph: row === head || (!head && index === 0) ? "tableHead" : "tableCell",
    alignment: alignments[columns[index]?.align ?? "left"],
    node: cell,
  }));
}

/** Lines between rows, none between columns; the head lies on its ground between stronger lines. */
function lookOfTable(theme: Theme, heads: number, columns: number): TableLook {
  const { table } = theme;
  const padding = sidePadding(theme, columns);
  const isHeadLine = (line: number): boolean => heads > 0 && line <= heads;
  return {
    hLineWidth: (line) => (isHeadLine(line) ? table.headRuleWidth : table.ruleWidth),
    hLineColor: (line) => `#${isHeadLine(line) ? table.headRule : table.rule}`,
    vLineWidth: () => 0,
    vLineColor: () => `#${table.rule}`,
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => table.padY,
    paddingBottom: () => table.padY,
    fillColor: (row) => (row < heads && table.headFill ? `#${table.headFill}` : null),
  };
}
