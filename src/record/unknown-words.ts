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

/** Reports each such word in the texts of the entries. */
export function checkUnknownWords(entries: readonly Entry[], report: Report): void {
  for (const { value, schemas, place } of entries) {
    for (const { path, text, field } of textsIn(value, schemas, [])) {
      if (!standsForUnknown(text)) continue;
      const message = say('"{text}" would be printed as a fact in "{field}"', { text, field });
      report.error("unknown-in-other-words", message, {
        place: place(path),
        hint: say('write "unknown", in small letters, if no source says it'),
      });
    }
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

/** Free texts of fields that may say `unknown`, in each language in which they are given. */
function* textsIn(
  value: unknown,
  branches: readonly Schema[],
  path: Path,
  above?: string,
): Generator<Found> {
  const own = path.findLast((step) => typeof step === "string");
  const field = above ?? (allowsLiteral(branches, "unknown") ? own : undefined);
  if (typeof value === "string") {
    const isText = branches.some(
      (branch) => isFreeText(branch) && z.safeParse(branch, value).success,
    );
    if (field !== undefined && isText && value !== "unknown") yield { path, text: value, field };
  } else if (typeof value === "object" && value !== null) {
    const isByLanguage = branches.some((branch) => branch instanceof z.ZodRecord);
    for (const [key, item] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const isItsText = isByLanguage || (above !== undefined && key === "text");
      const next = isItsText ? field : undefined;
      yield* textsIn(item, childBranches(branches, step), [...path, step], next);
    }
  }
}

function isFreeText(branch: Schema): boolean {
  return branch instanceof z.ZodString && !z.globalRegistry.get(branch)?.refersTo;
}
