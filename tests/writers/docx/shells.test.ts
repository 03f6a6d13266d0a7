/** What papers share is made once: no paper may look otherwise for those that were written before it. */
import { expect, it, vi } from "vitest";
import type { Block, Document } from "../../../src/document/nodes.ts";
import { documentOf, noteMark, paragraph, row, text } from "./every-node.ts";
import { writeDocx } from "./write.ts";

const ordered = (start: number): Block => ({
  type: "list",
  ordered: true,
  start,
  items: [{ type: "listItem", children: [paragraph("first"), paragraph("further")] }],
});
const outside = { type: "link", url: "https://example.org/", children: [text("outside")] } as const;
const table = (word: string): Block => ({
  type: "table",
  columns: [{ align: "left" }, { align: "right" }],
  rows: [row("1", word)],
});
const lists = (count: number): Document => {
  return documentOf(Array.from({ length: count }, () => ordered(1)));
};

/** Papers that differ in one thing that a package holds around words. */
const papers: readonly Document[] = [
  documentOf([paragraph("one")]),
  documentOf([paragraph("other <w:tr>0</w:tr> {0}"), table("a & b")]),
  documentOf([paragraph("bears one", noteMark("n1", 1))]),
  documentOf([paragraph("bears two", noteMark("n1", 1), noteMark("n2", 2))]),
  documentOf([ordered(1), ordered(4)]),
  documentOf([ordered(1), paragraph("ກະຊວງ")]),
  documentOf([paragraph("goes ", outside), table("in the table")]),
  documentOf([paragraph("một")], "vi"),
  // More than are kept.
  ...Array.from({ length: 14 }, (_, count) => lists(count)),
];

const DIFFERENT = 8;

it("does not depend on the papers before it", { timeout: 120_000 }, async () => {
  const together: Uint8Array[] = [];
  for (const paper of papers) together.push(await writeDocx(paper));
  for (const [index, paper] of [...papers.entries()].reverse()) {
    expect(Buffer.compare(await writeDocx(paper), together[index] ?? new Uint8Array())).toBe(0);
  }
  for (const [index, paper] of papers.slice(0, DIFFERENT).entries()) {
    vi.resetModules();
    const alone = await import("./write.ts");
    const bytes = await alone.writeDocx(paper);
    expect([index, Buffer.compare(bytes, together[index] ?? new Uint8Array())]).toEqual([index, 0]);
  }
});
