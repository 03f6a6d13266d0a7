import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/document/nodes.ts";
import { document, paragraph, words } from "../../support/documents.ts";
import { must } from "../../support/example.ts";
import { openPdf } from "../../support/pdf-words.ts";
import { elementsIn, readTaggedPages, textOf } from "../../support/tagged-pdf.ts";
import { writePdf } from "../pdf/write.ts";
import { draw, textsOf } from "./drawings.ts";
import { daysDue, languages, statesBySide } from "./samples.ts";

interface HeardElement {
  readonly role?: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children?: readonly unknown[];
}

function isElement(value: unknown): value is HeardElement {
  return typeof value === "object" && value !== null && "role" in value;
}

function* heardIn(value: unknown): Generator<HeardElement> {
  if (!isElement(value)) return;
  yield value;
  for (const child of value.children ?? []) yield* heardIn(child);
}

/** The figures of a file, each with the number of its page. */
async function figuresIn(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  const found: (HeardElement & { readonly page: number })[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    for (const element of heardIn(await page.getStructTree())) {
      if (element.role === "Figure") found.push({ ...element, page: number });
    }
  }
  await pdf.loadingTask.destroy();
  return found;
}

/** Without white space, which stands where lines end. */
function letters(text: string): string {
  return text.replace(/\s/gu, "");
}

describe.each(languages)("in a PDF in %s", (language) => {
  const figures: readonly Figure[] = [statesBySide(language), daysDue(language)];

  test("a figure is one element with its description and its place", async () => {
    const { bytes } = await writePdf(document(figures));
    const heard = await figuresIn(bytes);
    expect(heard.map(({ alt }) => alt)).toEqual(figures.map(({ description }) => description));
    for (const { bbox } of heard) {
      const [left = 0, bottom = 0, right = 0, top = 0] = must(bbox, "no box");
      expect(left).toBeGreaterThan(40);
      expect(right).toBeLessThan(555);
      expect(bottom).toBeGreaterThan(40);
      expect(top).toBeLessThan(800);
      expect(top - bottom).toBeGreaterThan(50);
    }
  });

  test("its words are text that can be found and copied, and nothing is painted outside of it", async () => {
    for (const figure of figures) {
      const { bytes } = await writePdf(document([figure]));
      const [page] = await readTaggedPages(bytes);
      const { tree, unmarked, unowned } = must(page, "no page");
      const [element] = [...elementsIn(tree)].filter(({ role }) => role === "Figure");
      const drawn = textsOf(draw(figure, { width: 457 })).join("");
      expect(letters(textOf(must(element, "no figure")))).toBe(letters(drawn));
      expect(unmarked).toEqual([]);
      expect(unowned).toEqual([]);
    }
  });
});

test("a figure that does not fit below stands whole on the next page, with what introduces it", async () => {
  for (const lines of [28, 30, 32, 34, 36, 38]) {
    const filler = Array.from({ length: lines }, (_, line) => paragraph(`line ${line}`));
    const intro = paragraph("The states of all items:");
    const { bytes, pages } = await writePdf(document([...filler, intro, statesBySide("en")]));
    const [figure] = await figuresIn(bytes);
    const at = must(figure, "no figure").page;
    const tagged = await readTaggedPages(bytes);
    const introduced = tagged.findIndex(({ drawn }) => drawn.includes("The states of all")) + 1;
    expect(introduced).toBe(at);
    expect(at).toBe(pages);
  }
});

test("a figure in a box stays in it", async () => {
  const blocks = [
    paragraph(words(20)),
    { type: "card", tone: "plain", children: [paragraph("Due:"), daysDue("vi")] } as const,
    paragraph("after"),
  ];
  const { bytes } = await writePdf(document(blocks));
  const [figure] = await figuresIn(bytes);
  const [left = 0, , right = 0] = must(figure?.bbox, "no box");
  expect(left).toBeGreaterThan(72);
  expect(right).toBeLessThan(530);
});
