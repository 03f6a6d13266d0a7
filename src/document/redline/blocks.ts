/** Two versions of a row of blocks as one: what both have stands once, what changed is looked into. */
import type { Block, Contents, List, ListItem, Table, TableRow } from "../nodes.ts";
import { type Aligned, align } from "./align.ts";
import { mergeInlines } from "./inlines.ts";
import type { KeyOf } from "./keys.ts";
import { createLikeness } from "./likeness.ts";
import { markBlock, markEntry, markItem, markRow } from "./mark.ts";

/** What two documents are compared by. */
export interface Comparison {
  readonly keyBefore: KeyOf;
  readonly keyAfter: KeyOf;
  readonly likeness: ReturnType<typeof createLikeness>;
}

export function compare(keyBefore: KeyOf, keyAfter: KeyOf): Comparison {
  return { keyBefore, keyAfter, likeness: createLikeness() };
}

export function mergeBlocks(
  before: readonly Block[],
  after: readonly Block[],
  by: Comparison,
): readonly Block[] {
  return align(before, after, by).flatMap((pair) =>
    mergePair(pair, markBlock, (old, young) => mergeBlock(old, young, by)),
  );
}

/** What both have is as the later version has it. */
function mergePair<T>(
  pair: Aligned<T>,
  mark: (member: T, revision: "inserted" | "deleted") => T,
  merge: (before: T, after: T) => readonly T[],
): readonly T[] {
  switch (pair.kind) {
    case "same":
      return [pair.after];
    case "changed":
      return merge(pair.before, pair.after);
    case "deleted":
      return [mark(pair.before, "deleted")];
    case "inserted":
      return [mark(pair.after, "inserted")];
  }
}

function mergeBlock(before: Block, after: Block, by: Comparison): readonly Block[] {
  switch (after.type) {
    case "title":
    case "subtitle":
    case "paragraph":
    case "annex":
      if (before.type !== after.type) break;
      return [{ ...after, children: words(before, after, by) }];
    case "heading": {
      if (before.type !== after.type) break;
      const { bare: _, ...rest } = after;
      return [{ ...rest, children: words(before, after, by) }];
    }
    case "list":
      if (before.type !== after.type) break;
      return [mergeLists(before, after, by)];
    case "quote":
    case "card":
    case "keep":
      if (before.type !== after.type) break;
      return [{ ...after, children: mergeBlocks(before.children, after.children, by) }];
    case "table":
      if (before.type !== after.type) break;
      return [mergeTables(before, after, by)];
    case "contents":
      if (before.type !== after.type) break;
      return [mergeContents(before, after, by)];
    case "form":
    case "figure":
    case "rule":
    case "pageBreak":
      break;
  }
  return [markBlock(before, "deleted"), markBlock(after, "inserted")];
}

type Worded = Parameters<typeof mergeInlines>[0][0];

function words(
  before: { readonly children: Worded },
  after: { readonly children: Worded },
  { keyBefore, keyAfter }: Comparison,
): Worded {
  return mergeInlines([before.children, keyBefore], [after.children, keyAfter]);
}

/** Each item keeps the sign that it has in its own version. */
function mergeLists(before: List, after: List, by: Comparison): List {
  const items: ListItem[] = [];
  const signs: string[] = [];
  const sign = ({ signs: all, items: own }: List, item: ListItem) => all?.[own.indexOf(item)] ?? "";
  for (const pair of align(before.items, after.items, by)) {
    const merged = mergePair(pair, markItem, (old, young) => [mergeItem(old, young, by)]);
    items.push(...merged);
    signs.push(pair.kind === "deleted" ? sign(before, pair.before) : sign(after, pair.after));
  }
  const { signs: _, ...list } = after;
  return { ...list, ...(after.signs && { signs }), items };
}

function mergeItem(before: ListItem, after: ListItem, by: Comparison): ListItem {
  return { ...after, children: mergeBlocks(before.children, after.children, by) };
}

function mergeTables(before: Table, after: Table, by: Comparison): Table {
  const { head, ...rest } = after;
  const merged = before.head && head && mergeRow(before.head, head, by);
  const rows = align(before.rows, after.rows, by).flatMap((pair) =>
    mergePair(pair, markRow, (old, young) => [mergeRow(old, young, by)]),
  );
  return { ...rest, ...(merged && { head: merged }), rows };
}

function mergeRow(before: TableRow, after: TableRow, by: Comparison): TableRow {
  const cells = after.cells.map((cell, index) => ({
    ...cell,
    children: words(before.cells[index] ?? { children: [] }, cell, by),
  }));
  return { ...after, cells };
}

/** A line of the contents is the same or another one. */
function mergeContents(before: Contents, after: Contents, by: Comparison): Contents {
  const aligned = align(before.entries, after.entries, { ...by, likeness: () => 0 });
  return {
    ...after,
    entries: aligned.flatMap((pair) => mergePair(pair, markEntry, (_, each) => [each])),
  };
}
