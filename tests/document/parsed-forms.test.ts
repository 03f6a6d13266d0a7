/** Short ways past the Markdown library give what the library gives. */
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, it } from "vitest";
import { parserByForm } from "../../src/document/parsed-forms.ts";
import { limitsFor, UNCUT } from "../../src/document/slices.ts";
import { isPlainProse, parseProse } from "../../src/document/syntax.ts";
import { encodeToken } from "../../src/text/tokens.ts";
import { parse, source } from "./template.ts";

const SEED = 20251202;

const words = fc.constantFrom(
  ...["Meeting", "the two sides", "Hội đàm", "Đỗ Thanh Bình", "ກອງປະຊຸມ", "ສອງຝ່າຍ", "e\u0301"],
  ...[" ", "  ", "    ", "\u00a0", "\u200b", "\u2028", "\u{1f600}", "\ud800", "#", "##", ">", "-"],
  ...[
    "+",
    "1.",
    "1)",
    "---",
    "===",
    "`",
    "```",
    "~~~",
    "~",
    "<b>",
    "<",
    "&amp;",
    "&#65;",
    "!",
    "|",
  ],
  ...[":", "::x", ":::", "https://a.b/c", "<http://a.b>", "(a)", "{a}", '"', "=", "$", "^", "."],
);
const signs = fc.constantFrom(
  "*",
  "**",
  "_",
  "[",
  "]",
  "](",
  "\\",
  "\t",
  "\n",
  "\r",
  "\0",
  "\ufeff",
);

describe("prose without a sign", () => {
  it("is one text to the library", () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 40, arbitrary: words }, { weight: 1, arbitrary: signs }), {
          maxLength: 12,
        }),
        fc.boolean(),
        (parts, links) => {
          const text = parts.join("");
          if (!isPlainProse(text)) return;
          plain++;
          const { children } = parseProse(text, { links });
          const value = text.replace(/^ +| +$/gu, "");
          const found = children.map((block) =>
            block.type === "paragraph"
              ? block.children.map((inline) => ("value" in inline ? inline.value : inline.type))
              : block.type,
          );
          expect(found).toEqual(value === "" ? [] : [[value]]);
        },
      ),
      { seed: SEED, numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(1000);
  });

  it("may hold any letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        if (!isPlainProse(text)) return;
        const [block] = parseProse(text, { links: true }).children;
        const value = text.replace(/^ +| +$/gu, "");
        const texts = block?.type === "paragraph" ? block.children : [];
        expect(texts.map((node) => "value" in node && node.value)).toEqual(value ? [value] : []);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe("Markdown that is parsed by its form", () => {
  const parseWhole = (text: string) =>
    fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

  it("has the tree that it has by itself, whatever tokens stood in its form before", () => {
    const parseForm = parserByForm(parseWhole);
    const piece = fc.constantFrom(
      ...["# ", "- ", "**", "*", "[", "](", ")", "| ", " |", "\n", "\n\n", "|---|", "`", " ", "a"],
      ...["§", "§", "§", "§§", '"', "<", "\\"],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1 }),
        (parts, numbers) => {
          let at = 0;
          const text = parts
            .join("")
            .replace(/§/gu, () => encodeToken(numbers[at++ % numbers.length] ?? 0));
          expect(parseForm(text)).toEqual(parseWhole(text));
        },
      ),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it("is told of as often as in one piece, where something reaches over empty lines", () => {
    const blocks = [
      ...[
        "text\n",
        "## Heading\n",
        "- item\n",
        "[name]\n",
        "[text][name]\n",
        "[name]: https://a.b\n",
      ],
      ...[
        "```\ncode\n",
        "```\n",
        "~~~\n",
        "<!-- a\n",
        "-->\n",
        "<script>\n",
        "</script>\n",
        "<div>\n",
      ],
      ...["> ```\n", "- ```\n", "[a]:\nhttps://a.b\n", ":::card\n", ":::\n", "`a\n", "b`\n"],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 7 }), (all) => {
        const from = source(all.join("\n"));
        expect(parse(from, limitsFor(from.markdown))).toEqual(parse(from, UNCUT));
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });
});
