/**
 * Which note each mark leads to in its own version. Two versions may bear one source at different marks, so a
 * later mark that both have can lead to one note in the earlier version and to another in the later.
 */
import { mapInlines } from "../map-inlines.ts";
import type { Block, Inline, NoteReference } from "../nodes.ts";

/** Notes of the earlier and of the later version that no mark of both versions may repeat. */
export interface PartedNotes {
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/**
 * The blocks of both versions, whose deleted marks lead to the notes of the earlier version by the names that
 * these have among both; `nameGone` names what went. Marks of both that would lead to another note in each
 * are added to `parted`.
 */
export function leadNotes(
  before: readonly Block[],
  merged: readonly Block[],
  nameGone: (id: string) => string,
  parted: PartedNotes,
): readonly Block[] {
  const old = marksOf(before);
  // What came left out, the marks are those of the earlier version in their order.
  const own = marksOf(merged).filter(({ revision }) => revision !== "inserted");
  const names = new Map<string, string>();
  for (const [index, { note, repeats }] of old.entries()) {
    const mark = own[index];
    if (mark && !repeats) names.set(note, mark.revision ? nameGone(note) : mark.note);
  }
  const leads = new Map<NoteReference, string>();
  for (const [index, mark] of own.entries()) {
    const was = old[index];
    if (!was) continue;
    const name = names.get(was.note) ?? nameGone(was.note);
    if (mark.revision) leads.set(mark, name);
    else if (mark.note !== name) {
      parted.before.add(was.note);
      parted.after.add(mark.note);
    }
  }
  return merged.map((block) =>
    mapInlines(block, (inline) => {
      const name = inline.type === "noteReference" ? leads.get(inline) : undefined;
      return inline.type === "noteReference" && name !== undefined
        ? { ...inline, note: name }
        : inline;
    }),
  );
}

function marksOf(blocks: readonly Block[]): readonly NoteReference[] {
  const marks: NoteReference[] = [];
  const collect = (inline: Inline): Inline => {
    if (inline.type === "noteReference") marks.push(inline);
    return inline;
  };
  for (const block of blocks) mapInlines(block, collect);
  return marks;
}
