/**
 * The limits of size, depth and number: what stands at a limit passes, and one beyond it is told. Without
 * them a file could take all time and memory of the machine. The limits of YAML's syntax, of blocks in a
 * template and of the time of a paper have their tests where these are made; `promises.ts` names them.
 */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Report } from "../../src/diagnostics/report.ts";
import { readYaml } from "../../src/diagnostics/yaml.ts";
import type { Block, Document } from "../../src/document/nodes.ts";
import { parseDocument } from "../../src/document/parse.ts";
import { MOST_ROWS } from "../../src/document/tables.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { readDataFiles } from "../../src/record/data-files.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { loadWriter } from "../../src/writers/registry.ts";
import { themeSchema } from "../../src/writers/theme.ts";
import { prose, source, template } from "../document/template.ts";
import { exampleHost, must } from "../support/example.ts";
import { meta } from "../support/papers.ts";
import { render as renderTemplate } from "../template/fixture.ts";

/** The codes of all that is told of it. */
type Codes = readonly string[];

function codesOf(report: Report): Codes {
  return report.diagnostics.map(({ code }) => code);
}

describe("data", () => {
  const house = { "data/house.yaml": "chancery: 1\n" };
  const read = (files: Readonly<Record<string, string>>): Codes => {
    const report = new Report();
    readDataFiles(createMemoryHost({ ...house, ...files }), report);
    return codesOf(report);
  };

  const readText = (text: string, report = new Report()): Codes => {
    const schema = z.strictObject({ title: z.string() });
    readYaml({ file: "x.yaml", text: `title: ${text}`, schema, report });
    return codesOf(report);
  };

  test("may have 50,000 characters in one text, and no more", () => {
    expect(readText("a".repeat(50_000))).toEqual([]);
    expect(readText("a".repeat(50_001))).toEqual(["yaml-text-too-long"]);
  });

  test("may have no quotation mark a thousand times, of which a file full takes all memory", () => {
    for (const sign of ['"', "'"]) {
      const report = new Report();
      expect(readText(sign.repeat(1_900_000), report)).toEqual(["yaml-syntax"]);
      expect(report.diagnostics[0]?.message).toBe(`the sign ${sign} stands here a thousand times`);
      expect(report.diagnostics[0]?.place).toMatchObject({ line: 1, column: 8 });
    }
  });

  test("may lie in 5,000 files of one folder, and no more", () => {
    const files = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`data/meetings/m${at}.yaml`, ""]),
      );
    expect(read(files(5000))).not.toContain("too-many-files");
    expect(read(files(5001)).filter((code) => code === "too-many-files")).toHaveLength(1);
  });

  test("may take 100 MB in all, and no more", () => {
    // Each is too large by itself and so not looked at, but it was read.
    const file = "#".repeat(4_000_000);
    const files = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`data/meetings/m${at}.yaml`, file]),
      );
    expect(read(files(24))).not.toContain("record-too-large");
    expect(read(files(26)).filter((code) => code === "record-too-large")).toHaveLength(1);
  });
});

describe("a prose text", () => {
  const parse = (markdown: string): Codes => {
    const report = new Report();
    parseDocument(template`${prose(markdown)}`, meta, report);
    return codesOf(report);
  };

  test("may hold a thousand signs of Markdown, and no more", () => {
    expect(parse("*a* ".repeat(500))).toEqual([]);
    expect(parse(`${"*a* ".repeat(500)}*`)).toEqual(["document-too-many-signs"]);
  });

  test("may hold twenty strong and emphasised texts in each other, and no more", () => {
    const nested = (depth: number) => `${"**a ".repeat(depth)}b${" a**".repeat(depth)}`;
    expect(parse(nested(20))).toEqual([]);
    expect(parse(nested(21))).toEqual(["document-too-deep"]);
    expect(parse(nested(200))).toEqual(["document-too-deep"]);
  });
});

describe("the Markdown of a paper", () => {
  const parse = (markdown: string): Codes => {
    const report = new Report();
    parseDocument(source(markdown), meta, report);
    return codesOf(report);
  };

  test.each([
    ["quotes", (depth: number) => `${">".repeat(depth)} x\n`],
    ["spaced quotes", (depth: number) => `${"> ".repeat(depth)} x\n`],
    ["lists", (depth: number) => `${"- ".repeat(depth)}x\n`],
    ["numbered lists", (depth: number) => `${"1. ".repeat(depth)}x\n`],
    [
      "lists in quotes",
      (depth: number) => `${"> - ".repeat(depth / 2)}${"> ".repeat(depth % 2)}x\n`,
    ],
  ])("may lay twenty %s into each other, and no more", (_, nested) => {
    expect(parse(nested(20))).not.toContain("document-too-deep");
    expect(parse(nested(21))).toEqual(["document-too-deep"]);
    expect(parse(nested(20_000))).toEqual(["document-too-deep"]);
  });

  test("may lay boxes into each other, and is refused for thousands", () => {
    const nested = (depth: number) => {
      const fences = Array.from({ length: depth }, (_, level) => ":".repeat(level + 3));
      return [...fences.map((fence) => `${fence}card`).reverse(), "x", ...fences, ""].join("\n");
    };
    expect(parse(nested(2000))).toContain("document-too-deep");
  });

  test("may have 5,000 signs of Markdown in a paragraph, and no more", () => {
    expect(parse("*a* ".repeat(2500))).toEqual([]);
    expect(parse(`${"*a* ".repeat(2500)}*\n`)).toEqual(["document-too-many-signs"]);
    expect(parse("*a* b\n\n".repeat(5000))).toEqual([]);
  });

  test("may have more in the rows of a table, and no more in rows that belong to none", () => {
    const table = (rows: number) => `| a | b |\n|---|:-:|\n${"| *a* | b |\n".repeat(rows)}`;
    expect(parse(table(3000))).toEqual([]);
    expect(parse(`a\n\n|${"-**a*|".repeat(2000)}\n`)).toEqual(["document-too-many-signs"]);
    expect(parse(`| a |\n|---|---|\n${"| *a* |\n".repeat(3000)}`)).toContain(
      "document-too-many-signs",
    );
  });

  test("may leave no box open in row after row, which would lie in each other", () => {
    const left = (rows: number) => ":::keep\nx\n\n".repeat(rows);
    expect(parse(left(20))).not.toContain("document-too-deep");
    expect(parse(left(21))).toEqual(["document-too-deep"]);
    expect(parse(left(50_000))).toEqual(["document-too-deep"]);
    expect(parse(":::keep\nx\n:::\n\n".repeat(2000))).toEqual([]);
  });

  test("may lay lists into each other by blanks, and is refused for thousands", () => {
    const lines = Array.from({ length: 2000 }, (_, level) => `${"  ".repeat(level)}- x`);
    expect(parse(`${lines.join("\n")}\n`)).toContain("document-too-deep");
  });

  test("may have 20,000 rows in one table, and no more", () => {
    const told = (rows: number): Codes => {
      const markdown = `| x | y |\n|---|---|\n${"| x | y |\n".repeat(rows)}`;
      const report = new Report();
      const placeAt = (offset: number) => ({ file: "t.md", line: 1, column: offset + 1 });
      parseDocument({ markdown, tokens: [], placeAt }, meta, report);
      return codesOf(report);
    };
    expect(told(MOST_ROWS)).toEqual([]);
    expect(told(MOST_ROWS + 1)).toEqual(["document-table-too-long"]);
  });
});

describe("a template", () => {
  const tell = (body: string, partials: Readonly<Record<string, string>> = {}): Codes => {
    const { problems } = renderTemplate(body, { title: "x" }, partials);
    return problems.map(({ code }) => code);
  };

  test("may take 100 kB, and no more", () => {
    const body = (size: number) => "{{! }}\n\n".repeat(size / 8);
    expect(tell(body(99_000))).toEqual([]);
    expect(tell(body(100_000))).toEqual(["file-too-large"]);
  });

  test("may hold ten brackets in each other, and no more", () => {
    const nested = (depth: number) =>
      `{{#if ${"(not ".repeat(depth)}title${")".repeat(depth)}}}\n1\n{{/if}}\n`;
    expect(tell(nested(10))).toEqual([]);
    expect(tell(nested(11))).toEqual(["template-too-deep"]);
    expect(tell(nested(10_000))).toEqual(["template-too-deep"]);
  });

  test("may have 20,000 characters, and 1,000 signs of Markdown, without an empty line", () => {
    expect(tell(`${"1".repeat(20_000)}\n`)).toEqual([]);
    expect(tell(`${"1".repeat(20_001)}\n`)).toEqual(["template-too-dense"]);
    expect(tell(`${"*1* ".repeat(500)}\n`)).toEqual([]);
    expect(tell(`${"*1* ".repeat(501)}\n`)).toEqual(["template-too-dense"]);
    expect(tell(`${"[".repeat(50_000)}\n`)).toEqual(["template-too-dense"]);
  });

  test("may lay fifty pieces into each other, of five hundred at most, and call them 2,000 times", () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `p${at}`,
          at < length - 1 ? `{{> p${at + 1}}}\n` : "{{title}}\n",
        ]),
      );
    expect(tell("{{> p0}}\n", chain(50))).toEqual([]);
    expect(tell("{{> p0}}\n", chain(51))).toEqual(["template-too-deep"]);
    expect(tell("{{> p0}}\n", chain(500))).toEqual(["template-too-deep"]);
    expect(tell("{{> p0}}\n", chain(501))).toContain("too-many-files");
    const twice = Object.fromEntries(
      Array.from({ length: 39 }, (_, at) => [`p${at}`, `{{> p${at + 1}}}\n\n{{> p${at + 1}}}\n`]),
    );
    expect(tell("{{> p0}}\n", { ...twice, p39: "{{title}}\n" })).toEqual([
      "template-too-many-calls",
    ]);
  });
});

describe("a theme", () => {
  const international = must(loadTheme(exampleHost(), "international", new Report()), "no theme");
  const { theme } = international;
  const isSound = (page: Partial<typeof theme.page>, size = 11) =>
    themeSchema.safeParse({
      ...theme,
      page: { ...theme.page, ...page },
      paragraphs: { ...theme.paragraphs, body: { ...theme.paragraphs.body, size } },
    }).success;

  test("leaves 50 mm of the page for text each way, and sets nothing smaller than 4 points", () => {
    expect(isSound({})).toBe(true);
    expect(isSound({ height: 90, top: 20, bottom: 20 })).toBe(true);
    expect(isSound({ height: 90, top: 20, bottom: 20.1 })).toBe(false);
    expect(isSound({ width: 90, left: 20, right: 20 })).toBe(true);
    expect(isSound({ width: 90, left: 20, right: 20.1 })).toBe(false);
    expect(isSound({}, 4)).toBe(true);
    expect(isSound({}, 3.9)).toBe(false);
  });

  test("draws a paper on the smallest page it may name", async () => {
    const small = {
      ...theme.page,
      width: 90,
      left: 20,
      right: 20,
      height: 90,
      top: 20,
      bottom: 20,
    };
    const text = (value: string): Block => ({
      type: "paragraph",
      children: [{ type: "text", value }],
    });
    const { told } = await write([text("Hà Nội, ".repeat(500))], { ...theme, page: small });
    expect(told.filter((code) => code !== "furniture-shortened")).toEqual([]);
  });
});

test("a paper may take 3,000 pages, and no more", async () => {
  const { theme } = must(loadTheme(exampleHost(), "international", new Report()), "no theme");
  const page = (): readonly Block[] => [
    { type: "paragraph", children: [{ type: "text", value: "x" }] },
    { type: "pageBreak" },
  ];
  const pages = (count: number) => Array.from({ length: count }, page).flat();
  expect((await write(pages(3000), theme)).told).toEqual([]);
  expect((await write(pages(3001), theme)).told).toEqual(["paper-too-long"]);
});

async function write(children: readonly Block[], theme: z.output<typeof themeSchema>) {
  const document: Document = { type: "document", meta, children, notes: [] };
  const report = new Report();
  const writer = must(await loadWriter("pdf"), "no writer");
  const paper = await writer.write(document, {
    theme,
    host: exampleHost(),
    report,
    isForPages: true,
    locate: () => undefined,
  });
  return { paper, told: codesOf(report) };
}
