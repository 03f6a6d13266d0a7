import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";
import type { Element } from "@xmldom/xmldom";
import { describe, expect, it, test } from "vitest";
import { documentTexts } from "../../../src/document/words.ts";
import { docxTexts } from "../../support/docx-words.ts";
import { openHarfBuzz } from "../../support/glyph-pictures.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { paragraph, text } from "./every-node.ts";
import { form, many, official, officialPaper, type Wanted } from "./official.ts";
import {
  attribute,
  chainOf,
  childOf,
  childrenOf,
  elementsOf,
  paragraphValue,
  type ReadDocx,
  readDocx,
  styleIdOf,
  wordsOf,
} from "./read-docx.ts";
import { tryDocx, writeDocx } from "./write.ts";

const words = paragraph("Kính trình Bộ trưởng xem xét./.");

async function bytesOf(blocks: Parameters<typeof officialPaper>[0], wanted: Wanted = {}) {
  return writeDocx(officialPaper(blocks, wanted), { theme: wanted.theme ?? official });
}

async function read(
  blocks: Parameters<typeof officialPaper>[0],
  wanted: Wanted = {},
): Promise<ReadDocx> {
  return readDocx(await bytesOf(blocks, wanted));
}

const paragraphsOf = (within: Element) => elementsOf(within, "w:p");
const tablesOf = ({ body }: ReadDocx) => elementsOf(body, "w:tbl");
const rowsOf = (table: Element | undefined) => childrenOf(table, "w:tr");
const cellsOf = (row: Element | undefined) => childrenOf(row, "w:tc");
const found = (docx: ReadDocx, says: string): Element => {
  const one = paragraphsOf(docx.body).find((each) => wordsOf(each).includes(says));
  if (!one) throw new Error(`no paragraph says ${says}`);
  return one;
};
const value = (each: Element, name: string, key: string, docx: ReadDocx) =>
  paragraphValue(each, name, key, docx);

/** Points of a table's cell that a paragraph's indents leave to it. */
function lengthOf(each: Element, cell: Element | undefined, docx: ReadDocx): number {
  const width = Number(attribute(childOf(cell, "w:tcPr", "w:tcW"), "w:w"));
  const [left, right] = ["w:left", "w:right"].map((side) =>
    Number(value(each, "w:ind", side, docx)),
  );
  return (width - (left ?? 0) - (right ?? 0)) / 20;
}

async function widthOf(says: string, size: number, file = "Tinos-Bold.ttf"): Promise<number> {
  const url = new URL(`../../../templates/fonts/${file}`, import.meta.url);
  const font = await openHarfBuzz(new Uint8Array(readFileSync(url)));
  const end = font.shape(`${says}|`).at(-1)?.x ?? 0;
  return (end / font.unitsPerEm) * size;
}

describe("a head of blocks side by side", () => {
  it("is one table without lines and margins, its columns as wide as the theme says", async () => {
    const docx = await read([words]);
    const [table, ...others] = tablesOf(docx);
    expect(others).toEqual([]);
    expect(attribute(childOf(table, "w:tblPr", "w:tblStyle"), "w:val")).toBe("FormLayout");
    const style = docx.styles.get("FormLayout");
    expect(elementsOf(style ?? docx.body, "w:tblBorders")).toEqual([]);
    const margins = childrenOf(childOf(style, "w:tblPr", "w:tblCellMar"));
    expect(margins.map((each) => attribute(each, "w:w"))).toEqual(["0", "0", "0", "0"]);
    const columns = table ? elementsOf(table, "w:gridCol") : [];
    // 165 mm are 9,354 twips.
    expect(columns.map((each) => attribute(each, "w:w"))).toEqual(["3742", "5612"]);
    expect(rowsOf(table).map((row) => cellsOf(row).length)).toEqual([2, 2]);
  });

  it("is announced as no table of data: no head, no first column, no name", async () => {
    const docx = await read([words]);
    const [table] = tablesOf(docx);
    const look = childOf(table, "w:tblPr", "w:tblLook");
    expect(attribute(look, "w:firstRow")).not.toMatch(/1|true/u);
    expect(attribute(look, "w:firstColumn")).not.toMatch(/1|true/u);
    for (const name of ["w:tblHeader", "w:tblCaption", "w:tblDescription"])
      expect(elementsOf(docx.body, name), name).toEqual([]);
  });

  it("stays on one page", async () => {
    const docx = await read([words]);
    const [first, second] = rowsOf(tablesOf(docx)[0]);
    for (const row of [first, second]) expect(childOf(row, "w:trPr", "w:cantSplit")).toBeDefined();
    for (const each of first ? paragraphsOf(first) : [])
      expect(childOf(each, "w:pPr", "w:keepNext")).toBeDefined();
  });

  it("has lines in styles of the theme's names, which nobody formats by hand", async () => {
    const docx = await read([words]);
    const name = (id: string) => attribute(childOf(docx.styles.get(id), "w:name"), "w:val");
    const [table] = tablesOf(docx);
    const ids = table ? paragraphsOf(table).map(styleIdOf) : [];
    expect(ids.map(name)).toEqual([
      ...["Issuing Body Last", "Rule below Issuing Body", "Motto", "Rule below Motto"],
      ...["Form Title", "Line Room", "Mark Framed"],
    ]);
    expect(chainOf("IssuingBodyLast", docx).map((each) => attribute(each, "w:styleId"))).toEqual([
      ...["IssuingBodyLast", "IssuingBody", "Normal"],
    ]);
    for (const each of ["w:ind", "w:spacing", "w:jc", "w:pBdr"])
      expect(elementsOf(docx.body, each), each).toEqual([]);
  });

  it("keeps the room for the clerk's pen, where no line may end", async () => {
    const docx = await read([words]);
    expect(wordsOf(found(docx, "Số:"))).toBe(`Số:${"\u00a0".repeat(6)}/BC`);
  });
});

describe("the line below words", () => {
  it("is as long as they are, in the middle of their cell", async () => {
    const docx = await read([words]);
    const [row] = rowsOf(tablesOf(docx)[0]);
    const cell = cellsOf(row)[1];
    const rule = cell && paragraphsOf(cell)[1];
    if (!rule) throw new Error("no rule");
    const measured = await widthOf("Độc lập - Tự do - Hạnh phúc", 14);
    expect(Math.abs(lengthOf(rule, cell, docx) - measured)).toBeLessThan(1);
    const ind = (side: string) => Number(value(rule, "w:ind", side, docx));
    expect(Math.abs(ind("w:left") - ind("w:right"))).toBeLessThanOrEqual(1);
    expect(value(rule, "w:spacing", "w:lineRule", docx)).toBe("exact");
    expect(wordsOf(rule)).toBe("");
  });

  it("is a share of the longest line of words that need several", async () => {
    const issuer =
      "Vụ Hợp tác quốc tế và Quản lý các chương trình hợp tác với các nước trong khu vực";
    const docx = await read([words], { furniture: { issuer } });
    const [row] = rowsOf(tablesOf(docx)[0]);
    const cell = cellsOf(row)[0];
    const rule = cell && paragraphsOf(cell)[1];
    if (!rule) throw new Error("no rule");
    // No line is wider than the cell, and the longest fills most of it.
    const share = lengthOf(rule, cell, docx) / (3742 / 20);
    expect(share).toBeLessThanOrEqual(0.4);
    expect(share).toBeGreaterThan(0.4 * 0.8);
  });

  it("takes the room below the words over", async () => {
    const docx = await read([words]);
    expect(value(found(docx, "Vụ Hợp tác"), "w:spacing", "w:after", docx)).toBe("0");
    const [row] = rowsOf(tablesOf(docx)[0]);
    const rule = row && paragraphsOf(row)[1];
    expect(rule && value(rule, "w:spacing", "w:after", docx)).toBe("60");
  });

  it("is measured by no word where there is none", async () => {
    const docx = await read([words], { meta: { head: "centred" } });
    const [first, second, third] = paragraphsOf(docx.body);
    expect(tablesOf(docx)).toEqual([]);
    expect([first, second, third].map((each) => each && styleIdOf(each))).toEqual([
      ...["Motto", "RuleBelowMotto", "RuleBelowLine"],
    ]);
    expect(third && value(third, "w:ind", "w:right", docx)).toBe("0");
  });
});

test("a frame is as narrow as its words and stands in its cell", async () => {
  const docx = await read([words]);
  const framed = found(docx, "OFFICIAL");
  const borders = chainOf(styleIdOf(framed), docx).map((style) =>
    childOf(style, "w:pPr", "w:pBdr"),
  );
  expect(childrenOf(borders.find(Boolean)).map(({ nodeName }) => nodeName)).toEqual([
    ...["w:top", "w:left", "w:bottom", "w:right"],
  ]);
  const cell = cellsOf(rowsOf(tablesOf(docx)[0])[1])[1];
  const measured = await widthOf("OFFICIAL", 13);
  const free = lengthOf(framed, cell, docx) - measured;
  expect(free).toBeGreaterThan(0);
  expect(free).toBeLessThan(2);
});

test("two frames below each other are two, which Word would draw as one", async () => {
  const docx = await read([words], { furniture: { mark: "ONE\nTWO" } });
  const cell = cellsOf(rowsOf(tablesOf(docx)[0])[1])[1];
  expect(cell && paragraphsOf(cell).map(styleIdOf)).toEqual([
    ...["MarkFramed", "Spacer", "MarkFramed2"],
  ]);
});

test("empty room is as high as the theme says, and higher only for a higher picture", async () => {
  const docx = await read([words, form("signature")]);
  const rooms = paragraphsOf(docx.body).filter((each) => /Room/u.test(styleIdOf(each)));
  expect(rooms.map((each) => value(each, "w:spacing", "w:line", docx))).toEqual(["567", "1417"]);
  for (const each of rooms) expect(value(each, "w:spacing", "w:lineRule", docx)).toBe("atLeast");
});

describe("a signature", () => {
  it("does not stand alone on a page", async () => {
    const docx = await read([words, form("signature")]);
    expect(childOf(found(docx, "Kính trình"), "w:pPr", "w:keepNext")).toBeDefined();
    const row = rowsOf(tablesOf(docx)[1])[0];
    expect(childOf(row, "w:trPr", "w:cantSplit")).toBeDefined();
  });

  it("goes on to the next page where forty receive the paper", async () => {
    const recipients = many(40, "Đơn vị");
    const docx = await read([words, form("signature")], { furniture: { recipients } });
    const row = rowsOf(tablesOf(docx)[1])[0];
    expect(childOf(row, "w:trPr", "w:cantSplit")).toBeUndefined();
    expect(cellsOf(row)[0] && paragraphsOf(cellsOf(row)[0] ?? docx.body)).toHaveLength(40);
  });

  it.each([
    [20, true],
    [21, false],
  ])("of %i lines stays on one page: %s", async (count, stays) => {
    const recipients = many(count, "Đơn vị");
    const docx = await read([words, form("signature")], { furniture: { recipients } });
    const held = childOf(rowsOf(tablesOf(docx)[1])[0], "w:trPr", "w:cantSplit");
    expect(held !== undefined).toBe(stays);
  });

  it("has an empty side where nobody receives it", async () => {
    const docx = await read([words, form("signature")], { furniture: { recipients: "" } });
    const [left] = cellsOf(rowsOf(tablesOf(docx)[1])[0]);
    expect(left && paragraphsOf(left).map(styleIdOf)).toEqual(["Spacer"]);
  });
});

test("a form with an empty first cell begins a page where the paper asks for one", async () => {
  const blocks = [words, { type: "pageBreak" } as const, form("signature")];
  const docx = await read(blocks, { furniture: { recipients: "" } });
  const [left] = cellsOf(rowsOf(tablesOf(docx)[1])[0]);
  expect(left && elementsOf(left, "w:pageBreakBefore")).toHaveLength(1);
});

test("forty addressees are paragraphs that part over pages, below the line that begins them", async () => {
  const furniture = { addressees: many(40, "Sở Nội vụ tỉnh") };
  const docx = await read([form("addressees"), words], { furniture });
  const lines = paragraphsOf(docx.body).filter((each) => styleIdOf(each) === "Line");
  expect(lines.map(wordsOf).slice(0, 2)).toEqual(["Kính gửi:", "- Sở Nội vụ tỉnh 1;"]);
  expect(lines).toHaveLength(41);
  const kept = lines.map((each) => childOf(each, "w:pPr", "w:keepNext") !== undefined);
  expect(kept.indexOf(false)).toBe(1);
});

test("words of the theme's own language are marked as such in a paper of another", async () => {
  const docx = await read([words], { meta: { language: "en" } });
  const run = elementsOf(found(docx, "Độc lập"), "w:r")[0];
  expect(attribute(childOf(run, "w:rPr", "w:lang"), "w:val")).toBe("vi-VN");
});

test("a style that the theme has not is told before Word meets it", async () => {
  const { diagnostics } = await tryDocx(
    {
      ...officialPaper([words]),
      children: [
        {
          type: "form",
          name: "head",
          rows: [{ cells: [{ width: 1, lines: [{ style: "nobody", children: [text("x")] }] }] }],
        },
      ],
    },
    { theme: official },
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["docx-unknown-style"]);
});

const hard: Readonly<Record<string, Wanted>> = {
  plain: {},
  "a body of 160 letters": {
    furniture: { issuer: "Vụ Hợp tác quốc tế và ".repeat(8).slice(0, 160) },
  },
  "a body of one long word": { furniture: { issuer: "V".repeat(160) } },
  "forty addressees": { furniture: { addressees: many(40, "Sở") } },
  "forty recipients": { furniture: { recipients: many(40, "Sở") } },
  "an empty cell": { furniture: { issuer: "", mark: "" } },
  "Lao words": { furniture: { issuer: "ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ", mark: "ລັບ" } },
  "letters of XML": { furniture: { issuer: '<A> & "B"', mark: "<&>" } },
};

describe("a paper with forms is a sound file that says all of its words", () => {
  it.each(Object.keys(hard))("with %s", async (name) => {
    const blocks = [form("basis"), form("addressees"), words, form("signature")];
    const paper = officialPaper(blocks, hard[name]);
    const bytes = await writeDocx(paper, { theme: official });
    expect(await validate(bytes, "docx")).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    const plain = (texts: readonly string[]) =>
      texts.map((each) => each.replaceAll("\u00a0", " ").trim()).filter(Boolean);
    expect(plain(docxTexts(bytes))).toEqual(
      plain(documentTexts(paper)).map((each) => each.replaceAll("\u200b", "")),
    );
  });
});
