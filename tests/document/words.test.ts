/** Which words a document has, and how its tree is printed. */
import { describe, expect, it } from "vitest";
import { documentToJson } from "../../src/document/print.ts";
import { romanNumber } from "../../src/document/roman.ts";
import { documentTexts, documentWords } from "../../src/document/words.ts";
import { slugOf } from "../../src/text/slug.ts";
import { documentOf, note, page, template, unstated } from "./template.ts";

const paper = documentOf(template`
  # Note
  For ${"Hà Nội\nLaos"}

  ::contents

  ## Purpose
  3. agreed${note("a", "Press, 2025")}
     - **first** point

  :::card{tone=notice}
  > quoted
  :::

  | Who | Due |
  |---|---|
  | [A](https://a.org) | ${unstated("not stated")} |

  ---

  ::pagebreak

  ::annex[Register]{#register}

  See ${page("purpose")}, again${note("a", "Press, 2025")}

  :::chart[Score]
  | | Done |
  |---|--:|
  | Ours | 2 |
  :::
`);

describe("the words of a document", () => {
  it("come in reading order, with figures of notes but without list numbers and bullets", () => {
    expect(documentTexts(paper)).toEqual([
      ...["Note", "For Hà Nội\nLaos", "Purpose", "Annex I Register"],
      ...["Purpose", "agreed[1]", "first point", "quoted"],
      ...["Who", "Due", "A", "not stated", "Press, 2025"],
      ...["Annex I", "Register", "See , again[2]", "Score. Ours: Done 2.", "Press, 2025"],
    ]);
  });

  it("have the numbers of the pages that are known", () => {
    const pages = new Map([
      ["purpose", 1],
      ["register", 4],
    ]);
    const texts = documentTexts(paper, pages);
    expect(texts).toContain("Annex I Register 4");
    expect(texts).toContain("See 1, again[2]");
  });

  it("are parted by white space and breaks", () => {
    expect(documentWords(paper).slice(0, 5)).toEqual(["Note", "For", "Hà", "Nội", "Laos"]);
  });
});

describe("the printed tree", () => {
  it("is JSON of the whole document, without origins unless they are asked for", () => {
    const printed = documentToJson(paper);
    expect(JSON.parse(printed)).toMatchObject({ type: "document", meta: { asAt: "2025-12-01" } });
    expect(printed).not.toContain("origin");
    expect(printed).not.toContain("texts");
    expect(JSON.parse(documentToJson(paper, { origins: true }))).toEqual(paper);
  });

  it("does not depend on the order in which a node was made", () => {
    const { children, meta, notes } = paper;
    const turned = { notes, children, meta, type: "document" as const };
    expect(documentToJson(turned)).toBe(documentToJson(paper));
  });

  it("puts a short node on one line", () => {
    const line = '    {"type": "title", "children": [{"type": "text", "value": "Note"}]},';
    expect(documentToJson(paper).split("\n")).toContain(line);
  });
});

describe("figures and ids", () => {
  it.each([
    [1, "I"],
    [4, "IV"],
    [9, "IX"],
    [14, "XIV"],
    [1994, "MCMXCIV"],
  ])("writes %i as %s", (number, roman) => {
    expect(romanNumber(number)).toBe(roman);
  });

  it.each([
    ["Bối cảnh & Đối tác", "boi-canh-doi-tac"],
    ["ຈຸດປະສົງ", ""],
    ["--1. A/B--", "1-a-b"],
  ])("makes of %s the id %s", (text, id) => {
    expect(slugOf(text)).toBe(id);
  });
});
