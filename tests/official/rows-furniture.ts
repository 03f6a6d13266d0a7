/** The numbers of Decree 30 on the head and the foot of pages: box 13 and the number of the page, box 14. */
import type { Element } from "@xmldom/xmldom";
import { must } from "../support/example.ts";
import {
  attribute,
  chainOf,
  childOf,
  childrenOf,
  elementsOf,
  type ReadDocx,
  runValue,
  styleIdOf,
  wordsOf,
} from "../writers/docx/read-docx.ts";
import type { DrawnPage } from "./drawn-pages.ts";
import { borderValue, sectionsOf, sheetOf } from "./in-word.ts";
import { type OfficialPaper, type OfficialPapers, words } from "./official-papers.ts";
import { lineOf } from "./on-page.ts";
import { exactly, points, type Requirement } from "./requirement.ts";
import { isAbove, otherOnPage, saidAbove, type TextBlock, textBlock } from "./text-block.ts";

export function rowsOfFurniture({ report, letter }: OfficialPapers): readonly Requirement[] {
  return [...rowsOfNumber(report), ...rowsOfAddress(letter)];
}

/** Box 14: the number of the page, and nothing beside it. */
function rowsOfNumber(report: OfficialPaper): readonly Requirement[] {
  const [first, second] = [must(report.pdf[0], "page 1"), must(report.pdf[1], "page 2")];
  const number = { element: "Number of the page", cites: "box 14" };
  const [figure] = second.glyphs.filter(isAbove(second));
  const drawn = must(figure, "no number on the second page");
  const header = headerOf(report.docx, "default");
  const run = must(elementsOf(header, "w:r")[0], "a run in the header");
  return [
    points(
      {
        ...number,
        element: `${number.element}: size`,
        docx: Number(runValue(run, "w:sz", "w:val", report.docx)) / 2,
        pdf: drawn.size,
      },
      13,
      14,
    ),
    exactly(
      {
        ...number,
        element: `${number.element}: place`,
        docx: placeOfNumber(header, report.docx),
        pdf: placeOnPage(second, textBlock(report.pdf)),
      },
      "centred in the top margin",
    ),
    exactly(
      {
        ...number,
        element: `${number.element}: first page`,
        docx:
          wordsOf(headerOf(report.docx, "first")) === "" && allHaveTitlePage(report.docx)
            ? "none"
            : "printed",
        pdf: first.glyphs.some(isAbove(first)) ? "printed" : "none",
      },
      "none",
    ),
    exactly(
      {
        ...number,
        element: `${number.element}: second page`,
        docx: startOf(report.docx, 0),
        pdf: saidAbove(second),
      },
      "2",
    ),
    exactly(
      {
        ...number,
        element: "Anything else at the head or foot of a page",
        docx: otherFurniture(report.docx),
        pdf: report.pdf.some(otherOnPage) ? "printed" : "none",
      },
      "none",
    ),
  ];
}

/** Box 13: the address at the foot of the first page. */
function rowsOfAddress({ docx, pdf }: OfficialPaper): readonly Requirement[] {
  const cites = "box 13";
  const first = must(pdf[0], "page 1");
  const footer = storyOf(docx, "first", "w:footerReference");
  const paragraph = must(elementsOf(footer, "w:p")[0], "a footer");
  const run = must(elementsOf(footer, "w:r")[0], "the address");
  const drawn = lineOf(words.address, pdf);
  const { width, left, right } = sheetOf(docx);
  const line = first.strokes.find(
    ({ top, bottom }) => top - bottom < 1 && bottom > drawn.baseline && top < drawn.baseline + 40,
  );
  const isRuled = borderValue(paragraph, "w:top", "w:val", docx) === "single";
  const length = line ? line.right - line.left : 0;
  return [
    points(
      {
        element: "Address: size",
        cites,
        docx: Number(runValue(run, "w:sz", "w:val", docx)) / 2,
        pdf: drawn.size,
      },
      11,
      12,
    ),
    exactly(
      {
        element: "Address: line above",
        cites,
        docx: isRuled ? "as wide as the text" : "none",
        pdf: Math.abs(length - (width - left - right)) < 1 ? "as wide as the text" : `${length} pt`,
      },
      "as wide as the text",
    ),
    exactly(
      {
        element: "Address: on the first page alone",
        cites,
        docx: pagesWithAddress(docx),
        pdf: pdf.filter(otherOnPage).length === 1 && drawn.page === 1 ? "page 1" : "more pages",
      },
      "page 1",
    ),
  ];
}

/** A section without a footer of its own for its first page has that of the section before. */
function pagesWithAddress(docx: ReadDocx): string {
  const others = sectionsOf(docx).slice(1);
  const isOwn = others.every((section) =>
    childrenOf(section, "w:footerReference").some((each) => attribute(each, "w:type") === "first"),
  );
  return isOwn || others.length === 0 ? "page 1" : "page 1 and annexes";
}

function headerOf(docx: ReadDocx, type: string): Element {
  return storyOf(docx, type, "w:headerReference");
}

/** The header or footer of the first section; later ones that name none have it too. */
function storyOf({ parts, stories, body }: ReadDocx, type: string, kind: string): Element {
  const [section] = elementsOf(body, "w:sectPr");
  const reference = childrenOf(section, kind).find((each) => attribute(each, "w:type") === type);
  const id = attribute(reference, "r:id");
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, "u").exec(
    parts.get("word/_rels/document.xml.rels") ?? "",
  );
  return must(stories.get(`word/${target?.[1] ?? ""}`), `no ${kind} ${type}`);
}

function placeOfNumber(header: Element, docx: ReadDocx): string {
  const paragraph = must(elementsOf(header, "w:p")[0], "a paragraph");
  const runs = elementsOf(header, "w:r").map((run) =>
    childOf(run, "w:tab") ? "tab" : (childOf(run, "w:instrText")?.textContent ?? ""),
  );
  const styles = [paragraph, ...chainOf(styleIdOf(paragraph), docx)];
  const tabs = styles.map((each) => childOf(each, "w:pPr", "w:tabs")).find(Boolean);
  const [stop] = childrenOf(tabs, "w:tab");
  const { width, left, right, header: fromEdge, top } = sheetOf(docx);
  const isMiddle =
    attribute(stop, "w:val") === "center" &&
    Math.abs(Number(attribute(stop, "w:pos")) / 20 - (width - left - right) / 2) < 1;
  const isAlone = runs.filter(Boolean).join(" ") === "tab PAGE";
  return isMiddle && isAlone && fromEdge + 14 < top ? "centred in the top margin" : "elsewhere";
}

function placeOnPage(page: DrawnPage, { middle }: TextBlock): string {
  const own = page.glyphs.filter(isAbove(page));
  const left = Math.min(...own.map(({ x }) => x));
  const right = Math.max(...own.map(({ x, width }) => x + width));
  return Math.abs((left + right) / 2 - middle) < 1 ? "centred in the top margin" : "elsewhere";
}

function allHaveTitlePage(docx: ReadDocx): boolean {
  return sectionsOf(docx).every((section) => childOf(section, "w:titlePg") !== undefined);
}

/** The number of the second page of a section, as Word counts it. */
export function startOf(docx: ReadDocx, section: number): string {
  const start = attribute(childOf(sectionsOf(docx)[section], "w:pgNumType"), "w:start");
  return start === "" && section > 0
    ? "that of the pages before, and on"
    : String(Number(start || 1) + 1);
}

/** Words beside the field of the number, and lines. */
function otherFurniture(docx: ReadDocx): string {
  const own = [...docx.stories].filter(([path]) => /(?:header|footer)\d\.xml$/u.test(path));
  const texts = own.map(([, story]) => wordsOf(story).trim()).filter(Boolean);
  const ruled = own.flatMap(([, story]) =>
    elementsOf(story, "w:p").filter((paragraph) =>
      ["w:top", "w:bottom"].some(
        (side) => borderValue(paragraph, side, "w:val", docx) === "single",
      ),
    ),
  );
  const found = [...texts, ...ruled.map(() => "a line")];
  return found.length === 0 ? "none" : found.join(", ");
}
