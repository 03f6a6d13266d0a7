/**
 * Checks that what will be said uses the wording of the relationship that is in force. The record has it as facts
 * of kind `wording`, whose text quotes it: of two that share a part, the later one stands in the place of the other.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { datesApart, dayOf, isoOf } from "../../record/dates.ts";
import type { DateFact } from "../../record/fields.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import type { HouseRecord } from "../../record/record.ts";
import { placeInText } from "./place-in-text.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";

export const formulaInForce: RecordCheck<"formula-outdated"> = {
  group: "wording",
  rules: {
    "formula-outdated": {
      severity: "warning",
      what: sayable("what will be said of the relationship has the wording in force"),
      why: sayable(
        "the leaders agreed on each word of it, and whoever says the older wording seems not to know or not to agree",
      ),
      example: [
        {
          in: "earlier-meeting",
          yaml: `facts:
  - { id: formula-old, kind: wording, text: They spoke of “great friendship and deep trust”, on: 2025-11-11, source: s1, quote: a fragment }
  - { id: formula-new, kind: wording, text: "They spoke of “great friendship, deep trust and common progress”", on: 2025-11-20, source: s1, quote: a fragment }
courtesies: # of that day
  - { text: I value our great friendship and deep trust, source: s1, quote: unknown }
`,
        },
        {
          in: "meeting",
          yaml: `courtesies:
  - { text: I value our great friendship and deep trust, source: s1, quote: unknown } # told
  - { text: "I value our great friendship, deep trust and common progress", source: s1, quote: unknown }
  - { text: I value our great friendship, source: s1, quote: unknown } # one part of it is no wording
objectives: # nobody says them aloud
  - { text: Confirm the great friendship and deep trust, source: s1, quote: unknown }
`,
        },
      ],
    },
  },
  run({ record, words, parts }, tell) {
    const formulas = formulasIn(record, words);
    if (formulas.length < 2) return;
    for (const at of parts.all().flatMap(({ texts }) => texts())) {
      const meeting = at.kind === "meeting" ? record.meetings.get(at.id) : undefined;
      if (!meeting || !SAID.includes(at.path[0] ?? "")) continue;
      const day = dayOf(meeting.on);
      const own = formulas.filter(({ tag, on }) => tag === at.tag && datesApart(on, day));
      const text = keyOf(at.text);
      const says = ({ parts }: Formula) => parts.every((part) => text.includes(part));
      const replaced = own.filter(says).flatMap((old) => {
        const newest = newestOf(own.filter((each) => replaces(each, old)));
        return newest === undefined || says(newest) ? [] : [{ old, newest }];
      });
      const [first] = replaced;
      if (!first) continue;
      const { old, newest } = first;
      const slots = { written: old.text, date: isoOf(newest.on) ?? "" };
      tell(
        "formula-outdated",
        say('"{written}" was replaced by another wording on {date}', slots),
        {
          place: placeInText(record, at, stretchOf(old.parts, at.text)),
          hint: say('the wording in force is "{text}"', { text: newest.text }),
        },
      );
    }
  },
};

/** What of a meeting is said aloud or handed out. */
const SAID: readonly (string | number)[] = [
  "issues",
  "courtesies",
  "closing",
  "press",
  "if_raised",
];

interface Formula {
  readonly tag: string;
  readonly on: DateFact;
  readonly text: string;
  /** Its parts in small letters, without what joins them. */
  readonly parts: readonly string[];
}

/** What facts of wording quote, of the sources that papers may draw on. */
function formulasIn(record: HouseRecord, words: WordsOf): readonly Formula[] {
  const { sets, language } = record.house;
  return [...record.meetings.values()].flatMap(({ facts }) =>
    facts
      .filter(({ kind, source }) => {
        const isOn = (id: string) => sets.some((set) => set === record.sources.get(id)?.set);
        return kind === "wording" && [source].flat().some(isOn);
      })
      .flatMap(({ text, on }) =>
        textsByLanguage(text).flatMap(([tag, own]) => {
          const of = tag || language;
          return Array.from(own.matchAll(/“([^”]+)”|"([^"]+)"/gu), ([, curly, straight]) => {
            const quoted = curly ?? straight ?? "";
            return { tag: of, on, text: quoted, parts: partsOf(quoted, words(of)?.and ?? []) };
          });
        }),
      )
      .filter(({ parts }) => parts.length > 1),
  );
}

function partsOf(formula: string, and: readonly string[]): readonly string[] {
  return keyOf(formula)
    .split(/[,;]/u)
    .flatMap((part) =>
      and.reduce<readonly string[]>(
        (parts, word) => parts.flatMap((each) => ` ${each} `.split(` ${word} `)),
        [part],
      ),
    )
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A part of fewer letters says nothing of what is spoken of. */
const TELLING = 8;

/** Whether the one is later than the other of its language, and speaks of the same: it has a part of it. */
function replaces(newer: Formula, older: Formula): boolean {
  return (
    datesApart(older.on, newer.on) !== undefined &&
    newer.parts.some((part) => part.length >= TELLING && older.parts.includes(part))
  );
}

function newestOf([first, ...others]: readonly Formula[]): Formula | undefined {
  return others.reduce((a, b) => (a && datesApart(a.on, b.on) ? b : a), first);
}

function keyOf(text: string): string {
  return text.replaceAll("*", "").replace(/\s+/gu, " ").toLowerCase();
}

/** From the first of the parts to the last, or the whole where the text is written otherwise. */
function stretchOf(parts: readonly string[], text: string) {
  const small = text.toLowerCase();
  const ends = parts.map((part) => ({ from: small.indexOf(part), length: part.length }));
  if (ends.some(({ from }) => from < 0)) return { from: 0, to: text.length };
  return {
    from: Math.min(...ends.map(({ from }) => from)),
    to: Math.max(...ends.map(({ from, length }) => from + length)),
  };
}
