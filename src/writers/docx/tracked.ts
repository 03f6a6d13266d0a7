/**
 * The pieces of two versions as one row of pieces with tracked changes: what was deleted left out, it is the
 * later version, what was inserted left out, the earlier. Each version comes settled by itself, so that
 * spacers, room and page breaks are those of their own version.
 */
import { sideBySide } from "../../document/redline/side-by-side.ts";
import type { ContentsPiece, ParagraphPiece, RowPiece, TablePiece } from "./pieces.ts";
import type { SettledPiece } from "./settle.ts";
import { pairAlike } from "./tracked-alike.ts";
import { closeBeforeTables, closeEnds, type Item } from "./tracked-ends.ts";
import { bareLook, compose, force, forceRow, mergeSpans } from "./tracked-parts.ts";

/** The part that a node of either version was made of. */
export type RootOf = (node: object) => object;

/** The pieces of a cell or of a part of the paper. */
export function trackPieces(
  earlier: readonly SettledPiece[],
  later: readonly SettledPiece[],
  rootOf: RootOf,
): readonly SettledPiece[] {
  const items = pairAlike(sideBySide(earlier, later, (pieces) => keysOf(pieces, rootOf)));
  const closed = closeBeforeTables(closeEnds(items));
  return holdApart(closed.flatMap((item) => pieceOf(item, rootOf)));
}

/** What has no node is known by what it follows; the last spacer of a cell or part is one and the same. */
function keysOf(pieces: readonly SettledPiece[], rootOf: RootOf): readonly string[] {
  const counts = new Map<string, number>();
  let before = "";
  return pieces.map((piece, index) => {
    const isLast = index === pieces.length - 1 && piece.kind === "paragraph" && !piece.node;
    const base = isLast ? `last ${piece.style}` : baseKey(piece, before, rootOf);
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    before = `${base}#${count}`;
    return before;
  });
}

function baseKey(piece: SettledPiece, before: string, rootOf: RootOf): string {
  const node = piece.node && idOf(rootOf(piece.node));
  if (piece.kind === "table") return `table ${node} ${piece.widths.length} ${piece.style}`;
  if (piece.kind === "contents") return `contents ${node}`;
  return node === undefined ? `${before}/${piece.style}` : `paragraph ${node}`;
}

const ids = new WeakMap<object, number>();
let count = 0;

function idOf(root: object): number {
  const id = ids.get(root) ?? ++count;
  ids.set(root, id);
  return id;
}

function pieceOf(item: Item, rootOf: RootOf): readonly SettledPiece[] {
  const { earlier, later, mark, now, was } = item;
  if (earlier && later) return mergePiece(earlier, later, mark, rootOf);
  const piece = earlier ?? later;
  if (!piece) return [];
  const revision = earlier ? "deleted" : "inserted";
  // What came or went with its frame has none, since Word tracks no frame of contents.
  if (piece.kind === "contents") return piece.entries.map((entry) => force(entry, revision));
  if (piece.kind === "table") {
    return [{ ...piece, rows: piece.rows.map((row) => forceRow(row, revision)) }];
  }
  const forced = force(piece, revision);
  return [now && was ? { ...compose(now, forced, forced.spans), ...changed(now, was) } : forced];
}

function mergePiece(
  earlier: SettledPiece,
  later: SettledPiece,
  mark: Item["mark"],
  rootOf: RootOf,
): readonly SettledPiece[] {
  if (earlier.kind === "table" && later.kind === "table") {
    return [mergeTables(earlier, later, rootOf)];
  }
  if (earlier.kind === "contents" && later.kind === "contents") {
    return [mergeContents(earlier, later)];
  }
  if (earlier.kind !== "paragraph" || later.kind !== "paragraph") {
    return [...pieceOf({ earlier }, rootOf), ...pieceOf({ later }, rootOf)];
  }
  return mergeParagraphs(earlier, later, mark);
}

/**
 * A paragraph of both versions, whose mark may be in one of them alone. Where only one version ends a section
 * here, or each another, it gets a mark for each version.
 */
function mergeParagraphs(
  earlier: ParagraphPiece,
  later: ParagraphPiece,
  mark: Item["mark"],
): readonly ParagraphPiece[] {
  const { bookmark = earlier.bookmark, opens = earlier.opens } = later;
  const content = {
    ...later,
    ...(bookmark !== undefined && { bookmark }),
    ...(opens && { opens }),
  };
  const spans = mergeSpans(earlier, later);
  if (mark !== undefined) {
    const { ends } = mark === "deleted" ? earlier : later;
    const paragraph = { ...bareLook(later), ...(ends !== undefined && { ends }) };
    // Where it goes on in the next one, Word takes that one's look and LibreOffice its own.
    return [{ ...compose(paragraph, content, spans), ...changed(later, earlier), revision: mark }];
  }
  if (earlier.ends === later.ends) {
    return [{ ...compose(later, content, spans), ...changed(later, earlier) }];
  }
  const [first, second] = earlier.ends === undefined ? [later, earlier] : [earlier, later];
  const [gone, come] =
    first === earlier ? (["deleted", "inserted"] as const) : (["inserted", "deleted"] as const);
  return [
    { ...compose(first, content, spans), revision: gone },
    {
      ...bareLook(second),
      ...(second.ends !== undefined && { ends: second.ends }),
      revision: come,
    },
  ];
}

/** How a paragraph looked, where it looked otherwise. */
function changed(now: ParagraphPiece, was: ParagraphPiece): { readonly was?: ParagraphPiece } {
  const look = bareLook(was);
  return JSON.stringify(bareLook(now)) === JSON.stringify(look) ? {} : { was: look };
}

/** Widths, and what the table is called, are those of the later version. */
function mergeTables(earlier: TablePiece, later: TablePiece, rootOf: RootOf): TablePiece {
  const keys = (rows: readonly RowPiece[]) =>
    rows.map(({ node }, index) => (node ? `node ${idOf(rootOf(node))}` : `row ${index}`));
  const rows = sideBySide(earlier.rows, later.rows, keys).map(({ earlier: was, later: is }) => {
    if (was && is) return mergeRows(was, is, rootOf);
    return is ? forceRow(is, "inserted") : was && forceRow(was, "deleted");
  });
  return { ...later, rows: rows.filter((row) => row !== undefined) };
}

function mergeRows(earlier: RowPiece, later: RowPiece, rootOf: RootOf): RowPiece {
  const cells = later.cells.map(({ pieces }, index) => ({
    pieces: trackPieces(settledOf(earlier.cells[index]?.pieces ?? []), settledOf(pieces), rootOf),
  }));
  return { ...later, cells };
}

function settledOf(pieces: RowPiece["cells"][number]["pieces"]): readonly SettledPiece[] {
  return pieces.filter((piece) => piece.kind !== "break");
}

/** The field goes from the first line to the last, whichever version these belong to. */
function mergeContents(earlier: ContentsPiece, later: ContentsPiece): ContentsPiece {
  const keys = (entries: readonly ParagraphPiece[]) =>
    entries.map(({ style, spans }) => JSON.stringify([style, spans.map(({ content }) => content)]));
  const bare = ({ entries }: ContentsPiece) => entries.map(withoutField);
  const items = closeEnds(sideBySide(bare(earlier), bare(later), keys));
  const entries = items
    .flatMap((item) => pieceOf(item, (node) => node))
    .filter((piece) => piece.kind === "paragraph");
  const [start] = fieldsOf(later, "fieldStart");
  const [before] = fieldsOf(earlier, "fieldStart");
  const [end] = fieldsOf(later, "fieldEnd");
  const last = entries.length - 1;
  return {
    ...later,
    entries: entries.map((entry, index) => ({
      ...entry,
      spans: [
        ...(index === 0 && start ? [withEarlier(start, before)] : []),
        ...entry.spans,
        ...(index === last && end ? [end] : []),
      ],
    })),
  };
}

function isField({ content }: ParagraphPiece["spans"][number]): boolean {
  return content.kind === "fieldStart" || content.kind === "fieldEnd";
}

function withoutField(entry: ParagraphPiece): ParagraphPiece {
  return { ...entry, spans: entry.spans.filter((span) => !isField(span)) };
}

function fieldsOf({ entries }: ContentsPiece, kind: "fieldStart" | "fieldEnd") {
  return entries.flatMap(({ spans }) => spans.filter(({ content }) => content.kind === kind));
}

function withEarlier(
  now: ParagraphPiece["spans"][number],
  before: ParagraphPiece["spans"][number] | undefined,
): ParagraphPiece["spans"][number] {
  if (now.content.kind !== "fieldStart" || before?.content.kind !== "fieldStart") return now;
  const was = before.content.instruction;
  return was === now.content.instruction ? now : { ...now, content: { ...now.content, was } };
}

/** Word would take two tables without anything between them for one. */
function holdApart(pieces: readonly SettledPiece[]): readonly SettledPiece[] {
  return pieces.flatMap((piece, index): readonly SettledPiece[] => {
    const next = pieces[index + 1];
    if (piece.kind === "paragraph" || next?.kind !== piece.kind) return [piece];
    const spacer: ParagraphPiece = {
      kind: "paragraph",
      style: "Spacer",
      spans: [],
      place: { left: 0 },
      revision: "neither",
    };
    return [piece, spacer];
  });
}
