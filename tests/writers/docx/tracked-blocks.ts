/** Short blocks of which the cases of tracked changes are made. */
import type { Block, Document } from "../../../src/document/nodes.ts";
import * as make from "../../support/documents.ts";
import { wholeDocument } from "../../support/whole-document.ts";

const { heading, item, list, paragraph, row, table, text } = make;

const sources = { one: [text("The first source.")], two: [text("The second source.")] };
/** With the notes that its marks name. */
export const paper = (...blocks: readonly Block[]): Document =>
  wholeDocument(make.document(blocks, {}, sources));

export const card = (tone: "plain" | "notice", ...children: readonly Block[]): Block => ({
  type: "card",
  tone,
  children,
});
export const quote = (...children: readonly Block[]): Block => ({ type: "quote", children });
export const keep = (...children: readonly Block[]): Block => ({ type: "keep", children });
export const link = (url: string, words: string) =>
  ({ type: "link", url, children: [text(words)] }) as const;
export const contents = (...names: readonly string[]): Block => ({
  type: "contents",
  entries: names.map((name) => ({ target: name, level: 1, children: [text(name)] })),
});
export const page: Block = { type: "pageBreak" };
export const rule: Block = { type: "rule" };
export const first = paragraph("The talks begin at 14:00 in Vientiane.");
export const last = paragraph("Nothing else is known of it.");
export const things = (...names: readonly string[]): Block =>
  table(
    row("What", "Who"),
    names.map((name) => row(`${name} is to be done`, `the desk of ${name}`)),
  );
export const points = (ordered: boolean, ...names: readonly string[]): Block =>
  list(ordered, ...names.map((name) => item(paragraph(`${name} is a point of its own`))));
export const h = (name: string) => heading(1, name, name);
export const mixed = (value: string) => card("plain", paragraph("A box."), things(value));
