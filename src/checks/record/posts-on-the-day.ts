/**
 * Checks that whoever takes part in a meeting holds a post that day, as far as the record tells, and before a
 * meeting that some source has said so lately. Papers are made weeks ahead and a record has no clock, so lately
 * is counted back from the newest thing that it knows before the meeting. What is unknown of a post
 * contradicts nothing.
 */
import { type Phrase, say, sayable } from "../../diagnostics/phrase.ts";
import { datesApart, dayOf, isoOf, lastDay } from "../../record/dates.ts";
import type { Meeting } from "../../record/meeting.ts";
import type { Post } from "../../record/person.ts";
import type { HouseRecord } from "../../record/record.ts";
import { tellByCause } from "../../record/same-cause.ts";
import { addDays } from "../../text/days.ts";
import { type Delegate, delegatesOf } from "./delegates.ts";
import type { RecordCheck } from "./record-check.ts";

/** In days, before the newest thing known before the meeting. */
const LATELY = 30;

type Code = "post-not-held" | "post-not-attested" | "post-missing";

export const postsOnTheDay: RecordCheck<Code> = {
  group: "people",
  rules: {
    "post-not-held": {
      severity: "error",
      what: sayable("whoever takes part in a meeting holds a post on its day"),
      why: sayable("a minister who was replaced last week would stand on every page"),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: phosay
    posts:
      - { title: Vice Minister, party: mlsw, from: 2020, to: 2025-11-20, attested: [2025-11-11], source: s1, quote: a fragment }
  - id: binh
    posts:
      - { title: Minister, party: moha, from: 2021, to: 2025-11-20, attested: [2025-11-11], source: s1, quote: a fragment }
      - { title: Deputy Prime Minister, party: viet-nam, from: unknown, to: present, attested: [2025-12-02], source: s1, quote: a fragment }
`,
        },
        {
          in: "meeting",
          yaml: `sides:
  - { party: moha, delegation: [{ person: binh, role: head }], others: unknown }
  - party: mlsw
    delegation:
      - { person: phosay, role: head } # told
    others: unknown
`,
        },
      ],
    },
    "post-not-attested": {
      severity: "warning",
      what: sayable(
        "a source names each delegate of a planned meeting in the post, at most 30 days before the newest thing known before it",
      ),
      why: sayable("posts change hands between two meetings, and nobody tells the protocol desk"),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: binh
    posts: # thirty days before the newest source, of 1 November
      - { title: Minister, party: moha, from: 2021, to: present, attested: [2025-10-02], source: s1, quote: a fragment }
  - id: phosay
    posts:
      - { title: Minister, party: mlsw, from: unknown, to: unknown, attested: [2025-10-01], source: s1, quote: a fragment }
`,
        },
        {
          in: "meeting",
          yaml: `state: planned
sides:
  - { party: moha, delegation: [{ person: binh, role: head }], others: unknown }
  - party: mlsw
    delegation:
      - { person: phosay, role: head } # told
    others: unknown
`,
        },
      ],
    },
    "post-missing": {
      severity: "warning",
      what: sayable("a post is entered for whoever takes part in a planned meeting"),
      why: sayable("the papers print the name without the office, at the head of the first page"),
      example: [
        {
          in: "meeting",
          yaml: `state: planned
sides:
  - party: moha
    delegation:
      - { person: binh, role: head } # told
      - { person: lan, role: interpreter } # the papers print no post of those who interpret
    others: unknown
  - { party: mlsw, delegation: [{ person: phosay, role: head }], others: unknown }
`,
        },
        {
          in: "people",
          yaml: `people:
  - id: phosay
    posts:
      - { title: Minister, party: mlsw, from: unknown, to: unknown, attested: [2025-11-11], source: s1, quote: a fragment }
  - id: lan
    name: unknown
    call_name: unknown
    pronunciation: unknown
    country: viet-nam
    precedence: 2
    posts: []
    biography: unknown
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const known = daysKnown(record);
    for (const meeting of record.meetings.values()) {
      const day = dayOf(meeting.on);
      const old: { id: string; path: Delegate["path"]; date: string }[] = [];
      const bare: Delegate[] = [];
      const newestKnown = known.findLast((each) => each <= day) ?? day;
      for (const delegate of delegatesOf(meeting)) {
        const { person: id, path } = delegate;
        const posts = record.people.get(id)?.posts ?? [];
        if (posts.length === 0) {
          if (meeting.state === "planned" && speaks(meeting, id)) bare.push(delegate);
          continue;
        }
        const held = posts.filter((post) => notHeldOn(day, post) === undefined);
        if (held.length === 0) {
          const last = posts.map((post) => notHeldOn(day, post)).find((each) => each !== undefined);
          tell("post-not-held", sayNotHeld(id, posts.length, last, day), {
            place: record.placeOf("meeting", meeting.id, path),
            hint: say("enter the post that the person holds that day, or name whoever came after"),
          });
          continue;
        }
        if (meeting.state !== "planned") continue;
        const attested = held.flatMap((post) => post.attested.map(isoOf));
        const named = attested.flatMap((each) => each ?? []).toSorted();
        const newest = named.at(-1);
        if (newest === undefined || named.length < attested.length) continue;
        if (named.some((each) => lastDay(each) >= addDays(newestKnown, -LATELY))) continue;
        old.push({ id, path, date: newest });
      }
      tellByCause(
        old,
        () => "",
        ({ id, path, date }, more) => {
          const slots = { id, date, known: newestKnown };
          const message =
            more === 0
              ? say(
                  '"{id}" was last named in a post on {date}, and the newest thing known before the meeting is of {known}',
                  slots,
                )
              : say(
                  '"{id}" was last named in a post on {date}, and the newest thing known before the meeting is of {known}; others of it named as long ago: {more}',
                  { ...slots, more },
                );
          tell("post-not-attested", message, {
            place: record.placeOf("meeting", meeting.id, path),
            hint: say(
              "look for a newer source that names the person in the post; add that source, and its day to {field}",
              { field: "attested" },
            ),
          });
        },
      );
      tellByCause(
        bare,
        () => "",
        ({ person: id, path }, more) => {
          const message =
            more === 0
              ? say('no post of "{id}" is entered, and the meeting is planned', { id })
              : say(
                  'no post of "{id}" is entered, and the meeting is planned; others of it without a post: {more}',
                  { id, more },
                );
          tell("post-missing", message, {
            place: record.placeOf("meeting", meeting.id, path),
            hint: say("enter the post, with the source that names the person in it"),
          });
        },
      );
    }
  },
};

/** The days of its sources and of what was recorded of its items, from the earliest. */
function daysKnown({ sources, commitments }: HouseRecord): readonly string[] {
  const dates = [...sources.values()].flatMap(({ date }) => isoOf(date) ?? []);
  const recorded = [...commitments.values()].flatMap(({ updates }) =>
    updates.map((update) => update.recorded),
  );
  return [...new Set([...dates, ...recorded].map(lastDay))].toSorted();
}

/** Those who are there to interpret, to note or to receive are introduced by no post. */
function speaks({ principal, counterpart, sides }: Meeting, id: string): boolean {
  const roles = sides.flatMap(({ delegation }) =>
    delegation.flatMap(({ person, role }) => (person === id ? [role] : [])),
  );
  const isNamed = principal === id || counterpart === id;
  return isNamed || roles.some((role) => role === "head" || role === "member");
}

interface NotHeld {
  readonly how: "left" | "later";
  readonly on: string;
}

/** Undefined where the post may have been held on the day. */
function notHeldOn(day: string, { from, to }: Post): NotHeld | undefined {
  const left = to === "present" ? undefined : datesApart(to, day);
  if (left) return { how: "left", on: left.first };
  const later = datesApart(day, from);
  return later && { how: "later", on: later.second };
}

function sayNotHeld(id: string, count: number, post: NotHeld | undefined, day: string): Phrase {
  if (count > 1 || !post) {
    return say('none of the posts of "{id}" is held on the day of the meeting, {day}', { id, day });
  }
  const slots = { id, on: post.on, day };
  return post.how === "left"
    ? say('"{id}" left the post on {on}, before the meeting on {day}', slots)
    : say('"{id}" takes up the post on {on}, after the meeting on {day}', slots);
}
