import { expect, test } from "vitest";
import type { Block } from "../../src/document/nodes.ts";
import { document, paragraph, text } from "../support/documents.ts";
import { elementsOf, readDocx } from "./docx/read-docx.ts";
import { writeDocx } from "./docx/write.ts";
import { layOut } from "./pdf/lay-out.ts";
import { theme } from "./pdf/write.ts";

const blocks: readonly Block[] = [
  { type: "title", children: [text("Briefing note")] },
  { type: "subtitle", children: [text("Bilateral meeting")] },
  { type: "subtitle", children: [text("Vientiane")] },
  { type: "subtitle", children: [text("Tuesday, 2 December 2025")] },
  paragraph("The first words."),
];

test("several lines below the title have one rule, below the last of them, in the PDF", () => {
  const items = layOut(blocks).pages.flatMap((page) => page.items);
  const order = items.map(({ type }) => (type === "line" ? "text" : type));
  expect(order).toEqual(["text", "text", "text", "text", "vector", "text"]);
  const tops = items.flatMap(({ type, item }) => (type === "line" ? [item.y] : []));
  const { size, line } = theme.paragraphs.subtitle;
  const [, first = 0, second = 0, third = 0] = tops;
  expect(second - first).toBeCloseTo(size * line, 3);
  expect(third - second).toBeCloseTo(size * line, 3);
});

test("in Word they are of one style, which stands close to itself and so is ruled once", async () => {
  const { body, styles } = readDocx(await writeDocx(document(blocks)));
  const used = elementsOf(body, "w:pStyle").map((style) => style.getAttribute("w:val"));
  expect(used.slice(0, 4)).toEqual(["Title", "Subtitle", "Subtitle", "Subtitle"]);
  const style = styles.get("Subtitle");
  expect(style && elementsOf(style, "w:contextualSpacing")).toHaveLength(1);
});
