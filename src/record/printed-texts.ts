/**
 * The texts of a record that papers print in the house's own words. Quotes, other spellings and
 * what sources are called are printed as others wrote them, and are left out.
 */
import * as core from "zod/v4/core";
import { childBranches, type Schema } from "../diagnostics/schema-keys.ts";
import { entriesIn, schemasOf } from "./all-entries.ts";
import type { EntryKind, HouseRecord } from "./record.ts";

export interface PrintedText {
  readonly kind: EntryKind;
  readonly id: string;
  /** Inside the entry. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Its language. */
  readonly tag: string;
}

/** Each of them, in every language in which it is given. */
export function* printedTexts(record: HouseRecord): Generator<PrintedText> {
  const { language } = record.house;
  for (const { kind, id, value } of entriesIn(record)) {
    if (kind === "source") continue;
    for (const found of textsIn(value, schemasOf(kind), [], language)) yield { kind, id, ...found };
  }
}

type Found = Pick<PrintedText, "path" | "text" | "tag">;

function* textsIn(
  value: unknown,
  branches: readonly Schema[],
  path: PrintedText["path"],
  tag: string,
): Generator<Found> {
  if (typeof value === "string") {
    if (isLocalised(branches) && value !== "unknown") yield { path, text: value, tag };
  } else if (typeof value === "object" && value !== null) {
    const isByLanguage = isLocalised(branches);
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (isByLanguage) yield* translation(inner, [...path, step], key);
      else yield* textsIn(inner, childBranches(branches, step), [...path, step], tag);
    }
  }
}

/** A text of one language, alone or with where it comes from. */
function* translation(value: unknown, path: PrintedText["path"], tag: string): Generator<Found> {
  if (typeof value === "string") yield { path, text: value, tag };
  else if (typeof value === "object" && value !== null && "text" in value) {
    if (typeof value.text === "string") yield { path: [...path, "text"], text: value.text, tag };
  }
}

/** Whether a text, or one for each language, may stand here. */
function isLocalised(branches: readonly Schema[]): boolean {
  return (
    branches.some((branch) => branch instanceof core.$ZodString) &&
    branches.some((branch) => branch instanceof core.$ZodRecord)
  );
}
