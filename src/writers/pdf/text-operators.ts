/**
 * The operators that draw one line of text (PDF 1.7, 9.4). Pieces in one face and size run on in one
 * string, so that readers see words and not letters. Each stretch says which element of the paper's
 * structure it belongs to (14.7.4).
 */

import type { Element } from "./elements.ts";
import type { EmbeddedFace } from "./embedded-face.ts";
import type { Face } from "./face.ts";
import type { PaperInline, PaperLine } from "./line.ts";
import { shorten } from "./literals.ts";

export interface DrawContext {
  /** The face as this document uses it. */
  readonly findEmbedded: (face: Face) => EmbeddedFace;
  /** The operator that begins the next stretch of this element; absent where all stands in one mark. */
  readonly open?: (element: Element) => string;
}

/**
 * The operators for a line whose top left corner is at `x`, `y` from the page's top left corner. A
 * line that ends a paragraph ends with a space: readers of the file then never join two words, and
 * never part one that goes on in the next line.
 */
export function drawText(
  line: PaperLine,
  x: number,
  y: number,
  { findEmbedded, open }: DrawContext,
): string {
  const base = y + line.getAscenderHeight();
  const operators: string[] = [];
  const used = { face: "", size: 0, colour: "", rise: 0 };
  let current: Element | undefined;
  let pen: number | undefined;
  let strings = "";
  const flush = (): void => {
    if (strings) operators.push(`[${strings}]TJ`);
    strings = "";
  };
  for (const inline of withEnd(line)) {
    if (inline.shaped.glyphs.length === 0) continue;
    const embedded = findEmbedded(inline.face);
    const element = inline.element ?? line.element;
    if (open && element && element !== current) {
      flush();
      if (current) operators.push("EMC");
      operators.push(open(element));
      current = element;
    }
    if (inline.colour !== used.colour) {
      flush();
      operators.push(fillColour(inline.colour));
      used.colour = inline.colour;
    }
    if (embedded.id !== used.face || inline.size !== used.size) {
      flush();
      operators.push(`/${embedded.id} ${shorten(inline.size)} Tf`);
      used.face = embedded.id;
      used.size = inline.size;
    }
    const left = x + inline.x;
    if (pen === undefined || Math.abs(left - pen) > 0.01 || inline.rise !== used.rise) {
      flush();
      // pdfmake turns the page upside down, so the text is turned again.
      operators.push(`1 0 0 -1 ${shorten(left)} ${shorten(base - inline.rise)} Tm`);
      used.rise = inline.rise;
    }
    strings += embedded.encode(inline.shaped, inline.size);
    pen = left + inline.width;
  }
  flush();
  if (current) operators.push("EMC");
  return `BT\n${operators.join("\n")}\nET`;
}

function withEnd(line: PaperLine): readonly PaperInline[] {
  const last = line.inlines.findLast(({ text }) => text !== "");
  const ends = line.role === "text" && (line.lastLineInParagraph || line.newLineForced);
  if (!last || !ends || last.text.endsWith(" ")) return line.inlines;
  const space = { ...last, text: " ", shaped: last.face.shape(" "), x: last.x + last.width };
  return [...line.inlines, space];
}

function fillColour(hex: string): string {
  const parts = [0, 2, 4].map((at) => shorten(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return `${parts.join(" ")} rg`;
}
