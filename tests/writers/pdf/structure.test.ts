import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import {
  annex,
  document,
  everyNode,
  heading,
  item,
  list,
  pairs,
  paragraph,
  row,
  table,
  text,
  words,
} from "../../support/documents.ts";
import { openPdf } from "../../support/pdf-words.ts";
import { elementsIn, printTree, readTaggedPages, textOf } from "../../support/tagged-pdf.ts";
import { writePdf } from "./write.ts";

/** The objects of a file that stand together in streams, as they are written there. */
function packedObjects(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString("latin1");
  const streams = file.matchAll(/\/Type \/ObjStm[\s\S]*?stream\n([\s\S]*?)\nendstream/gu);
  return Array.from(streams, ([, data = ""]) =>
    inflateSync(Buffer.from(data, "latin1")).toString("latin1"),
  ).join("\n");
}

async function rolesOf(children: readonly Block[]): Promise<readonly string[]> {
  const pages = await readTaggedPages((await writePdf(document(children))).bytes);
  return pages.flatMap(({ tree }) => Array.from(elementsIn(tree), ({ role }) => role).slice(2));
}

it("every node of a document has its place in the paper's structure, page by page", async () => {
  const { bytes } = await writePdf(everyNode);
  const pages = await readTaggedPages(bytes);
  const golden = pages.map(({ tree }, index) => `Page ${index + 1}\n${printTree(tree)}\n`);
  await expect(golden.join("\n")).toMatchFileSnapshot("goldens/structure.txt");
});

describe("headings", () => {
  const title: Block = { type: "title", children: [text("Title")] };

  it("leave no level out on the way down, whatever the template does", async () => {
    const levels = await rolesOf([
      title,
      heading(3, "a", "deep at once"),
      heading(3, "b", "its sister"),
      heading(1, "c", "one up"),
      heading(3, "d", "two down"),
      heading(2, "e", "between"),
      annex(1, "Sources"),
      heading(2, "f", "in the annex"),
    ]);
    expect(levels).toEqual(["H1", "H2", "H2", "H2", "H3", "H3", "H1", "H2"]);
  });

  it("begin at the first level without a title", async () => {
    expect(await rolesOf([heading(2, "a", "A"), heading(3, "b", "B")])).toEqual(["H1", "H2"]);
  });
});

describe("tables", () => {
  it("say of each head whether it is one of a column or of a row", async () => {
    const paper = document([
      table(row("What", "Lead"), [row("a", "b"), row("c", "")]),
      pairs(row("Place", "Vientiane"), row("Day", "2 December")),
    ]);
    const packed = packedObjects((await writePdf(paper)).bytes);
    expect(packed.match(/\/S\/TH\/[^\n]*\/Scope\/Column/gu)).toHaveLength(2);
    expect(packed.match(/\/S\/TH\/[^\n]*\/Scope\/Row/gu)).toHaveLength(2);
    expect(packed.match(/\/S\/TH\b/gu)).toHaveLength(4);
    expect(packed.match(/\/S\/TD\b/gu)).toHaveLength(6);
  });

  it("are one table over all pages, whose repeated heads are not read again", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => row(`item ${index}`, "MOHA"));
    const { bytes } = await writePdf(document([table(row("What", "Lead"), rows)]));
    expect(packedObjects(bytes).match(/\/S\/(Table|THead|TBody)\b/gu)).toHaveLength(3);
    const pages = await readTaggedPages(bytes);
    expect(pages.map(({ tree }) => textOf(tree).includes("What"))).toEqual([true, false, false]);
    expect(pages.map(({ artifacts }) => artifacts.includes("What"))).toEqual([false, true, true]);
  });

  it("with a head alone are read", async () => {
    expect(await rolesOf([table(row("What"), [])])).toEqual(["Table", "THead", "TR", "TH"]);
  });
});

describe("lists", () => {
  it("say how they are numbered, and read a sign before its item", async () => {
    const paper = document([
      list(true, item(paragraph("one"))),
      list(false, item(paragraph("point"))),
    ]);
    const { bytes } = await writePdf(paper);
    const packed = packedObjects(bytes);
    expect(packed).toMatch(/\/ListNumbering\/Decimal[\s\S]*\/ListNumbering\/Disc/u);
    const [page] = await readTaggedPages(bytes);
    expect(page && textOf(page.tree)).toBe("1.one •point ");
  });
});

describe("links and notes", () => {
  it("are links only where they lead somewhere, one for each, also over two lines", async () => {
    const long = words(40);
    const link = (url: string, value: string) =>
      ({ type: "link", url, children: [text(value)] }) as const;
    const { bytes } = await writePdf(
      document([paragraph(link("https://example.org/", long), link("#none", "there"))]),
    );
    const [page] = await readTaggedPages(bytes);
    const links = page ? [...elementsIn(page.tree)].filter(({ role }) => role === "Link") : [];
    const lines = links[0]?.kids.length ?? 0;
    expect(lines).toBeGreaterThan(1);
    expect(links.map((each) => [textOf(each), each.areas])).toEqual([[long, lines]]);
  });

  it("have no active area over spaces alone, which nobody could click or hear", async () => {
    const link = { type: "link", url: "https://example.org/", children: [text("  ")] } as const;
    const { bytes } = await writePdf(document([paragraph("a", link, "b")]));
    const pdf = await openPdf(bytes);
    expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([]);
  });

  it("that stand side by side are two", async () => {
    const link = { type: "link", url: "https://example.org/", children: [text("same")] } as const;
    const { bytes } = await writePdf(document([paragraph(link, link)]));
    const [page] = await readTaggedPages(bytes);
    const links = page ? [...elementsIn(page.tree)].filter(({ role }) => role === "Link") : [];
    expect(links.map(({ areas }) => areas)).toEqual([1, 1]);
  });

  it("have an id of their own for each note", async () => {
    const notes = ["a", "b"].map((id, index) => ({ id, number: index + 1, children: [text(id)] }));
    const { bytes } = await writePdf(document([{ type: "noteList" }], {}, notes));
    const ids = packedObjects(bytes).match(/\/S\/Note\/[^\n]*\/ID<(\w+)>/gu);
    expect(new Set(ids).size).toBe(2);
  });
});

it("a paper without a word is tagged all the same", async () => {
  const { bytes } = await writePdf(document([]));
  const [page] = await readTaggedPages(bytes);
  expect(page?.unmarked).toEqual([]);
  expect(page?.artifacts).toContain("Ministry of Home Affairs");
});
