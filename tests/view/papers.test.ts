import { describe, expect, test } from "vitest";
import { contextOf, type Edit, paperOf, SECOND } from "./fixture/fixture.ts";
import { wordsIn } from "./fixture/words.ts";

const { locale } = contextOf("after");
const file = `data/commitments/${SECOND}.yaml`;
const noneAgreed: Edit[] = [
  [file, "modality: agreed", "modality: proposed"],
  [file, "modality: signed", "modality: proposed"],
];
const denials = [locale.text("line.nothing-agreed"), locale.text("line.actions")];

describe("the memo as it is printed", () => {
  test("never says that nothing was agreed when something was agreed or signed", async () => {
    const agreed = await paperOf("follow-up-memo");
    const signed = await paperOf("follow-up-memo", [file, "modality: agreed", "modality: hoped"]);
    for (const text of [agreed, signed]) {
      expect(text).toContain("## Agreed");
      expect(denials.filter((denial) => text.includes(denial))).toEqual([]);
    }
  });

  test("says so when nothing was", async () => {
    const text = await paperOf("follow-up-memo", ...noneAgreed);
    expect(denials.filter((denial) => !text.includes(denial))).toEqual([]);
  });

  test("prints what both or others put forward apart from ours and theirs", async () => {
    const text = await paperOf("follow-up-memo");
    const sections = new Map(
      text.split("\n## ").map((part) => [part.slice(0, part.indexOf("\n")), part]),
    );
    const items = (key: string) =>
      wordsIn(sections.get(locale.text(`section.${key}`)) ?? "")
        .filter((word) => word.match(/-by-/))
        .map((word) => word.replace(/^.*-by-/, ""));
    expect(items("proposed-by-us")).toEqual(["anna"]);
    expect(items("proposed-by-them")).toEqual(["bert", "bert"]);
    expect(items("proposed-by-others")).toEqual(["fund", "joint"]);
  });

  test("puts quotation marks round words of the source, never round a gap", async () => {
    const text = await paperOf("follow-up-memo");
    expect(text).toContain("“Words internal-memo-item-quote”");
    expect(text).not.toContain(`“${locale.text("unstated")}”`);
  });
});

describe("the papers of the eve as they are printed", () => {
  test.each(["briefing-note", "talking-points"])("%s: hold no word of later", async (kind) => {
    const later = wordsIn(await paperOf(kind)).filter((word) => !word.match(/^\w+-eve-/));
    expect(later).toEqual([]);
  });

  test("the note marks what was reconstructed, wherever it stands", async () => {
    const meeting = `data/meetings/${SECOND}.yaml`;
    const text = await paperOf(
      "briefing-note",
      [meeting, "  text: Occasion", "  reconstructed: true\n  text: Occasion"],
      [meeting, "if_raised:\n  - { ", "if_raised:\n  - { reconstructed: true, "],
    );
    const mark = `(${locale.text("reconstructed.mark")})`;
    for (const word of ["delegation-eve-occasion", "internal-eve-if-raised"]) {
      expect(text.split("\n").find((line) => line.includes(word))).toContain(mark);
    }
    expect(text.split("\n").find((line) => line.includes("-eve-sensitive"))).not.toContain(mark);
    expect(text).toContain(locale.text("reconstructed.some"));
  });
});
