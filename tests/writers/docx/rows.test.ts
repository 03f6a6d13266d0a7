/** Where Word may part a table or what is kept: heights are rough, so the cases are far from the limits. */
import { describe, expect, it } from "vitest";
import type { Block, TableRow } from "../../../src/document/nodes.ts";
import { documentWords } from "../../../src/document/words.ts";
import { docxPart, docxWords } from "../../support/docx-words.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { documentOf, paragraph, row, text } from "./every-node.ts";
import { attribute, childOf, elementsOf, readDocx, wordsOf } from "./read-docx.ts";
import { tryDocx, writeDocx } from "./write.ts";

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(" ");
const table = (head: string, ...cells: readonly string[]): Block => ({
  type: "table",
  columns: [
    { align: "left", width: 0.2 },
    { align: "left", width: 0.8 },
  ],
  head: row("Id", head),
  rows: cells.map((cell, index) => row(`A-${index + 1}`, cell)),
});

interface Row {
  readonly mayPart: boolean;
  readonly isRepeated: boolean;
  readonly staysWithNext: boolean;
}

/** The rows of all tables, each by its first words. */
async function rowsOf(...blocks: readonly Block[]): Promise<Readonly<Record<string, Row>>> {
  const { body } = readDocx(await writeDocx(documentOf(blocks)));
  return Object.fromEntries(
    elementsOf(body, "w:tr").map((each) => {
      const keeps = elementsOf(each, "w:p").map((p) => childOf(p, "w:pPr", "w:keepNext"));
      return [
        wordsOf(each).slice(0, 3),
        {
          mayPart: childOf(each, "w:trPr", "w:cantSplit") === undefined,
          isRepeated: childOf(each, "w:trPr", "w:tblHeader") !== undefined,
          staysWithNext: keeps.every((keep) => keep !== undefined),
        },
      ] as const;
    }),
  );
}

describe("a row", () => {
  it("is never parted where a page can hold it, and never cut off where none can", async () => {
    const rows = await rowsOf(table("What", words(1500), words(60), "short"));
    expect(rows["A-1"]?.mayPart).toBe(true);
    expect(rows["A-2"]?.mayPart).toBe(false);
    expect(rows["A-3"]?.mayPart).toBe(false);
  });

  it.each([
    ["Lao", "ກະຊວງແຮງງານແລະສະຫວັດດີການສັງຄົມ".repeat(120)],
    ["Vietnamese", "nghĩa vụ của hai bên ".repeat(400)],
    ["one endless word", "ă".repeat(6000)],
    ["many lines", Array.from({ length: 90 }, (_, at) => `line ${at}`).join("\n")],
  ])("of %s that no page holds may be parted", async (_, long) => {
    const broken = long.split("\n").flatMap((line) => [text(line), { type: "break" } as const]);
    const rows = await rowsOf({
      type: "table",
      columns: [{ align: "left" }],
      rows: [{ type: "tableRow", cells: [{ type: "tableCell", children: broken }] }],
    });
    expect(Object.values(rows).map(({ mayPart }) => mayPart)).toEqual([true]);
  });

  it("of a box goes by what the box holds", async () => {
    const box = (...children: readonly Block[]): Block => {
      return { type: "card", tone: "plain", children: [paragraph("Box"), ...children] };
    };
    const inside = Array.from({ length: 80 }, () => "short");
    expect((await rowsOf(box(table("What", ...inside)))).Box?.mayPart).toBe(true);
    expect((await rowsOf(box(table("What", "short")))).Box?.mayPart).toBe(false);
  });
});

describe("a row that is written by itself", () => {
  const link = (url: string) => ({ type: "link", url, children: [text(url)] }) as const;
  const write = (...rows: readonly TableRow[]) => {
    const columns = [
      { align: "left", width: 0.2 } as const,
      { align: "left", width: 0.8 } as const,
    ];
    return writeDocx(documentOf([{ type: "table", columns, rows }]));
  };

  it("stands in its place between those that are not", async () => {
    const outside = "https://example.org/one";
    const rows = [row("1", "first"), row("2", [link(outside)]), row("3", "third {1}")];
    const bytes = await write(...rows, row("4", [link("https://example.org/two")]));
    const { body } = readDocx(bytes);
    expect(elementsOf(body, "w:tr").map(wordsOf)).toEqual([
      ...["1first", `2${outside}`, "3third {1}", "4https://example.org/two"],
    ]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(docxPart(bytes, "word/_rels/document.xml.rels")).toContain(`Target="${outside}"`);
  });

  it("is told of at each of its places, also where it says what another says", async () => {
    const cell = (line: number) => {
      const origin = { template: { file: "templates/memo.md.hbs", line, column: 1 } };
      return [{ type: "text", value: "Trà\ufffe", origin } as const];
    };
    const rows = [row("1", cell(3)), row("2", cell(4))];
    const columns = [{ align: "left" } as const, { align: "left" } as const];
    const { diagnostics } = await tryDocx(documentOf([{ type: "table", columns, rows }]));
    expect(diagnostics.map(({ place }) => place?.line)).toEqual([3, 4]);
  });

  it("looks as it should, also where another cell says the same", async () => {
    const strong = { type: "strong", children: [text("same")] } as const;
    const cells = [row("same", "x"), row([strong], "same"), row("same", [strong, text("same")])];
    const { body } = readDocx(await write(...cells));
    const looks = elementsOf(body, "w:tc").map((cell) => [
      wordsOf(cell),
      elementsOf(cell, "w:rStyle").length,
    ]);
    expect(looks).toEqual([
      ...[
        ["same", 0],
        ["x", 0],
        ["same", 1],
        ["same", 0],
        ["same", 0],
        ["samesame", 1],
      ],
    ]);
  });

  it("has cells as wide as their columns", async () => {
    const { body } = readDocx(await write(row("1", "x"), row("2", [link("https://example.org/")])));
    const columns = elementsOf(body, "w:gridCol").map((column) => attribute(column, "w:w"));
    const rows = elementsOf(body, "w:tr").map((each) =>
      elementsOf(each, "w:tcW").map((width) => attribute(width, "w:w")),
    );
    expect(new Set(columns).size).toBe(2);
    expect(rows).toEqual([columns, columns]);
  });
});

describe("a table", () => {
  it("of a few rows stands on one page, a longer one begins with its head and a row", async () => {
    const small = await rowsOf(table("What", "one", "two", "three"));
    expect(Object.values(small).map(({ staysWithNext }) => staysWithNext)).toEqual([
      ...[true, true, true, false],
    ]);
    const long = await rowsOf(table("What", ...Array.from({ length: 30 }, () => "short")));
    expect(long.IdW?.staysWithNext).toBe(true);
    expect(long["A-5"]?.staysWithNext).toBe(false);
    expect(long.IdW?.isRepeated).toBe(true);
  });

  it("does not repeat a head that would fill its pages", async () => {
    const rows = await rowsOf(table(words(1200), "one", "two"));
    expect(Object.values(rows)[0]).toMatchObject({ isRepeated: false, mayPart: true });
  });

  it("loses no word in any of these", async () => {
    const document = documentOf([table(words(900), words(1500), "x"), table("What", words(400))]);
    expect(docxWords(await writeDocx(document))).toEqual(documentWords(document));
  });
});

describe("what is kept on one page", () => {
  const keep = (...children: readonly Block[]): Block => ({ type: "keep", children });
  const keptOf = async (...blocks: readonly Block[]) => {
    const { body } = readDocx(await writeDocx(documentOf(blocks)));
    return elementsOf(body, "w:p").map((each) => {
      return childOf(each, "w:pPr", "w:keepNext") !== undefined;
    });
  };

  it("holds from its first line to its last, through tables that stand side by side", async () => {
    const kept = await keptOf(
      keep(paragraph("Cleared by"), table("a", "x"), table("b", "y"), paragraph("End")),
      paragraph("after"),
    );
    expect(kept).toEqual([...Array(kept.length - 2).fill(true), false, false]);
  });

  it("is left to part where no page can hold it, with no page half empty before it", async () => {
    const long = Array.from({ length: 80 }, (_, at) => paragraph(`line ${at}`));
    expect(new Set(await keptOf(keep(...long)))).toEqual(new Set([false]));
    const card: Block = { type: "card", tone: "notice", children: long };
    expect(new Set(await keptOf(card))).toEqual(new Set([false]));
  });
});
