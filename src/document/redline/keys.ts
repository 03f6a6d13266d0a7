/**
 * What makes two parts of a document the same to a reader: their words, kind and looks. Where they came
 * from, and numbers that follow from their place (of notes, of headings), do not count.
 */
import type { Document } from "../nodes.ts";
import type { PartedNotes } from "./note-names.ts";

/** Keys of one document: what says the same in two documents has the same key in both. */
export type KeyOf = (value: object) => string;

/** Names of fields that say where a node came from, or that follow from its place among others. */
const NOT_SAID = new Set(["origin", "texts", "number", "bare", "revision", "signs", "id"]);

/**
 * Notes have names of their own in each document, so a mark of one is known by what its note says. Whether it
 * bears the note counts too; one that repeats a parted note is the same as none of the other version.
 */
export function keysOf({ notes }: Document, parted: PartedNotes, side: keyof PartedNotes): KeyOf {
  const said = new Map(notes.map(({ id, children }) => [id, children]));
  const known = new WeakMap<object, string>();
  const isParted = (value: object) =>
    "repeats" in value && value.repeats === true && "note" in value && isIn(value.note);
  const isIn = (note: unknown) => typeof note === "string" && parted[side].has(note);
  const replace = (name: string, value: unknown): unknown => {
    if (NOT_SAID.has(name)) return undefined;
    if (name === "note" && typeof value === "string") return said.get(value) ?? value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(isParted(value) ? [...entries, ["side", side]] : entries);
  };
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const key = JSON.stringify(value, replace);
    known.set(value, key);
    return key;
  };
}
