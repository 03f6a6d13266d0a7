/** Checks that an issue goes with its points: that it has any, and says so where all were made from a later report. */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { RecordCheck } from "./record-check.ts";

const ISSUE = "title: Training, likelihood: possible, their_view: unknown";

/** Tells each issue of every meeting. */
export const issuePoints: RecordCheck<"issue-not-reconstructed" | "issue-without-points"> = {
  group: "content",
  rules: {
    "issue-not-reconstructed": {
      severity: "warning",
      what: sayable("an issue of which all points were made from a later report says so itself"),
      why: sayable("papers would print its title as known before the meeting"),
      example: [
        {
          in: "meeting",
          yaml: `issues:
  - id: training
    title: Training # told
    likelihood: possible
    their_view: unknown
    points:
      - { id: offer, text: We offer training., use: must, reconstructed: true, source: s1, quote: unknown }
  - id: visas
    title: Visas
    likelihood: possible
    reconstructed: true # says so itself
    their_view: unknown
    points:
      - { id: fees, text: We ask about fees., use: must, reconstructed: true, source: s1, quote: unknown }
  - id: roads
    title: Roads
    likelihood: possible
    their_view: unknown
    points:
      - { id: survey, text: We offer a survey., use: must, source: s1, quote: unknown } # was known before
      - { id: share, text: We offer to share it., use: must, reconstructed: true, source: s1, quote: unknown }
`,
        },
      ],
    },
    "issue-without-points": {
      severity: "warning",
      what: sayable("each issue has points that say what to say on it"),
      why: sayable("the talking points leave out an issue on which there is nothing to say"),
      example: [
        {
          in: "meeting",
          yaml: `issues:
  - { id: training, ${ISSUE}, points: [] } # told
  - { id: visas, ${ISSUE}, points: [{ id: fees, text: We ask about fees., use: must, source: s1, quote: unknown }] }
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    for (const { id: meeting, issues } of record.meetings.values()) {
      for (const [index, { id, points, reconstructed }] of issues.entries()) {
        const placeOf = (field: string) => {
          return record.placeOf("meeting", meeting, ["issues", index, field]);
        };
        if (points.length === 0) {
          tell("issue-without-points", say('the issue "{id}" has no points', { id }), {
            place: placeOf("points"),
            hint: say("add what to say on it, or remove the issue"),
          });
        } else if (!reconstructed && points.every((point) => point.reconstructed)) {
          tell(
            "issue-not-reconstructed",
            say('all points of the issue "{id}" are reconstructed, and the issue is not', { id }),
            { place: placeOf("title"), hint: say('add the line "reconstructed: true" to it') },
          );
        }
      }
    }
  },
};
