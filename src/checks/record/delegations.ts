/**
 * Checks delegations that are complete, those with `others: none`: a head, an interpreter where one is needed, and
 * about as many people on either side. Of an open list nothing is said, nor of booths, which belong to the house.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { RecordCheck } from "./record-check.ts";

/** More people than the other side has, at most. */
const FEW = 2;

export const delegations: RecordCheck<
  "delegation-without-head" | "interpreter-missing" | "delegations-unequal"
> = {
  group: "people",
  rules: {
    "delegation-without-head": {
      severity: "error",
      what: sayable("a complete delegation has a head"),
      why: sayable("the head sits opposite the head, speaks first and is greeted first"),
      example: [
        {
          in: "meeting",
          yaml: `sides:
  - party: moha
    delegation: [{ person: binh, role: member }] # told
    others: none
  - party: mlsw
    delegation:
      - { person: phosay, role: member }
    others: unknown
`,
        },
      ],
    },
    "interpreter-missing": {
      severity: "error",
      what: sayable("a meeting that is interpreted in the room has an interpreter"),
      why: sayable("without one the ministers sit opposite each other in silence"),
      example: [
        {
          in: "meeting",
          yaml: `interpretation: consecutive # told
sides:
  - { party: moha, delegation: [{ person: binh, role: head }], others: none }
  - { party: mlsw, delegation: [{ person: phosay, role: head }], others: none }
`,
        },
        {
          in: "earlier-meeting",
          yaml: `interpretation: consecutive # somebody not named may interpret
`,
        },
      ],
    },
    "delegations-unequal": {
      severity: "warning",
      what: sayable("two complete delegations differ by two people at most"),
      why: sayable("one side of the table is half empty, and the other side sees it"),
      example: [
        {
          in: "people",
          yaml: `people:
${["a", "b", "c"].map(clerk).join("")}`,
        },
        {
          in: "meeting",
          yaml: `sides:
  - party: moha
    delegation: [{ person: binh, role: head }, { person: clerk-a, role: member }, { person: clerk-b, role: member }, { person: clerk-c, role: member }] # told
    others: none
  - { party: mlsw, delegation: [{ person: phosay, role: head }], others: none }
`,
        },
        {
          in: "earlier-meeting",
          yaml: `sides:
  - party: moha
    delegation:
      - { person: binh, role: head }
      - { person: clerk-a, role: member }
      - { person: clerk-b, role: member }
    others: none
  - { party: mlsw, delegation: [{ person: phosay, role: head }], others: none }
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    for (const { id, kind, sides, interpretation } of record.meetings.values()) {
      const at = (...path: readonly (string | number)[]) => record.placeOf("meeting", id, path);
      sides.forEach(({ party, delegation, others }, side) => {
        if (others !== "none" || delegation.some(({ role }) => role === "head")) return;
        tell("delegation-without-head", say('the delegation of "{party}" has no head', { party }), {
          place: at("sides", side, "delegation"),
          hint: say('write "role: head" for the one who leads it'),
        });
      });
      if (sides.some(({ others }) => others !== "none")) continue;
      const inRoom = interpretation === "consecutive" || interpretation === "whisper";
      const seats = sides.flatMap(({ delegation }) => delegation);
      if (inRoom && !seats.some(({ role }) => role === "interpreter")) {
        tell("interpreter-missing", say("it is interpreted, and neither side has an interpreter"), {
          place: at("interpretation"),
          hint: say('add the interpreter with "role: interpreter", or write "others: unknown"'),
        });
      }
      const [ours, theirs] = sides.map(({ delegation }) => delegation.length);
      if (ours === undefined || theirs === undefined || sides.length > 2) continue;
      if (Math.abs(ours - theirs) <= FEW || !OPPOSITE.includes(kind)) continue;
      const slots = { ours, theirs };
      tell(
        "delegations-unequal",
        say("{ours} people of ours sit opposite {theirs} of theirs", slots),
        {
          place: at("sides", ours > theirs ? 0 : 1, "delegation"),
          hint: say("agree on the numbers with the other side before the names go out"),
        },
      );
    }
  },
};

/** Meetings at one table; at receptions and conferences nobody counts. */
const OPPOSITE: readonly string[] = ["bilateral", "courtesy-call", "committee-session"];

/** Somebody of the example. */
function clerk(letter: string): string {
  return `  - id: clerk-${letter}
    name: unknown
    call_name: unknown
    pronunciation: unknown
    country: viet-nam
    precedence: 2
    posts: []
    biography: unknown
`;
}
