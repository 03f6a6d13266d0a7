/**
 * pdfmake's layout with our rules for pages: nothing is lost, headings stay with what follows them,
 * no line of a paragraph stands alone, rows and small boxes are not parted, table heads come again.
 * It asks beforehand how high things will be, so each thing is laid out once.
 */
import { spaceBelow } from "./close-up.ts";
import type { Content, FigureBlock, ListBlock, RuleBlock, Stack, TableBlock } from "./content.ts";
import { type Extent, NOTHING, sumExtents, taller } from "./extents.ts";
import { drawingsOf } from "./figures.ts";
import { footNotes } from "./foot-notes.ts";
import { isShort, keepsNext, leadExtent, leadOfItems } from "./heights.ts";
import { LeafLayout } from "./leaf-layout.ts";
import { PaperLine } from "./line.ts";
import type { Measure } from "./measure.ts";
import { drawFeet, footSpaces, setNotes } from "./note-lines.ts";
import { PageWriter } from "./page-writer.ts";
import { DocumentContext, type LaidPage } from "./pdfmake.ts";
import { placeRule } from "./rules.ts";

/** pdfmake asks for the places where nodes were drawn; we know them by their lines. */
const NO_POSITIONS: readonly object[] = [];

export interface LaidOut {
  readonly pages: readonly LaidPage[];
  /** The pages on which annexes begin, from 0. */
  readonly annexes: readonly number[];
  /** The pages that annexes and page breaks begin, from 0. */
  readonly breaks: readonly number[];
  /** Every line that was made, each of which must be drawn. */
  readonly lines: readonly PaperLine[];
}

/** What is laid out: the text of a paper, its notes, and the space between two of these in points. */
export interface Layable {
  readonly content: Stack;
  readonly notes: ListBlock;
  readonly betweenNotes: number;
}

export class Layout extends LeafLayout {
  readonly #annexes: number[] = [];
  readonly #breaks: number[] = [];

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
    const lines = [...this.lines, ...drawFeet(pages, this.notes, spaces)];
    return { pages, annexes: this.#annexes, breaks: this.#breaks, lines };
  }

  /** Margins never make a page: they shrink at its foot and are left out at its head. */
  override processNode(node: Content): void {
    const { writer } = this;
    node.positions = NO_POSITIONS;
    if (node.newPage && !this.atHead()) writer.moveToNextPage();
    if (node.newPage) this.#breaks.push(writer.context().page);
    if ("stack" in node && node.annex) this.#annexes.push(writer.context().page);
    const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
    if (!this.atHead()) writer.context().moveDown(Math.min(top, this.left()));
    writer.context().addMargin(left, right);
    if ("text" in node) this.processLeaf(node);
    else if ("stack" in node) this.processVerticalContainer(node);
    else if ("ul" in node) this.processList(false, node);
    else if ("table" in node) this.#processAlone(node);
    else if ("figure" in node) this.#processFigure(node);
    else this.#processRule(node);
    writer.context().addMargin(-left, -right);
    writer.context().moveDown(Math.min(bottom, this.left()));
  }

  override processVerticalContainer({ stack }: Stack): void {
    const around = this.following;
    stack.forEach((item, index) => {
      const next = stack[index + 1];
      // A page break at the very end would leave an empty page.
      if (item.newPage && "stack" in item && item.stack.length === 0 && !next) return;
      const { availableWidth } = this.writer.context();
      const page = this.emptyPage();
      const leadsOn = item.tailNext && !keepsNext(item, availableWidth, page);
      const after = leadsOn && next && !next.newPage;
      this.following = after
        ? taller(leadOfItems(stack, index + 1, availableWidth, page), spaceBelow(item))
        : next
          ? NOTHING
          : around;
      this.#makeRoom(item, leadOfItems(stack, index, availableWidth, page));
      this.processNode(item);
    });
    this.following = around;
  }

  /** For what may begin here of a block, and where that is all of it, for what stays with its end. */
  #makeRoom(item: Content, lead: Extent): void {
    const following = this.following;
    const isAll = following !== NOTHING && isShort(item, this.writer.context().availableWidth);
    this.makeRoom(isAll ? sumExtents([lead, following]) : lead);
  }

  /** What is in a table stays with the table. */
  #processAlone(node: TableBlock): void {
    this.following = NOTHING;
    this.processTable(node);
  }

  override processList(_ordered: boolean, node: ListBlock): void {
    const width = node._gapSize?.width ?? 0;
    const { writer } = this;
    writer.context().addMargin(width);
    const around = this.following;
    node.ul.forEach((item, index) => {
      const inner = writer.context().availableWidth;
      this.following = index < node.ul.length - 1 ? NOTHING : around;
      this.#makeRoom(item, leadExtent(item, inner, this.emptyPage()));
      let waiting = true;
      const addMarker = (line: PaperLine): void => {
        if (!waiting) return;
        waiting = false;
        const marker = new PaperLine(width);
        for (const inline of item._marker ?? []) marker.addInline(inline);
        marker.role = "label";
        marker.element = item._label;
        marker.x = node.runIn ? node.indent : -width;
        marker.y = line.getAscenderHeight() - marker.getAscenderHeight();
        this.lines.push(marker);
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

  /** Each drawing stands whole on a page. */
  #processFigure(node: FigureBlock): void {
    const context = this.writer.context();
    const { _element: element } = node;
    const drawings = drawingsOf(node, context.availableWidth);
    for (const set of drawings) {
      const { height } = set.drawing;
      this.makeRoom({ height, notes: [] });
      this.lines.push(...set.lines);
      const { x, y } = this.writer.context();
      const isWhole = drawings.length === 1;
      this.writer.addVector({ type: "figure", x, y, drawing: set, element, isWhole });
      this.writer.context().moveDown(height);
    }
  }

  #processRule(node: RuleBlock): void {
    const context = this.writer.context();
    const [vector] = node.canvas;
    const { from, to } = placeRule(node, context.x, context.availableWidth);
    const height = vector.lineWidth;
    this.makeRoom({ height, notes: [] });
    const ends = { x1: from, x2: to, y1: height / 2, y2: height / 2 };
    if (to > from) this.writer.addVector({ ...vector, ...ends });
    context.moveDown(height);
  }
}
