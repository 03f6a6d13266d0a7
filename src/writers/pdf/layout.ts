/**
 * pdfmake's layout with our rules for pages: nothing is lost, headings stay with what follows them,
 * no line of a paragraph stands alone, rows and small boxes are not parted, table heads come again.
 * It asks beforehand how high things will be, so each thing is laid out once.
 */

import type { Content, FigureBlock, Leaf, ListBlock, RuleBlock, Stack } from "./content.ts";
import { drawingsOf } from "./figures.ts";
import { footNotes } from "./foot-notes.ts";
import { leadExtent, leadOfItems, linesOf } from "./heights.ts";
import { leaderOf } from "./leaders.ts";
import { PaperLine } from "./line.ts";
import type { Measure } from "./measure.ts";
import { drawFeet, footSpaces, setNotes } from "./note-lines.ts";
import { countLines, PageWriter } from "./page-writer.ts";
import { DocumentContext, type LaidPage } from "./pdfmake.ts";
import { TableLayout } from "./table-layout.ts";

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

export class Layout extends TableLayout {
  readonly #lines: PaperLine[] = [];
  #annexPage: number | undefined;

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
    // Kept as fields, since the engine gives an object that loses one several times its size.
    node._lines = undefined;
    node._inlines = undefined;
  }

  #drawLeader(line: PaperLine | undefined): void {
    const leader = line && leaderOf(line, line.x ?? 0, line.y ?? 0);
    if (leader) this.writer.addVector(leader, true, true);
  }

  /** Each drawing stands whole on a page. */
  #processFigure(node: FigureBlock): void {
    const context = this.writer.context();
    const { _element: element } = node;
    const drawings = drawingsOf(node, context.availableWidth);
    for (const set of drawings) {
      const { height } = set.drawing;
      this.makeRoom({ height, notes: [] });
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
}
