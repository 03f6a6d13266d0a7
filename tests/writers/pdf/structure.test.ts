import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import {
  annex,
  cite,
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

/** The objects of a file that stand together in streams, by their numbers. */
function packedById(bytes: Uint8Array): ReadonlyMap<number, string> {
  const file = Buffer.from(bytes).toString("latin1");
  const streams = file.matchAll(/\/N (\d+)\s+\/First (\d+)[\s\S]*?stream\n([\s\S]*?)\nendstream/gu);
  const objects = new Map<number, string>();
  for (const [, count = "", first = "", data = ""] of streams) {
    const text = inflateSync(Buffer.from(data, "latin1")).toString("latin1");
    const head = text.slice(0, Number(first)).trim().split(/\s+/u).map(Number);
    for (let index = 0; index < Number(count); index++) {
      const [id = 0, offset = 0, , next] = head.slice(index * 2, index * 2 + 4);
      const end = next === undefined ? undefined : Number(first) + next;
      objects.set(id, text.slice(Number(first) + offset, end).trim());
    }
  }
  return objects;
}

function packedObjects(bytes: Uint8Array): string {
  return [...packedById(bytes).values()].join("\n");
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
    expect(packed.match(/\/S\/TH\/[^\n]*\/Scope\/Row/gu)).toHaveLength(4);
    expect(packed.match(/\/S\/TH\b/gu)).toHaveLength(6);
    expect(packed.match(/\/S\/TD\b/gu)).toHaveLength(4);
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
    expect(await rolesOf([table(row("What"), [])])).toEqual(["Table", "TR", "TH"]);
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

  it("say all their words on each line, and the figure of a note what the note says", async () => {
    const long = words(40);
    const { bytes } = await writePdf(
      document(
        [
          paragraph({ type: "link", url: "https://example.org/", children: [text(long)] }),
          paragraph("agreed", cite("n")),
        ],
        {},
        { n: [text("Joint minutes (ພາສາ) \\ č.")] },
      ),
    );
    const pdf = await openPdf(bytes);
    const areas = await (await pdf.getPage(1)).getAnnotations();
    const said = areas.map(({ contentsObj }) => contentsObj.str);
    expect(said.length).toBeGreaterThan(2);
    expect(new Set(said)).toEqual(new Set([long, "[1] Joint minutes (ພາສາ) \\ č.", "[1]"]));
  });

  it("lead to the address as it was written, also where parts of it are encoded", async () => {
    const urls = ["https://x.org/a%2Fb?q=a%26b%3Dc#%41", "mailto:a@x.org?subject=a%20b"];
    const links = urls.map((url) => ({ type: "link", url, children: [text("x")] }) as const);
    const pdf = await openPdf((await writePdf(document([paragraph(...links)]))).bytes);
    const areas = await (await pdf.getPage(1)).getAnnotations();
    expect(areas.map(({ unsafeUrl }) => unsafeUrl)).toEqual(urls);
  });

  it("that stand side by side are two", async () => {
    const link = { type: "link", url: "https://example.org/", children: [text("same")] } as const;
    const { bytes } = await writePdf(document([paragraph(link, link)]));
    const [page] = await readTaggedPages(bytes);
    const links = page ? [...elementsIn(page.tree)].filter(({ role }) => role === "Link") : [];
    expect(links.map(({ areas }) => areas)).toEqual([1, 1]);
  });

  it("have an id of their own for each note", async () => {
    const blocks = [paragraph("x", cite("a"), cite("b"), cite("a"))];
    const { bytes } = await writePdf(document(blocks, {}, { a: [text("a")], b: [text("b")] }));
    const ids = packedObjects(bytes).match(/\/S\/Note\/[^\n]*\/ID\(([\w:]+)\)/gu);
    expect(new Set(ids).size).toBe(2);
    expect(packedObjects(bytes)).toMatch(/<<\/Names\[\(note:a\) \d+ 0 R \(note:b\) \d+ 0 R\]>>/u);
  });
});

it("from every stretch and every active area the way back leads to the element that has it", async () => {
  const rows = Array.from({ length: 60 }, (_, index) => row(`item ${index}`, "MOHA"));
  const more = [paragraph(words(900)), table(row("What", "Lead"), rows)];
  const { bytes } = await writePdf({ ...everyNode, children: [...everyNode.children, ...more] });
  const objects = packedById(bytes);
  const parents = [...objects.values()].find((text) => text.startsWith("<</Nums")) ?? "";
  const owners = new Map(
    Array.from(parents.matchAll(/(\d+) (?:\[([\d R]*)\]|(\d+) 0 R)/gu), ([, key, list, one]) => {
      const ids = Array.from((list ?? `${one} 0 R`).matchAll(/(\d+) 0 R/gu), ([, id]) =>
        Number(id),
      );
      return [Number(key), { ids, isPage: list !== undefined }];
    }),
  );
  const pages = new Map(
    [...objects].flatMap(([id, text]) => {
      const [, key] = /^<<\n\/Type \/Page\n[\s\S]*?\/StructParents (\d+)/u.exec(text) ?? [];
      return key === undefined ? [] : [[id, Number(key)] as const];
    }),
  );
  expect(pages.size).toBeGreaterThan(3);
  const found: (readonly [key: number, index: number, id: number])[] = [];
  for (const [id, text] of objects) {
    const [, kids = ""] = /\/S\/\w+[\s\S]*\/K\[([\s\S]*)\]>>$/u.exec(text) ?? [];
    const [, own] = /\/Pg (\d+)/u.exec(text.slice(0, text.indexOf("/K["))) ?? [];
    const plain = kids.replace(/<<[^>]*>>|\d+ 0 R/gu, " ");
    for (const [number] of plain.matchAll(/\d+/gu)) {
      found.push([pages.get(Number(own)) ?? -1, Number(number), id]);
    }
    for (const [, page, number] of kids.matchAll(/\/MCR\/Pg (\d+) 0 R\/MCID (\d+)/gu)) {
      found.push([pages.get(Number(page)) ?? -1, Number(number), id]);
    }
    for (const [, area] of kids.matchAll(/\/OBJR\/Pg \d+ 0 R\/Obj (\d+)/gu)) {
      const key = /\/StructParent (\d+)/u.exec(objects.get(Number(area)) ?? "")?.[1];
      expect(owners.get(Number(key))?.isPage).toBe(false);
      found.push([Number(key), 0, id]);
    }
  }
  for (const [key, index, id] of found) expect(owners.get(key)?.ids[index]).toBe(id);
  const owned = [...owners.values()].reduce((sum, { ids }) => sum + ids.length, 0);
  expect(found).toHaveLength(owned);
});

it("a paper without a word is tagged all the same", async () => {
  const { bytes } = await writePdf(document([]));
  const [page] = await readTaggedPages(bytes);
  expect(page?.unmarked).toEqual([]);
  expect(page?.artifacts).toContain("Ministry of Home Affairs");
});
