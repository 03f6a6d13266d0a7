/**
 * Checks that Đ is Đ. Why it matters: the Ð of Icelandic and the Ɖ of African languages look the same
 * on paper, but a name typed with them is not found, not sorted and not compared as it should be. No
 * word of those languages that our papers meet begins with them. Quotes and addresses stay as they
 * are. Code: `mistaken-letter`.
 *
 * ```
 * name: Ðỗ Thanh Bình    # U+00D0; Đ is U+0110
 * name: Guðni            # an Icelandic name, and right
 * ```
 */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import { entriesIn } from "../../record/all-entries.ts";
import type { HouseRecord } from "../../record/record.ts";
import { placeInText } from "./place-in-text.ts";

const MISTAKEN = /[ÐƉðɖ]/u;
const WORD = /(?<![\p{L}\p{M}])[ÐƉðɖ][\p{L}\p{M}]*/gu;
const RIGHT: Readonly<Record<string, string>> = { Ð: "Đ", Ɖ: "Đ", ð: "đ", ɖ: "đ" };
const AS_OTHERS_WROTE: readonly (string | number)[] = ["quote", "url", "file", "variants"];

export function checkMistakenLetters(record: HouseRecord, report: Report): void {
  for (const { kind, id, value } of entriesIn(record)) {
    forEachText(value, [], (text, path) => {
      if (!MISTAKEN.test(text)) return;
      for (const { 0: word, index } of text.matchAll(WORD)) {
        const [letter = ""] = word;
        const right = RIGHT[letter] ?? letter;
        const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
        const message = say('"{word}" begins with {code}, which only looks like {right}', {
          word,
          code,
          right,
        });
        const stretch = { from: index, to: index + word.length };
        report.error("mistaken-letter", message, {
          place: placeInText(record, { kind, id, path: [...path], text }, stretch),
          hint: say('write "{name}"', { name: right + word.slice(1) }),
        });
      }
    });
  }
}

/** `path` is changed on the way, and must be copied to be kept. */
function forEachText(
  value: unknown,
  path: (string | number)[],
  tell: (text: string, path: readonly (string | number)[]) => void,
): void {
  if (typeof value === "string") tell(value, path);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (AS_OTHERS_WROTE.includes(key)) continue;
      path.push(Array.isArray(value) ? Number(key) : key);
      forEachText(inner, path, tell);
      path.pop();
    }
  }
}
