/**
 * Checks that an item holds one action. It looks only for two things that somebody can tick off, each a verb
 * of its own with what it is done to, joined by "and"; the locale has both words. What was split already, as
 * its `part_of` says, and what `open` speaks of are let be.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import { fold } from "../../text/fold.ts";
import { once } from "../../text/once.ts";
import { placeInText } from "./place-in-text.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";

export const oneAction: RecordCheck<"two-actions"> = {
  group: "commitments",
  rules: {
    "two-actions": {
      severity: "warning",
      what: sayable("an item is one action, which is either done or not"),
      why: sayable("when one half is done and the other is late, no status is true of the item"),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-1
    what: Send the list of instruments and hold a workshop on them # told
  - id: b-2
    part_of: b-as-reported
    what: Send the list and hold a workshop # split as far as it is meant to be
`,
        },
        {
          in: "earlier-commitments",
          yaml: `commitments:
  - id: a-1
    what: Draft and sign the minutes # two verbs, one thing
  - id: a-2
    what: Review the results of the workshop and the report on it # two things, one verb
`,
        },
      ],
    },
  },
  run({ record, words }, tell) {
    const own = record.house.language;
    const patterns = new Map<string, ReturnType<typeof patternOf>>();
    const patternIn = (tag: string) => {
      if (!patterns.has(tag)) patterns.set(tag, patternOf(words(tag)));
      return patterns.get(tag);
    };
    for (const { id, what, part_of, open } of record.commitments.values()) {
      if (part_of !== undefined || open !== undefined) continue;
      for (const [tag, text] of textsByLanguage(what)) {
        const found = patternIn(tag || own)?.(text);
        if (!found) continue;
        const path = typeof what === "string" ? ["what"] : ["what", tag];
        const isGroup = typeof what !== "string" && typeof what[tag] !== "string";
        const at = {
          kind: "commitment",
          id,
          path: isGroup ? [...path, "text"] : path,
          text,
        } as const;
        const second = text.slice(found.from, found.to);
        tell("two-actions", say('there is a second action in it, "{second}"', { second }), {
          place: placeInText(record, at, found),
          hint: say(
            "make two items of it with the same {field}, or say under {open} why it stays one",
            { field: "part_of", open: "open" },
          ),
        });
        break;
      }
    }
  },
};

type Found = { readonly from: number; readonly to: number };

/** Finds a second verb with its object, after "and"; undefined for a language that has no such words. */
function patternOf(words: ReturnType<WordsOf>): ((text: string) => Found | undefined) | undefined {
  const { and = [], verbs = [] } = words ?? {};
  if (and.length === 0 || verbs.length === 0) return undefined;
  const either = (all: readonly string[]) => all.map((each) => literally(fold(each))).join("|");
  const pattern = once(
    () =>
      new RegExp(
        `^(?:${either(verbs)})\\s+\\S.*?[\\s,;](?:${either(and)})\\s+(?<second>(?:${either(verbs)})\\s+\\S+)`,
        "du",
      ),
  );
  return (text) => {
    const folded = fold(text);
    const { 0: whole, indices } = pattern().exec(folded) ?? {};
    const [from, to] = indices?.groups?.second ?? [];
    // The fold of most letters is as long as they are; where it is not, the place is that of the whole.
    if (whole === undefined || from === undefined || to === undefined) return undefined;
    return folded.length === text.length ? { from, to } : { from: 0, to: text.length };
  };
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}
