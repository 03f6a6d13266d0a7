/**
 * The glyphs of a PDF with their places, in the order of the paper: what a reader's eye meets, found by
 * following the drawing operators. Page furniture, repeated table heads and the signs of list items
 * are left out. It knows the operators that our own writer uses, no others.
 */
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { asHeard, openPdf, type ReadPage } from "./pdf-words.ts";

export interface DrawnGlyph {
  /** The characters that the file gives it. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** Points from the left and the bottom of the page; `x` is where the glyph begins. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The font has no glyph here, and draws a box instead. */
  readonly isMissing: boolean;
}

/** `[a, b, c, d, e, f]` of PDF 1.7, 8.3.3. */
type Matrix = readonly number[];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const OUTSIDE = new Set(["Artifact", "Lbl"]);

/** All glyphs of the paper's own text. */
export async function drawnGlyphs(bytes: Uint8Array): Promise<readonly DrawnGlyph[]> {
  const pdf = await openPdf(bytes);
  const pages: ReadPage<DrawnGlyph>[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    const body: DrawnGlyph[] = [];
    const notes: DrawnGlyph[] = [];
    let first: string | undefined;
    const marks: string[] = [];
    const saved: Matrix[] = [];
    let ctm = IDENTITY;
    let text = IDENTITY;
    let size = 0;
    let pen = 0;
    fnArray.forEach((operator, index) => {
      const operands: unknown = argsArray[index];
      const given: readonly unknown[] = isList(operands) ? operands : [];
      switch (operator) {
        case OPS.save:
          saved.push(ctm);
          break;
        case OPS.restore:
          ctm = saved.pop() ?? IDENTITY;
          break;
        case OPS.transform:
          ctm = multiply(numbersOf(operands), ctm);
          break;
        case OPS.beginMarkedContent:
        case OPS.beginMarkedContentProps:
          marks.push(nameOf(given[0]));
          break;
        case OPS.endMarkedContent:
          marks.pop();
          break;
        case OPS.beginText:
          text = IDENTITY;
          pen = 0;
          break;
        case OPS.setFont:
          size = Number(given[1]);
          break;
        case OPS.setTextMatrix:
          // Newer versions of the library hand the six numbers over in one list.
          text = numbersOf(given.length === 1 ? given[0] : operands);
          pen = 0;
          break;
        case OPS.showText: {
          const outside = marks.some((mark) => OUTSIDE.has(mark));
          for (const shown of isList(given[0]) ? given[0] : []) {
            if (typeof shown === "number") {
              pen -= (shown * size) / 1000;
            } else if (isRecord(shown)) {
              const width = (Number(shown.width) * size) / 1000;
              const [, , , , x = 0, y = 0] = multiply([1, 0, 0, 1, pen, 0], multiply(text, ctm));
              const missing = shown.originalCharCode === 0;
              const drawn = { text: String(shown.unicode), page: number, x, y, width };
              if (!outside) {
                first ??= marks.at(-1);
                (marks.includes("Note") ? notes : body).push({ ...drawn, isMissing: missing });
              }
              pen += width;
            }
          }
          break;
        }
        case OPS.moveText:
        case OPS.setCharSpacing:
        case OPS.setWordSpacing:
        case OPS.setHScale:
        case OPS.setTextRise:
          throw new Error(`the operator ${operator} is not followed here`);
      }
    });
    pages.push({ first, body, notes });
  }
  await pdf.loadingTask.destroy();
  return asHeard(pages);
}

/** The first matrix applied before the second. */
function multiply(first: Matrix, second: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = first;
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = second;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}

function numbersOf(value: unknown): Matrix {
  if (!isList(value) && !(value instanceof Float32Array)) throw new Error("expected six numbers");
  return Array.from(value, Number);
}

function nameOf(tag: unknown): string {
  return isRecord(tag) ? String(tag.name) : String(tag);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
