/**
 * Tables on pages: heads come again, rows move on whole where a page can hold them, and the notes of
 * a row take their room below all of its cells.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { TableBlock } from "./content.ts";
import { leadOfRow, linesOf, paddingOf, rowExtent } from "./heights.ts";
import { PageLayout } from "./page-layout.ts";
import { type PageMargins, type PageSize, TableProcessor } from "./pdfmake.ts";
import { planRow } from "./plan-row.ts";
import { shareColumns } from "./table-columns.ts";

export class TableLayout extends PageLayout {
  protected readonly report: Report;

  constructor(size: PageSize, margins: PageMargins, report: Report) {
    super(size, margins, null);
    this.report = report;
  }

  /** As pdfmake does it, but rows move to the next page whole where a page can hold them. */
  override processTable(node: TableBlock): void {
    const { writer } = this;
    const width = writer.context().availableWidth;
    shareColumns(node, width);
    if (node._cut) this.#tellOfCutWords(node);
    this.nestedLevel++;
    if (this.nestedLevel > 1 || this.#headHeight(node, width) > this.room() / 2) {
      node.table.headerRows = 0;
    }
    const processor = new TableProcessor(node);
    processor.beginTable(writer);
    node.table.body.forEach((cells, row) => {
      const isHead = row < node.table.headerRows;
      if (row > 0 && !isHead) this.makeRoom(leadOfRow(node, row, width, this.emptyPage()));
      // pdfmake keeps the ends of columns page by page for cells that span rows, which we have not.
      node._bottomByPage = null;
      const outer = this.held;
      // What stands side by side ends together, and only below that there is room for notes.
      const held: string[] | undefined = isHead || cells.length > 1 ? [] : undefined;
      const isPlanned = !isHead && held !== undefined && this.#planLongRow(node, row, width);
      this.held = held;
      processor.beginRow(row, writer);
      const { pageBreaks } = this.processRow({
        marginX: [node._margin?.[0] ?? 0, node._margin?.[2] ?? 0],
        cells,
        widths: node.table.widths,
        gaps: node._offsets?.offsets ?? [],
        tableBody: node.table.body,
        tableNode: node,
        rowIndex: row,
      });
      processor.endRow(row, writer, pageBreaks);
      this.held = outer;
      if (held && !isPlanned) this.placeNotes(held);
    });
    processor.endTable(writer);
    this.nestedLevel--;
    if (this.nestedLevel === 0) writer.context().resetMarginXTopParent();
  }

  /** The notes of a row that runs over pages take their room before it; false for other rows. */
  #planLongRow(node: TableBlock, row: number, width: number): boolean {
    const extent = rowExtent(node, row, width);
    if (extent.notes.length === 0 || this.needed(extent) <= this.left()) return false;
    const { page } = this.writer.context();
    const cells = (node.table.body[row] ?? []).map((cell, column) =>
      "text" in cell ? linesOf(cell, node.table.widths[column]?._calcWidth ?? 0) : [],
    );
    const padding = paddingOf(node, row);
    const heights = { first: this.left() - padding, further: this.room() - padding };
    planRow(cells, { page, ...heights, atHead: this.atHead() }, this.notes).forEach((ids, at) => {
      this.notes.place(ids, page + at, at === 0 ? heights.first : heights.further);
    });
    return true;
  }

  #headHeight(node: TableBlock, width: number): number {
    let height = 0;
    for (let row = 0; row < node.table.headerRows; row++) {
      height += rowExtent(node, row, width).height;
    }
    return height;
  }

  #tellOfCutWords(node: TableBlock): void {
    const place: Place | undefined = node.node?.origin?.template;
    const hint = say("give it fewer columns, or divide it into two tables");
    if (node._unreadable) {
      const { length } = node.table.widths;
      const message = say(
        "a page cannot hold a table of {length} columns such as these: their words are cut letter by letter",
        { length },
      );
      this.report.error("table-too-wide", message, { place, hint });
      return;
    }
    const message = say("the table is too wide for the page: words are cut");
    this.report.warning("table-too-wide", message, { place, hint });
  }
}
