/** One paper in three languages, and long texts that stand in for those the paper's language lacks. */
import { describe, expect, test } from "vitest";
import type { Block, Document, Inline, Text } from "../../src/document/nodes.ts";
import { once } from "../../src/text/once.ts";
import { mixedHouse } from "./declaration-house.ts";
import { buildPaper } from "./house.ts";
import { provePaper } from "./prove.ts";

describe("a paper that mixes English, Vietnamese and Lao", () => {
  const house = mixedHouse();
  const paper = once(() => buildPaper(house));
  const standIns = house.articles
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((text) => typeof text !== "string" && !("en" in text));

  test("is alike in both formats and after extraction, its lines ending where they may and staying in their columns", async () => {
    const { lines } = await provePaper(await paper());
    expect(lines.filter(({ from }) => from > 0).length).toBeGreaterThan(450);
  });

  test("marks each text that stands in for the paper's language, wherever it is printed", async () => {
    const languages = textsOf((await paper()).document).map(({ language }) => language ?? "en");
    const of = (tag: string): number => languages.filter((each) => each === tag).length;
    // As items twice, in a table and as a quote.
    const printed = (tag: string): number =>
      4 * standIns.filter((text) => typeof text !== "string" && tag in text).length;
    expect([of("vi"), of("lo")]).toEqual([printed("vi"), printed("lo")]);
  });

  test("says once of each that it is not in the paper's language", async () => {
    const { diagnostics } = await paper();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["text-untranslated"]));
    expect(diagnostics.length).toBe(standIns.length);
  });

  test("is the same bytes when it is made again", async () => {
    const [first, again] = [await paper(), await buildPaper(house)];
    expect(Buffer.from(again.pdf).equals(first.pdf)).toBe(true);
    expect(Buffer.from(again.docx).equals(first.docx)).toBe(true);
  });
});

function textsOf({ children }: Document): readonly Text[] {
  const found: Text[] = [];
  const visit = (node: Block | Inline): void => {
    if (node.type === "text") found.push(node);
    else if (node.type === "list") {
      for (const item of node.items) item.children.forEach(visit);
    } else if (node.type === "table") {
      for (const row of node.rows) for (const cell of row.cells) cell.children.forEach(visit);
    } else if ("children" in node) node.children.forEach(visit);
  };
  children.forEach(visit);
  return found;
}
