/**
 * Where each text of a document may stand from left to right: between the margins, within its box,
 * list or column. The columns of a table are taken from where its cells begin on the page, so that
 * nothing of the writer's own reckoning is believed.
 */
import type { Block, Document, Inline } from "../../src/document/nodes.ts";
import { partsOf } from "../../src/document/parts.ts";
import { inlineText } from "../../src/document/words.ts";
import type { Theme } from "../../src/writers/theme.ts";
import type { DrawnLine } from "./drawn-lines.ts";

/** Points from the left of the page. */
export interface TextBox {
  readonly left: number;
  readonly right: number;
}

interface Standing {
  readonly text: string;
  readonly insetLeft: number;
  readonly insetRight: number;
  readonly cell?: { readonly table: Block; readonly column: number };
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** The box of each text, in the order of `documentTexts`. */
export function textBoxes(
  document: Document,
  theme: Theme,
  lines: readonly DrawnLine[],
): readonly (TextBox & { readonly text: string })[] {
  const pageLeft = theme.page.left * POINTS_PER_MILLIMETRE;
  const pageRight = (theme.page.width - theme.page.right) * POINTS_PER_MILLIMETRE;
  const standings = standingsOf(document, theme);
  const starts = new Map<Block, Map<number, number>>();
  for (const { text, left } of lines) {
    const cell = standings[text]?.cell;
    if (!cell) continue;
    const columns = starts.get(cell.table) ?? new Map<number, number>();
    starts.set(cell.table, columns);
    columns.set(cell.column, Math.min(left, columns.get(cell.column) ?? left));
  }
  return standings.map(({ text, insetLeft, insetRight, cell }) => {
    if (!cell) return { text, left: pageLeft + insetLeft, right: pageRight - insetRight };
    const columns = starts.get(cell.table);
    const left = columns?.get(cell.column) ?? pageLeft;
    const next = columns?.get(cell.column + 1);
    const { padX } = theme.table;
    return { text, left, right: next === undefined ? pageRight - padX : next - 2 * padX };
  });
}

function standingsOf(document: Document, theme: Theme): readonly Standing[] {
  const { width, left, right } = theme.page;
  const whole = (width - left - right) * POINTS_PER_MILLIMETRE;
  const visit = (block: Block, insetLeft: number, insetRight: number): readonly Standing[] => {
    const plain = (inlines: readonly Inline[]): Standing => ({
      text: inlineText(inlines),
      insetLeft,
      insetRight,
    });
    switch (block.type) {
      case "title":
      case "subtitle":
      case "heading":
      case "paragraph":
        return [plain(block.children)];
      case "list":
        return block.items.flatMap((item) =>
          item.children.flatMap((child) => visit(child, insetLeft + theme.list.indent, insetRight)),
        );
      case "quote": {
        const { indent } = theme.paragraphs.quote;
        return block.children.flatMap((child) => visit(child, insetLeft + indent, insetRight));
      }
      case "card": {
        const { pad } = theme.card;
        return block.children.flatMap((child) => visit(child, insetLeft + pad, insetRight + pad));
      }
      case "keep":
        return block.children.flatMap((child) => visit(child, insetLeft, insetRight));
      case "table":
        return [...(block.head ? [block.head] : []), ...block.rows].flatMap(({ cells }) =>
          cells.map(({ children: inlines }, column) => ({
            ...plain(inlines),
            cell: { table: block, column },
          })),
        );
      case "annex":
        return [{ text: block.label, insetLeft, insetRight }, plain(block.children)];
      case "contents":
        return block.entries.map(({ label, children: words, level }) => ({
          text: [label, inlineText(words)].filter(Boolean).join(" "),
          insetLeft: insetLeft + theme.paragraphs[`contents${level}`].indent,
          insetRight,
        }));
      case "figure":
        return [{ text: block.description, insetLeft, insetRight }];
      case "form":
        return block.rows.flatMap(({ cells }) => {
          let before = 0;
          return cells.flatMap(({ width, lines }) => {
            const from = insetLeft + before * whole;
            before += width;
            const to = insetRight + (1 - before) * whole;
            return lines.map(({ children }) => ({
              text: inlineText(children),
              insetLeft: from,
              insetRight: to,
            }));
          });
        });
      case "rule":
      case "pageBreak":
        return [];
    }
  };
  return partsOf(document).flatMap((part) => [
    ...part.blocks.flatMap((block) => visit(block, 0, 0)),
    ...part.notes.map((note) => ({
      text: inlineText(note.children),
      insetLeft: theme.list.indent,
      insetRight: 0,
    })),
  ]);
}
