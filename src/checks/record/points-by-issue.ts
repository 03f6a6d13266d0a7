/**
 * Checks that there are no more points than a speaker keeps in mind, and only answers on what is unlikely to
 * come up.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Point } from "../../record/issue.ts";
import type { RecordCheck } from "./record-check.ts";

const MOST = 6;

type Code = "unlikely-issue-with-points" | "too-many-points";

export const pointsByIssue: RecordCheck<Code> = {
  group: "content",
  rules: {
    "unlikely-issue-with-points": {
      severity: "warning",
      what: sayable("an issue that is unlikely to come up has answers only, and no points of ours"),
      why: sayable("what we bring up ourselves is no longer unlikely, and the papers say it is"),
      example: [
        {
          in: "meeting",
          yaml: `issues:
  - id: visas
    title: Visas
    likelihood: unlikely
    their_view: unknown
    points:
      - { id: one, use: must, text: We propose talks, source: s1, quote: unknown } # told
      - { id: two, use: if-raised, text: We are open to talks, source: s1, quote: unknown } # an answer
  - id: flights
    title: Flights
    likelihood: unlikely
    their_view: unknown
    points:
      - { id: three, use: if-pressed, text: We shall look into it, source: s1, quote: unknown } # an answer
      - { id: four, use: should, text: We propose flights, source: s1, quote: unknown } # told
  - id: fees
    title: Fees
    likelihood: unlikely
    their_view: unknown
    points:
      - { id: five, use: if-raised, text: We know the fees, source: s1, quote: unknown } # answers only
  - id: training
    title: Training
    likelihood: possible
    their_view: unknown
    points:
      - { id: six, use: must, text: We offer training, source: s1, quote: unknown } # it may well come up
`,
        },
      ],
    },
    "too-many-points": {
      severity: "warning",
      what: sayable("a meeting has at most six points that are to be made"),
      why: sayable("a speaker keeps six points in mind, and reads more than that from the sheet"),
      example: [
        {
          in: "meeting",
          yaml: `issues:
  - id: review
    title: Review
    likelihood: certain
    their_view: unknown
    points:
      - { id: one, use: must, text: First, source: s1, quote: unknown }
      - { id: two, use: must, text: Second, source: s1, quote: unknown }
      - { id: three, use: must, text: Third, source: s1, quote: unknown }
      - { id: four, use: should, text: Fourth, source: s1, quote: unknown }
      - { id: five, use: should, text: Fifth, source: s1, quote: unknown }
      - { id: answer, use: if-raised, text: An answer, source: s1, quote: unknown } # no point of ours
      - { id: six, use: should, text: Sixth, source: s1, quote: unknown } # the last that is kept in mind
  - id: visas
    title: Visas
    likelihood: possible
    their_view: unknown
    points:
      - { id: seven, use: should, text: Seventh, source: s1, quote: unknown } # told
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    for (const { id, issues } of record.meetings.values()) {
      const made: (readonly (string | number)[])[] = [];
      issues.forEach(({ likelihood, points }, index) => {
        const placeOf = (...path: readonly (string | number)[]) =>
          record.placeOf("meeting", id, ["issues", index, ...path]);
        const own = points.findIndex(isOurs);
        if (likelihood === "unlikely" && own >= 0) {
          const message = say("we raise it ourselves, and the issue is said to be unlikely");
          tell("unlikely-issue-with-points", message, {
            place: placeOf("points", own, "use"),
            hint: say("write {form}, or how likely the issue is now", { form: "use: if-raised" }),
          });
        }
        points.forEach((point, at) => {
          if (isOurs(point)) made.push(["issues", index, "points", at]);
        });
      });
      const first = made[MOST];
      if (!first) continue;
      const slots = { count: made.length, most: MOST };
      tell(
        "too-many-points",
        say("there are {count} points to make, and {most} are the most", slots),
        () => ({
          place: record.placeOf("meeting", id, first),
          hint: say("join those of one idea, or write {form} for what can wait", {
            form: "use: if-raised",
          }),
        }),
      );
    }
  },
};

/** Whether we bring it up. */
function isOurs({ use }: Point): boolean {
  return use === "must" || use === "should";
}
