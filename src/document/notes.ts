/** Notes: numbered by first mention, one number for each id, printed where `::notes` stands. */
import type { Origin } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import { literalInlines } from "./literal.ts";
import type { Note, NoteReference } from "./nodes.ts";
import type { State } from "./state.ts";
import { trimInlines } from "./trim.ts";
import { inlineText } from "./words.ts";

/** The reference to a note, which is entered in the list at its first mention. */
export function referToNote(
  { id, text }: { readonly id: string; readonly text: string },
  origin: Origin,
  state: State,
): NoteReference {
  const children = trimInlines(literalInlines(text, origin));
  const known = state.notes.get(id);
  const note: Note = known ?? { id, number: state.notes.size + 1, children };
  if (!known) state.notes.set(id, note);
  else if (inlineText(known.children) !== inlineText(children)) {
    state.report.error("document-note-conflict", say('the note "{id}" has two texts', { id }), {
      place: origin.template,
      hint: say("give each text an id of its own"),
    });
  }
  state.firstNote ??= origin.template;
  return { type: "noteReference", note: id, number: note.number, origin };
}

/** Reports notes that no `::notes` would print. */
export function checkNotes({ notes, firstNote, noteList, report }: State): void {
  if (notes.size === 0 || noteList) return;
  report.error("document-notes-missing", say("the paper refers to notes and never prints them"), {
    place: firstNote,
    hint: say("write ::notes on a line of its own where the notes belong"),
  });
}
