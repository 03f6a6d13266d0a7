/** The numbers of Decree 30 on what a paper rests on and says: box 6, headings and points. */
import { must } from "../support/example.ts";
import { elementsOf, styleIdOf, wordsOf } from "../writers/docx/read-docx.ts";
import { wordText } from "./in-word.ts";
import { find, looks } from "./looks.ts";
import { type OfficialPaper, type OfficialPapers, paragraphOf, words } from "./official-papers.ts";
import { lineOf, linesOf, type PageLine, solid, textOfLine, wholeLine } from "./on-page.ts";
import { atLeast, exactly, lines, type Measured, type Requirement, SINGLE } from "./requirement.ts";
import { textBlock } from "./text-block.ts";
import { signsOf } from "./word-numbers.ts";

export function rowsOfBody({ report }: OfficialPapers): readonly Requirement[] {
  const cites = "box 6";
  const body = find(words.body, report);
  const [first, second] = [words.body, words.second].map((start) =>
    linesOf(paragraphOf(start), report.pdf),
  );
  const own = must(first, "the first paragraph");
  const [line, below] = [must(own[0], "a line"), must(own[1], "a second line")];
  const pitch = line.baseline - below.baseline;
  const [basis] = words.basis.map((text) => find(text, report));
  const [section, part] = words.headings.map((text) => find(text, report));
  return [
    ...looks("Legal basis", cites, must(basis, "a basis"), { least: 13, most: 14, isItalic: true }),
    exactly(
      { element: "Legal basis: ends of its lines", cites, ...wholeLines(words.basis, report) },
      words.basis.join(" | "),
    ),
    ...looks("Body", cites, body, { least: 13, most: 14 }),
    {
      element: "Body: first line",
      required: "1 or 1.27 cm",
      cites,
      docx: firstLine(body.docx.firstLine),
      pdf: firstLine(line.left - below.left),
    },
    atLeast(
      {
        element: "Body: between paragraphs",
        cites,
        docx: body.docx.after,
        pdf: must(own.at(-1), "a line").baseline - must(second?.[0], "a line").baseline - pitch,
      },
      6,
      "pt",
    ),
    lines(
      {
        element: "Body: from line to line",
        cites,
        docx: inLines(body.docx),
        pdf: pitch / (SINGLE * line.size),
      },
      1,
      1.5,
    ),
    exactly(
      {
        element: "Body: both edges",
        cites,
        docx: body.docx.align === "both" ? "justified" : body.docx.align,
        pdf: isJustified(own, report) ? "justified" : "not justified",
      },
      "justified",
    ),
    exactly({ element: "Body: end", cites: "templates", ...ends(report) }, "./."),
    ...looks("Heading I., in capitals", "headings", must(section, "a heading"), {
      least: 13,
      most: 14,
      isBold: true,
    }),
    ...looks("Heading 1.", "headings", must(part, "a heading"), {
      least: 13,
      most: 14,
      isBold: true,
    }),
    exactly(
      { element: "Headings: numbers", cites: "headings", ...signs(words.headings, report) },
      "I. 1. a)",
    ),
    ...looks("Points", "headings, box 6", find(words.points[0], report), { least: 13, most: 14 }),
    {
      element: "Points: first line",
      required: "1 or 1.27 cm",
      cites,
      docx: firstLine(startOfPoint(report)),
      pdf: firstLine(lineOf(`a) ${words.points[0]}`, report.pdf).left - below.left),
    },
    exactly(
      { element: "Points: letters", cites: "headings", ...signs(words.points, report) },
      "a) b) c) d) đ) e) g)",
    ),
  ];
}

function inLines({ line, lineRule, size }: ReturnType<typeof wordText>): number {
  return lineRule === "auto" ? line / 12 : Math.max(1, line / (SINGLE * size));
}

function firstLine(points: number): Measured {
  const value = (points * 2.54) / 72;
  return {
    says: `${value.toFixed(2)} cm`,
    holds: [1, 1.27].some((wanted) => Math.abs(value - wanted) < 0.01),
  };
}

function isJustified(own: readonly PageLine[], { pdf }: OfficialPaper): boolean {
  const { width } = must(pdf[0], "a page");
  const edge = width - textBlock(pdf).right;
  const last = must(own.at(-1), "a line");
  return own.slice(0, -1).every(({ right }) => edge - right < 0.5) && edge - last.right > 0.5;
}

/** Each text on a line of its own: the lines as they stand. */
export function wholeLines(texts: readonly string[], { docx, pdf }: OfficialPaper) {
  const inWord = texts.map((text) => wordsOf(wordText(text, docx).paragraph).trim());
  const onPage = texts.map((text) => {
    const [line] = linesOf(text, pdf);
    return textOfLine(must(line, text), pdf).trim();
  });
  return { docx: inWord.join(" | "), pdf: onPage.join(" | ") };
}

function ends({ docx, pdf }: OfficialPaper) {
  const paragraphs = elementsOf(docx.body, "w:p").map((each) => wordsOf(each).trim());
  const [line] = linesOf("./.", pdf);
  return {
    docx: paragraphs.some((text) => text.endsWith("./.")) ? "./." : "none",
    pdf: line ? "./." : "none",
  };
}

/** Where Word begins a point, from the edge to which the body's lines go back. */
function startOfPoint({ docx }: OfficialPaper): number {
  const { left, firstLine: further } = wordText(words.points[0], docx);
  return left + further;
}

/** What stands before the words on their line. */
function signs(texts: readonly string[], { docx, pdf }: OfficialPaper) {
  const paragraphs = texts.map((text) => wordText(text, docx).paragraph);
  const byStyle = new Map(paragraphs.map((each) => [each, styleIdOf(each)]));
  const onPage = texts.map((text) => {
    const line = must(linesOf(text, pdf)[0], text);
    const whole = solid(wholeLine(line, pdf));
    return whole.slice(0, whole.indexOf(solid(text)));
  });
  return {
    docx: byStyle.size === texts.length ? signsOf(paragraphs, docx).join(" ") : "two in one",
    pdf: onPage.join(" "),
  };
}
