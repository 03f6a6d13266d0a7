/**
 * Notes as Word's own footnotes: each begins with the number that Word gives it, in the brackets of its
 * mark, and hangs beside it. Where they stand on the page is Word's matter.
 */
import type { Paragraph } from "docx";
import { mapInlines } from "../../document/map-inlines.ts";
import type { Document, Inline, Note, Revision } from "../../document/nodes.ts";
import { assembleNote } from "./assemble.ts";
import { type BlockContext, notePieces } from "./blocks.ts";
import type { ParagraphPiece, Piece, Span, SpanContent } from "./pieces.ts";
import type { RunContext } from "./runs.ts";
import { placeOf } from "./stories.ts";
import { standsAlone, writePiece } from "./write-pieces.ts";

/** The notes by their numbers, which are also their ids in the file. */
export function buildNotes(
  notes: readonly Note[],
  blocks: BlockContext,
  runs: RunContext,
): Record<string, { readonly children: readonly Paragraph[] }> {
  const all = notes.map((note) => {
    const revision = runs.tracked?.notes.get(note.number)?.revision;
    const pieces = notePieces(note, blocks).map((piece) => withNumber(piece, note, revision));
    return { id: note.number, paragraphs: pieces.filter((piece) => piece.kind === "paragraph") };
  });
  if (all.length > 0 && all.every(({ paragraphs }) => paragraphs.every(standsAlone)))
    return writeNotes(all, runs);
  return Object.fromEntries(
    all.map(({ id, paragraphs }) => [String(id), { children: assembleNote(paragraphs, runs) }]),
  );
}

interface NotePieces {
  readonly id: number;
  readonly paragraphs: readonly ParagraphPiece[];
}

/** docx makes the first note, and the others stand behind it: so papers differ by words alone. */
function writeNotes(notes: readonly NotePieces[], runs: RunContext): ReturnType<typeof buildNotes> {
  const sorted = notes.toSorted((one, other) => one.id - other.id);
  const written = sorted.map(({ paragraphs }) => {
    return paragraphs.map((piece) => writePiece(piece, runs)).join("");
  });
  const xml = written.reduce((before, next, index) => {
    return `${before}</w:footnote><w:footnote w:id="${sorted[index]?.id}">${next}`;
  });
  return { [String(sorted[0]?.id)]: { children: [placeOf(xml, runs)] } };
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
