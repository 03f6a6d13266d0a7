/**
 * Paragraphs on pages: which of their lines stand on which page, and what is drawn with them, such as the
 * frame around them.
 */
import type { Leaf } from "./content.ts";
import { type Extent, fitsPage, NOTHING, sumExtents } from "./extents.ts";
import { extentOf, linesOf } from "./heights.ts";
import { leaderOf } from "./leaders.ts";
import type { PaperLine } from "./line.ts";
import { countLines } from "./page-writer.ts";
import { FRAME_PAD, frameAround, spanLine } from "./rules.ts";
import { TableLayout } from "./table-layout.ts";

export class LeafLayout extends TableLayout {
  /** Every line that was made. */
  protected readonly lines: PaperLine[] = [];
  /** What stays with the last lines of the block that is being laid out. */
  protected following: Extent = NOTHING;

  /** No single line of a paragraph of more than two stands alone at a page's head or foot. */
  override processLeaf(node: Leaf): void {
    const { writer } = this;
    const lines = linesOf(node, writer.context().availableWidth);
    const [first] = lines;
    if (first) first.landing = node.landing;
    for (const line of lines) {
      line.element = node._element;
      this.lines.push(line);
    }
    let atHead = this.atHead();
    if (node.frame) this.#enterFrame(1);
    for (let at = 0; at < lines.length; atHead = true) {
      const count = this.#countLines(lines, at, atHead);
      const here = lines.slice(at, at + count);
      for (const line of here) {
        writer.addLine(line);
        spanLine(node, line);
      }
      if (node.frame && count > 0) {
        for (const side of frameAround(here, node.frame)) writer.addVector(side, true, true);
      }
      this.placeNotes(here.flatMap(({ notes }) => notes));
      at += count;
      if (at < lines.length) writer.moveToNextPage();
    }
    if (node.frame) this.#enterFrame(-1);
    if (node.page) this.#drawLeader(lines.at(-1));
    // Kept as fields, since the engine gives an object that loses one several times its size.
    node._lines = undefined;
    node._inlines = undefined;
  }

  /** How many lines go on this page; the last two of a longer paragraph go with what stays with them. */
  #countLines(lines: readonly PaperLine[], from: number, atHead: boolean): number {
    const rest = this.restOfPage(atHead);
    const count = countLines(lines, from, rest);
    const following = this.following;
    if (following === NOTHING || from + count < lines.length || count < 4) return count;
    const withLines = (from: number) => sumExtents([extentOf(lines.slice(from)), following]);
    if (this.needed(withLines(from)) <= rest.height) return count;
    return fitsPage(withLines(lines.length - 2), this.emptyPage()) ? count - 2 : count;
  }

  /** Into the room between a frame and its words, or out of it. */
  #enterFrame(sign: 1 | -1): void {
    const context = this.writer.context();
    context.addMargin(sign * FRAME_PAD.x, sign * FRAME_PAD.x);
    context.moveDown(Math.min(FRAME_PAD.y, this.left()));
  }

  #drawLeader(line: PaperLine | undefined): void {
    const leader = line && leaderOf(line, line.x ?? 0, line.y ?? 0);
    if (leader) this.writer.addVector(leader, true, true);
  }
}
