/**
 * Histories by chance: meetings, what was said there, and what became of it, entered on the day, late or
 * back-dated, put off, reworded, handed over, given up and taken up again, from sources that are on or off.
 */
import fc from "fast-check";
import type { Update } from "../../../src/record/commitment.ts";
import type { Meeting } from "../../../src/record/meeting.ts";
import type { HouseRecord, MeetingCommitment } from "../../../src/record/record.ts";
import { addDays } from "../../../src/text/days.ts";
import { aMeeting, anItem, recordOf } from "./world.ts";

/** Another one brings other histories: `CHANCERY_SEED=7 npx vitest run tests/view/week`. */
export const seed = Number(process.env.CHANCERY_SEED ?? 20251202);

/** The last Monday on which anything that these histories hold can be new. */
export const LAST_WEEK = 50;

const DAY_ONE = "2025-12-01";
const sources = ["report-first", "cable", "minutes-second", "blog"];
const actors = [
  "home",
  "home-unit",
  "home-desk",
  "other-unit",
  "interior",
  "interior-unit",
  "joint",
];
const people = ["anna", "bert", "carl"];
const statuses = [
  ...(["proposed", "accepted", "assigned", "in-progress", "on-hold"] as const),
  ...(["delivered", "closed", "dropped", "superseded"] as const),
];
const modalities = [
  ...(["stated", "hoped", "requested", "proposed", "offered", "instructed"] as const),
  ...(["agreed", "signed"] as const),
];

const day = fc.integer({ min: 0, max: 130 }).map((days) => addDays(DAY_ONE, days));
const actor = fc.constantFrom(...actors, ...people);
const owner = fc.oneof(
  fc.constant("unknown" as const),
  fc.uniqueArray(actor, { minLength: 1, maxLength: 3 }),
);
const unit = fc.oneof(fc.constant("unknown" as const), fc.constantFrom(...actors));
const text = fc.constantFrom(
  "Draft the plan",
  "Send the list",
  "Build *the* post",
  "Train | teach",
);
const source = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sources) },
  { weight: 1, arbitrary: fc.shuffledSubarray(["blog", "cable"], { minLength: 1 }) },
);
const dueDate = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: fc.constantFrom("2026-01", "2026-03", "2025", "2026") },
  { weight: 2, arbitrary: fc.constant("unknown") },
  {
    weight: 1,
    arbitrary: day.map((on) => ({ on, inferred: "year" as const, because: "the report" })),
  },
);

const update = fc.record(
  {
    /** Days after the entry before it, and from what happened to its entry. */
    gap: fc.integer({ min: 0, max: 25 }),
    back: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 45 })),
    status: fc.constantFrom(...statuses),
    note: text,
    evidence: text,
    due: fc.record({ from: dueDate, to: dueDate, reason: text }),
    what: text,
    owner,
    lead: unit,
    counterpart: unit,
    deliverable: text,
    ask: text,
    source: fc.constantFrom("report-first", "cable", "blog"),
  },
  { requiredKeys: ["gap", "back"] },
);

const item = fc.record({
  meeting: fc.nat(),
  late: fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 60 })),
  /** Days before its meeting's on which its first update is said to be recorded; a warning only. */
  early: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 30 })),
  part: fc.boolean(),
  what: text,
  modality: fc.constantFrom(...modalities),
  by: fc.constantFrom(...people, "joint"),
  to: owner,
  owner,
  lead: unit,
  counterpart: unit,
  with: fc.uniqueArray(fc.constantFrom(...actors), { maxLength: 2 }),
  due: dueDate,
  audience: fc.constantFrom("internal" as const, "delegation" as const, "shareable" as const),
  source,
  updates: fc.array(update, { maxLength: 6 }),
});

const meeting = fc.record({
  on: day,
  state: fc.constantFrom("held" as const, "held" as const, "planned" as const),
  decisions: fc.array(
    fc.record({ about: fc.uniqueArray(fc.nat(), { maxLength: 3 }), decided: fc.option(day) }),
    { maxLength: 2 },
  ),
});

/** What was entered over half a year in a house of a handful of meetings. */
export const history: fc.Arbitrary<HouseRecord> = fc
  .record({
    meetings: fc.array(meeting, { minLength: 1, maxLength: 4 }),
    items: fc.array(item, { maxLength: 12 }),
  })
  .map((made) => {
    const ids = made.items.map((_, index) => `i-${index}`);
    const meetings = made.meetings.map(({ on, state, decisions }, index) =>
      aMeeting({
        ...{ id: `m-${index}`, on, state },
        decisions: decisions.map(({ about, decided }, at) => ({
          ...{ id: `d-${at}`, text: `Decide ${index}-${at}`, because: "It waits" },
          commitments: ids.filter((_, each) => about.some((one) => one % ids.length === each)),
          ...(decided !== null && { decided: answerOn(decided < on ? on : decided) }),
        })),
      }),
    );
    const items = made.items.map((each, index) => toItem(each, index, meetings));
    return toldShortly(recordOf(items, meetings));
  });

function answerOn(day: string) {
  return { at: day, recorded: day, answer: "Yes" };
}

/** A failing property prints what was entered, and not the whole house. */
function toldShortly(record: HouseRecord): HouseRecord {
  const meetings = [...record.meetings.values()].map(({ id, on, state, decisions }) => {
    return { id, on, state, decisions };
  });
  const value = () => JSON.stringify({ meetings, items: [...record.commitments.values()] });
  return Object.defineProperty(record, fc.toStringMethod, { value });
}

type Made = typeof item extends fc.Arbitrary<infer T> ? T : never;

function toItem(made: Made, index: number, meetings: readonly Meeting[]): MeetingCommitment {
  const { meeting: at, late, early, part, updates, due, ...rest } = made;
  const meeting = meetings[at % meetings.length];
  if (!meeting || typeof meeting.on !== "string") throw new Error("no meeting");
  const recorded = late === undefined ? undefined : addDays(meeting.on, late);
  return anItem({
    ...rest,
    id: `i-${index}`,
    meeting: meeting.id,
    due: due === "unknown" ? "unknown" : { on: due, basis: "agreed" },
    updates: toUpdates(updates, recorded ?? addDays(meeting.on, -early)),
    ...(part && { part_of: `whole-${meeting.id}` }),
    ...(recorded !== undefined && { recorded }),
  });
}

function toUpdates(made: Made["updates"], entered: string): Update[] {
  let recorded = entered;
  return made.map(({ gap, back, ...rest }) => {
    recorded = addDays(recorded, gap);
    return { ...rest, at: addDays(recorded, -back), recorded, by: "unknown" };
  });
}
