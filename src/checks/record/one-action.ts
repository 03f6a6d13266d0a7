/**
 * Checks that an item holds one action. It looks only for two things that somebody can tick off, each a verb
 * of its own with what it is done to, joined by "and" or a semicolon; the locale has the words, which are
 * compared with their accents, since those part the words of Vietnamese. What was split already, as its
 * `part_of` says, is let be, and so is what an action is for: "to review the results and exchange views".
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import { once } from "../../text/once.ts";
import { placeInText } from "./place-in-text.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";
import { anyOf, comparable } from "./whole-words.ts";

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
    for (const { id, what, part_of } of record.commitments.values()) {
      if (part_of !== undefined) continue;
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
        tell("two-actions", say('there is a second action in it, "{second}"', { second }), () => ({
          place: placeInText(record, at, found),
          hint: say(
            "make two items of it with the same {field}, or name only the thing that is to be done",
            { field: "part_of" },
          ),
        }));
        break;
      }
    }
  },
};

type Found = { readonly from: number; readonly to: number };

/** Finds a second verb with its object; undefined for a language that has no such words. */
function patternOf(words: ReturnType<WordsOf>): ((text: string) => Found | undefined) | undefined {
  const { and = [], verbs = [], nouns = [], purpose = [], vague = [] } = words ?? {};
  if (and.length === 0 || verbs.length === 0) return undefined;
  const patterns = once(() => {
    const verb = `(?!${anyOf(nouns)})${anyOf(verbs)}`;
    return {
      first: new RegExp(`^${verb}\\s+\\S`, "u"),
      second: new RegExp(
        `(?:[\\s,]${anyOf(and)}|;(?:\\s*${anyOf(and)})?)\\s+(?<second>${verb}\\s+\\S+)`,
        "dgu",
      ),
      aim: new RegExp(`\\s${anyOf(purpose)}\\s+${anyOf([...verbs, ...vague])}[^;]*$`, "u"),
    };
  });
  return (text) => {
    const compared = comparable(text);
    const { first, second, aim } = patterns();
    const begun = first.exec(compared)?.[0].length;
    if (begun === undefined) return undefined;
    for (const { 0: whole, index, indices } of compared.matchAll(second)) {
      const [from, to] = indices?.groups?.second ?? [];
      if (index < begun || from === undefined || to === undefined) continue;
      if (!whole.startsWith(";") && aim.test(compared.slice(0, index))) continue;
      // Letters are seldom written in two; where they are, the place is that of the whole.
      return compared.length === text.length ? { from, to } : { from: 0, to: text.length };
    }
    return undefined;
  };
}
