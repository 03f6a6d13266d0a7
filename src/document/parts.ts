/** The parts of a paper, its body and each annex, with the notes that each of them bears. */
import { mapInlines } from "./map-inlines.ts";
import type { Block, Document, Note } from "./nodes.ts";

export interface Part {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** In the order of the paper; the body is there even where it is empty. */
export function partsOf({
  children,
  notes,
}: Pick<Document, "children" | "notes">): readonly Part[] {
  const starts = children.flatMap(({ type }, index) => (type === "annex" ? [index] : []));
  return [0, ...starts].map((start, index) => {
    const blocks = children.slice(start, starts[index]);
    const borne = new Set(blocks.flatMap(notesBorne));
    return { blocks, notes: notes.filter(({ id }) => borne.has(id)) };
  });
}

/** The ids of the notes that a block's references bear. */
function notesBorne(block: Block): readonly string[] {
  const ids: string[] = [];
  mapInlines(block, (inline) => {
    if (inline.type === "noteReference" && !inline.repeats) ids.push(inline.note);
    return inline;
  });
  return ids;
}
