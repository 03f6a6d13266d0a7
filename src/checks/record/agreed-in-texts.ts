/**
 * Checks that what nobody agreed to is not worded as agreed, in items and in the press line. A hope that somebody
 * will agree is no claim, nor is what was agreed on another day.
 */
import { type Phrase, say, sayable } from "../../diagnostics/phrase.ts";
import type { Localised } from "../../record/fields.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import type { HouseRecord } from "../../record/record.ts";
import type { Stretch } from "../../text/quoted.ts";
import { alternatives, wordsPattern } from "./find-words.ts";
import { placeOfText, type ValueAt } from "./place-in-text.ts";
import type { CheckWords, RecordCheck } from "./record-check.ts";

export const agreedInTexts: RecordCheck<"agreed-claimed"> = {
  group: "truth",
  rules: {
    "agreed-claimed": {
      severity: "error",
      what: sayable("an item is worded as agreed only where it was agreed or signed"),
      why: sayable(
        "to print “the two sides agreed” for what one side proposed is an incident, and the other side reads it",
      ),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-1
    modality: proposed
    what: The two sides agreed to hold a workshop # told
  - id: b-2
    modality: hoped
    what: See that the two sides agree to hold a workshop # a hope is no claim
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, what: It was agreed to hold two workshops, note: Talks went on } # told
`,
        },
        {
          in: "meeting",
          yaml: `press:
  arrangement: unknown
  line: At the talks Minister Phosay has agreed to a workshop # told
`,
        },
      ],
    },
  },
  run({ record, words }, tell) {
    const finders = new Map<string, ReturnType<typeof finderOf>>();
    const firstClaim = (tag: string, text: string) => {
      const find = finders.get(tag) ?? finderOf(words(tag), namesIn(tag, record));
      finders.set(tag, find);
      return find(text);
    };
    const look = (at: ValueAt, value: Localised | "unknown", sayWhy: (claim: string) => Phrase) => {
      if (value === "unknown") return;
      for (const [tag, text] of textsByLanguage(value)) {
        const found = firstClaim(tag || record.house.language, text);
        if (!found) continue;
        tell("agreed-claimed", sayWhy(text.slice(found.from, found.to)), {
          place: placeOfText(record, at, value, tag, found),
          hint: say(
            'say what is to be done, beginning with a verb; if both did agree, write "modality: agreed" with the source that says so',
          ),
        });
      }
    };
    const withAgreed = new Set<string>();
    for (const { id, meeting, modality, what, updates } of record.commitments.values()) {
      if (modality === "agreed" || modality === "signed") {
        withAgreed.add(meeting);
        continue;
      }
      const sayWhy = (claim: string) =>
        say('"{claim}" says more than the record, where it is {modality}', { claim, modality });
      look({ kind: "commitment", id, path: ["what"] }, what, sayWhy);
      updates.forEach((update, index) => {
        const path = ["updates", index, "what"];
        if (update.what !== undefined) look({ kind: "commitment", id, path }, update.what, sayWhy);
      });
    }
    for (const { id, press } of record.meetings.values()) {
      if (withAgreed.has(id)) continue;
      look({ kind: "meeting", id, path: ["press", "line"] }, press.line, (claim) =>
        say('"{claim}" says more than the record, which has nothing of this meeting as agreed', {
          claim,
        }),
      );
    }
  },
};

/** Finds the first claim of a text in words of its language; `names` may agree too. */
function finderOf(
  words: CheckWords | undefined,
  names: readonly string[],
): (text: string) => Stretch | undefined {
  const { sides = [], helpers = [], verbs = [], as = [], unless = [] } = words?.agreed_by ?? {};
  const opening = alternatives(words?.agreed ?? []);
  const any = {
    sides: alternatives([...sides, ...names]),
    helpers: alternatives(helpers) ?? "(?!)",
    verbs: alternatives(verbs) ?? "(?!)",
    as: alternatives(as) ?? "(?!)",
  };
  const atStart = new RegExp(`(?:^|[.;:!?]\\s)\\s*(?<claim>${opening ?? "(?!)"})`, "iu");
  const anywhere = new RegExp(
    `${any.sides}\\s*(?:${any.helpers}\\s*)*${any.verbs}|${any.as}\\s*${any.sides}`,
    "giu",
  );
  // Names may be many, and few texts speak of agreement at all.
  const mayBe = new RegExp(`${any.verbs}|${any.as}`, "iu");
  const taken = wordsPattern(unless, "iu");
  return (text) => {
    const first = atStart.exec(text);
    const claim = first?.groups?.claim;
    if (first && claim !== undefined) {
      const to = first.index + first[0].length;
      return { from: to - claim.length, to };
    }
    if (any.sides === undefined || !mayBe.test(text)) return undefined;
    const found = Array.from(text.matchAll(anywhere)).find(({ index }) => {
      const clause =
        text
          .slice(0, index)
          .split(/[.;:!?,]/u)
          .at(-1) ?? "";
      return !taken?.test(clause);
    });
    return found && { from: found.index, to: found.index + found[0].length };
  };
}

/** States, bodies of the other side, and people, as texts in this language call them. */
function namesIn(tag: string, { house, parties, people }: HouseRecord): readonly string[] {
  const country = parties.get(house.party)?.country;
  // "Bộ Nội vụ thống nhất với …" says what our own ministry is to do.
  const others = [...parties.values()].filter(
    (party) => party.kind === "state" || party.country !== country,
  );
  return [
    ...others.flatMap(({ name, short = "unknown" }) => [name, short] as const),
    ...[...people.values()].flatMap(({ name, call_name }) => [name, call_name]),
  ]
    .flatMap(textsByLanguage)
    .filter(([own]) => (own || house.language) === tag || own === "")
    .map(([, text]) => text);
}
