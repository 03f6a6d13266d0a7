/**
 * The same constructs as Word files, for the script that has LibreOffice lay them out, and what is seen
 * of the pages that it makes. Rules that another program's pages cannot be held to are left out.
 */
import { Report } from "../../src/diagnostics/report.ts";
import type { Document } from "../../src/document/nodes.ts";
import { docxWriter } from "../../src/writers/docx/writer.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { declarationLanguages } from "../support/declaration.ts";
import { openPdf } from "../support/pdf-words.ts";
import { constructs, filler, tail } from "./constructs.ts";
import { makerOf } from "./maker.ts";
import { matchLines } from "./match.ts";
import { readLaid } from "./read-laid.ts";
import type { Violation } from "./rule.ts";
import { judge } from "./rules.ts";
import { pageBox, type SeenLine, type SeenPages } from "./seen.ts";
import { host, loadThemes } from "./themes.ts";

export interface OfficePaper {
  readonly name: string;
  readonly document: Document;
  readonly theme: Theme;
  readonly bytes: Uint8Array;
}

/** What is counted, in this order. */
export const officeRules: readonly string[] = [
  "heading-alone",
  "introduction-alone",
  "table-head-without-row",
  "row-parted",
  "keep-parted",
  "card-parted",
  "note-away",
  "words-lost",
  "words-doubled",
  "wrong-page-number",
];

/** Every construct at some places of the page in the default theme; at every third where long. */
export async function* officePapers(isLong: boolean): AsyncGenerator<OfficePaper> {
  for (const theme of loadThemes().filter(({ name }) => isLong || name === "international")) {
    for (const language of declarationLanguages) {
      for (const [index, { name, make }] of constructs.entries()) {
        const step = isLong ? 3 : language === "en" ? 13 : 40;
        for (let before = 8 + (index % step); before <= 50; before += step) {
          const maker = makerOf(language);
          const document = maker.finish(...filler(maker, before), ...make(maker), ...tail(maker));
          const bytes = await writeDocx(document, theme);
          const what = `${name} after ${before} lines (${theme.name}, ${language})`;
          yield { name: what, document, theme, bytes };
        }
      }
    }
  }
}

async function writeDocx(document: Document, theme: Theme): Promise<Uint8Array> {
  const { pages } = await readLaid(document, theme, host);
  if (!pages) throw new Error("the document was refused");
  const { units, linesOf } = matchLines(document, theme, pages);
  const pagesOfPdf = new Map(
    units.flatMap(({ id, index }) => (id ? [[id, linesOf.get(index)?.[0]?.page ?? 0]] : [])),
  );
  const report = new Report();
  const context = { theme, host, report, locate: () => undefined, pagesOfPdf };
  const paper = await docxWriter.write(document, context);
  if (!paper) throw new Error(JSON.stringify(report.diagnostics));
  return paper.bytes;
}

export interface OfficeVerdict {
  readonly pages: number;
  readonly violations: readonly Violation[];
}

/** What the pages that LibreOffice made of a paper show. */
export async function judgeOffice(
  { document, theme }: OfficePaper,
  pdf: Uint8Array,
): Promise<OfficeVerdict> {
  const pages = await readPages(pdf, theme);
  // Its drawing of a figure is a picture without words.
  const isLao = document.meta.language === "lo";
  const simplify = (letters: string): string => (isLao ? letters.replace(GARBLED, "") : letters);
  const found = judge(matchLines(document, theme, pages, simplify)).filter(({ rule, at }) => {
    return officeRules.includes(rule) && !at.includes("figure");
  });
  return { pages: pages.count, violations: found };
}

async function readPages(bytes: Uint8Array, theme: Theme): Promise<SeenPages> {
  const pdf = await openPdf(bytes);
  const lines: SeenLine[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const each = await pdf.getPage(page);
    const [, , , height = 0] = each.view;
    const { items } = await each.getTextContent({ disableNormalization: true });
    let open: SeenLine | undefined;
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , size = 0, left = 0, up = 0] = item.transform.map(Number);
      const right = left + item.width;
      const baseline = height - up;
      const goesOn = open && Math.abs(open.baseline - baseline) < size * 0.6 && isNear(open, left);
      if (open && goesOn) {
        const [first, second] = [open.text, item.str];
        open = { ...open, text: first + second, right: Math.max(open.right, right) };
        lines[lines.length - 1] = open;
      } else {
        open = { page, text: item.str, left, right, baseline, size, pitch: size * 1.25 };
        lines.push(open);
      }
    }
  }
  const { numPages: count } = pdf;
  await pdf.loadingTask.destroy();
  return { box: pageBox(theme), count, lines, drawings: [] };
}

/**
 * All but letters on the line, figures and the signs of lists and notes: for Lao signs above and below,
 * LibreOffice's PDF gives others, such as "!", or the same ones twice.
 */
const GARBLED = /[^\u0e81-\u0eae\u0ebd\u0ec0-\u0ec4\u0edc-\u0edf\w§:[\]•.\ue000]|\u0ec6/gu;

/** A word's space away; the next column of a table is farther. */
function isNear({ right }: SeenLine, left: number): boolean {
  return left - right > -4 && left - right < 5;
}
