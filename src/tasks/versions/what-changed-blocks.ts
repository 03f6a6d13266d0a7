/** The plain blocks of a paper that is made without a template, each text of them in its language. */
import type { Block, Inline, Table, TableRow } from "../../document/nodes.ts";
import { languageSpans } from "../../text/language-marks.ts";

export function table(
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly TableRow[],
): Table {
  return {
    type: "table",
    columns: widths.map((width) => ({ align: "left", width })),
    head: row(heads.map(words)),
    rows,
  };
}

export function row(cells: readonly (readonly Inline[])[]): TableRow {
  return {
    type: "tableRow",
    cells: cells.map((children) => ({ type: "tableCell", children })),
  };
}

export function heading(value: string, id: string): Block {
  return { type: "heading", depth: 1, id, children: words(value) };
}

export function paragraph(value: string): Block {
  return { type: "paragraph", children: words(value) };
}

/** Each in its language. */
export function words(value: string): readonly Inline[] {
  return languageSpans(value).map(({ text, language }) => {
    return { type: "text", value: text, ...(language !== undefined && { language }) };
  });
}
