/** The numbers of Decree 30 on the sheet: paper, margins, type in general. */
import { must } from "../support/example.ts";
import { elementsOf, type ReadDocx, runValue } from "../writers/docx/read-docx.ts";
import type { DrawnPage } from "./drawn-pages.ts";
import { sheetOf } from "./in-word.ts";
import type { OfficialPapers } from "./official-papers.ts";
import { exactly, millimetres, type Requirement } from "./requirement.ts";
import { textBlock } from "./text-block.ts";

export function rowsOfPage({ report, letter }: OfficialPapers): readonly Requirement[] {
  const first = must(report.pdf[0], "page 1");
  const sheet = sheetOf(report.docx);
  const block = textBlock(report.pdf);
  const cites = "margins";
  return [
    millimetres(
      { element: "Paper: width", cites: "paper", docx: sheet.width, pdf: first.width },
      210,
    ),
    millimetres(
      { element: "Paper: height", cites: "paper", docx: sheet.height, pdf: first.height },
      297,
    ),
    millimetres({ element: "Margin: top", cites, docx: sheet.top, pdf: block.top }, 20, 25),
    millimetres(
      { element: "Margin: bottom", cites, docx: sheet.bottom, pdf: block.bottom },
      20,
      25,
    ),
    millimetres({ element: "Margin: left", cites, docx: sheet.left, pdf: block.left }, 30, 35),
    millimetres({ element: "Margin: right", cites, docx: sheet.right, pdf: block.right }, 15, 20),
    fonts([report.docx, letter.docx], [...report.pdf, ...letter.pdf]),
    colours([report.docx, letter.docx], [...report.pdf, ...letter.pdf]),
  ];
}

function fonts(files: readonly ReadDocx[], pages: readonly DrawnPage[]): Requirement {
  const named = files.flatMap((docx) =>
    elementsOf(docx.body, "w:r").map((run) => runValue(run, "w:rFonts", "w:ascii", docx)),
  );
  const drawn = pages.flatMap(({ glyphs }) => glyphs.map(({ font }) => font.split("-")[0] ?? ""));
  const [inWord, onPage] = [[...new Set(named)], [...new Set(drawn)]];
  return {
    element: "Font of all words",
    required: "Times New Roman",
    cites: "font",
    docx: { says: inWord.join(", "), holds: inWord.join() === "Times New Roman" },
    // It may be given away with the program, and has the same widths letter by letter.
    pdf: { says: `${onPage.join(", ")}, of its widths`, holds: onPage.join() === "Tinos" },
  };
}

function colours(files: readonly ReadDocx[], pages: readonly DrawnPage[]): Requirement {
  const named = files.flatMap((docx) =>
    elementsOf(docx.body, "w:r").map((run) => runValue(run, "w:color", "w:val", docx)),
  );
  const drawn = pages.flatMap(({ glyphs }) => glyphs.map(({ colour }) => colour));
  const say = (found: readonly string[]) => {
    const others = found.filter((each) => !["", "auto", "000000", "#000000"].includes(each));
    return others.length === 0 ? "black" : [...new Set(others)].join(", ");
  };
  const row = { element: "Colour of all words", cites: "font", docx: say(named), pdf: say(drawn) };
  return exactly(row, "black");
}
