/** Notes while the paper is read: the texts of its sources by id, one text for each. */
import type { Origin } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import { literalInlines } from "./literal.ts";
import type { NoteReference } from "./nodes.ts";
import type { State } from "./state.ts";
import { trimInlines } from "./trim.ts";
import { inlineText } from "./words.ts";

/** The reference to a source; `number-notes.ts` gives it the note of its part of the paper. */
export function referToNote(
  { id, text }: { readonly id: string; readonly text: string },
  origin: Origin,
  state: State,
): NoteReference {
  const children = trimInlines(literalInlines(text, origin));
  const known = state.sources.get(id);
  if (!known) state.sources.set(id, children);
  else if (inlineText(known) !== inlineText(children)) {
    state.report.error("document-note-conflict", say('the note "{id}" has two texts', { id }), {
      place: origin.template,
      hint: say("give each text an id of its own"),
    });
  }
  return { type: "noteReference", note: id, number: 0, repeats: false, origin };
}
