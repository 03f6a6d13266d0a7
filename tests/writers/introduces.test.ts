/** What stays with the paragraph above it, in every format. */
import { expect, test } from "vitest";
import type { Block } from "../../src/document/nodes.ts";
import { introduces } from "../../src/writers/introduces.ts";

const last: Block = { type: "paragraph", children: [{ type: "text", value: "Submitted./." }] };
const form = (name: "signature" | "minutes" | "addressees"): Block => ({
  type: "form",
  name,
  rows: [],
});

test("signatures do not stand on a page without the last words that they are put to", () => {
  expect(introduces(last, form("signature"))).toBe(true);
  expect(introduces(last, form("minutes"))).toBe(true);
});

test("those to whom a paper is addressed need no words above them", () => {
  expect(introduces(last, form("addressees"))).toBe(false);
});
