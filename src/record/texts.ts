/**
 * Where the record holds a text that may be written in several languages: from the words that a
 * paper prints back to the lines of data that say them.
 */
import * as core from "zod/v4/core";
import type { Place } from "../diagnostics/diagnostic.ts";
import { childBranches, type Schema } from "../diagnostics/schema-keys.ts";
import { fold } from "../text/fold.ts";
import { once } from "../text/once.ts";
import type { Entry, Path } from "./entries.ts";
import type { EntryKind } from "./record.ts";

/** One text of the record in one of its languages. */
export interface WrittenText {
  readonly kind: EntryKind;
  readonly id: string;
  /** The field that holds it; undefined for an entry of a list. */
  readonly field: string | undefined;
  /** Of the words in this language. */
  readonly place: Place;
  /** The languages that the data has it in. */
  readonly languages: readonly string[];
  /** It is written without naming its language, which is that of the house. */
  readonly isPlain: boolean;
}

/**
 * Finds the places that hold just these words in this language, in the order of the files. Accents
 * do not count where none is found by them, since a name that lost them is printed with them.
 */
export type FindTexts = (words: string, language: string) => readonly WrittenText[];

export function findTextsIn(entries: readonly Entry[], houseLanguage: string): FindTexts {
  const known = new Map<string, WrittenText[]>();
  const add = (
    words: string,
    language: string,
    { entry, path, ...said }: Omit<WrittenText, "place" | "kind" | "id"> & At,
  ) => {
    const { kind, id } = entry;
    const text = {
      kind,
      id,
      ...said,
      // Asked of few of the texts.
      get place() {
        return entry.place(path);
      },
    };
    const key = `${language} ${words}`;
    const texts = known.get(key);
    if (texts) texts.push(text);
    else known.set(key, [text]);
  };
  const visit = (entry: Entry, value: unknown, path: Path, schemas: readonly Schema[]) => {
    const isText = schemas.some((schema) => schema instanceof core.$ZodRecord);
    const [last] = path.slice(-1);
    const field = typeof last === "string" ? last : undefined;
    if (typeof value === "string" && isText) {
      const own = { languages: [houseLanguage], isPlain: true };
      add(value, houseLanguage, { entry, path, field, ...own });
    }
    if (typeof value !== "object" || value === null) return;
    const languages = Object.keys(value);
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      const written = isText ? wordsOf(inner, at) : undefined;
      if (written) {
        add(written.words, key, { entry, path: written.path, field, languages, isPlain: false });
      } else
        visit(entry, inner, at, childBranches(schemas, Array.isArray(value) ? Number(key) : key));
    }
  };
  for (const entry of entries) visit(entry, entry.value, [], entry.schemas);
  const bare = once(() => {
    const texts = new Map<string, readonly WrittenText[]>();
    for (const [key, own] of known) texts.set(fold(key), [...(texts.get(fold(key)) ?? []), ...own]);
    return texts;
  });
  return (words, language) => {
    const key = `${language} ${words}`;
    return known.get(key) ?? bare().get(fold(key)) ?? [];
  };
}

interface At {
  readonly entry: Entry;
  readonly path: Path;
}

/** The words of a text in one language, and where they stand. */
function wordsOf(
  value: unknown,
  path: Path,
): { readonly words: string; readonly path: Path } | undefined {
  if (typeof value === "string") return { words: value, path };
  if (typeof value !== "object" || value === null || !("text" in value)) return undefined;
  return typeof value.text === "string"
    ? { words: value.text, path: [...path, "text"] }
    : undefined;
}
