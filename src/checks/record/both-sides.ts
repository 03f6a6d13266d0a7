/**
 * Checks that the register of a meeting holds what both sides said. Where nobody knows what the other side
 * answered, the papers say so themselves; of a body of no country nobody knows whose side it is on.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { MeetingCommitment } from "../../record/record.ts";
import { countryOf } from "./country-of.ts";
import type { RecordCheck } from "./record-check.ts";

/** With fewer, it is no wonder. */
const FEWEST = 3;

const REST =
  "modality: stated, to: unknown, owner: unknown, lead: unknown, counterpart: unknown, deliverable: unknown, due: unknown, source: s1, quote: unknown";

export const bothSides: RecordCheck<"items-of-one-side"> = {
  group: "commitments",
  rules: {
    "items-of-one-side": {
      severity: "warning",
      what: sayable("the register of a meeting holds what both sides said"),
      why: sayable(
        "what they promised is forgotten first by whoever wrote down only what we promised, and the other way round",
      ),
      example: [
        { in: "meeting", yaml: "replies: []\n" },
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-2
    by: moha # told
  - id: b-1
    by: binh
  - { id: b-3, what: Name a unit, by: binh, ${REST} }
`,
        },
        { in: "earlier-meeting", yaml: "replies: []\n" },
        {
          in: "earlier-commitments",
          yaml: `commitments:
  - { id: a-3, what: Name a unit, by: binh, ${REST} } # another item is theirs
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const own = countryOf(record.house.party, record);
    if (own === undefined) return;
    const byMeeting = new Map<string, MeetingCommitment[]>();
    for (const item of record.commitments.values()) {
      const items = byMeeting.get(item.meeting);
      if (items) items.push(item);
      else byMeeting.set(item.meeting, [item]);
    }
    for (const [id, items] of byMeeting) {
      const meeting = record.meetings.get(id);
      const [first] = items;
      if (!first || items.length < FEWEST) continue;
      if (meeting?.state !== "held" || meeting.replies === "unknown") continue;
      const countries = new Set(items.map(({ by }) => countryOf(by, record)));
      if (countries.size > 1 || countries.has(undefined)) continue;
      const slots = { count: items.length };
      const message = countries.has(own)
        ? say("all {count} items were said by our side, and none by the other", slots)
        : say("all {count} items were said by the other side, and none by ours", slots);
      tell("items-of-one-side", message, {
        place: record.placeOf("commitment", first.id, ["by"]),
        hint: say('enter what else was said, or write "replies: unknown" in the meeting'),
      });
    }
  },
};
