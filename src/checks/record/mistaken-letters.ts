/**
 * Checks that Đ is Đ, and not the Ð of Icelandic or the Ɖ of African languages. No word of those languages
 * that our papers meet begins with them. Quotes and addresses stay as they are.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { placeInText } from "./place-in-text.ts";
import type { RecordCheck } from "./record-check.ts";

const MISTAKEN = /[ÐƉðɖ]/u;
const WORD = /(?<![\p{L}\p{M}])[ÐƉðɖ][\p{L}\p{M}]*/gu;
const RIGHT: Readonly<Record<string, string>> = { Ð: "Đ", Ɖ: "Đ", ð: "đ", ɖ: "đ" };
const AS_OTHERS_WROTE: readonly (string | number)[] = ["quote", "url", "file", "variants"];

export const mistakenLetters: RecordCheck<"mistaken-letter"> = {
  group: "people",
  rules: {
    "mistaken-letter": {
      severity: "error",
      what: sayable("the letter Đ is U+0110, and none of those that only look like it"),
      why: sayable(
        "a name typed with another letter is not found, sorted or compared as it should be",
      ),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: binh
    name: \u00d0ỗ Thanh Bình # told
  - id: phosay
    remarks: met by Gu\u00f0ni of Iceland # inside a word
    variants: [{ text: \u00d0inh Thu, source: s1 }] # as others wrote it
`,
        },
      ],
    },
  },
  run({ record, parts }, tell) {
    const mistaken = parts
      .sift("mistaken letters", ({ entries }) => entries.some(({ value }) => hasMistaken(value)))
      .flatMap(({ part, found }) => (found ? part.entries : []));
    for (const { kind, id, value } of mistaken) {
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
          tell("mistaken-letter", message, {
            place: placeInText(record, { kind, id, path: [...path], text }, stretch),
            hint: say('write "{name}"', { name: right + word.slice(1) }),
          });
        }
      });
    }
  },
};

function hasMistaken(value: unknown): boolean {
  let has = false;
  forEachText(value, [], (text) => {
    has ||= MISTAKEN.test(text);
  });
  return has;
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
