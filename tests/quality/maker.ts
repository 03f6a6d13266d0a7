/**
 * Makes the blocks of a swept document: each text begins with a mark of its own (`§12:`), so that it is
 * found again on the pages, and goes on with real words of the language.
 */

import type {
  Block,
  Column,
  ContentsEntry,
  Document,
  Inline,
  ListItem,
  TableRow,
} from "../../src/document/nodes.ts";
import { numberNotes } from "../../src/document/number-notes.ts";
import type { DeclarationLanguage } from "../support/declaration.ts";
import { document, originAt, text } from "../support/documents.ts";
import { type Words, wordsOf } from "./texts.ts";

export interface Maker {
  readonly language: DeclarationLanguage;
  readonly words: Words;
  /** About so many letters, after the text's mark. */
  says(letters: number): string;
  paragraph(letters: number, ...notes: readonly number[]): Block;
  heading(depth: 1 | 2 | 3, letters?: number): Block & { readonly id: string };
  annex(letters?: number): Block & { readonly id: string };
  item(...children: readonly Block[]): ListItem;
  list(ordered: boolean, items: readonly ListItem[]): Block;
  /** A cell for each number of letters. */
  row(...letters: readonly number[]): TableRow;
  table(head: TableRow | undefined, rows: readonly TableRow[], columns?: readonly Column[]): Block;
  /** The mark of a new note of about so many letters. */
  note(letters: number): Inline;
  /** Text, and notes of these lengths at its end. */
  inlines(letters: number, ...notes: readonly number[]): readonly Inline[];
  /** Lines that end where they should, of one or two words each. */
  lines(count: number): Block;
  contents(...blocks: readonly Block[]): Block;
  finish(...blocks: readonly Block[]): Document;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

export function makerOf(language: DeclarationLanguage, start = 0): Maker {
  const words = wordsOf(language, start);
  const sources = new Map<string, readonly Inline[]>();
  let count = 0;
  let annexes = 0;
  const mark = (): string => `§${++count}:`;
  const says = (letters: number): string => `${mark()} ${words.take(Math.max(1, letters - 4))}`;
  const at = (value: string): Inline => text(value, count);
  const note = (letters: number): Inline => {
    const id = `n${sources.size + 1}`;
    sources.set(id, [at(says(letters))]);
    return { type: "noteReference", note: id, number: 0, repeats: false, origin: originAt(count) };
  };
  const inlines = (letters: number, ...notes: readonly number[]): readonly Inline[] => [
    at(says(letters)),
    ...notes.map(note),
  ];
  const maker: Maker = {
    language,
    words,
    says,
    note,
    inlines,
    paragraph: (letters, ...notes) => ({
      type: "paragraph",
      children: inlines(letters, ...notes),
      origin: originAt(count),
    }),
    heading: (depth, letters = 30) => ({
      type: "heading",
      depth,
      id: `h${count}`,
      children: [at(says(letters))],
      origin: originAt(count),
    }),
    annex: (letters = 30) => {
      const number = ++annexes;
      const label = `${mark()} Annex ${ROMAN[number - 1] ?? number}`;
      const children = [at(says(letters))];
      return { type: "annex", id: `a${number}`, number, label, children, origin: originAt(count) };
    },
    item: (...children) => ({ type: "listItem", children }),
    list: (ordered, items) => ({ type: "list", ordered, start: 1, items }),
    row: (...letters) => ({
      type: "tableRow",
      cells: letters.map((length) => ({ type: "tableCell", children: inlines(length) })),
    }),
    table: (head, rows, columns) => ({
      type: "table",
      columns: columns ?? (head ?? rows[0])?.cells.map(() => ({ align: "left" })) ?? [],
      ...(head && { head }),
      rows,
      origin: originAt(count),
    }),
    lines: (length) => ({
      type: "paragraph",
      children: Array.from({ length }, (_, index): readonly Inline[] => [
        ...(index > 0 ? [{ type: "break" } as const] : []),
        at(says(8)),
      ]).flat(),
    }),
    contents: (...blocks) => ({
      type: "contents",
      entries: blocks.flatMap((block): readonly ContentsEntry[] => {
        if (block.type === "heading") {
          return [{ target: block.id, level: block.depth, children: [at(says(30))] }];
        }
        if (block.type !== "annex") return [];
        return [{ target: block.id, level: 1, label: mark(), children: [at(says(20))] }];
      }),
    }),
    finish: (...children) => {
      const { blocks, notes } = numberNotes(children, sources);
      return { ...document([], { language }), children: blocks, notes };
    },
  };
  return maker;
}
