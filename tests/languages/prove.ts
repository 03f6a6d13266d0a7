/**
 * What every paper must be, whatever its language: nothing lost, the same in both formats and after
 * extraction, lines that end where they may and stay where they belong, each letter with its glyph.
 */
import { expect } from "vitest";
import { documentTexts, documentWords } from "../../src/document/words.ts";
import { docxTexts, docxWords } from "../support/docx-words.ts";
import { drawnGlyphs } from "../support/drawn-glyphs.ts";
import { type DrawnLine, drawnLines } from "../support/drawn-lines.ts";
import { extractedText } from "../support/extracted-text.ts";
import { type BreakFault, breakFault } from "../support/line-rule.ts";
import { pdfWords } from "../support/pdf-words.ts";
import { textBoxes } from "../support/text-boxes.ts";
import { theme } from "../writers/pdf/write.ts";
import type { BuiltPaper } from "./house.ts";

/** Points; pdf.js and the file round. */
const SLIGHT = 0.1;

/**
 * The texts of the paper, and its lines as drawn; fails where the paper is not what it must be.
 * Where words are longer than a line they are cut, which is asked to be between whole letters.
 */
export async function provePaper(paper: BuiltPaper, { longWords = false } = {}) {
  const { document, pdf, docx } = paper;
  // No format prints the zero-width space.
  const texts = documentTexts(document).map((text) => text.replaceAll("\u200b", ""));
  const words = documentWords(document);

  // Nothing lost, and the same in both formats.
  expect(docxTexts(docx).map(squeeze).filter(Boolean)).toEqual(texts.map(squeeze).filter(Boolean));
  expect(docxWords(docx)).toEqual(words);
  expect(await pdfWords(pdf)).toEqual(words);

  // What a reader copies out of the PDF, furniture of the pages included.
  const letters = withoutSpace(texts.join(""));
  const glyphs = await drawnGlyphs(pdf);
  expect(withoutSpace(glyphs.map(({ text }) => text).join(""))).toBe(letters);
  const extracted = await extractedText(pdf);
  expect(withoutSpace(extracted)).toBe(letters);

  // Each letter has its glyph, and nothing invisible is drawn.
  expect(glyphs.filter(({ isMissing }) => isMissing)).toEqual([]);
  expect(extracted).not.toMatch(INVISIBLE);

  const lines = drawnLines(texts, glyphs);
  const faults = faultsOf(texts, lines);
  expect(longWords ? faults.filter((fault) => !fault.startsWith(CUT)) : faults).toEqual([]);
  const boxes = textBoxes(document, theme, lines);
  expect(boxes.map(({ text }) => text.replaceAll("\u200b", ""))).toEqual(texts);
  const outside = lines.filter((line) => {
    const box = boxes[line.text];
    return !box || line.left < box.left - SLIGHT || line.right > box.right + SLIGHT;
  });
  expect(outside.map((line) => tellLine(texts, line))).toEqual([]);
  return { texts, words, lines, extracted };
}

const CUT = "within a word" satisfies BreakFault;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\ufffe]/u;

/** The places at which a line ends and may not. */
export function faultsOf(texts: readonly string[], lines: readonly DrawnLine[]): readonly string[] {
  return lines.flatMap((line) => {
    const fault = breakFault(texts[line.text] ?? "", line.from);
    return fault === undefined ? [] : [`${fault}: ${tellLine(texts, line)}`];
  });
}

function tellLine(texts: readonly string[], { text, from, to, page }: DrawnLine): string {
  const whole = texts[text] ?? "";
  return `page ${page}: …${whole.slice(Math.max(0, from - 12), from)}|${whole.slice(from, to)}`;
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "");
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
