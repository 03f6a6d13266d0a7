/** Short makers of document nodes, for expected trees written down by hand. */
import type {
  Alignment,
  Block,
  Heading,
  Inline,
  Link,
  List,
  NoteReference,
  Paragraph,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
} from "../../src/document/nodes.ts";

type Words = readonly (Inline | string)[];

export const br: Inline = { type: "break" };

export function text(value: string): Text {
  return { type: "text", value };
}

export function line(words: Words): readonly Inline[] {
  return words.map((word) => (typeof word === "string" ? text(word) : word));
}

export function strong(...words: Words): Strong {
  return { type: "strong", children: line(words) };
}

export function emphasis(...words: Words): Inline {
  return { type: "emphasis", children: line(words) };
}

export function missing(...words: Words): Inline {
  return { type: "unstated", children: line(words) };
}

export function link(url: string, ...words: Words): Link {
  return { type: "link", url, children: line(words) };
}

/** A mark that bears its note, or, where it `repeats`, one of a note that an earlier mark bears. */
export function ref(note: string, number: number, repeats = false): NoteReference {
  return { type: "noteReference", note, number, repeats };
}

export function pageOf(target: string): Inline {
  return { type: "pageReference", target };
}

export function title(...words: Words): Block {
  return { type: "title", children: line(words) };
}

export function subtitle(...words: Words): Block {
  return { type: "subtitle", children: line(words) };
}

export function heading(depth: Heading["depth"], id: string, ...words: Words): Heading {
  return { type: "heading", depth, id, children: line(words) };
}

export function paragraph(...words: Words): Paragraph {
  return { type: "paragraph", children: line(words) };
}

export function bullets(...items: readonly (readonly Block[])[]): List {
  return list(false, 1, items);
}

export function numbered(start: number, ...items: readonly (readonly Block[])[]): List {
  return list(true, start, items);
}

function list(ordered: boolean, start: number, items: readonly (readonly Block[])[]): List {
  return {
    type: "list",
    ordered,
    start,
    items: items.map((children) => ({ type: "listItem", children })),
  };
}

export function cell(...words: Words): TableCell {
  return { type: "tableCell", children: line(words) };
}

export function row(...cells: readonly (TableCell | string)[]): TableRow {
  const made = cells.map((one) => (typeof one === "string" ? cell(...(one ? [one] : [])) : one));
  return { type: "tableRow", cells: made };
}

export function table(
  aligns: readonly Alignment[],
  head: TableRow | undefined,
  ...rows: readonly TableRow[]
): Table {
  const columns = aligns.map((align) => ({ align }));
  return { type: "table", columns, ...(head && { head }), rows };
}
