/**
 * The two versions that a document with revisions holds, each as it would be written by itself: numbered
 * as the theme numbers it, with the notes that it mentions. What stands in both is known by one root.
 */
import { mapInlines } from "../../document/map-inlines.ts";
import type { Block, Document, Inline, List, Revision, TableRow } from "../../document/nodes.ts";
import { settle } from "../../document/redline/settle.ts";
import type { Theme } from "../theme.ts";
import { numberAgain } from "./number-again.ts";

export interface Versions {
  readonly earlier: Document;
  readonly later: Document;
  /** The part of the document with revisions that a part of a version was made of; else itself. */
  readonly rootOf: (part: object) => object;
  /** What became of each note, by its number in the document with revisions. */
  readonly notes: ReadonlyMap<number, NoteHistory>;
}

export interface NoteHistory {
  readonly revision?: Revision;
  /** The figure of its mark in each version that has it. */
  readonly earlier?: number;
  readonly later?: number;
}

export function versionsOf(document: Document, theme: Theme): Versions {
  const roots = new Map<object, object>();
  const version = (name: "earlier" | "later"): Document => {
    const settled = numberAgain(settle(document, name), theme);
    const gone: Revision = name === "later" ? "deleted" : "inserted";
    pairBlocks(document.children, settled.children, gone, roots);
    const mentioned = new Set(bearers(settled));
    return { ...settled, notes: settled.notes.filter(({ number }) => mentioned.has(number)) };
  };
  const earlier = version("earlier");
  const later = version("later");
  return {
    earlier,
    later,
    rootOf: (part) => roots.get(part) ?? part,
    notes: historyOf(document, bearers(earlier), bearers(later)),
  };
}

/** The numbers of the notes that marks bear, in their order. */
function bearers({ children }: Document): readonly number[] {
  const numbers: number[] = [];
  const collect = (inline: Inline): Inline => {
    if (inline.type === "noteReference" && !inline.repeats) numbers.push(inline.number);
    return inline;
  };
  for (const block of children) mapInlines(block, collect);
  return numbers;
}

function historyOf(
  { notes }: Document,
  earlier: readonly number[],
  later: readonly number[],
): ReadonlyMap<number, NoteHistory> {
  return new Map(
    notes.map(({ number }): [number, NoteHistory] => {
      const [was, is] = [earlier.indexOf(number) + 1, later.indexOf(number) + 1];
      return [
        number,
        {
          ...(was === 0 ? { revision: "inserted" } : { earlier: was }),
          ...(is === 0 ? { revision: "deleted" } : { later: is }),
        },
      ];
    }),
  );
}

type Roots = Map<object, object>;

/** A version has the parts of the whole in their order, without those that are gone. */
function pair<T extends { readonly revision?: Revision }>(
  whole: readonly T[],
  version: readonly T[],
  gone: Revision,
  roots: Roots,
  inner: (root: T, part: T) => void,
): void {
  const left = whole.filter(({ revision }) => revision !== gone);
  for (const [index, part] of version.entries()) {
    const root = left[index];
    if (!root) continue;
    roots.set(part, root);
    inner(root, part);
  }
}

function pairBlocks(
  whole: readonly Block[],
  version: readonly Block[],
  gone: Revision,
  roots: Roots,
): void {
  pair(whole, version, gone, roots, (root, part) => {
    if (root.type === "list" && part.type === "list") pairItems(root, part, gone, roots);
    else if (root.type === "table" && part.type === "table") {
      if (root.head && part.head) pairRow(root.head, part.head, roots);
      pair(root.rows, part.rows, gone, roots, (row, own) => pairRow(row, own, roots));
    } else if (holdsBlocks(root) && holdsBlocks(part)) {
      pairBlocks(root.children, part.children, gone, roots);
    }
  });
}

type Holder = Extract<Block, { readonly type: "quote" | "card" | "keep" }>;

function holdsBlocks(block: Block): block is Holder {
  return block.type === "quote" || block.type === "card" || block.type === "keep";
}

function pairItems(whole: List, version: List, gone: Revision, roots: Roots): void {
  pair(whole.items, version.items, gone, roots, (root, part) =>
    pairBlocks(root.children, part.children, gone, roots),
  );
}

function pairRow(whole: TableRow, version: TableRow, roots: Roots): void {
  roots.set(version, whole);
  for (const [index, cell] of version.cells.entries()) {
    const root = whole.cells[index];
    if (root) roots.set(cell, root);
  }
}
