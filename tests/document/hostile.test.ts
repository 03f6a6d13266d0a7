/** Whatever a value holds, the structure of the paper stays and the value is printed as it is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/nodes.ts";
import { documentTexts } from "../../src/document/words.ts";
import { RESERVED, type TokenContent } from "../../src/text/tokens.ts";
import { documentOf, note, prose, template, unstated } from "./template.ts";

const SEED = 20251202;

const PROBES = [
  "| **x** {{y}} <b> # 1.",
  "# heading",
  "## ",
  "- item",
  "1. item",
  "> quote",
  "---",
  "***",
  "```",
  "    code",
  "|---|---|",
  "| a | b |",
  ":::",
  ":::card",
  "::pagebreak",
  "]{#id}",
  "](https://evil.example)",
  "[^1]",
  "[a][b]",
  "[a]: https://b.c",
  "<script>",
  "<!--",
  "-->",
  "&amp;",
  "\\",
  "\\|",
  "*",
  "_",
  "**",
  "`",
  "~~",
  "!",
  "![a](b)",
  '"',
  "'",
  "}",
  "{",
  "{{x}}",
  "www.example.org",
  "a@b.org",
  "10:30am",
  "gửi:Thủ",
  "ເວລາ",
  "e\u0301",
  "\u00A0",
  "\u200B",
  "😀",
  "$&",
  "$1",
  "__proto__",
  "constructor",
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PROBES), fc.string({ unit: "grapheme", maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((parts) => fc.constantFrom(" ", "", "\n", "\n\n").map((glue) => parts.join(glue)))
  .filter((value) => !RESERVED.test(value));

/** One paper with the value in each of the places where a template can put it. */
function paper(v: string | TokenContent) {
  return template`
    # x${v}x

    x${v}x

    ## x${v}x
    ### ${v} x
    x${v}x y **x${v}x**y *x${v}x*y [x${v}x](https://example.org)
    x ${v} \
    x ${v}
    - x${v}x
      - ${v} x
    1. ${v} x

    > ${v} x

    | x${v}x | b | ${v} x |
    |:--|---|--:|
    | ${v} x | **x${v}x** | x ${v} |

    :::::card{tone=notice}
    ${v} x

    ::::keep
    :::table{widths="1,1"}
    | | |
    |---|---|
    | x${v}x | x${v}x |
    :::
    ::::
    :::::

    ${v} x

    ::annex[x${v}x]{#a}

    - x

      ${v} x
  `;
}

/** The tree with every run of text and breaks as one dot. */
function shapeOf(document: Document): string {
  return JSON.stringify(document.children, (key, value: unknown) => {
    if (key === "origin") return undefined;
    if (key === "id") return "id";
    if (!Array.isArray(value)) return value;
    const types = value.map((one: { type?: string }) => (isWords(one.type) ? "·" : one));
    return types.filter((one, index) => one !== "·" || types[index - 1] !== "·");
  });
}

function isWords(type: string | undefined): boolean {
  return type === "text" || type === "break";
}

/** What a reader sees of a value: its lines without the blanks around their ends. */
function printed(value: string): string {
  return value.replace(/[ \t]*(?:\r\n?|[\n\v\f\u0085\u2028\u2029])[ \t]*/g, "\n");
}

describe("hostile values", () => {
  const plain = documentOf(paper("v"));

  it("never change the structure of a paper, and are printed letter by letter", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const document = documentOf(paper(value));
        expect(shapeOf(document)).toBe(shapeOf(plain));
        const expected = documentTexts(plain).map((text) =>
          printed(text.replaceAll("v", () => value)).replace(/^[ \t\n]+|[ \t\n]+$/g, ""),
        );
        expect(documentTexts(document)).toEqual(expected);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("never change the structure around prose either", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        // Links in prose may be refused, which is no change of structure.
        const harmless = value.replace(/\]\(/g, "] (");
        const shape = shapeOf(documentOf(paper(prose(harmless))));
        const without = shape.replaceAll(
          /\{"type":"(strong|emphasis)","children":\[("·",?)*\]\}/g,
          '"·"',
        );
        expect(blocksIn(without)).toEqual(blocksIn(shapeOf(plain)));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it("stay whole as the text of what is not stated, and of a note", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const document = documentOf(template`
          x ${unstated(value)} x${note("n", `x${value}x`)}
        `);
        expect(documentTexts(document)).toEqual([
          `x ${printed(value)} x[1]`,
          `x${printed(value)}x`,
        ]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

function blocksIn(shape: string): readonly string[] {
  const all = shape.match(/"type":"[a-zA-Z]+"/g) ?? [];
  return all.filter((type) => !/strong|emphasis|link/.test(type));
}
