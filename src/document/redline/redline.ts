/**
 * Two versions of a paper in one tree: what both have stands once, what went and what came is marked. With
 * what went left out it is the later version, with what came left out the earlier (`settle.ts`).
 */
import { mapInlines } from "../map-inlines.ts";
import type { Block, Document, Inline, Note } from "../nodes.ts";
import { compare, mergeBlocks } from "./blocks.ts";
import { keysOf } from "./keys.ts";
import { leadNotes } from "./note-names.ts";

/** Of the earlier version only what went is kept; head, furniture and properties are the later one's. */
export function redline(before: Document, after: Document): Document {
  const merged = merge(before, after);
  const there = new Set(merged.flatMap(targetsIn));
  const children = merged.map((block) => renameGone(block, there));
  const gone = before.notes.map((note) => ({ ...note, id: nameGone(note.id) }));
  return { ...after, ...numberAnew(children, [...after.notes, ...gone]) };
}

/** Anew where marks would lead to another note in either version, without such marks being taken for one. */
function merge(before: Document, after: Document): readonly Block[] {
  const parted = { before: new Set<string>(), after: new Set<string>() };
  for (;;) {
    const count = parted.before.size + parted.after.size;
    const by = compare(keysOf(before, parted, "before"), keysOf(after, parted, "after"));
    const merged = mergeBlocks(before.children, after.children, by);
    const led = leadNotes(before.children, merged, nameGone, parted);
    if (parted.before.size + parted.after.size === count) return led;
  }
}

/** The name that a heading or note of the earlier version has beside those of the later one. */
export function nameGone(id: string): string {
  return GONE + id;
}

export function isNameGone(id: string): boolean {
  return id.startsWith(GONE);
}

/** No slug has two hyphens in a row. */
const GONE = "was--";

/** The ids that stand in the later version. */
function targetsIn(block: Block): readonly string[] {
  if (block.revision === "deleted") return [];
  if (block.type === "heading" || block.type === "annex") return [block.id];
  const holds = block.type === "card" || block.type === "keep" || block.type === "quote";
  return holds ? block.children.flatMap(targetsIn) : [];
}

/** What went has names of its own, and leads to what stands there still or else to what went too. */
function renameGone(block: Block, there: ReadonlySet<string>): Block {
  const lead = (id: string) => (there.has(id) ? id : nameGone(id));
  const inline = (each: Inline): Inline => {
    if (each.revision !== "deleted") return each;
    if (each.type === "pageReference") return { ...each, target: lead(each.target) };
    const isInner = each.type === "link" && each.url.startsWith("#");
    return isInner ? { ...each, url: `#${lead(each.url.slice(1))}` } : each;
  };
  return rename(mapInlines(block, inline), lead);
}

function rename(block: Block, lead: (id: string) => string): Block {
  switch (block.type) {
    case "heading":
    case "annex":
      return block.revision === "deleted" ? { ...block, id: nameGone(block.id) } : block;
    case "card":
    case "keep":
    case "quote":
      return { ...block, children: block.children.map((child) => rename(child, lead)) };
    case "contents":
      return {
        ...block,
        entries: block.entries.map((entry) =>
          entry.revision === "deleted" ? { ...entry, target: lead(entry.target) } : entry,
        ),
      };
    default:
      return block;
  }
}

/** Notes of both versions by the order of their marks, which is how Word counts; without those that lost all. */
function numberAnew(
  blocks: readonly Block[],
  notes: readonly Note[],
): Pick<Document, "children" | "notes"> {
  const numbers = new Map<string, number>();
  const number = (inline: Inline): Inline => {
    if (inline.type !== "noteReference") return inline;
    const own = numbers.get(inline.note) ?? numbers.size + 1;
    numbers.set(inline.note, own);
    return { ...inline, number: own };
  };
  const children = blocks.map((block) => mapInlines(block, number));
  const asked = notes.flatMap((note) => {
    const own = numbers.get(note.id);
    return own === undefined ? [] : [{ ...note, number: own }];
  });
  return { children, notes: asked.sort((a, b) => a.number - b.number) };
}
