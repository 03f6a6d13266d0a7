/**
 * Numbers the notes of a paper that is read: from 1 in the order of the paper, a new one for the first
 * mention of a source in each part (the body, each annex), since an annex is handed on alone.
 */
import { mapInlines } from "./map-inlines.ts";
import type { Block, Inline, Note, NoteReference } from "./nodes.ts";

export interface Numbered {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** The id of the source that a note prints, whichever part of the paper bears the note. */
export function sourceOfNote(id: string): string {
  return id.replace(/\/\d+$/u, "");
}

/** The same blocks with the notes that they refer to; `sources` are the texts by id. */
export function numberNotes(
  blocks: readonly Block[],
  sources: ReadonlyMap<string, readonly Inline[]>,
): Numbered {
  const notes: Note[] = [];
  const mentions = new Map<string, number>();
  let part = new Map<string, Note>();
  const number = (reference: NoteReference): NoteReference => {
    const known = part.get(reference.note);
    if (known) return { ...reference, note: known.id, number: known.number, repeats: true };
    const mention = (mentions.get(reference.note) ?? 0) + 1;
    mentions.set(reference.note, mention);
    const note: Note = {
      id: mention === 1 ? reference.note : `${reference.note}/${mention}`,
      number: notes.length + 1,
      children: sources.get(reference.note) ?? [],
    };
    notes.push(note);
    part.set(reference.note, note);
    return { ...reference, note: note.id, number: note.number, repeats: false };
  };
  const numbered = blocks.map((block) => {
    if (block.type === "annex") part = new Map();
    return mapInlines(block, (inline) =>
      inline.type === "noteReference" ? number(inline) : inline,
    );
  });
  return { blocks: numbered, notes };
}
