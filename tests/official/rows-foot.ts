/** The numbers of Decree 30 on what stands below a paper and behind it: boxes 7, 9 and 12, and annexes. */
import type { Element } from "@xmldom/xmldom";
import { must } from "../support/example.ts";
import {
  around,
  childrenOf,
  paragraphValue,
  type ReadDocx,
  wordsOf,
} from "../writers/docx/read-docx.ts";
import { wordText } from "./in-word.ts";
import { centred, centredBelow, columnOf, find, looks, type Words } from "./looks.ts";
import { type OfficialPaper, type OfficialPapers, words } from "./official-papers.ts";
import { type PageLine, textOfLine } from "./on-page.ts";
import { atLeast, exactly, type Requirement } from "./requirement.ts";
import { wholeLines } from "./rows-body.ts";
import { startOf } from "./rows-furniture.ts";
import { saidAbove, textBlock } from "./text-block.ts";

export function rowsOfFoot({ report, letter }: OfficialPapers): readonly Requirement[] {
  const block = textBlock(report.pdf);
  const [authority, post] = [find(words.authority, report), find(words.post, report)];
  const signatory = find(words.signatory, report, post.pdf.page);
  const recipients = find(words.recipientsHead, report);
  const [recipient] = words.recipients.map((text) => find(text, report));
  const [addressee] = words.addressees.map((text) => find(text, report));
  const [first, second] = words.annexes.map((text) => find(text, report));
  const lone = find(words.loneAnnex, { ...letter, pdf: letter.pdf });
  const title = find(words.annexTitle, report);
  const attached = find(words.attached, report);
  const annexPages = [must(first, "an annex"), must(second, "an annex")].map(({ pdf }) => pdf.page);
  return [
    ...looks("To whom", "box 9a", must(addressee, "words"), { least: 13, most: 14 }),
    exactly(
      { element: "To whom: several", cites: "box 9a", ...wholeLines(words.addressees, report) },
      words.addressees.join(" | "),
    ),
    exactly(
      {
        element: "To whom: one, on the same line",
        cites: "box 9a",
        ...withoutStop(wholeLines([words.addressee], letter)),
      },
      words.addressee,
    ),
    ...looks("Post of the signatory, in capitals", "box 7a", post, {
      least: 13,
      most: 14,
      isBold: true,
    }),
    ...looks("Authority, in capitals", "box 7a", authority, { least: 13, most: 14, isBold: true }),
    centredBelow("Post: below the authority", "box 7a", post, authority),
    ...looks("Name of the signatory", "box 7b", signatory, { least: 13, most: 14, isBold: true }),
    centredBelow("Name: below the post", "box 7b", signatory, post),
    atLeast(
      {
        element: "Room for signature and seal",
        cites: "boxes 7c, 8",
        docx: inMillimetres(emptyBefore(signatory.docx.paragraph, report.docx)),
        pdf: inMillimetres(post.pdf.baseline - signatory.pdf.baseline - signatory.pdf.size),
      },
      20,
      "mm",
    ),
    ...looks("“Nơi nhận”", "box 9b", recipients, { least: 12, isBold: true, isItalic: true }),
    exactly(
      {
        element: "“Nơi nhận”: left, level with the authority",
        cites: "box 9b",
        docx: levelInWord(recipients, authority, report.docx),
        pdf: levelOnPage(recipients.pdf, authority.pdf, block.left),
      },
      "level, at the left edge",
    ),
    ...looks("Recipients", "box 9b", must(recipient, "a recipient"), { least: 11 }),
    exactly(
      { element: "Recipients: lines", cites: "box 9b", ...wholeLines(words.recipients, report) },
      words.recipients.join(" | "),
    ),
    ...looks("Drafter and copies", "box 12", find(words.drafter, report), { least: 11 }),
    ...looks("Label of an annex", "annexes", must(first, "an annex"), { least: 14, isBold: true }),
    centred("Label of an annex: place", "annexes", must(first, "an annex"), block.middle),
    exactly(
      {
        element: "Label: Roman where there are two",
        cites: "annexes",
        docx: words.annexes.map((text) => labelIn(text, report.docx)).join(" | "),
        pdf: [first, second].map((each) => lineOn(must(each, "an annex").pdf, report)).join(" | "),
      },
      words.annexes.join(" | "),
    ),
    exactly(
      {
        element: "Label: no number where there is one",
        cites: "annexes",
        docx: labelIn(words.loneAnnex, letter.docx),
        pdf: lineOn(lone.pdf, letter),
      },
      words.loneAnnex,
    ),
    ...looks("Title of an annex, in capitals", "annexes", title, {
      least: 13,
      most: 14,
      isBold: true,
    }),
    centred("Title of an annex: place", "annexes", title, block.middle),
    ...looks("“Kèm theo …”", "annexes", attached, { least: 13, most: 14, isItalic: true }),
    exactly(
      {
        element: "“Kèm theo …”: number and date left blank",
        cites: "annexes, Article 15",
        docx: digitsIn(wordsOf(attached.docx.paragraph)),
        pdf: digitsIn(textOfLine(attached.pdf, report.pdf)),
      },
      "blank",
    ),
    exactly(
      {
        element: "Pages of an annex: first",
        cites: "annexes, box 14",
        docx: startOf(report.docx, 1) === "2" ? "no number" : "numbered on",
        pdf: annexPages.every((page) => saidAbove(must(report.pdf[page - 1], "a page")) === "")
          ? "no number"
          : "numbered on",
      },
      "no number",
    ),
    exactly(
      {
        element: "Pages of each annex: second",
        cites: "annexes, box 14",
        docx: [1, 2].map((section) => startOf(report.docx, section)).join(", "),
        pdf: annexPages.map((page) => saidAbove(must(report.pdf[page], "a page"))).join(", "),
      },
      "2, 2",
    ),
  ];
}

/** Whether one addressee is followed by a stop the decree does not say. */
function withoutStop({ docx, pdf }: { readonly docx: string; readonly pdf: string }) {
  return { docx: docx.replace(/\.$/u, ""), pdf: pdf.replace(/\.$/u, "") };
}

/** The first line of an annex's own paragraph, up to the break before its title. */
function labelIn(words: string, docx: ReadDocx): string {
  const { paragraph } = wordText(words, docx);
  const runs = childrenOf(paragraph, "w:r");
  const end = runs.findIndex((run) => childrenOf(run, "w:br").length > 0);
  return runs.slice(0, Math.max(end, 0)).map(wordsOf).join("").trim();
}

function lineOn(line: PageLine, { pdf }: OfficialPaper): string {
  return textOfLine(line, pdf).trim();
}

function digitsIn(text: string): string {
  return /\d/u.test(text) ? text : "blank";
}

/** Of the empty paragraphs above this one in its cell, up to the next words. */
function emptyBefore(paragraph: Element, docx: ReadDocx): number {
  const above = childrenOf(around(paragraph, "w:tc"), "w:p");
  const own = above.slice(0, above.indexOf(paragraph)).reverse();
  const end = own.findIndex((each) => wordsOf(each) !== "");
  return heightOf(own.slice(0, end < 0 ? own.length : end), docx);
}

function heightOf(paragraphs: readonly Element[], docx: ReadDocx): number {
  return paragraphs.reduce(
    (sum, each) => sum + Number(paragraphValue(each, "w:spacing", "w:line", docx)) / 20,
    0,
  );
}

/** Both begin their cells of one row, with as much room above. */
function levelInWord(left: Words, right: Words, docx: ReadDocx): string {
  const row = around(left.docx.paragraph, "w:tr");
  const isRow = row !== undefined && row === around(right.docx.paragraph, "w:tr");
  const [a, b] = [left, right].map(({ docx: { paragraph, before } }) => {
    return before + emptyBefore(paragraph, docx);
  });
  const off = Math.abs((a ?? 0) - (b ?? 0));
  const isLeft = columnOf(left.docx.paragraph) === 0 && left.docx.left === 0;
  return sayLevel(isRow && isLeft ? off : Number.NaN);
}

function levelOnPage(left: PageLine, right: PageLine, edge: number): string {
  const isLeft = Math.abs(left.left - edge) < 1 && left.page === right.page;
  return sayLevel(isLeft ? Math.abs(left.baseline - right.baseline) : Number.NaN);
}

/** Type of 12 and 14 points on one line stands no further apart. */
const LEVEL = 3;

function sayLevel(off: number): string {
  if (Number.isNaN(off)) return "elsewhere";
  return off <= LEVEL ? "level, at the left edge" : `${off.toFixed(1)} pt apart`;
}

function inMillimetres(length: number): number {
  return (length * 25.4) / 72;
}
