/** How words look and stand, in the same few words for both formats. */
import type { Element } from "@xmldom/xmldom";
import { around, childrenOf } from "../writers/docx/read-docx.ts";
import { type WordText, wordText } from "./in-word.ts";
import type { OfficialPaper } from "./official-papers.ts";
import { lineOf, type PageLine } from "./on-page.ts";
import { exactly, points, type Requirement } from "./requirement.ts";

/** The same words in both formats. */
export interface Words {
  readonly docx: WordText;
  readonly pdf: PageLine;
}

export function find(words: string, { docx, pdf }: OfficialPaper, from = 1): Words {
  return { docx: wordText(words, docx), pdf: lineOf(words, pdf, from) };
}

export interface Look {
  readonly least: number;
  readonly most?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

/** Size, weight and slope of words. */
export function looks(
  element: string,
  cites: string,
  { docx, pdf }: Words,
  { least, most = least, isBold = false, isItalic = false }: Look,
): readonly Requirement[] {
  return [
    points({ element: `${element}: size`, cites, docx: docx.size, pdf: pdf.size }, least, most),
    exactly(
      { element: `${element}: weight and slope`, cites, docx: inWords(docx), pdf: inWords(pdf) },
      inWords({ isBold, isItalic }),
    ),
  ];
}

function inWords({ isBold, isItalic }: { isBold: boolean; isItalic: boolean }): string {
  return `${isBold ? "bold" : "regular"}, ${isItalic ? "italic" : "upright"}`;
}

/** Words in the middle below others: in Word both are centred in cells of one column. */
export function centredBelow(
  element: string,
  cites: string,
  below: Words,
  above: Words,
): Requirement {
  const isSame = columnOf(below.docx.paragraph) === columnOf(above.docx.paragraph);
  const isCentred = [below, above].every(({ docx: { align, left, right } }) => {
    return align === "center" && left === right;
  });
  const off = Math.abs(below.pdf.centre - above.pdf.centre);
  return exactly(
    {
      element,
      cites,
      docx: isSame && isCentred ? "centred" : "not centred",
      pdf: off < 1 ? "centred" : `${off.toFixed(1)} pt off the centre`,
    },
    "centred",
  );
}

/** Words in the middle between the margins. */
export function centred(
  element: string,
  cites: string,
  { docx, pdf }: Words,
  middle: number,
): Requirement {
  const { align, left, right, firstLine } = docx;
  const off = Math.abs(pdf.centre - middle);
  const isCentred = align === "center" && left === right && firstLine === 0;
  return exactly(
    {
      element,
      cites,
      docx: isCentred ? "centred" : "not centred",
      pdf: off < 1 ? "centred" : `${off.toFixed(1)} pt off the centre`,
    },
    "centred",
  );
}

/** Which cell of its row the paragraph stands in; -1 outside of tables. */
export function columnOf(paragraph: Element): number {
  const cell = around(paragraph, "w:tc");
  const row = around(paragraph, "w:tr");
  return cell ? childrenOf(row, "w:tc").indexOf(cell) : -1;
}
