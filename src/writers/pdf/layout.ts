/**
 * pdfmake's layout with our rules for pages: nothing is lost, headings stay with what follows them,
 * no line of a paragraph stands alone, rows and small boxes are not parted, table heads come again.
 * It asks beforehand how high things will be, so each thing is laid out once.
 */

import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type {
  Content,
  FigureBlock,
  Leaf,
  ListBlock,
  RuleBlock,
  Stack,
  TableBlock,
} from "./content.ts";
import { drawingsOf } from "./figures.ts";
import { footNotes } from "./foot-notes.ts";
import {
  type Extent,
  fitsPage,
  leadExtent,
  leadOfItems,
  leadOfRow,
  linesOf,
  paddingOf,
  rowExtent,
} from "./heights.ts";
import { leaderOf } from "./leaders.ts";
import { PaperLine } from "./line.ts";
import type { Measure } from "./measure.ts";
import { drawFeet, footSpaces, setNotes } from "./note-lines.ts";
import { PageLayout } from "./page-layout.ts";
import { countLines, PageWriter } from "./page-writer.ts";
import {
  DocumentContext,
  type LaidPage,
  type PageMargins,
  type PageSize,
  TableProcessor,
} from "./pdfmake.ts";
import { planRow } from "./plan-row.ts";
import { shareColumns } from "./table-columns.ts";

/** pdfmake asks for the places where nodes were drawn; we know them by their lines. */
const NO_POSITIONS: readonly object[] = [];

export interface LaidOut {
  readonly pages: readonly LaidPage[];
  /** Pages before the first annex, or all of them. */
  readonly bodyPages: number;
  /** Every line that was made, each of which must be drawn. */
  readonly lines: readonly PaperLine[];
}

/** What is laid out: the text of a paper, its notes, and the space between two of these in points. */
export interface Layable {
  readonly content: Stack;
  readonly notes: ListBlock;
  readonly betweenNotes: number;
}

export class Layout extends PageLayout {
  readonly #report: Report;
  readonly #lines: PaperLine[] = [];
  #annexPage: number | undefined;

  constructor(size: PageSize, margins: PageMargins, report: Report) {
    super(size, margins, null);
    this.#report = report;
  }

  /** Lays out a paper's content; once for each layout. */
  layOut({ content, notes, betweenNotes }: Layable, measure: Measure): LaidOut {
    measure.measureDocument(content);
    measure.measureNode(notes);
    const { left, right, top, bottom } = this.pageMargins;
    const set = setNotes(notes, this.pageSize.width - left - right);
    const spaces = footSpaces(this.pageSize.height - top - bottom, betweenNotes);
    this.notes = footNotes(set, spaces);
    this.writer = new PageWriter(new DocumentContext());
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(content);
    this.notes.endText();
    while (this.notes.goesOn(this.writer.context().page)) this.writer.moveToNextPage();
    const { pages } = this.writer.context();
    const lines = [...this.#lines, ...drawFeet(pages, this.notes, spaces)];
    return { pages, bodyPages: this.#annexPage ?? pages.length, lines };
  }

  /** Margins never make a page: they shrink at its foot and are left out at its head. */
  override processNode(node: Content): void {
    const { writer } = this;
    node.positions = NO_POSITIONS;
    if (node.newPage && !this.atHead()) writer.moveToNextPage();
    if ("stack" in node && node.annex) this.#annexPage ??= writer.context().page;
    const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
    if (!this.atHead()) writer.context().moveDown(Math.min(top, this.left()));
    writer.context().addMargin(left, right);
    if ("text" in node) this.processLeaf(node);
    else if ("stack" in node) this.processVerticalContainer(node);
    else if ("ul" in node) this.processList(false, node);
    else if ("table" in node) this.processTable(node);
    else if ("figure" in node) this.#processFigure(node);
    else this.#processRule(node);
    writer.context().addMargin(-left, -right);
    writer.context().moveDown(Math.min(bottom, this.left()));
  }

  override processVerticalContainer({ stack }: Stack): void {
    stack.forEach((item, index) => {
      // A page break at the very end would leave an empty page.
      if (item.newPage && "stack" in item && item.stack.length === 0 && !stack[index + 1]) return;
      const { availableWidth } = this.writer.context();
      this.makeRoom(leadOfItems(stack, index, availableWidth, this.emptyPage()));
      this.processNode(item);
    });
  }

  override processList(_ordered: boolean, node: ListBlock): void {
    const width = node._gapSize?.width ?? 0;
    const { writer } = this;
    writer.context().addMargin(width);
    node.ul.forEach((item, index) => {
      const inner = writer.context().availableWidth;
      this.makeRoom(leadExtent(item, inner, this.emptyPage()));
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
    if (node._cut) this.#tellOfCutWords(node);
    this.nestedLevel++;
    if (this.nestedLevel > 1 || this.#headHeight(node, width) > this.room() / 2) {
      node.table.headerRows = 0;
    }
    const processor = new TableProcessor(node);
    processor.beginTable(writer);
    node.table.body.forEach((cells, row) => {
      const isHead = row < node.table.headerRows;
      if (row > 0 && !isHead) this.makeRoom(this.#leadOfRow(node, row, width));
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
    let atHead = this.atHead();
    for (let at = 0; at < lines.length; atHead = true) {
      const count = countLines(lines, at, this.restOfPage(atHead));
      const here = lines.slice(at, at + count);
      for (const line of here) writer.addLine(line);
      this.placeNotes(here.flatMap(({ notes }) => notes));
      at += count;
      if (at < lines.length) writer.moveToNextPage();
    }
    if (node.page) this.#drawLeader(lines.at(-1));
    delete node._lines;
    delete node._inlines;
  }

  #drawLeader(line: PaperLine | undefined): void {
    const leader = line && leaderOf(line, line.x ?? 0, line.y ?? 0);
    if (leader) this.writer.addVector(leader, true, true);
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

  /** Each drawing stands whole on a page. */
  #processFigure(node: FigureBlock): void {
    const context = this.writer.context();
    const { _element: element } = node;
    const drawings = drawingsOf(node, context.availableWidth);
    for (const set of drawings) {
      const { height } = set.drawing;
      this.makeRoom({ height, notes: [] });
      if (!element) throw new Error("a figure belongs to no element of the paper");
      this.#lines.push(...set.lines);
      const { x, y } = this.writer.context();
      const isWhole = drawings.length === 1;
      this.writer.addVector({ type: "figure", x, y, drawing: set, element, isWhole });
      this.writer.context().moveDown(height);
    }
  }

  #processRule({ canvas: [vector] }: RuleBlock): void {
    const context = this.writer.context();
    const line = { ...vector, x2: context.availableWidth };
    const height = vector.lineWidth;
    this.makeRoom({ height, notes: [] });
    this.writer.addVector({ ...line, y1: height / 2, y2: height / 2 });
    context.moveDown(height);
  }

  #headHeight(node: TableBlock, width: number): number {
    let height = 0;
    for (let row = 0; row < node.table.headerRows; row++) {
      height += rowExtent(node, row, width).height;
    }
    return height;
  }

  /** Of a row that no page holds, the least that its cells may begin with. */
  #leadOfRow(node: TableBlock, row: number, width: number): Extent {
    const whole = rowExtent(node, row, width);
    const page = this.emptyPage();
    return fitsPage(whole, page) ? whole : leadOfRow(node, row, width, page);
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
      this.#report.error("table-too-wide", message, { place, hint });
      return;
    }
    const message = say("the table is too wide for the page: words are cut");
    this.#report.warning("table-too-wide", message, { place, hint });
  }
}
