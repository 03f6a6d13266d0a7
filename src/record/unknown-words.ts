/**
 * Words that stand for `unknown` and are not that word: misspelt, in capitals, translated, or a dash.
 * A paper would print them as a fact. Looked at is only free text in fields that may say `unknown`.
 */
import * as z from "zod";
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { allowsLiteral, childBranches, type Schema } from "../diagnostics/schema-keys.ts";
import { closest } from "../text/closest.ts";
import { fold } from "../text/fold.ts";
import type { Entry, Path } from "./entries.ts";

/** What people write for it, without accents, full stops and brackets around; "none" is a fact. */
const EQUIVALENTS: ReadonlySet<string> = new Set([
  ...["n/a", "n.a", "n-a", "tbc", "tbd", "tba", "t.b.c", "t.b.d", "t.b.a", "xxx"],
  ...["to be confirmed", "to be determined", "to be decided", "to be announced", "to be advised"],
  ...["none given", "none stated", "not known", "not yet known", "not stated", "not given"],
  ...["not available", "not on file", "no information", "don't know", "dont know", "unspecified"],
  ...["khong ro", "khong biet", "khong xac dinh", "khong co thong tin", "khong neu", "khong ghi"],
  ...["chua ro", "chua biet", "chua xac dinh", "chua co thong tin", "chua nam duoc", "chua co tin"],
  ...["ບໍ່ຮູ້", "ບໍ່ຊາບ", "ບໍ່ແຈ້ງ", "ບໍ່ມີຂໍ້ມູນ"].map(keyOf),
]);

/** Whether there is such a word in the texts of an entry. */
export function hasUnknownWords({ value, schemas }: Pick<Entry, "value" | "schemas">): boolean {
  let has = false;
  forEachText(value, schemas, [], undefined, ({ text }) => {
    has ||= standsForUnknown(text);
  });
  return has;
}

/** Reports each such word in the texts of the entries. */
export function checkUnknownWords(entries: readonly Entry[], report: Report): void {
  for (const { value, schemas, place } of entries) {
    forEachText(value, schemas, [], undefined, ({ path, text, field }) => {
      if (!standsForUnknown(text)) return;
      const message = say('"{text}" would be printed as a fact in "{field}"', { text, field });
      report.error("unknown-in-other-words", message, {
        place: place(path),
        hint: say('write "unknown", in small letters, if no source says it'),
      });
    });
  }
}

/** Whether somebody who does not know the value, or the word for that, would write this. */
export function standsForUnknown(text: string): boolean {
  const word = keyOf(text);
  if (text === "unknown" || text.trim() === "") return false;
  return (
    EQUIVALENTS.has(word) || /^[\p{P}\s]*$/u.test(word) || closest(word, ["unknown"]) !== undefined
  );
}

function keyOf(text: string): string {
  return fold(text)
    .replace(/\s+/gu, " ")
    .replace(/^[\s([]+|[\s)\].!?]+$/gu, "");
}

interface Found {
  readonly path: Path;
  readonly text: string;
  /** The field that may say `unknown`. */
  readonly field: string;
}

/**
 * Free texts of fields that may say `unknown`, in each language in which they are given. `path` is
 * where the value stands; it is changed on the way, and must be copied to be kept.
 */
function forEachText(
  value: unknown,
  branches: readonly Schema[],
  path: (string | number)[],
  above: string | undefined,
  tell: (found: Found) => void,
): void {
  if (typeof value === "string") {
    if (value === "unknown") return;
    const field = above ?? fieldAt(path, branches);
    if (field !== undefined && branches.some((branch) => takesText(branch, value))) {
      tell({ path, text: value, field });
    }
  } else if (typeof value === "object" && value !== null) {
    const isList = Array.isArray(value);
    const isByLanguage = branches.some((branch) => branch instanceof z.ZodRecord);
    const field = above ?? fieldAt(path, branches);
    for (const [key, item] of Object.entries(value)) {
      const step = isList ? Number(key) : key;
      const isItsText = isByLanguage || (above !== undefined && key === "text");
      path.push(step);
      forEachText(item, childBranches(branches, step), path, isItsText ? field : undefined, tell);
      path.pop();
    }
  }
}

/** The field that a path leads to, where it may say `unknown`. */
function fieldAt(path: Path, branches: readonly Schema[]): string | undefined {
  if (!allowsLiteral(branches, "unknown")) return undefined;
  return path.findLast((step) => typeof step === "string");
}

function takesText(branch: Schema, text: string): boolean {
  return isFreeText(branch) && z.safeParse(branch, text).success;
}

function isFreeText(branch: Schema): boolean {
  return branch instanceof z.ZodString && !z.globalRegistry.get(branch)?.refersTo;
}
