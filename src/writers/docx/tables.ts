/** Tables of words: with a head that Word repeats on each page, or as pairs of label and value. */
import type { Alignment, Table, TableCell, TableRow } from "../../document/nodes.ts";
import { isClose } from "../column-widths.ts";
import type { BlockContext } from "./blocks.ts";
import { columnWidths } from "./column-widths.ts";
import { flattenInlines } from "./inlines.ts";
import type { CellPiece, ParagraphPiece, RowPiece, TablePiece } from "./pieces.ts";
import type { WordParagraphStyle, WordTableStyle } from "./style-names.ts";
import { twips } from "./units.ts";

const alignments: Readonly<Record<Alignment, ParagraphPiece["align"]>> = {
  left: undefined,
  centre: "center",
  right: "right",
};

/** The table between the margins of its surroundings. */
export function tablePiece(node: Table, { theme, left, width, names }: BlockContext): TablePiece {
  const rows: RowPiece[] = [];
  const { widths, scale } = columnWidths(node, width - twips(left), theme);
  const row = (each: TableRow, isHead: boolean): RowPiece => ({
    node: each,
    isHead,
    cells: each.cells.map((cell, index) => {
      const isLabel = node.head === undefined && index === 0;
      const style = isHead ? "Table Head" : isLabel ? "Table Label" : "Table Text";
      return cellPiece(cell, style, node.columns[index]?.align ?? "left", scale);
    }),
  });
  if (node.head) rows.push(row(node.head, true));
  for (const each of node.rows) rows.push(row(each, false));
  const name = names.tables.get(node);
  return {
    kind: "table",
    node,
    ...(name && { name }),
    style: styleOfTable(node),
    widths,
    look: { firstRow: node.head !== undefined, firstColumn: node.columns.length > 1 },
    rows,
    indent: left,
    after: theme.table.after,
  };
}

function styleOfTable({ head, columns }: Table): WordTableStyle {
  if (isClose(columns.length)) return head ? "Chancery Close Table" : "Chancery Close Pairs";
  return head ? "Chancery Table" : "Chancery Pairs";
}

function cellPiece(
  cell: TableCell,
  style: WordParagraphStyle,
  align: Alignment,
  scale: number,
): CellPiece {
  const alignment = alignments[align];
  const paragraph: ParagraphPiece = {
    kind: "paragraph",
    node: cell,
    style,
    spans: flattenInlines(cell.children),
    place: { left: 0 },
    ...(alignment && { align: alignment }),
    ...(scale < 1 && { scale }),
  };
  return { pieces: [paragraph] };
}
