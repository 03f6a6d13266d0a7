/** Checks that states that meet say their language where one of them does. Parties that are no states have none. */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { HouseRecord } from "../../record/record.ts";
import type { RecordCheck } from "./record-check.ts";

/** Tells each state once, at its entry. */
export const stateLanguages: RecordCheck<"state-language-missing"> = {
  group: "wording",
  rules: {
    "state-language-missing": {
      severity: "warning",
      what: sayable("all states that take part in meetings say their language, or none does"),
      why: sayable(
        "papers in the language of a state name that state first, and the other one where it is not known whose language it is",
      ),
      example: [
        {
          in: "parties",
          yaml: `parties:
  - id: viet-nam
    language: vi
  - id: laos # told
  - { id: thailand, name: Thailand, kind: state, country: thailand, source: s1, quote: a fragment } # takes part in no meeting
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const states = statesThatMeet(record);
    if (states.every(({ language }) => language === undefined)) return;
    for (const { id, language } of states) {
      if (language !== undefined) continue;
      tell("state-language-missing", say('"{id}" does not say which language it speaks', { id }), {
        place: record.placeOf("party", id, ["id"]),
        hint: say("add a line {form}, such as {example}", {
          form: "language:",
          example: "language: lo",
        }),
      });
    }
  },
};

function statesThatMeet({ meetings, parties }: HouseRecord) {
  const sides = [...meetings.values()].flatMap(({ sides: all }) => all.map(({ party }) => party));
  const ids = sides.map((side) => {
    const party = parties.get(side);
    return party?.kind === "state" ? side : party?.country;
  });
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (parties.get(id) ?? [])));
}
