/**
 * Checks that nothing is planned for a public holiday that house.yaml names for a country that takes part:
 * no meeting that is still to come, and no due date of what is still to be done.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { doneStatuses, givenUpStatuses, inOrder } from "../../record/commitment-updates.ts";
import { dayOf, isoOf } from "../../record/dates.ts";
import type { House } from "../../record/house.ts";
import type { HouseRecord, MeetingCommitment } from "../../record/record.ts";
import { textInHouse } from "./name-in-house.ts";
import type { RecordCheck } from "./record-check.ts";

const REST = `what: Send the list
    modality: proposed
    by: binh
    to: unknown
    owner: unknown
    lead: unknown
    counterpart: unknown
    deliverable: unknown
    source: s1
    quote: unknown`;

export const holidays: RecordCheck<"on-holiday"> = {
  group: "timing",
  rules: {
    "on-holiday": {
      severity: "warning",
      what: sayable("meetings and due dates keep clear of the public holidays of both countries"),
      why: sayable("on that day nobody answers, and the date is missed although nobody failed"),
      example: [
        {
          in: "house",
          yaml: `holidays:
  - { on: 2026-09-02, name: National Day, country: viet-nam }
  - { on: 2025-12-02, name: National Day, country: laos }
  - { on: 2025-11-11, name: Boat Racing Day, country: laos } # the talks of that day were held
  - { on: 2026-02-17, name: New Year, country: viet-nam }
  - { on: 2026-05-01, name: Labour Day, country: viet-nam }
  - { on: 2026-10-13, name: Memorial Day, country: thailand }
`,
        },
        {
          in: "parties",
          yaml: `parties:
  - { id: thailand, name: Thailand, kind: state, country: thailand, source: s1, quote: a fragment }
`,
        },
        {
          in: "meeting",
          yaml: `on: 2025-12-02 # told
state: planned
`,
        },
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-1
    due: { on: 2026-09-02, basis: agreed } # told
  - id: b-2
    due: { on: 2026-09-03, basis: agreed } # right
  - id: b-3
    due: { on: 2026-10-13, basis: agreed } # nobody of Thailand takes part
    ${REST}
  - id: b-4
    due: { on: 2026-05-01, basis: agreed } # moved since
    updates:
      - { at: 2026-01-05, recorded: 2026-01-05, by: moha, due: { from: 2026-05-01, to: 2026-02-17, reason: asked for } } # told
    ${REST}
  - id: b-5
    due: { on: 2026-05-01, basis: agreed } # done before
    updates: [{ at: 2026-01-05, recorded: 2026-01-05, by: moha, status: closed, evidence: Letter 3 }]
    ${REST}
  - id: b-6
    due: { on: 2026-05-01, basis: agreed } # nobody waits for it
    updates: [{ at: 2026-01-05, recorded: 2026-01-05, by: moha, status: dropped, note: Not needed }]
    ${REST}
`,
        },
        {
          in: "earlier-commitments",
          yaml: `commitments:
  - id: a-1
    due: { on: 2026-09-02, basis: agreed } # told
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const days = holidaysByDay(record.house);
    if (days.size === 0) return;
    const here = (meeting: string) => countriesOf(meeting, record);
    for (const { id, on, state } of record.meetings.values()) {
      const holiday = days.get(dayOf(on))?.find(({ country }) => here(id).has(country));
      if (!holiday || state !== "planned") continue;
      tell("on-holiday", say("the meeting is on {holiday}, a public holiday", sayDay(holiday)), {
        place: record.placeOf("meeting", id, ["on"]),
        hint: say("make sure that the other side knows, or ask for another day"),
      });
    }
    const told = new Map<string, Due[]>();
    for (const due of dueDays(record)) {
      const holiday = days.get(due.day)?.find(({ country }) => here(due.meeting).has(country));
      if (!holiday) continue;
      const key = `${due.meeting} ${due.day}`;
      told.set(key, [...(told.get(key) ?? []), { ...due, holiday }]);
    }
    for (const [first, ...more] of told.values()) {
      if (!first) continue;
      const slots = { ...sayDay(first.holiday), day: first.day };
      const message =
        more.length === 0
          ? say("it is due on {day}, which is {holiday}, a public holiday", slots)
          : say("{count} items are due on {day}, which is {holiday}, a public holiday", {
              ...slots,
              count: more.length + 1,
            });
      tell("on-holiday", message, {
        place: record.placeOf("commitment", first.id, first.path),
        hint: say("agree on a working day, and record it with chancery update"),
      });
    }

    function sayDay({ name, country }: Holiday) {
      const state = record.parties.get(country);
      const where = state ? textInHouse(state.name, record.house) : country;
      return {
        holiday: say("{name} ({country})", {
          name: textInHouse(name, record.house),
          country: where,
        }),
      };
    }
  },
};

type Holiday = House["holidays"][number];

function holidaysByDay({ holidays: all }: House): ReadonlyMap<string, readonly Holiday[]> {
  const days = new Map<string, Holiday[]>();
  for (const holiday of all) {
    const day = isoOf(holiday.on);
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), holiday]);
  }
  return days;
}

/** The countries whose bodies sit at the table, and the one it stands in. */
function countriesOf(id: string, { meetings, parties }: HouseRecord): ReadonlySet<string> {
  const meeting = meetings.get(id);
  if (!meeting) return new Set();
  const own = meeting.sides.map(({ party }) => {
    const body = parties.get(party);
    return body?.kind === "state" ? party : (body?.country ?? "unknown");
  });
  return new Set([...own, meeting.country]);
}

interface Due {
  readonly id: string;
  readonly meeting: string;
  readonly day: string;
  readonly path: readonly (string | number)[];
  readonly holiday: Holiday;
}

/** The due date that holds of whatever is neither done nor given up. */
function* dueDays({ commitments }: HouseRecord): Generator<Omit<Due, "holiday">> {
  for (const item of commitments.values()) {
    if (isClosed(item)) continue;
    const { id, meeting } = item;
    const moved = inOrder(item.updates).findLast(({ due }) => due !== undefined);
    const index = moved ? item.updates.indexOf(moved) : -1;
    const fact = moved?.due?.to ?? (item.due === "unknown" ? "unknown" : item.due.on);
    const day = isoOf(fact);
    const path = moved ? ["updates", index, "due", "to"] : ["due", "on"];
    if (day !== undefined) yield { id, meeting, day, path };
  }
}

function isClosed({ updates }: MeetingCommitment): boolean {
  const status = inOrder(updates).findLast((update) => update.status)?.status;
  return status !== undefined && [...doneStatuses, ...givenUpStatuses].includes(status);
}
