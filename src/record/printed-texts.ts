/**
 * The texts of a record that papers print in the house's own words. Quotes, other spellings and
 * what sources are called are printed as others wrote them, and are left out.
 */
import * as core from "zod/v4/core";
import { childBranches, type Schema } from "../diagnostics/schema-keys.ts";
import { entriesIn, schemasOf } from "./all-entries.ts";
import type { Path } from "./entries.ts";
import type { EntryKind, HouseRecord } from "./record.ts";

export interface PrintedText {
  readonly kind: EntryKind;
  readonly id: string;
  /** Inside the entry. */
  readonly path: Path;
  readonly text: string;
  /** Its language. */
  readonly tag: string;
}

/** Tells each of them, in every language in which it is given. */
export function forEachPrintedText(record: HouseRecord, tell: (text: PrintedText) => void): void {
  for (const text of printedTextsIn(entriesIn(record), record)) tell(text);
}

/** Those of these entries. */
export function printedTextsIn(
  entries: Iterable<Pick<PrintedText, "kind" | "id"> & { readonly value: unknown }>,
  { house: { language } }: Pick<HouseRecord, "house">,
): readonly PrintedText[] {
  const texts: PrintedText[] = [];
  for (const { kind, id, value } of entries) {
    if (kind === "source") continue;
    const path: (string | number)[] = [];
    const tell = (text: string, tag: string) =>
      texts.push({ kind, id, path: [...path], text, tag });
    forEachText(value, schemasOf(kind), { path, tag: language, tell });
  }
  return texts;
}

interface Walk {
  readonly path: (string | number)[];
  /** The language of texts that are given in one only. */
  readonly tag: string;
  readonly tell: (text: string, tag: string) => void;
}

function forEachText(value: unknown, branches: readonly Schema[], walk: Walk): void {
  const { path, tag, tell } = walk;
  if (typeof value === "string") {
    if (isLocalised(branches) && value !== "unknown") tell(value, tag);
  } else if (typeof value === "object" && value !== null) {
    const isByLanguage = isLocalised(branches);
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      path.push(step);
      if (isByLanguage) tellTranslation(inner, { ...walk, tag: key });
      else forEachText(inner, childBranches(branches, step), walk);
      path.pop();
    }
  }
}

/** A text of one language, alone or with where it comes from. */
function tellTranslation(value: unknown, { path, tag, tell }: Walk): void {
  if (typeof value === "string") tell(value, tag);
  else if (typeof value === "object" && value !== null && "text" in value) {
    path.push("text");
    if (typeof value.text === "string") tell(value.text, tag);
    path.pop();
  }
}

/** Whether a text, or one for each language, may stand here. */
function isLocalised(branches: readonly Schema[]): boolean {
  return (
    branches.some((branch) => branch instanceof core.$ZodString) &&
    branches.some((branch) => branch instanceof core.$ZodRecord)
  );
}
