/** Headings that stand inside of what is kept together, in a box or a quote are dressed as all others. */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Block, Contents, Heading } from "../../src/document/nodes.ts";
import { dressDocument } from "../../src/writers/dress.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { document, heading, paragraph, text } from "../support/documents.ts";
import { theme as international } from "../writers/pdf/write.ts";

const numbered: Theme = {
  ...international,
  numbers: { heading1: { figures: "roman", form: "{}." }, list: [] },
};

function dressed(blocks: readonly Block[]): readonly Block[] {
  const report = new Report();
  const { children } = dressDocument(document(blocks), numbered, report);
  expect(report.diagnostics).toEqual([]);
  return children;
}

const kept = (...children: readonly Block[]): Block => ({ type: "keep", children });

function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => {
    if (block.type === "heading") return [block];
    return block.type === "keep" ? headingsIn(block.children) : [];
  });
}

test("headings inside of what is kept together are counted with those outside", () => {
  const blocks = [
    heading(1, "one", "One"),
    kept(heading(1, "two", "Two"), paragraph("kept")),
    kept(kept(heading(1, "three", "Three"))),
    heading(1, "four", "Four"),
  ];
  expect(headingsIn(dressed(blocks)).map(({ id, number }) => [id, number?.text])).toEqual([
    ["one", "I."],
    ["two", "II."],
    ["three", "III."],
    ["four", "IV."],
  ]);
});

test("contents name a heading that is kept together with its number", () => {
  const contents: Contents = {
    type: "contents",
    entries: [
      { target: "one", level: 1, children: [text("One")] },
      { target: "two", level: 1, children: [text("Two")] },
    ],
  };
  const blocks = [contents, heading(1, "one", "One"), kept(heading(1, "two", "Two"))];
  const [first] = dressed(blocks);
  expect(first?.type === "contents" && first.entries.map(({ label }) => label)).toEqual([
    "I.",
    "II.",
  ]);
});
