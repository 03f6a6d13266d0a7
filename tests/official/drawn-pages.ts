/**
 * What a PDF draws, page by page: every glyph with its place, font and colour, furniture included, and
 * every straight line across. Found by following the drawing operators, with none of the writer's code.
 */
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf } from "../support/pdf-words.ts";

/** Points from the left and the bottom of the page. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** As the file calls it, without the letters of a subset. */
  readonly font: string;
  readonly colour: string;
}

/** A line across, or an edge of a box. */
export interface Stroke {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface State {
  ctm: Matrix;
  font: string;
  size: number;
  colour: string;
}

export async function readDrawnPages(bytes: Uint8Array): Promise<readonly DrawnPage[]> {
  const pdf = await openPdf(bytes);
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const [, , width = 0, height = 0] = page.view;
    const fontName = (id: string) => nameIn(page.commonObjs.get(id)).replace(/^[A-Z]{6}\+/u, "");
    pages.push({ width, height, ...follow(fnArray, argsArray, fontName) });
  }
  await pdf.loadingTask.destroy();
  return pages;
}

function follow(
  operators: readonly number[],
  operands: readonly unknown[],
  fontName: (id: string) => string,
): Pick<DrawnPage, "glyphs" | "strokes"> {
  const glyphs: Glyph[] = [];
  const strokes: Stroke[] = [];
  const saved: State[] = [];
  let state: State = { ctm: IDENTITY, font: "", size: 0, colour: "#000000" };
  let text = IDENTITY;
  let pen = 0;
  operators.forEach((operator, index) => {
    const given = listOf(operands[index]);
    switch (operator) {
      case OPS.save:
        saved.push({ ...state });
        break;
      case OPS.restore:
        state = saved.pop() ?? state;
        break;
      case OPS.transform:
        state.ctm = multiply(matrixOf(given), state.ctm);
        break;
      case OPS.setFillRGBColor:
        state.colour = String(given[0]);
        break;
      case OPS.beginText:
        [text, pen] = [IDENTITY, 0];
        break;
      case OPS.setFont:
        [state.font, state.size] = [fontName(String(given[0])), Number(given[1])];
        break;
      case OPS.setTextMatrix:
        [text, pen] = [matrixOf(given.length === 1 ? listOf(given[0]) : given), 0];
        break;
      case OPS.showText:
        for (const shown of listOf(given[0])) {
          if (typeof shown === "number") pen -= (shown * state.size) / 1000;
          if (!isRecord(shown)) continue;
          const advance = (Number(shown.width) * state.size) / 1000;
          const [, , , , x, y] = multiply([1, 0, 0, 1, pen, 0], multiply(text, state.ctm));
          const { size, font, colour } = state;
          glyphs.push({ text: String(shown.unicode), x, y, width: advance, size, font, colour });
          pen += advance;
        }
        break;
      case OPS.constructPath:
        strokes.push(...strokeOf(given, state.ctm));
        break;
    }
  });
  return { glyphs, strokes };
}

/** The extent of a path that is painted, as the library gives it. */
function strokeOf([paint, , extent]: readonly unknown[], ctm: Matrix): readonly Stroke[] {
  if (paint === OPS.endPath) return [];
  const [x = 0, y = 0, right = 0, top = 0] = listOf(extent).map(Number);
  const [, , , , left, bottom] = multiply([1, 0, 0, 1, x, y], ctm);
  const [, , , , farRight, farTop] = multiply([1, 0, 0, 1, right, top], ctm);
  return [
    {
      left: Math.min(left, farRight),
      right: Math.max(left, farRight),
      bottom: Math.min(bottom, farTop),
      top: Math.max(bottom, farTop),
    },
  ];
}

/** The first matrix applied before the second. */
function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}

function matrixOf(values: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number);
  return [a, b, c, d, e, f];
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) && value instanceof Float32Array ? [...value] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function nameIn(font: unknown): string {
  return isRecord(font) ? String(font.name) : "";
}
