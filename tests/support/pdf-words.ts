/**
 * The words of a PDF as its own content says them, in the order of drawing: each glyph by the
 * characters that the file gives it. Artifacts (page furniture, repeated table heads) and the signs
 * of list items are left out. Our writer ends every paragraph with a space and no line within one,
 * so that nothing is guessed from places on the page; the words are exact for our files only.
 */
import { getDocument, OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What is read of a PDF that a test looks into. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The library keeps the bytes it is given for itself.
  const options = { data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false };
  return await getDocument({ ...options, disableFontFace: true, isEvalSupported: false }).promise;
}

/** The words of the paper in the order of `documentWords`, parted by white space. */
export async function pdfWords(bytes: Uint8Array): Promise<string[]> {
  return (await pdfText(bytes)).split(/\s+/u).filter(Boolean);
}

/** The text of the paper, each part of it (the body, each annex) with its notes behind it. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pages = (await readPages(bytes)).map((stretches) => ({
    first: stretches.find(({ place }) => place !== "Artifact")?.tag,
    body: [textIn(stretches, undefined)],
    notes: [textIn(stretches, "Note")],
  }));
  return asHeard(pages).join("");
}

/** What stands on a page, and the mark in which its text begins. */
export interface ReadPage<T> {
  readonly first: string | undefined;
  readonly body: readonly T[];
  readonly notes: readonly T[];
}

/** The pages in the order of the tree: the notes of a part of the paper come after all its text. */
export function asHeard<T>(pages: readonly ReadPage<T>[]): readonly T[] {
  const heard: T[] = [];
  let waiting: T[] = [];
  for (const { first, body, notes } of pages) {
    // An annex begins its page with a heading of the first level, as does the title.
    if (first === "H1") heard.push(...waiting.splice(0));
    heard.push(...body);
    waiting = [...waiting, ...notes];
  }
  return [...heard, ...waiting];
}

/** The text of each page; `marked` takes what stands in this kind of mark instead of the body. */
export async function pdfPageTexts(bytes: Uint8Array, marked?: string): Promise<string[]> {
  return (await readPages(bytes)).map((stretches) => textIn(stretches, marked));
}

/** Text of one mark. */
interface Stretch {
  readonly tag: string | undefined;
  /** Set for what is no part of the body. */
  readonly place: string | undefined;
  text: string;
}

function textIn(stretches: readonly Stretch[], place: string | undefined): string {
  return stretches
    .filter((stretch) => stretch.place === place)
    .map(({ text }) => text)
    .join("");
}

async function readPages(bytes: Uint8Array): Promise<readonly (readonly Stretch[])[]> {
  const pdf = await openPdf(bytes);
  const pages: Stretch[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const marks: string[] = [];
    const stretches: Stretch[] = [];
    const hasFigures = argsArray.some((operands: unknown) => markOf(operands) === "Figure");
    // The tree is read whole for each page, which takes its time in long papers.
    const figures = hasFigures ? figuresIn(await page.getStructTree()) : [];
    fnArray.forEach((operator, index) => {
      const operands: unknown = argsArray[index];
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
        marks.push(markOf(operands));
        // What is drawn in a figure is heard as its description, once.
        if (marks.at(-1) === "Figure" && stretches.at(-1)?.tag !== "Figure") {
          stretches.push({ tag: "Figure", place: undefined, text: ` ${figures.shift() ?? ""} ` });
        }
      } else if (operator === OPS.endMarkedContent) {
        marks.pop();
      } else if (operator === OPS.showText && !marks.includes("Figure")) {
        const text = glyphText(operands);
        stretches.push({ tag: marks.at(-1), place: marks.findLast(isPlace), text });
      }
    });
    pages.push(stretches);
  }
  await pdf.loadingTask.destroy();
  return pages;
}

/** The descriptions of the figures on a page, in the order of the tree. */
function figuresIn(node: unknown): string[] {
  if (!isRecord(node)) return [];
  const { role, alt, children } = node;
  const own = role === "Figure" && typeof alt === "string" ? [alt] : [];
  return [...own, ...(Array.isArray(children) ? children.flatMap(figuresIn) : [])];
}

/** Only artifacts, signs and notes are no part of the body, whatever element a text belongs to. */
function isPlace(mark: string): boolean {
  return mark === "Artifact" || mark === "Lbl" || mark === "Note";
}

export function markOf(operands: unknown): string {
  const [tag] = Array.isArray(operands) ? operands : [];
  if (typeof tag === "string") return tag;
  return isRecord(tag) && typeof tag.name === "string" ? tag.name : "";
}

export function glyphText(operands: unknown): string {
  const [glyphs] = Array.isArray(operands) ? operands : [];
  if (!Array.isArray(glyphs)) return "";
  return glyphs
    .map((glyph: unknown) =>
      isRecord(glyph) && typeof glyph.unicode === "string" ? glyph.unicode : "",
    )
    .join("");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
