/**
 * Checks that what must be said can be said in the time that the meeting has, at the rate that the house has
 * for the language. An interpreter who speaks after the minister takes as long again. How long each point
 * takes, and what the other side needs, is not looked at.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Meeting } from "../../record/meeting.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import { countWords } from "../../text/words.ts";
import type { RecordCheck } from "./record-check.ts";

export const speechFits: RecordCheck<"speech-too-long"> = {
  group: "timing",
  rules: {
    "speech-too-long": {
      severity: "error",
      what: sayable("the points that must be made can be said in the time that the meeting has"),
      why: sayable("a minister who runs out of time leaves out the point that came last"),
      example: [
        { in: "house", yaml: "preferences: { speech_rate: { en: 10 }, text_size: 11 }\n" },
        {
          in: "meeting",
          yaml: `interpretation: consecutive
minutes: 2 # told
issues:
  - id: review
    title: Review
    likelihood: certain
    their_view: unknown
    points:
      - { id: one, use: must, text: I hope that we shall agree to review all our work, source: s1, quote: unknown }
`,
        },
        {
          in: "earlier-meeting",
          yaml: `interpretation: simultaneous # takes no time of its own
minutes: 2
issues:
  - id: review
    title: Review
    likelihood: certain
    their_view: unknown
    points:
      - { id: one, use: must, text: I hope that we shall agree to review all our work, source: s1, quote: unknown }
      - { id: two, use: should, text: And I should be glad to hear what our friends think of it, source: s1, quote: unknown }
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const { language, languages = [language], preferences } = record.house;
    for (const meeting of record.meetings.values()) {
      const { id, minutes, interpretation } = meeting;
      if (minutes === "unknown") continue;
      const isTwice = interpretation === "consecutive";
      for (const tag of languages) {
        const rate = preferences.speech_rate[tag];
        const words = rate === undefined ? 0 : wordsThatMustBeSaid(meeting, tag, language);
        const takes = Math.ceil((words / (rate ?? 1)) * (isTwice ? 2 : 1));
        if (takes <= minutes) continue;
        const slots = { takes, language: tag, minutes };
        const message = isTwice
          ? say(
              "what must be said takes {takes} minutes in {language} with its interpretation, and the meeting has {minutes}",
              slots,
            )
          : say(
              "what must be said takes {takes} minutes in {language}, and the meeting has {minutes}",
              slots,
            );
        tell("speech-too-long", message, {
          place: record.placeOf("meeting", id, ["minutes"]),
          hint: say("shorten points, write {form} for some of them, or ask for more time", {
            form: "use: should",
          }),
        });
        break;
      }
    }
  },
};

function wordsThatMustBeSaid({ issues }: Meeting, tag: string, own: string): number {
  let count = 0;
  for (const { use, text } of issues.flatMap(({ points }) => points)) {
    if (use !== "must") continue;
    for (const [language, words] of textsByLanguage(text)) {
      if ((language || own) === tag) count += countWords(words.replaceAll("*", ""));
    }
  }
  return count;
}
