/**
 * How lines come onto a page: which of a paragraph's lines this page takes, and where in the width
 * a line stands.
 */
import type { PaperLine } from "./line.ts";
import { PageElementWriter } from "./pdfmake.ts";

/** Puts lines on pages; justifies at spaces only, since pieces also end within words. */
export class PageWriter extends PageElementWriter {
  override alignLine(line: PaperLine): void {
    const [first] = line.inlines;
    const spare = this.context().availableWidth - line.indent - line.getWidth();
    line.x = (line.x ?? 0) + line.indent;
    if (first?.alignment === "right") line.x += spare;
    if (first?.alignment === "center") line.x += spare / 2;
    if (first?.alignment !== "justify" || line.lastLineInParagraph || line.newLineForced) return;
    const gaps = line.inlines.filter(({ trailingCut }) => trailingCut > 0).length;
    const ends = (line.inlines.at(-1)?.trailingCut ?? 0) > 0 ? 1 : 0;
    if (gaps <= ends) return;
    let shift = 0;
    for (const inline of line.inlines) {
      inline.x += shift;
      if (inline.trailingCut > 0) shift += spare / (gaps - ends);
    }
  }
}

/** What is left of a page, in points, and what notes that begin on it need at the least. */
export interface RestOfPage {
  readonly height: number;
  readonly atHead: boolean;
  readonly claim: (notes: readonly string[]) => number;
}

/** How many lines go on this page with their notes: all that fit, less those that would leave one alone. */
export function countLines(
  lines: readonly PaperLine[],
  from: number,
  { height: available, atHead, claim }: RestOfPage,
): number {
  const rest = lines.length - from;
  let fitting = 0;
  let height = 0;
  let notes: readonly string[] = [];
  for (const line of lines.slice(from)) {
    height += line.getHeight();
    if (line.notes.length > 0) notes = [...notes, ...line.notes];
    if (height + claim(notes) > available) break;
    fitting++;
  }
  if (fitting >= rest) return rest;
  let count = fitting;
  if (lines.length > 2 && rest - count === 1) count--;
  if (lines.length > 2 && from === 0 && count === 1) count--;
  // At the head of a page the rules give way, for nothing would ever fit otherwise.
  return count > 0 || !atHead ? count : Math.max(1, fitting);
}
