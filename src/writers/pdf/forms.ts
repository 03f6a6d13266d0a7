/**
 * The forms of a theme: rows of cells side by side, of paragraphs with rules below them, frames around
 * them and room between them. A row of one cell is plain paragraphs; a row of several is a table without
 * lines and paddings, which stays on one page where a page can hold it.
 */
import type { Form, FormCell, FormLine, FormRow } from "../../document/forms.ts";
import type { Theme } from "../theme.ts";
import { closeUp } from "./close-up.ts";
import type { Content, Leaf, Stack, TableBlock, TableLook } from "./content.ts";
import { runsOf } from "./inline-runs.ts";
import { paragraphOf } from "./paragraphs.ts";
import { makeRule, penOf } from "./rules.ts";
import { formStyle, styleOf } from "./type-style.ts";
import { points } from "./units.ts";

/** Between the lowest line of words and its rule, in points. */
const RULE_GAP = 1.5;

export function makeForm(node: Form, theme: Theme): Stack {
  const last = node.rows.length - 1;
  const stack = node.rows.map((row, index): Content => {
    const made = makeRow(row, theme);
    return index < last ? { ...made, keepNext: true } : made;
  });
  return { stack, isOpen: true, node };
}

function makeRow({ cells }: FormRow, theme: Theme): Stack | TableBlock {
  const [only, second] = cells;
  if (only && !second) return { stack: keepFirst(makeLines(only, theme)), isOpen: true };
  return {
    table: {
      widths: cells.map(({ width }) => ({ share: width })),
      headerRows: 0,
      // Of a row that no page holds, what does not run over pages stays whole.
      body: [cells.map((cell) => ({ stack: makeLines(cell, theme), keepTogether: true }))],
    },
    layout: PLAIN,
  };
}

/** What a list of names begins with says nothing without the first of them. */
function keepFirst([first, ...others]: readonly Content[]): readonly Content[] {
  if (!first) return [];
  return [others.length > 0 ? { ...first, keepNext: true } : first, ...others];
}

const PLAIN: TableLook = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  hLineColor: () => "#000000",
  vLineColor: () => "#000000",
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
  fillColor: () => null,
};

function makeLines({ lines }: FormCell, theme: Theme): readonly Content[] {
  return closeUp(lines.flatMap((line) => makeLine(line, theme)));
}

/** A line of words, or room without any; either with its rule. */
function makeLine(
  { style, children, rule, box, room }: FormLine,
  theme: Theme,
): readonly Content[] {
  const name = formStyle(style);
  const { before, after, align, indent } = styleOf(theme, name);
  if (room !== undefined || (children.length === 0 && rule !== undefined)) {
    const empty: Stack = { stack: [], margin: [0, points(room ?? 0), 0, 0] };
    if (rule === undefined) return [empty];
    const above = room === undefined ? before : 0;
    return [empty, makeRule(theme, [indent, above, 0, after], { share: rule, align })];
  }
  const frame = box === true && { frame: penOf(theme) };
  const leaf: Leaf = { ...paragraphOf(name, runsOf(children), theme), ...frame };
  if (rule === undefined) return [leaf];
  const span = { left: 0, width: 0 };
  const words: Leaf = { ...leaf, margin: [indent, before, 0, RULE_GAP], keepNext: true, span };
  return [words, makeRule(theme, [indent, 0, 0, after], { share: rule, span, align })];
}
