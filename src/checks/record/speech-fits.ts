/**
 * Checks that what must be said can be said in the time that the meeting has, at the rate that the house has
 * for the language, and that it has one for each language of its papers in which points are made. An interpreter
 * who speaks after the minister takes as long again. How long each point takes, and what the other side needs,
 * is not looked at.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Point } from "../../record/issue.ts";
import type { Meeting } from "../../record/meeting.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import { countWords } from "../../text/words.ts";
import type { RecordCheck } from "./record-check.ts";

export const speechFits: RecordCheck<"speech-too-long" | "speech-rate-missing"> = {
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
          yaml: `interpretation: consecutive # the interpreter takes as long again
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
      - { id: two, use: should, text: And I should be glad to hear what our friends think of it, source: s1, quote: unknown } # if there is time
`,
        },
      ],
    },
    "speech-rate-missing": {
      severity: "warning",
      what: sayable(
        "the house has a rate of speech for each language of its papers in which points are made",
      ),
      why: sayable(
        "without it nobody looks whether they can be said in time, and the papers give no minutes",
      ),
      example: [
        {
          in: "house",
          yaml: `languages: [en, vi, lo]
preferences:
  speech_rate: { en: 100 } # told
  text_size: 11
`,
        },
        {
          in: "meeting",
          yaml: `issues:
  - id: review
    title: Review
    likelihood: certain
    their_view: unknown
    points:
      - { id: one, use: must, text: { en: I thank you, vi: { text: Tôi xin cảm ơn, reviewed: true } }, source: s1, quote: unknown } # none in Lao
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const { language, languages = [language], preferences } = record.house;
    const meetings = [...record.meetings.values()];
    for (const tag of languages) {
      if (preferences.speech_rate[tag] !== undefined) continue;
      if (!meetings.some((meeting) => wordsSaid(meeting, tag, language, SPOKEN) > 0)) continue;
      const message = say("points are made in {language}, and nothing says how fast it is spoken", {
        language: tag,
      });
      tell("speech-rate-missing", message, {
        place: record.placeOf("house", "", ["preferences", "speech_rate"]),
        hint: say("write how many words the minister says in a minute: {form}", {
          form: `speech_rate: { ${tag}: … }`,
        }),
      });
    }
    for (const meeting of meetings) {
      const { id, minutes, interpretation } = meeting;
      if (minutes === "unknown") continue;
      const isTwice = interpretation === "consecutive";
      for (const tag of languages) {
        const rate = preferences.speech_rate[tag];
        const words = rate === undefined ? 0 : wordsSaid(meeting, tag, language, MUST);
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

type Uses = readonly Point["use"][];

const MUST: Uses = ["must"];
/** The talking points say how long these take together. */
const SPOKEN: Uses = ["must", "should"];

/** How many words points of these uses have in a language. */
function wordsSaid({ issues }: Meeting, tag: string, own: string, uses: Uses): number {
  let count = 0;
  for (const { use, text } of issues.flatMap(({ points }) => points)) {
    if (!uses.includes(use)) continue;
    for (const [language, words] of textsByLanguage(text)) {
      if ((language || own) === tag) count += countWords(words.replaceAll("*", ""));
    }
  }
  return count;
}
