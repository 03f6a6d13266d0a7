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

/** What the text before it left set on its page. */
export interface TextState {
  face: string;
  size: number;
  colour: string;
}

/** Nothing is set yet. */
export function freshState(): TextState {
  return { face: "", size: 0, colour: "" };
}

export interface DrawContext {
  readonly state: TextState;
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
  { findEmbedded, open, state }: DrawContext,
): string {
  const base = y + line.getAscenderHeight();
  let operators = "BT";
  let rise = 0;
  let current: Element | undefined;
  let pen: number | undefined;
  let strings = "";
  const flush = (): void => {
    // Words that nothing parts are one string.
    if (strings) operators += `\n[${strings.replaceAll("><", "")}]TJ`;
    strings = "";
  };
  for (const inline of withEnd(line)) {
    if (inline.shaped.glyphs.length === 0) continue;
    const embedded = findEmbedded(inline.face);
    const element = inline.element ?? line.element;
    if (open && element && element !== current) {
      flush();
      if (current) operators += "\nEMC";
      operators += `\n${open(element)}`;
      current = element;
    }
    if (inline.colour !== state.colour) {
      flush();
      operators += `\n${fillColour(inline.colour)}`;
      state.colour = inline.colour;
    }
    if (embedded.id !== state.face || inline.size !== state.size) {
      flush();
      operators += `\n/${embedded.id} ${shorten(inline.size)} Tf`;
      state.face = embedded.id;
      state.size = inline.size;
    }
    const left = x + inline.x;
    if (pen === undefined || Math.abs(left - pen) > 0.01 || inline.rise !== rise) {
      flush();
      // pdfmake turns the page upside down, so the text is turned again.
      operators += `\n1 0 0 -1 ${shorten(left)} ${shorten(base - inline.rise)} Tm`;
      rise = inline.rise;
    }
    strings += embedded.encode(inline.shaped, inline.size);
    pen = left + inline.width;
  }
  flush();
  if (current) operators += "\nEMC";
  return `${operators}\nET`;
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
