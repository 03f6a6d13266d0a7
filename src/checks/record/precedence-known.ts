/**
 * Checks that the order of a delegation is known for all of it or for none. The papers sort by it; people of one
 * place stay as the meeting's file has them, so a place given twice is no slip.
 */
import { list, say, sayable } from "../../diagnostics/phrase.ts";
import type { RecordCheck } from "./record-check.ts";

export const precedenceKnown: RecordCheck<"precedence-missing"> = {
  group: "people",
  rules: {
    "precedence-missing": {
      severity: "warning",
      what: sayable("a delegation has the place in lists of all its members, or of none"),
      why: sayable(
        "whoever has no place stands after all who have one, and a vice minister comes behind the clerk",
      ),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: quang
    name: { vi: { text: Cao Minh Quang, reviewed: true } }
    call_name: unknown
    pronunciation: unknown
    country: viet-nam
    precedence: unknown
    posts: []
    biography: unknown
  - id: lan
    name: unknown
    call_name: unknown
    pronunciation: unknown
    country: laos
    precedence: 2
    posts: []
    biography: unknown
`,
        },
        {
          in: "meeting",
          yaml: `sides:
  - party: moha
    delegation: [{ person: binh, role: head }, { person: quang, role: member }] # told
    others: unknown
  - party: mlsw # all have a place
    delegation: [{ person: phosay, role: head }, { person: lan, role: member }]
    others: unknown
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    for (const { id, sides } of record.meetings.values()) {
      sides.forEach(({ delegation }, side) => {
        const members = delegation.flatMap(({ person }) => record.people.get(person) ?? []);
        const without = members.filter(({ precedence }) => precedence === "unknown");
        if (without.length === 0 || without.length === members.length) return;
        const message = say(
          "others of this delegation have a place in lists, and these have none: {people}",
          {
            people: list(without.map((person) => `"${person.id}"`)),
          },
        );
        tell("precedence-missing", message, {
          place: record.placeOf("meeting", id, ["sides", side, "delegation"]),
          hint: say('ask the protocol office, and write "precedence: …" in data/people.yaml'),
        });
      });
    }
  },
};
