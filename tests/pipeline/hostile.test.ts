import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/nodes.ts";
import { documentTexts, documentWords } from "../../src/document/words.ts";
import { docxWords } from "../support/docx-words.ts";
import { papers, parse, render, write } from "../support/papers.ts";
import { pdfWords } from "../support/pdf-words.ts";

const SEED = 20251202;
const EXAMPLE = "| **x** {{y}} <b> # 1.";
const awkward = [
  EXAMPLE,
  "- [ ] *a* _b_ `c` ~~d~~",
  "1. ::: :::card ::pagebreak",
  "[a](https://example.org) ![b](c) <https://d>",
  "\\ & &amp; &#38; </td> {{{z}}} {{> p}}",
  "--- *** === |---|---|",
  "# #heading > quote",
  "Đỗ Thanh Bình ສາທາລະນະລັດ “–”",
];

/** Every text of a view replaced by what `next` makes of its place; lists keep their length. */
function replaceTexts(value: unknown, next: (path: string) => string, path = ""): unknown {
  if (typeof value === "string") return next(path);
  if (Array.isArray(value))
    return value.map((item, at) => replaceTexts(item, next, `${path}.${at}`));
  if (typeof value !== "object" || value === null) return value;
  // A note's id is not printed, and one id has one text.
  if (isNote(value)) return { id: value.id, text: next(`note ${value.id}`) };
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      replaceTexts(inner, next, `${path}.${name}`),
    ]),
  );
}

function isNote(value: object): value is { id: string; text: string } {
  return Object.keys(value).join() === "id,text";
}

/** The kinds of node and their nesting, without texts. */
function skeleton(document: Document): string {
  const inlines = new Set(["text", "break"]);
  const words = new Set(["origin", "value", "id", "url", "target"]);
  // A figure and contents hold some of their words as plain text.
  const plain = new Set(["description", "texts", "label", "parts", "when"]);
  return JSON.stringify(document.children, (name, value: unknown) => {
    if (words.has(name) || plain.has(name)) return undefined;
    if (!Array.isArray(value)) return value;
    // Prose and breaks in a value may split one run of text into several.
    return value.filter(
      (node: unknown) =>
        typeof node !== "object" ||
        node === null ||
        !("type" in node) ||
        !inlines.has(String(node.type)),
    );
  });
}

/** Prose keeps its own marks: it may hold Markdown, so it is given none here. */
function tame(text: string): string {
  return text.replace(/[*_[\]()<>&\\`~!:/]/g, "+");
}

function isProse(path: string): boolean {
  return path.endsWith(".prose");
}

/** What a figure is drawn by: amounts and days, which no words can stand for. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/\.states\.\w+$/u, "7"],
  [/^dueDays\..*\.day$/u, "2025-12-02"],
];

/** Values with a number in front, so that each can be found again. */
function makeValues(text: (index: number) => string) {
  const given: string[] = [];
  const notes = new Map<string, string>();
  return {
    given,
    next: (path: string) => {
      const earlier = notes.get(path);
      if (earlier !== undefined) return earlier;
      const drawn = DRAWN.find(([pattern]) => pattern.test(path));
      if (drawn) return drawn[1];
      const value = `v${given.length} ${isProse(path) ? tame(text(given.length)) : text(given.length)}`;
      given.push(value);
      if (path.startsWith("note ")) notes.set(path, value);
      return value;
    },
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

describe.each(papers)("$name", ({ kind, ...paper }) => {
  const view = paper.view();
  // The same paper with harmless values, so that only the values differ.
  const shape = skeleton(parse(render(kind, replaceTexts(view, makeValues(() => "plain").next))));

  test(`prints values as they are, whatever signs they hold (seed ${SEED})`, () => {
    const printable = fc.string({
      unit: fc.constantFrom(...Array.from("ab1 .,:;|*_`#>-+=~[](){}<>!&\\/\"'$%^@ĐỗກຳA\n")),
      minLength: 1,
      maxLength: 24,
    });
    const sign = fc.oneof(fc.constantFrom(...awkward), printable);
    fc.assert(
      fc.property(fc.array(sign, { minLength: 7, maxLength: 7 }), (signs) => {
        const values = makeValues((index) => signs[index % signs.length] ?? EXAMPLE);
        const document = parse(render(kind, replaceTexts(view, values.next)));
        expect(skeleton(document)).toBe(shape);
        const texts = squeeze(documentTexts(document).join(" "));
        const printed = values.given.filter((value) => texts.includes(`${value.split(" ")[0]} `));
        expect(printed.length).toBeGreaterThan(10);
        const literal = values.given.filter((value) => texts.includes(squeeze(value)));
        // A value stands whole wherever its number does.
        expect(literal.length).toBe(printed.length);
      }),
      { seed: SEED, numRuns: 12, verbose: true },
    );
  });

  test("prints them alike in both formats", async () => {
    const values = makeValues((index) => awkward[index % awkward.length] ?? EXAMPLE);
    const document = parse(render(kind, replaceTexts(view, values.next)));
    const { bytes, places } = await write(document, "pdf");
    const words = documentWords(document, places);
    expect(docxWords((await write(document, "docx")).bytes)).toEqual(words);
    expect(await pdfWords(bytes)).toEqual(words);
    expect(words.join(" ")).toContain(EXAMPLE);
  });
});
