/** The text of official papers: indents of first lines, lines below words, pages of annexes. */
import validate from "@ooxml-tools/validate";
import type { Element } from "@xmldom/xmldom";
import { describe, expect, it, test } from "vitest";
import type { Block, Inline } from "../../../src/document/nodes.ts";
import { type Theme, themeSchema } from "../../../src/writers/theme.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { documentOf, everyNode, everyPage, paragraph, row, text } from "./every-node.ts";
import { official, officialPaper } from "./official.ts";
import {
  attribute,
  childOf,
  childrenOf,
  elementsOf,
  paragraphValue,
  parse,
  type ReadDocx,
  readDocx,
  styleIdOf,
  wordsOf,
} from "./read-docx.ts";
import { international, writeDocx } from "./write.ts";

async function read(blocks: readonly Block[], theme: Theme = official): Promise<ReadDocx> {
  return readDocx(await writeDocx(officialPaper(blocks, { theme }), { theme }));
}

const paragraphsOf = ({ body }: ReadDocx) => elementsOf(body, "w:p");
const found = (docx: ReadDocx, says: string): Element => {
  const one = paragraphsOf(docx).find((each) => wordsOf(each).includes(says));
  if (!one) throw new Error(`no paragraph says ${says}`);
  return one;
};

const list = (ordered: boolean, ...texts: readonly string[]): Block => ({
  type: "list",
  ordered,
  start: 1,
  items: texts.map((each) => ({ type: "listItem", children: [paragraph(each)] })),
});

describe("the indent of a first line", () => {
  const blocks: readonly Block[] = [
    { type: "heading", depth: 1, id: "h", children: [text("a heading")] },
    paragraph("plain words"),
    list(false, "a bullet"),
    list(true, "a figure"),
    { type: "quote", children: [paragraph("quoted")] },
    { type: "card", tone: "plain", children: [paragraph("in a card"), list(false, "signed")] },
    {
      type: "card",
      tone: "notice",
      children: [paragraph("above a table"), { type: "table", columns: [], rows: [] }],
    },
    {
      type: "table",
      columns: [{ align: "left" }],
      head: row("of a column"),
      rows: [row("a cell")],
    },
    { type: "rule" },
    { type: "annex", id: "x", number: 1, label: "Annex I", children: [text("an annex")] },
  ];
  const firstLine = async (says: string) => {
    const docx = await read(blocks);
    const own = paragraphValue(found(docx, says), "w:ind", "w:firstLine", docx);
    const hangs = paragraphValue(found(docx, says), "w:ind", "w:hanging", docx);
    return hangs === "" ? Number(own) : "hangs";
  };

  it.each(["a heading", "plain words"])("is that of the theme: %s", async (says) => {
    expect(await firstLine(says)).toBe(567);
  });

  it.each(["quoted", "in a card", "above a table", "of a column", "a cell", "an annex"])(
    "is not that of plain words elsewhere: %s",
    async (says) => {
      expect(await firstLine(says)).toBe(0);
    },
  );

  it.each(["a bullet", "a figure", "signed"])(
    "gives way to the sign of an item: %s",
    async (says) => {
      expect(await firstLine(says)).toBe("hangs");
    },
  );

  it("is said by styles alone", async () => {
    expect(elementsOf((await read(blocks)).body, "w:ind")).toEqual([]);
  });

  it("is in no header, note or line of contents", async () => {
    const docx = await read(blocks);
    for (const id of ["Header", "Footer", "FootnoteText", "TOC1", "Spacer", "Rule"]) {
      const ind = childOf(docx.styles.get(id), "w:pPr", "w:ind");
      expect(attribute(ind, "w:firstLine") === "0" || attribute(ind, "w:hanging") !== "", id).toBe(
        true,
      );
    }
  });
});

describe("justified words", () => {
  it("are so by the style, and are not stretched before a break", async () => {
    const docx = await read([paragraph("plain", { type: "break" }, "words")]);
    expect(paragraphValue(found(docx, "plain"), "w:jc", "w:val", docx)).toBe("both");
    expect(docx.parts.get("word/settings.xml")).toContain("<w:doNotExpandShiftReturn/>");
  });

  it("leave the settings of other themes alone", async () => {
    const docx = readDocx(await writeDocx(documentOf([]), { theme: international }));
    expect(docx.parts.get("word/settings.xml")).not.toContain("doNotExpandShiftReturn");
  });
});

describe("a line below the abstract", () => {
  const blocks: readonly Block[] = [
    { type: "title", children: [text("Report")] },
    { type: "subtitle", children: [text("On the meeting of the two ministers")] },
    { type: "subtitle", children: [text("Hanoi")] },
    paragraph("plain words"),
  ];

  it("stands once, below the last of several, by the longest", async () => {
    const docx = await read(blocks);
    const ids = paragraphsOf(docx).map(styleIdOf);
    const from = ids.indexOf("Title");
    expect(ids.slice(from, from + 4)).toEqual([
      ...["Title", "Subtitle", "Subtitle", "RuleBelowSubtitle"],
    ]);
    const rule = paragraphsOf(docx)[from + 3];
    const side = (name: string) => Number(rule && paragraphValue(rule, "w:ind", name, docx));
    const length = (9354 - side("w:left") - side("w:right")) / 20;
    // 40 in a hundred of some 225 points.
    expect(length).toBeGreaterThan(80);
    expect(length).toBeLessThan(100);
    expect(rule && paragraphValue(rule, "w:spacing", "w:after", docx)).toBe("240");
    expect(docx.styles.get("Subtitle")?.toString()).not.toContain("w:pBdr");
  });

  it("is as wide as the text where the theme wants no share", async () => {
    const subtitle = { ...official.paragraphs.subtitle, ruleShare: undefined };
    const paragraphs = { ...official.paragraphs, subtitle };
    const theme = themeSchema.parse({ ...official, paragraphs });
    const docx = await read(blocks, theme);
    expect(paragraphsOf(docx).map(styleIdOf)).not.toContain("RuleBelowSubtitle");
    expect(docx.styles.get("Subtitle")?.toString()).toContain("w:pBdr");
  });
});

const annex = (number: number): Block => ({
  type: "annex",
  id: `annex-${number}`,
  number,
  label: `Annex ${number}`,
  children: [text(`the annex ${number}`)],
});

describe("pages of annexes that are counted by themselves", () => {
  const blocks = [paragraph("body"), annex(1), paragraph("one"), annex(2), paragraph("two")];

  it("are sections that begin with 1, on a new page, with a first page of their own", async () => {
    const docx = await read(blocks);
    const sections = elementsOf(docx.body, "w:sectPr");
    const start = (each: Element) => attribute(childOf(each, "w:pgNumType"), "w:start");
    expect(sections.map(start)).toEqual(["", "1", "1"]);
    for (const each of sections) expect(childOf(each, "w:titlePg")).toBeDefined();
    const types = sections.map((each) => attribute(childOf(each, "w:type"), "w:val"));
    expect(types).toEqual(["", "nextPage", "nextPage"]);
  });

  it("have the furniture of the body, which is there once", async () => {
    const docx = await read(blocks);
    const [first, ...others] = elementsOf(docx.body, "w:sectPr");
    const names = (each: Element | undefined) => childrenOf(each).map(({ nodeName }) => nodeName);
    expect(names(first).filter((name) => name.endsWith("Reference"))).toHaveLength(4);
    // But for the foot of the paper's first page, which stands once.
    const references = others.map((each) =>
      childrenOf(each).filter(({ tagName }) => tagName.endsWith("Reference")),
    );
    expect(references.map((each) => each.map((one) => attribute(one, "w:type")))).toEqual(
      others.map((_, index) => (index === 0 ? ["first"] : [])),
    );
  });

  it("end with words, and with no paragraph that is there for the section alone", async () => {
    const docx = await read(blocks);
    const ends = paragraphsOf(docx).filter((each) => childOf(each, "w:pPr", "w:sectPr"));
    expect(ends.map(wordsOf)).toEqual(["body", "one"]);
  });

  it("are one section with the body in a theme that counts through", async () => {
    const theme = themeSchema.parse({ ...official, annexes: { ownPages: false } });
    expect(elementsOf((await read(blocks, theme)).body, "w:sectPr")).toHaveLength(1);
  });

  it("are all of a paper that is nothing but annexes", async () => {
    const docx = readDocx(await writeDocx(documentOf([annex(1), annex(2)]), { theme: official }));
    expect(elementsOf(docx.body, "w:sectPr")).toHaveLength(2);
  });
});

describe("the number of the page alone", () => {
  const fields = (docx: ReadDocx, path: string) =>
    elementsOf(parse(docx.parts.get(path) ?? ""), "w:instrText").map((each) => each.textContent);

  it("stands in the middle of the header and nowhere else", async () => {
    const docx = await read([paragraph("body")]);
    const headers = [...docx.parts.keys()].filter((path) => /header\d/u.test(path));
    expect(headers.flatMap((path) => fields(docx, path))).toEqual(["PAGE"]);
    const of = headers.find((path) => fields(docx, path).length > 0) ?? "";
    const [only] = elementsOf(parse(docx.parts.get(of) ?? ""), "w:p");
    expect(only && elementsOf(only, "w:tab")).toHaveLength(1);
  });

  it("has beside it how many there are: in this part, or in all", async () => {
    const counted = async (ownPages: boolean, ...annexes: readonly Block[]) => {
      const theme = themeSchema.parse({ ...official, annexes: { ownPages } });
      const docx = await read([paragraph("body"), ...annexes], theme);
      const paths = [...docx.parts.keys()].filter((path) => /footer\d/u.test(path));
      return paths.flatMap((path) => fields(docx, path));
    };
    // The first page of an annex has the foot of further pages: the first foot stands once.
    expect(await counted(true, annex(1))).toEqual(["SECTIONPAGES", "SECTIONPAGES"]);
    expect(await counted(false, annex(1))).toEqual(["NUMPAGES"]);
    // LibreOffice has no number for a section.
    expect(await counted(true)).toEqual(["NUMPAGES"]);
  });
});

test("furniture without words has no line of its own, which would part the page from nothing", async () => {
  const furniture = { ...official.furniture, firstFooter: { left: "{mark}", rule: true } };
  const theme = themeSchema.parse({ ...official, furniture });
  const stylesIn = async (mark: string) => {
    const paper = officialPaper([paragraph("body")], { theme, furniture: { mark } });
    const docx = readDocx(await writeDocx(paper, { theme }));
    const feet = [...docx.parts].filter(([path]) => /footer\d/u.test(path));
    return feet.flatMap(([, xml]) => elementsOf(parse(xml), "w:p").map(styleIdOf)).toSorted();
  };
  expect(await stylesIn("OFFICIAL")).toEqual(["Footer", "FooterWithRule"]);
  expect(await stylesIn("")).toEqual(["Footer", "Footer"]);
});

test("a paper with notes begins with a paragraph, else LibreOffice puts a line above its head", async () => {
  const mark: Inline = { type: "noteReference", note: "n1", number: 1, repeats: false };
  const first = async (...children: readonly Inline[]) => {
    const docx = await read([paragraph("body", ...children)]);
    const body = childOf(docx.body, "w:body");
    return childrenOf(body)[0]?.nodeName;
  };
  expect(await first(mark)).toBe("w:p");
  expect(await first()).toBe("w:tbl");
});

test("a sheet that lies across is told to the printer", async () => {
  const page = { ...official.page, width: 210, height: 148, top: 17, bottom: 49 };
  const theme = themeSchema.parse({ ...official, page });
  const docx = await read([paragraph("body")], theme);
  const size = elementsOf(docx.body, "w:pgSz")[0];
  expect(["w:w", "w:h", "w:orient"].map((name) => attribute(size, name))).toEqual([
    ...["11906", "8391", "landscape"],
  ]);
});

test("every node in an official theme is a sound file", async () => {
  const paper = officialPaper(everyNode.children);
  const bytes = await writeDocx(paper, { theme: official, pages: everyPage });
  expect(await validate(bytes, "docx")).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
});
