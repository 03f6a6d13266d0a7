/** Items whose sign stands in an indented first line, as official papers have their points. */
import { expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import { document, item, list, paragraph, row, table, words } from "../../support/documents.ts";
import { placeAll } from "./lay-out.ts";
import { theme } from "./write.ts";

const INDENT = 28;
const runIn: Theme = { ...theme, list: { ...theme.list, indent: INDENT, runIn: true } };
const layOut = (...blocks: readonly Block[]) => placeAll(document(blocks), runIn);

it("indents the sign, and begins the further lines at the margin", () => {
  const { lines, area } = layOut(list(true, item(paragraph(words(40)))));
  const [sign, first, second, third] = lines;
  expect(sign?.text.trim()).toBe("1.");
  expect((sign?.left ?? 0) - area.left).toBeCloseTo(INDENT, 3);
  expect((first?.left ?? 0) - area.left).toBeGreaterThan(INDENT + 8);
  expect((first?.left ?? 0) - area.left).toBeLessThan(INDENT + 25);
  expect((second?.left ?? 0) - area.left).toBeCloseTo(0, 3);
  expect((third?.left ?? 0) - area.left).toBeCloseTo(0, 3);
  expect(sign?.bottom).toBeCloseTo(first?.bottom ?? 0, 3);
});

it("does the same at each depth, and gives an item that begins with a table a line for its sign", () => {
  const inner = list(true, item(paragraph("inner")));
  const { lines, area } = layOut(
    list(true, item(paragraph("outer"), inner), item(table(row("head"), [row("cell")]))),
  );
  const lefts = new Map(lines.map(({ text, left }) => [text.trim(), left - area.left]));
  expect(lefts.get("1.")).toBeCloseTo(INDENT, 3);
  expect(lefts.get("inner")).toBeCloseTo(lefts.get("outer") ?? 0, 3);
  const sign = lines.find(({ text }) => text.trim() === "2.");
  const head = lines.find(({ text }) => text.trim() === "head");
  expect(head?.top).toBeGreaterThan(sign?.top ?? Number.POSITIVE_INFINITY);
});
