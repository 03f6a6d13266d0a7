/**
 * The lines of a paper as the PDF writer is about to draw them: the writer is run as it is and stopped
 * when it hands its pages over, which is many times quicker than to read files back. That the file says
 * the same is the matter of `read-pdf.ts`.
 */
import { Report } from "../../src/diagnostics/report.ts";
import type { Document } from "../../src/document/nodes.ts";
import type { Host } from "../../src/host/host.ts";
import type { PaperLine } from "../../src/writers/pdf/line.ts";
import type { FigureVector, LaidPage } from "../../src/writers/pdf/pdfmake.ts";
import { PaperRenderer } from "../../src/writers/pdf/renderer.ts";
import { pdfWriter } from "../../src/writers/pdf/writer.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { pageBox, type SeenDrawing, type SeenLine, type SeenPages } from "./seen.ts";

/** Thrown through the writer with the pages that it would have drawn. */
class Laid extends Error {
  readonly pages: readonly LaidPage[];
  constructor(pages: readonly LaidPage[]) {
    super("laid out");
    this.pages = pages;
  }
}

/** The pages, or the report of a document that was refused. */
export async function readLaid(
  document: Document,
  theme: Theme,
  host: Host,
): Promise<{ readonly pages: SeenPages | undefined; readonly report: Report }> {
  const report = new Report();
  const draw = PaperRenderer.prototype.renderPages;
  PaperRenderer.prototype.renderPages = (pages) => {
    throw new Laid(pages);
  };
  try {
    await pdfWriter.write(document, { theme, host, report, locate: () => undefined });
    return { pages: undefined, report };
  } catch (thrown) {
    if (!(thrown instanceof Laid)) throw thrown;
    return { pages: seePages(thrown.pages, theme), report };
  } finally {
    PaperRenderer.prototype.renderPages = draw;
  }
}

function seePages(pages: readonly LaidPage[], theme: Theme): SeenPages {
  const lines: SeenLine[] = [];
  const drawings: SeenDrawing[] = [];
  for (const [index, { items }] of pages.entries()) {
    for (const { type, item } of items) {
      if (type === "line") lines.push(...seeLine(item, index + 1));
      else if (item.type === "figure") drawings.push(seeDrawing(item, index + 1));
    }
  }
  return { box: pageBox(theme), count: pages.length, lines, drawings };
}

function seeDrawing({ x, y, drawing, isWhole }: FigureVector, page: number): SeenDrawing {
  const { width, height } = drawing.drawing;
  const labels = drawing.lines.flatMap((line) => seeLine(line, page, x, y));
  return { page, left: x, right: x + width, top: y, foot: y + height, isWhole, labels };
}

function seeLine(line: PaperLine, page: number, left = 0, top = 0): readonly SeenLine[] {
  const inked = line.inlines.filter(({ text }) => text.trim() !== "");
  const [first] = inked;
  const last = inked.at(-1);
  if (!first || !last) return [];
  const x = left + (line.x ?? 0);
  return [
    {
      page,
      text: line.inlines.map(({ text }) => text).join(""),
      left: x + first.x,
      right: x + last.x + last.width - last.trailingCut,
      baseline: top + (line.y ?? 0) + line.getAscenderHeight(),
      size: Math.max(...inked.map(({ size }) => size)),
      pitch: line.getHeight(),
      ...(line.role === "label" && { isSign: true }),
    },
  ];
}
