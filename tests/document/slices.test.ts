/** Long Markdown is parsed in pieces, and no one can tell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceMarkdown, sourceOffset, UNCUT } from "../../src/document/slices.ts";
import { encodeToken, type TokenContent } from "../../src/text/tokens.ts";
import { tries } from "../support/extent.ts";
import { documentOf, note, parse, source } from "./template.ts";

const SEED = 20251202;

/** Pieces of Markdown that stand beside one another in any order; `§` is a value, `¶` a note. */
const BLOCKS = [
  "§ text\nmore §\n",
  "## Heading §\n",
  "- item §\n- item\n",
  "- item\n\n  still the item\n\n- item\n",
  "1. one\n2. § two\n",
  "> quote §\n> more\n",
  "---\n",
  "::pagebreak\n",
  ":::card\nin a box §\n\nmore ¶\n\n- item\n:::\n",
  "::::card\n:::keep\n## A §\n\ntext\n:::\n\ntext\n::::\n",
  "- item\n\n  :::keep\n  text\n\n  text\n  :::\n",
  "**strong** §\n",
  "2025 was §\n",
  "::annex[Annex §¶]\n",
  ":::chart[§]\n| | a | § |\n|---|--:|--:|\n| § | 1 | 2 |\n| b | 0 | 12 |\n:::\n",
  ":::timeline\n| | | |\n|---|---|---|\n| 2026-02-01 | § | b |\n| 2025-12-31 | § | § |\n:::\n",
  "\\| no row §\n",
];

const table = fc
  .record({
    rows: fc.integer({ min: 0, max: 9 }),
    boxed: fc.boolean(),
    headless: fc.boolean(),
  })
  .map(({ rows, boxed, headless }) => {
    const head = headless && rows > 0 ? "| | |\n|---|--:|\n" : "| § | head |\n|---|--:|\n";
    const body = Array.from({ length: rows }, (_, row) => `| §${row} | § ¶ |\n`).join("");
    return boxed ? `:::table{widths="2,1"}\n${head}${body}:::\n` : head + body;
  });

const markdown = fc
  .array(fc.oneof(fc.constantFrom(...BLOCKS), table), { minLength: 1, maxLength: 12 })
  .map((blocks) => `# Title §\n\n::contents{depth=3}\n\n${blocks.join("\n")}\n::annex[Last §]\n`);

function withTokens(text: string) {
  const values: (string | TokenContent)[] = [];
  const tokens = text.replace(/[§¶]/g, (sign) => {
    const number = values.length;
    values.push(sign === "§" ? `v ${number}` : note(`n${number % 3}`, `Note ${number % 3}`));
    return encodeToken(number);
  });
  return source(tokens, values);
}

describe("slices", () => {
  it("make the same tree, places and notes as the Markdown in one piece", () => {
    let pieces = 0;
    fc.assert(
      fc.property(
        markdown,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 6 }),
        (text, rows, lines) => {
          const from = withTokens(text);
          pieces += sliceMarkdown(from.markdown, { rows, lines }).length;
          expect(documentOf(from, { rows, lines })).toEqual(documentOf(from, UNCUT));
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
    expect(pieces).toBeGreaterThan(600);
  });

  it("tell the same problems at the same places", () => {
    const broken = [
      ...["| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |\n| 1 | 2 | 3 |\n| 1 | 2 |\nText\n"],
      ...["| a | b |\n|---|\n| 1 | 2 |\n| 1 | 2 |\n| 1 | 2 |\n", ":::card\n\nnever closed\n"],
      ...["text\n\n:::\n", "| 1 | 2 |\n", "- a\nlazy\n", "<div>\n", ":::card x\n\ntext\n"],
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...BLOCKS), fc.constantFrom(...broken)), {
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 3 }),
        (blocks, limit) => {
          const from = withTokens(blocks.join("\n"));
          const sliced = parse(from, { rows: limit, lines: limit });
          expect(sliced).toEqual(parse(from, UNCUT));
        },
      ),
      { seed: SEED, numRuns: tries(100, 200) },
    );
  });

  it("cut a long table between rows and repeat its head", () => {
    const rows = Array.from({ length: 5 }, (_, row) => `| ${row} |\n`).join("");
    const text = `:::table{widths="1"}\n| head |\n|---|\n${rows}:::\n`;
    const [piece, ...others] = sliceMarkdown(text, { rows: 2, lines: 100 });
    expect(others).toEqual([]);
    expect(piece?.text).toBe(':::table{widths="1"}\n| head |\n|---|\n| 0 |\n| 1 |\n:::\n');
    const further = [...(piece?.furtherRows.values() ?? [])].flat();
    expect(further.map((slice) => slice.text)).toEqual([
      "| head |\n|---|\n| 2 |\n| 3 |\n",
      "| head |\n|---|\n| 4 |\n",
    ]);
    for (const slice of further) {
      const at = slice.text.lastIndexOf("|\n| ") + 2;
      expect(text.slice(sourceOffset(slice, at))).toMatch(/^\| [34] \|/);
    }
  });

  it("print a table of 3,000 rows with every value in its row", () => {
    const rows = 3000;
    const values = Array.from({ length: rows * 2 }, (_, index) => `| **${index}**`);
    const body = Array.from(
      { length: rows },
      (_, row) => `| ${encodeToken(row * 2)} | ${encodeToken(row * 2 + 1)} |\n`,
    ).join("");
    const from = { ...source("", values), markdown: `| a | b |\n|---|---|\n${body}` };
    const [found] = documentOf(from).children;
    const cells = found?.type === "table" ? found.rows.flatMap((row) => row.cells) : [];
    expect(cells.map(({ children }) => children.map((one) => "value" in one && one.value))).toEqual(
      values.map((value) => [value]),
    );
  });
});
