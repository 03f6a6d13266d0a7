/** Paragraphs, rows and words of two versions: those of one marked as such, those of both word by word. */
import type { Revision } from "../../document/nodes.ts";
import { sideBySide } from "../../document/redline/side-by-side.ts";
import type { ParagraphPiece, Piece, RowPiece, Span } from "./pieces.ts";

/** The same paragraph, all of which came or went. */
export function force(piece: ParagraphPiece, revision: Revision): ParagraphPiece {
  const spans = spansOf(piece).map((span) => ({ ...span, revision }));
  return { ...compose(piece, piece, spans), revision };
}

/** The same row, all of which came or went. */
export function forceRow(row: RowPiece, revision: Revision): RowPiece {
  const forceAll = (pieces: readonly Piece[]): readonly Piece[] =>
    pieces.map((piece) => {
      if (piece.kind === "paragraph") return force(piece, revision);
      if (piece.kind !== "table") return piece;
      return { ...piece, rows: piece.rows.map((each) => forceRow(each, revision)) };
    });
  return { ...row, revision, cells: row.cells.map(({ pieces }) => ({ pieces: forceAll(pieces) })) };
}

/** A paragraph that looks like one, with the words of others and their names. */
export function compose(
  look: ParagraphPiece,
  { bookmark, opens }: ParagraphPiece,
  spans: readonly Span[],
): ParagraphPiece {
  return {
    ...bareLook(look),
    ...(look.ends !== undefined && { ends: look.ends }),
    ...(bookmark !== undefined && { bookmark }),
    ...(opens && { opens }),
    spans,
  };
}

/** The look of a paragraph without what it holds. */
export function bareLook(piece: ParagraphPiece): ParagraphPiece {
  const {
    node: _node,
    spans: _spans,
    bookmark: _bookmark,
    opens: _opens,
    closes: _closes,
    picture: _picture,
    ends: _ends,
    was: _was,
    revision: _revision,
    ...look
  } = piece;
  return { ...look, spans: [] };
}

/** The words of both; what went stands before what came. */
export function mergeSpans(earlier: ParagraphPiece, later: ParagraphPiece): readonly Span[] {
  const [before, after] = [earlier, later].map(spansOf);
  if (!before || !after) return [];
  const nodes = new Set<object>(after.map(({ node }) => node));
  const shared = new Map<object, number>();
  for (const { node } of before) if (nodes.has(node)) shared.set(node, shared.size);
  const keys = (spans: readonly Span[]) => spans.map((span) => keyOf(span, shared));
  return sideBySide(before, after, keys).flatMap(({ earlier: was, later: is }): readonly Span[] => {
    if (was && is) return [is];
    return is ? [{ ...is, revision: "inserted" }] : was ? [{ ...was, revision: "deleted" }] : [];
  });
}

/** What two versions share is one node in both; what the writer adds is known by what it says. */
function keyOf(
  { node, content, marks, language, link }: Span,
  shared: ReadonlyMap<object, number>,
) {
  const known = shared.get(node);
  const what = content.kind === "picture" ? content.picture.description : content;
  return JSON.stringify([known ?? what, content.kind, marks, language, link?.url]);
}

/** Its words, or in their place its picture. */
function spansOf({ picture, spans }: ParagraphPiece): readonly Span[] {
  if (!picture) return spans;
  return [{ node: { type: "text", value: "" }, content: { kind: "picture", picture }, marks: [] }];
}
