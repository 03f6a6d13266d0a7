/**
 * Notes as Word's own footnotes: each begins with the number that Word gives it, in the brackets of its
 * mark, and hangs beside it. Where they stand on the page is Word's matter.
 */
import type { Paragraph } from "docx";
import { mapInlines } from "../../document/map-inlines.ts";
import type { Document, Inline, Note, Revision } from "../../document/nodes.ts";
import { assembleNote } from "./assemble.ts";
import { type BlockContext, notePieces } from "./blocks.ts";
import type { Piece, Span, SpanContent } from "./pieces.ts";
import type { RunContext } from "./runs.ts";

/** The notes by their numbers, which are also their ids in the file. */
export function buildNotes(
  notes: readonly Note[],
  blocks: BlockContext,
  runs: RunContext,
): Record<string, { readonly children: readonly Paragraph[] }> {
  return Object.fromEntries(
    notes.map((note) => {
      const revision = runs.tracked?.notes.get(note.number)?.revision;
      const pieces = notePieces(note, blocks).map((piece) => withNumber(piece, note, revision));
      return [String(note.number), { children: assembleNote(pieces, runs) }];
    }),
  );
}

/** The last mark of a note stays with it, whatever becomes of its words. */
function withNumber(piece: Piece, { number }: Note, revision: Revision | undefined): Piece {
  if (piece.kind !== "paragraph") return piece;
  const node: Inline = { type: "text", value: "" };
  const content: SpanContent = { kind: "ownMark", number };
  const spans: readonly Span[] = [
    // As large as the note, where the mark in the text is small and raised.
    { node, content, marks: [] },
    { node, content: { kind: "tab" }, marks: [] },
    ...piece.spans,
  ];
  return {
    ...piece,
    spans: revision ? spans.map((span) => ({ ...span, revision })) : spans,
  };
}

/** The numbers of the notes that a later mark refers to again. */
export function repeatedNotes({ children }: Document): ReadonlySet<number> {
  const numbers = new Set<number>();
  const collect = (inline: Inline): Inline => {
    if (inline.type === "noteReference" && inline.repeats) numbers.add(inline.number);
    return inline;
  };
  for (const block of children) mapInlines(block, collect);
  return numbers;
}
