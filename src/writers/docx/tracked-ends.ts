/**
 * The last paragraph of a cell, of contents or of a part of the paper has a mark that Word never takes away.
 * So whichever version it belongs to, this mark is of both: where one version ends earlier, its own last
 * paragraph gives its mark away, and what follows that goes on to the last one. The same holds of the last
 * paragraph before a table or contents, whose mark LibreOffice never takes away.
 */
import type { Revision } from "../../document/nodes.ts";
import type { ParagraphPiece } from "./pieces.ts";
import type { SettledPiece } from "./settle.ts";

/** What stands in one version or in both. */
export interface Item {
  readonly earlier?: SettledPiece;
  readonly later?: SettledPiece;
  /** Of a paragraph of both whose mark is only in one. */
  readonly mark?: Revision;
  /** Of a paragraph of one version whose mark is in both: how it looks, and how it looked. */
  readonly now?: ParagraphPiece;
  readonly was?: ParagraphPiece;
}

/** Both versions end with a paragraph, which settling has seen to. */
export function closeEnds(items: readonly Item[]): readonly Item[] {
  const ends = [
    items.findLastIndex(({ earlier }) => earlier),
    items.findLastIndex(({ later }) => later),
  ] as const;
  const [first, last] = ends[0] < ends[1] ? ends : [ends[1], ends[0]];
  const was = items[ends[0]]?.earlier;
  const now = items[ends[1]]?.later;
  const inner = items[first];
  const outer = items[last];
  if (first === last || first < 0 || !inner || !outer) return items;
  if (was?.kind !== "paragraph" || now?.kind !== "paragraph") return items;
  const between = items.slice(first + 1, last);
  const isBoth = inner.earlier !== undefined && inner.later !== undefined;
  const isPlain = between.every(isParagraph);
  if (isBoth && isPlain && was.ends === now.ends) {
    const mark: Revision = first === ends[0] ? "inserted" : "deleted";
    return [...items.slice(0, first), { ...inner, mark }, ...between, { ...outer, now, was }];
  }
  // No mark goes before a table, so one of the two is said anew at the end.
  const { earlier, later } = inner;
  const left = first === ends[0] ? later && { later } : earlier && { earlier };
  return [
    ...items.slice(0, first),
    ...(left ? [left] : []),
    ...between,
    { earlier: was, later: now },
  ];
}

/** Ends what stands before each table and each contents in this way, where both versions have words there. */
export function closeBeforeTables(items: readonly Item[]): readonly Item[] {
  const closed: Item[] = [];
  let stretch: Item[] = [];
  for (const item of items) {
    if (isParagraph(item)) stretch.push(item);
    else {
      closed.push(...(stretch.some(endsSection) ? stretch : closeEnds(stretch)), item);
      stretch = [];
    }
  }
  return [...closed, ...stretch];
}

function isParagraph({ earlier, later }: Item): boolean {
  return (earlier ?? later)?.kind === "paragraph";
}

function endsSection({ earlier, later }: Item): boolean {
  return [earlier, later].some((piece) => piece?.kind === "paragraph" && piece.ends !== undefined);
}
