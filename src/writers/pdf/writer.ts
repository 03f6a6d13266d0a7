/**
 * The PDF writer: from a document and a theme to one tagged file, through pdfmake's layout and drawing
 * with our own text. Every file is made to PDF/UA-1 and PDF/A-2a, with an attachment to PDF/A-3a.
 */

import { say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { DocumentMeta } from "../../document/meta.ts";
import type { Document } from "../../document/nodes.ts";
import { readyFurniture } from "../page-furniture.ts";
import { ownFault } from "../problems.ts";
import type { Theme } from "../theme.ts";
import type { Paper, Writer, WriterContext } from "../writer.ts";
import { definePaper } from "./blocks.ts";
import { addChangeBars } from "./change-bars.ts";
import { addFirst, type Element, rootElement } from "./elements.ts";
import { figureSetter } from "./figures.ts";
import { type FindFace, loadFaces } from "./fonts.ts";
import { addFurniture } from "./furniture.ts";
import { type LaidOut, Layout } from "./layout.ts";
import type { PaperLine } from "./line.ts";
import { lookIntoFonts } from "./look-into-fonts.ts";
import { Measure } from "./measure.ts";
import { writeOutline } from "./outline.ts";
import { findPages, printPages } from "./page-figures.ts";
import { numberPages, type PageNumber } from "./page-numbers.ts";
import { PdfFile } from "./pdf-file.ts";
import type { PageItem, PageMargins, PageSize } from "./pdfmake.ts";
import { readIdentifier } from "./read-identifier.ts";
import { PaperRenderer } from "./renderer.ts";
import { stretchesOf } from "./stretches.ts";
import { structureOf } from "./structure.ts";
import { writeStructure } from "./structure-tree.ts";
import { makeTypesetter } from "./typesetter.ts";
import { points } from "./units.ts";

export const pdfWriter: Writer = {
  format: "pdf",
  lookIntoFonts,
  readIdentifier,
  async write(document, context) {
    return writePaper(document, context);
  },
};

function writePaper(document: Document, context: WriterContext): Paper | undefined {
  const { theme, host, report } = context;
  const furniture = readyFurniture(document.meta, theme, report);
  const before = report.errors;
  const findFace = loadFaces(theme, host, report);
  if (!findFace) return undefined;
  const { size, margins } = measurePage(theme);
  const { meta } = document;
  const composed = layOut(document, findFace, { size, margins }, context);
  const { laid, numbers, places } = composed;
  const setting = { findFace, language: meta.language, places: NOWHERE, digits: NOWHERE };
  const changes = addChangeBars(laid.pages);
  const typesetIn = (styles: Theme) => makeTypesetter({ ...context, ...setting, theme: styles });
  addFurniture(laid.pages, numbers, {
    ...furniture,
    typeset: typesetIn(theme),
    typesetIn,
    report,
    ...(furniture.lines.firstHeader.own && { stamp: addFirst("P", composed.structure) }),
  });
  checkLines(laid, report);
  if (laid.pages.length > MOST_PAGES) tellTooLong(laid.pages.length, report);
  if (report.errors > before) return undefined;
  const bytes = context.isForPages ? new Uint8Array() : draw(composed, meta, size, context);
  const { pages, annexes } = laid;
  const bodyPages = annexes[0] ?? pages.length;
  const stretches = stretchesOf(laid);
  return { bytes, pages: pages.length, bodyPages, places, stretches, changes };
}

/** Several times the longest register that was ever measured. */
const MOST_PAGES = 3000;

interface Composed {
  readonly laid: LaidOut;
  readonly numbers: readonly PageNumber[];
  readonly structure: Element;
  readonly places: ReadonlyMap<string, number>;
}

/** Furniture leads to no place of the paper. */
const NOWHERE: ReadonlyMap<string, never> = new Map<string, never>();

/** The pages of a paper; laid out again where the figures of pages need more room than was kept. */
function layOut(
  document: Document,
  findFace: FindFace,
  { size, margins }: { readonly size: PageSize; readonly margins: PageMargins },
  context: WriterContext,
): Composed {
  const { theme } = context;
  const { language } = document.meta;
  let digits: ReadonlyMap<string, number> = NOWHERE;
  for (;;) {
    const report = new Report();
    const definition = definePaper(document, theme);
    const { places } = definition;
    // What only the pages are wanted of is heard by nobody.
    const structure = context.isForPages
      ? rootElement()
      : structureOf(definition, { places, language });
    const typeset = makeTypesetter({ ...context, report, findFace, places, language, digits });
    const setFigure = figureSetter({ ...context, report }, typeset);
    const layable = { ...definition, betweenNotes: theme.paragraphs.note.after };
    const laid = new Layout(size, margins, report).layOut(layable, new Measure(typeset, setFigure));
    const numbers = numberPages(laid.pages.length, theme.annexes.ownPages ? laid.annexes : []);
    const found = findPages(laid.pages, numbers);
    const wanted = printPages(laid.lines, found);
    if (!wanted) {
      context.report.include(report);
      return { laid, numbers, structure, places: found };
    }
    if ([...wanted].every(([place, count]) => digits.get(place) === count)) {
      throw new Error("the figures of pages do not come to rest");
    }
    digits = wanted;
  }
}

function draw(
  { laid, numbers, structure }: Composed,
  meta: DocumentMeta,
  size: PageSize,
  { theme, attachment }: WriterContext,
): Uint8Array {
  const file = new PdfFile(meta, size);
  const renderer = new PaperRenderer(file);
  renderer.renderPages(laid.pages);
  renderer.finish();
  writeOutline(file.outline, renderer.bookmarks);
  writeStructure(structure, renderer.drawn, file);
  if (theme.annexes.ownPages) file.label(numbers.map(({ number }) => number));
  if (attachment) file.attach(attachment);
  return file.finish();
}

function measurePage({ page }: Theme): { readonly size: PageSize; readonly margins: PageMargins } {
  const width = points(page.width);
  const height = points(page.height);
  return {
    size: { width, height, orientation: width > height ? "landscape" : "portrait" },
    margins: {
      left: points(page.left),
      top: points(page.top),
      right: points(page.right),
      bottom: points(page.bottom),
    },
  };
}

function tellTooLong(pages: number, report: Report): void {
  const slots = { pages, most: MOST_PAGES };
  report.error(
    "paper-too-long",
    say("the paper takes {pages} pages, and {most} is the most", slots),
    {
      hint: say("look for a text or a list of unusual length"),
    },
  );
}

/** The layout may not lose a line, whatever it does. */
function checkLines({ lines, pages }: LaidOut, report: Report): void {
  const placed = new Set<PaperLine>();
  for (const { items } of pages) for (const item of items) addLines(item, placed);
  for (const line of lines) {
    if (placed.has(line.original)) continue;
    const text = line.inlines.map((inline) => inline.text).join("");
    const place = line.inlines.find(({ node }) => node?.origin)?.node?.origin?.template;
    const message = say('the line "{text}" found no place on a page', { text: text.trim() });
    report.error("pdf-line-lost", message, { place, hint: ownFault() });
  }
}

function addLines({ type, item }: PageItem, placed: Set<PaperLine>): void {
  if (type === "line") placed.add(item.original);
  else if (item.type === "figure") for (const line of item.drawing.lines) placed.add(line);
}
