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

/** The words of the body, parted by white space. */
export async function pdfWords(bytes: Uint8Array): Promise<string[]> {
  return (await pdfText(bytes)).split(/\s+/u).filter(Boolean);
}

/** The text of the body, page after page. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pdfPageTexts(bytes)).join("");
}

/** The text of each page; `marked` takes what stands in this kind of mark instead of the body. */
export async function pdfPageTexts(bytes: Uint8Array, marked?: string): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const marks: string[] = [];
    let text = "";
    fnArray.forEach((operator, index) => {
      const operands: unknown = argsArray[index];
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
        marks.push(markOf(operands));
      } else if (operator === OPS.endMarkedContent) {
        marks.pop();
      } else if (operator === OPS.showText && marks.findLast(isPlace) === marked) {
        text += glyphText(operands);
      }
    });
    pages.push(text);
  }
  await pdf.loadingTask.destroy();
  return pages;
}

/** Only artifacts and signs are no part of the body, whatever element a text belongs to. */
function isPlace(mark: string): boolean {
  return mark === "Artifact" || mark === "Lbl";
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
