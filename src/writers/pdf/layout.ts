/**
 * pdfmake's layout with our rules for pages: nothing is lost, headings stay with what follows them,
 * no line of a paragraph stands alone, rows and small boxes are not parted, table heads come again.
 * It asks beforehand how high things will be, so each thing is laid out once.
 */

import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Content, Leaf, ListBlock, RuleBlock, Stack, TableBlock } from "./content.ts";
import { leadHeight, leadOfItems, linesOf, rowHeight, shareColumns } from "./heights.ts";
import { PaperLine } from "./line.ts";
import type { Measure } from "./measure.ts";
import { countLines, PageWriter } from "./page-writer.ts";
import {
  DocumentContext,
  type LaidPage,
  LayoutBuilder,
  type PageMargins,
  type PageSize,
  TableProcessor,
} from "./pdfmake.ts";

/** pdfmake asks for the places where nodes were drawn; we know them by their lines. */
const NO_POSITIONS: readonly object[] = [];

export interface LaidOut {
  readonly pages: readonly LaidPage[];
  /** Pages before the first annex, or all of them. */
  readonly bodyPages: number;
  /** Every line that was made, each of which must be drawn. */
  readonly lines: readonly PaperLine[];
}

export class Layout extends LayoutBuilder {
  readonly #report: Report;
  readonly #lines: PaperLine[] = [];
  #annexPage: number | undefined;

  constructor(size: PageSize, margins: PageMargins, report: Report) {
    super(size, margins, null);
    this.#report = report;
  }

  /** Lays out a paper's content; once for each layout. */
  layOut(content: Stack, measure: Measure): LaidOut {
    measure.measureDocument(content);
    this.writer = new PageWriter(new DocumentContext());
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(content);
    const { pages } = this.writer.context();
    return { pages, bodyPages: this.#annexPage ?? pages.length, lines: this.#lines };
  }

  /** Margins never make a page: they shrink at its foot and are left out at its head. */
  override processNode(node: Content): void {
    const { writer } = this;
    node.positions = NO_POSITIONS;
    if (node.newPage && !this.#atHead()) writer.moveToNextPage();
    if ("stack" in node && node.annex) this.#annexPage ??= writer.context().page;
    const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
    if (!this.#atHead()) writer.context().moveDown(Math.min(top, this.#left()));
    writer.context().addMargin(left, right);
    if ("text" in node) this.processLeaf(node);
    else if ("stack" in node) this.processVerticalContainer(node);
    else if ("ul" in node) this.processList(false, node);
    else if ("table" in node) this.processTable(node);
    else this.#processRule(node);
    writer.context().addMargin(-left, -right);
    writer.context().moveDown(Math.min(bottom, this.#left()));
  }

  override processVerticalContainer({ stack }: Stack): void {
    stack.forEach((item, index) => {
      // A page break at the very end would leave an empty page.
      if (item.newPage && "stack" in item && item.stack.length === 0 && !stack[index + 1]) return;
      this.#makeRoom(leadOfItems(stack, index, this.writer.context().availableWidth, this.#room()));
      this.processNode(item);
    });
  }

  override processList(_ordered: boolean, node: ListBlock): void {
    const width = node._gapSize?.width ?? 0;
    const { writer } = this;
    writer.context().addMargin(width);
    node.ul.forEach((item, index) => {
      const inner = writer.context().availableWidth;
      this.#makeRoom(leadHeight(item, inner, this.#room()));
      let waiting = true;
      const addMarker = (line: PaperLine): void => {
        if (!waiting) return;
        waiting = false;
        const marker = new PaperLine(width);
        for (const inline of item._marker ?? []) marker.addInline(inline);
        marker.role = "label";
        marker.element = item._label;
        marker.x = -width;
        marker.y = line.getAscenderHeight() - marker.getAscenderHeight();
        this.#lines.push(marker);
        // Before the line, as it is read.
        writer.addLine(marker, true, writer.context().getCurrentPage().items.length - 1);
      };
      writer.addListener("lineAdded", addMarker);
      this.processNode(item);
      writer.removeListener("lineAdded", addMarker);
      if (waiting) throw new Error(`item ${index + 1} of a list has no line`);
    });
    writer.context().addMargin(-width);
  }

  /** As pdfmake does it, but rows move to the next page whole where a page can hold them. */
  override processTable(node: TableBlock): void {
    const { writer } = this;
    const width = writer.context().availableWidth;
    shareColumns(node, width);
    if (node._cut) this.#warnOfCutWords(node);
    this.nestedLevel++;
    if (this.nestedLevel > 1 || this.#headHeight(node, width) > this.#room() / 2) {
      node.table.headerRows = 0;
    }
    const processor = new TableProcessor(node);
    processor.beginTable(writer);
    node.table.body.forEach((cells, row) => {
      if (row > 0 && row >= node.table.headerRows)
        this.#makeRoom(this.#heightOfRow(node, row, width));
      // pdfmake keeps the ends of columns page by page for cells that span rows, which we have not.
      node._bottomByPage = null;
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
    });
    processor.endTable(writer);
    this.nestedLevel--;
    if (this.nestedLevel === 0) writer.context().resetMarginXTopParent();
  }

  /** No single line of a paragraph of more than two stands alone at a page's head or foot. */
  override processLeaf(node: Leaf): void {
    const { writer } = this;
    const lines = linesOf(node, writer.context().availableWidth);
    const [first] = lines;
    if (first) first.landing = node.landing;
    for (const line of lines) {
      line.element = node._element;
      this.#lines.push(line);
    }
    let atHead = this.#atHead();
    for (let at = 0; at < lines.length; atHead = true) {
      const count = countLines(lines, at, this.#left(), atHead);
      for (const line of lines.slice(at, at + count)) writer.addLine(line);
      at += count;
      if (at < lines.length) writer.moveToNextPage();
    }
    delete node._lines;
    delete node._inlines;
  }

  #processRule({ canvas: [vector] }: RuleBlock): void {
    const context = this.writer.context();
    const line = { ...vector, x2: context.availableWidth };
    const height = vector.lineWidth;
    this.#makeRoom(height);
    this.writer.addVector({ ...line, y1: height / 2, y2: height / 2 });
    context.moveDown(height);
  }

  /** Moves on when this height does not fit here and does on an empty page. */
  #makeRoom(height: number): void {
    if (height <= this.#left() || this.#atHead()) return;
    if (height <= this.#room()) this.writer.moveToNextPage();
  }

  /** Where pdfmake collects a table's head, there is no page and so no end of room. */
  #left(): number {
    const { availableHeight } = this.writer.context();
    return Number.isNaN(availableHeight) ? Number.POSITIVE_INFINITY : Math.max(0, availableHeight);
  }

  #atHead(): boolean {
    const { snapshots, y, pageMargins } = this.writer.context();
    return snapshots.length === 0 && y <= pageMargins.top + 0.01;
  }

  /** What an empty page holds below the table heads that it begins with. */
  #room(): number {
    const heads = this.writer.repeatables.reduce((sum, { height }) => sum + height, 0);
    const { top, bottom } = this.pageMargins;
    return this.pageSize.height - top - bottom - heads;
  }

  #headHeight(node: TableBlock, width: number): number {
    let height = 0;
    for (let row = 0; row < node.table.headerRows; row++) height += rowHeight(node, row, width);
    return height;
  }

  /** Of a row that no page holds, the least that its cells may begin with. */
  #heightOfRow(node: TableBlock, row: number, width: number): number {
    const whole = rowHeight(node, row, width);
    const cells = node.table.body[row] ?? [];
    if (whole <= this.#room() || cells.length === 0) return whole;
    const leads = cells.map((cell, column) =>
      leadHeight(cell, node.table.widths[column]?._calcWidth ?? 0, this.#room()),
    );
    return Math.max(...leads) + node.layout.paddingTop(row) + node.layout.paddingBottom(row);
  }

  #warnOfCutWords(node: TableBlock): void {
    const place: Place | undefined = node.node?.origin?.template;
    const message = say("the table is too wide for the page: words are cut");
    const hint = say("give it fewer columns, or divide it into two tables");
    this.#report.warning("table-too-wide", message, { place, hint });
  }
}
