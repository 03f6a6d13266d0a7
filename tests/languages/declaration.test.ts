/** The Universal Declaration of Human Rights, a long real text, as a paper in each language. */
import { describe, expect, test } from "vitest";
import { normalise } from "../../src/text/normalise.ts";
import { once } from "../../src/text/once.ts";
import { declarationLanguages } from "../support/declaration.ts";
import { declarationHouse } from "./declaration-house.ts";
import { buildPaper } from "./house.ts";
import { provePaper } from "./prove.ts";

/** Line ends within a paragraph that each paper has at least; with fewer, little would be proved. */
const LINE_ENDS = 450;

describe.each(declarationLanguages)("the declaration in %s", (language) => {
  const house = declarationHouse(language);
  const paper = once(() => buildPaper(house));
  const proof = once(async () => await provePaper(await paper()));

  test("comes without a word of complaint", async () => {
    expect((await paper()).diagnostics).toEqual([]);
  });

  test("holds every paragraph wherever the template prints it, in order", async () => {
    const { texts } = await proof();
    const paragraphs = house.paragraphs.map(normalised);
    const articles = house.articles.map((article) => ({
      title: normalised(article.title),
      paragraphs: article.paragraphs.map(normalised),
    }));
    const printed = [
      ...paragraphs.map((text, at) => `${text}[${at + 1}]`),
      ...articles.flatMap((article) => [article.title, ...article.paragraphs]),
      ...paragraphs.flatMap((text) => [text, text]),
      ...articles.flatMap((article) => article.paragraphs.flatMap((text) => [article.title, text])),
      ...paragraphs,
      ...articles.flatMap(({ title, paragraphs: all }) => [title, ...all, ...all]),
    ];
    const expected = new Set(printed);
    expect(texts.filter((text) => expected.has(text))).toEqual(printed);
    // Beside them: the title twice, that of the meeting, the heads of two tables, and the notes.
    expect(texts.length).toBe(printed.length + 3 + 4 + paragraphs.length);
    const notes = texts.slice(-paragraphs.length);
    expect(notes.filter((note, at) => !note.includes(paragraphs[at] ?? "none"))).toEqual([]);
  });

  test("is alike in both formats and after extraction, its lines ending where they may and staying in their columns", async () => {
    const { words, lines, extracted } = await proof();
    // Lao writes no space where a line ends, so that only its letters can be compared there.
    if (language !== "lo") expect(rejoined(extracted)).toEqual(rejoined(words.join(" ")));
    expect(lines.filter(({ from }) => from > 0).length).toBeGreaterThan(LINE_ENDS);
  });

  test("is the same bytes when it is made again", async () => {
    const [first, again] = [await paper(), await buildPaper(house)];
    expect(Buffer.from(again.pdf).equals(first.pdf)).toBe(true);
    expect(Buffer.from(again.docx).equals(first.docx)).toBe(true);
  });
});

/** A line that ends after a hyphen parts a word for whoever counts by white space. */
function rejoined(text: string): readonly string[] {
  return text
    .replace(/([-‐–])\s+/gu, "$1")
    .split(/\s+/u)
    .filter(Boolean);
}

function normalised(text: unknown): string {
  return normalise(String(text));
}
