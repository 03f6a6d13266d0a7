/** The numbers of Decree 30 on the head of a paper: boxes 1 to 5 and those of stamps and marks. */
import type { Element } from "@xmldom/xmldom";
import {
  around,
  childrenOf,
  paragraphValue,
  type ReadDocx,
  wordsOf,
} from "../writers/docx/read-docx.ts";
import { borderValue, ruleBehind } from "./in-word.ts";
import { centred, centredBelow, columnOf, find, looks, type Words } from "./looks.ts";
import { type OfficialPaper, type OfficialPapers, words } from "./official-papers.ts";
import { frameAround, linesOf, type PageLine, strokeBelow } from "./on-page.ts";
import { atLeast, exactly, lines, points, type Requirement, SINGLE, share } from "./requirement.ts";
import { textBlock } from "./text-block.ts";

export function rowsOfHead({ report, letter }: OfficialPapers): readonly Requirement[] {
  const block = textBlock(report.pdf);
  const at = (said: string) => find(said, report);
  const [nation, motto, parent, issuer] = [
    words.nation,
    words.motto,
    words.parent,
    words.issuer,
  ].map(at);
  const [number, date, type, abstract, mark] = [
    words.number,
    words.date,
    words.type,
    words.abstract,
    words.mark,
  ].map(at);
  if (!nation || !motto || !parent || !issuer || !number || !date || !type || !abstract || !mark) {
    throw new Error("the head is not whole");
  }
  const about = find(words.about, letter);
  const numberOfLetter = find(words.numberOfLetter, letter);
  return [
    ...looks("Name of the country, in capitals", "box 1", nation, {
      least: 12,
      most: 13,
      isBold: true,
    }),
    ...looks("Motto", "box 1", motto, { least: 13, most: 14, isBold: true }),
    centredBelow("Motto: below the name of the country", "box 1", motto, nation),
    lines(
      {
        element: "Name of the country and motto: spacing",
        cites: "box 1",
        docx: inLines(motto),
        pdf: (nation.pdf.baseline - motto.pdf.baseline) / (SINGLE * motto.pdf.size),
      },
      1,
      1.05,
    ),
    rule("Motto: line below, of its length", "box 1", motto, report, [1, 1]),
    ...looks("Body above, in capitals", "box 2", parent, { least: 12, most: 13 }),
    ...looks("Issuing body, in capitals", "box 2", issuer, { least: 12, most: 13, isBold: true }),
    centredBelow("Issuing body: below the one above", "box 2", issuer, parent),
    rule("Issuing body: line below, of its length", "box 2", issuer, report, [1 / 3, 1 / 2]),
    ...looks("Number", "box 3", number, { least: 13 }),
    centredBelow("Number: below the issuing body", "box 3", number, issuer),
    exactly(
      { element: "Number: left blank", cites: "box 3, Article 15", ...texts(number) },
      "Số: /BC-BNV",
    ),
    exactly(
      { element: "Number of an official letter", cites: "box 3", ...texts(numberOfLetter) },
      "Số: /BNV-HTQT",
    ),
    ...looks("Place and date", "box 4", date, { least: 13, most: 14, isItalic: true }),
    centredBelow("Place and date: below the motto", "box 4", date, motto),
    exactly(
      {
        element: "Place and date: on the line of the number",
        cites: "box 4",
        docx: isSameRow(date.docx.paragraph, number.docx.paragraph) ? "on one line" : "elsewhere",
        pdf: Math.abs(date.pdf.baseline - number.pdf.baseline) < 1.5 ? "on one line" : "elsewhere",
      },
      "on one line",
    ),
    exactly(
      { element: "Date: left blank", cites: "box 4, Article 15", ...texts(date) },
      "Hà Nội, ngày tháng năm",
    ),
    atLeast(
      {
        element: "Room for the stamps of secrecy and urgency",
        cites: "boxes 10a, 10b; stamps are 8 mm high",
        docx: inMillimetres(emptyBehind(number.docx.paragraph, report.docx)),
        pdf: inMillimetres(number.pdf.baseline - (type.pdf.baseline + type.pdf.size * 0.7)),
      },
      16,
      "mm",
    ),
    ...looks("How far it may go, in capitals", "box 11", mark, {
      least: 13,
      most: 14,
      isBold: true,
    }),
    exactly(
      { element: "How far it may go: frame", cites: "box 11", ...frames(mark, report) },
      "framed",
    ),
    ...looks("Type of paper, in capitals", "box 5a", type, { least: 13, most: 14, isBold: true }),
    centred("Type of paper: place", "box 5a", type, block.middle),
    ...looks("Abstract", "box 5a", abstract, { least: 13, most: 14, isBold: true }),
    centred("Abstract: place", "box 5a", abstract, block.middle),
    rule("Abstract: line below, of its length", "box 5a", abstract, report, [1 / 3, 1 / 2]),
    ...looks("Abstract of an official letter", "box 5b", about, { least: 12, most: 13 }),
    centredBelow(
      "Abstract of an official letter: below the number",
      "box 5b",
      about,
      numberOfLetter,
    ),
    points(
      {
        element: "Abstract of an official letter: space above",
        cites: "box 5b",
        docx: about.docx.before,
        pdf: spaceAbove(linesOf(words.about, letter.pdf), numberOfLetter.pdf),
      },
      6,
    ),
  ];
}

function inLines({ docx: { line, lineRule, size } }: Words): number {
  return lineRule === "auto" ? line / 12 : Math.max(1, line / (SINGLE * size));
}

/** How long the line below some words is, as a part of the longest line of theirs. */
function rule(
  element: string,
  cites: string,
  { docx, pdf }: Words,
  paper: OfficialPaper,
  [least, most]: readonly [number, number],
): Requirement {
  const stroke = strokeBelow(pdf, paper.pdf);
  const width = pdf.right - pdf.left;
  const lengths = {
    docx: ruleBehind(docx, paper.docx) / width,
    pdf: (stroke.right - stroke.left) / width,
  };
  return share({ element, cites, ...lengths }, least, most);
}

/** The words with what stands between them, blanks as one. */
function texts({ docx, pdf }: Words) {
  const plain = (text: string) => text.replace(/\s+/gu, " ").trim();
  return {
    docx: plain(wordsOf(docx.paragraph)),
    pdf: plain(pdf.text),
  };
}

function isSameRow(a: Element, b: Element): boolean {
  return around(a, "w:tr") === around(b, "w:tr") && columnOf(a) !== columnOf(b);
}

/** Of the empty paragraphs behind this one in its cell. */
function emptyBehind(paragraph: Element, docx: ReadDocx): number {
  const beside = childrenOf(around(paragraph, "w:tc"), "w:p");
  return beside
    .slice(beside.indexOf(paragraph) + 1)
    .filter((each) => wordsOf(each) === "")
    .reduce((sum, each) => sum + Number(paragraphValue(each, "w:spacing", "w:line", docx)) / 20, 0);
}

function frames({ docx, pdf }: Words, paper: OfficialPaper) {
  const sides = ["w:top", "w:left", "w:bottom", "w:right"].map((side) =>
    borderValue(docx.paragraph, side, "w:val", paper.docx),
  );
  const { left, right, top, bottom } = frameAround(pdf, paper.pdf);
  const isAround =
    left < pdf.left &&
    right > pdf.right &&
    bottom < pdf.baseline &&
    top > pdf.baseline + pdf.size * 0.7;
  return {
    docx: sides.every((value) => value === "single") ? "framed" : "not framed",
    pdf: isAround ? "framed" : "not framed",
  };
}

/** From the line above to the first of these, beyond the distance that they have from each other. */
function spaceAbove([first, second]: readonly PageLine[], above: PageLine): number {
  if (!first || !second) throw new Error("the words have one line only");
  return above.baseline - first.baseline - (first.baseline - second.baseline);
}

function inMillimetres(points: number): number {
  return (points * 25.4) / 72;
}
