/**
 * Checks that no body is called by a name that had ended by then. A body that sits at a table and a post that
 * somebody holds have the name of that day; a text may tell of earlier years, so there it is a warning.
 */
import type { Phrase } from "../../diagnostics/phrase.ts";
import { say, sayable } from "../../diagnostics/phrase.ts";
import { datesApart, dayOf, isoOf } from "../../record/dates.ts";
import type { DateFact } from "../../record/fields.ts";
import type { Meeting } from "../../record/meeting.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import type { PrintedText } from "../../record/printed-texts.ts";
import type { HouseRecord } from "../../record/record.ts";
import { tellByCause } from "../../record/same-cause.ts";
import { isIn, quotedIn, type Stretch } from "../../text/quoted.ts";
import { wordsPattern } from "./find-words.ts";
import { placeInText, placeOfText } from "./place-in-text.ts";
import type { RecordCheck } from "./record-check.ts";

export const endedNames: RecordCheck<"name-ended" | "former-name-in-text"> = {
  group: "wording",
  rules: {
    "name-ended": {
      severity: "error",
      what: sayable("bodies at the table and posts in hand have the names of that day"),
      why: sayable("a ministry that was merged away cannot be met, and its successor is offended"),
      example: [
        {
          in: "parties",
          yaml: `parties:
  - id: moha
    former:
      - { name: Ministry of Labour, until: 2025-03-01, how: merged, source: s1, quote: a fragment }
      - { name: Ministry of Welfare, until: 2007, how: merged, source: s1, quote: a fragment } # but see Laos
      - { name: MOHA, until: 2002, how: renamed, source: s1, quote: a fragment } # which it has again
  - { id: mlsw, name: Ministry of Welfare and Health }
  - { id: molisa, name: Ministry of Labour, kind: ministry, country: viet-nam, source: s1, quote: a fragment }
`,
        },
        {
          in: "people",
          yaml: `people:
  - id: binh
    posts:
      - title: Minister, Ministry of Labour # held until then
        party: moha
        from: 2021
        to: 2025-03-01
        attested: [2024-05-01]
        source: s1
        quote: a fragment
      - title: Minister, Ministry of Labour # told
        party: moha
        from: 2025-03-02
        to: present
        attested: [2025-11-11]
        source: s1
        quote: a fragment
      - { title: Head of the MOHA, party: moha, from: 2025-03-02, to: present, attested: [2025-11-11], source: s1, quote: a fragment } # right
  - id: phosay
    posts:
      - { title: "Minister, Ministry of Welfare and Health", party: mlsw, from: 2021, to: present, attested: [2025-11-11], source: s1, quote: a fragment } # right
`,
        },
        {
          in: "meeting",
          yaml: `host: molisa # told
sides:
  - party: molisa # told
    delegation: [{ person: binh, role: head }]
    others: unknown
  - { party: mlsw, delegation: [{ person: phosay, role: head }], others: unknown }
`,
        },
      ],
    },
    "former-name-in-text": {
      severity: "warning",
      what: sayable(
        "a text of a meeting calls a body by its name of that day, or says that the name is a former one",
      ),
      why: sayable("a name from an old text was copied, and the paper shows its age"),
      example: [
        {
          in: "parties",
          yaml: `parties:
  - id: moha
    former:
      - { name: Ministry of Labour, until: 2025-03-01, how: merged, source: s1, quote: a fragment }
`,
        },
        {
          in: "meeting",
          yaml: `title: Talks with the Ministry of Labour # told
occasion:
  text: Ten years since the former Ministry of Labour was founded
facts:
  - { id: then, kind: event, text: The Ministry of Labour signed a plan, on: 2025-03-01, source: s1, quote: unknown } # its last day
  - { id: some-day, kind: event, text: The Ministry of Labour signed a note, on: unknown, source: s1, quote: unknown } # nobody knows when
  - { id: lately, kind: event, text: The Ministry of Labour sent a note, on: 2025-11, source: s1, quote: unknown } # told
press:
  line: The book “Ten Years of the Ministry of Labour” was handed over # quoted
`,
        },
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-1
    what: Send the list to the Ministry of Labour # told
`,
        },
      ],
    },
  },
  run({ record, words, parts }, tell) {
    const names = endedIn(record);
    if (names.length === 0) return;
    const byText = new Map(names.map((name) => [keyOf(name.text), name]));
    for (const meeting of record.meetings.values()) {
      for (const { party, path } of partiesAt(meeting)) {
        const found = textsByLanguage(record.parties.get(party)?.name ?? "unknown")
          .map(([, text]) => byText.get(keyOf(text)))
          .find((name) => name && datesApart(name.until, dayOf(meeting.on)));
        if (!found) continue;
        tell("name-ended", sayEnded(found, dayOf(meeting.on)), {
          place: record.placeOf("meeting", meeting.id, path),
          hint: say('write "{party}", which the body is now', { party: found.party }),
        });
      }
    }
    const find = wordsPattern(names.map(({ text }) => text));
    if (!find) return;
    for (const { id, posts } of record.people.values()) {
      posts.forEach(({ title, from, to, attested }, index) => {
        for (const [tag, text] of textsByLanguage(title)) {
          for (const { 0: written, index: start } of text.matchAll(find)) {
            const name = byText.get(keyOf(written));
            const isLate = name && [from, ...attested].some((date) => datesApart(name.until, date));
            if (!name || !isLate) continue;
            const at = { kind: "person" as const, id, path: ["posts", index, "title"] };
            tell("name-ended", sayEnded(name, to === "present" ? undefined : isoOf(to)), {
              place: placeOfText(record, at, title, tag, {
                from: start,
                to: start + written.length,
              }),
              hint: say("write the name that the body had while the post was held"),
            });
            break;
          }
        }
      });
    }
    const found: { name: Ended; day: string; at: PrintedText; stretch: Stretch }[] = [];
    const formerly = new Map<string, RegExp | undefined>();
    const hasName = ({ text }: PrintedText) => text.search(find) >= 0;
    parts.forEachText("former names", hasName, (at) => {
      const day = dayOfText(at, record);
      if (day === undefined) return;
      if (!formerly.has(at.tag))
        formerly.set(at.tag, wordsPattern(words(at.tag)?.formerly ?? [], "iu"));
      if (formerly.get(at.tag)?.test(at.text)) return;
      const quoted = quotedIn(at.text);
      for (const { 0: written, index } of at.text.matchAll(find)) {
        const stretch = { from: index, to: index + written.length };
        const name = byText.get(keyOf(written));
        if (!name || isIn(quoted, stretch) || !datesApart(name.until, day)) continue;
        found.push({ name, day, at, stretch });
      }
    });
    tellByCause(
      found,
      ({ name, at: { id } }) => `${name.party} ${record.commitments.get(id)?.meeting ?? id}`,
      ({ name, day, at, stretch }, more) => {
        tell("former-name-in-text", sayEnded(name, day, more), {
          place: placeInText(record, at, stretch),
          hint: say("write its name of that day, or say that it is a former name"),
        });
      },
    );
  },
};

interface Ended {
  readonly text: string;
  readonly until: DateFact;
  /** The party that had it, or took over the body that had it. */
  readonly party: string;
}

/** Former names whose last day is known, but for those that a body has again, or one of another country has. */
function endedIn({ parties }: HouseRecord): readonly Ended[] {
  const all = [...parties.values()];
  return all.flatMap(({ id, country, former }) => {
    const now = all
      .filter((other) => other.id === id || other.country !== country)
      .flatMap(({ name }) => textsByLanguage(name).map(([, text]) => keyOf(text)));
    return former.flatMap((each) =>
      each.until === "unknown"
        ? []
        : textsByLanguage(each.name).flatMap(([, text]) =>
            now.some((own) => own.includes(keyOf(text)))
              ? []
              : { text, until: each.until, party: id },
          ),
    );
  });
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ").trim();
}

function partiesAt({ sides, host }: Meeting) {
  const seats = sides.map(({ party }, index) => ({ party, path: ["sides", index, "party"] }));
  return [...seats, ...(host === "unknown" ? [] : [{ party: host, path: ["host"] }])];
}

/** The day that a text speaks of: that of its fact, else that of its meeting; undefined where none is known. */
function dayOfText({ kind, id, path }: PrintedText, record: HouseRecord): string | undefined {
  if (kind === "commitment") {
    const meeting = record.meetings.get(record.commitments.get(id)?.meeting ?? "");
    return meeting && dayOf(meeting.on);
  }
  const meeting = kind === "meeting" ? record.meetings.get(id) : undefined;
  const [list, index] = path;
  if (!meeting || list !== "facts") return meeting && dayOf(meeting.on);
  return isoOf(meeting.facts[Number(index)]?.on ?? "unknown");
}

function sayEnded({ text, until }: Ended, day: string | undefined, more = 0): Phrase {
  const slots = { name: text, until: isoOf(until) ?? "" };
  if (day !== undefined && more > 0) {
    return say(
      'the name "{name}" ended on {until}, before {day}; other places of this meeting: {more}',
      {
        ...slots,
        day,
        more,
      },
    );
  }
  return day === undefined
    ? say('the name "{name}" ended on {until}', slots)
    : say('the name "{name}" ended on {until}, before {day}', { ...slots, day });
}
