/**
 * Checks that what is said can be said in the time that our side has, at the rate that the house has for the
 * language, and that it has one for each language of its papers in which something is said. What is said is what
 * the talking points print as such: courtesies, points that must or should be made, closing words.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Meeting } from "../../record/meeting.ts";
import type { HouseRecord } from "../../record/record.ts";
import {
  type SpeechBudget,
  saidAt,
  speechBudget,
  spokenIn,
  spokenWords,
} from "../../record/speech.ts";
import type { RecordCheck } from "./record-check.ts";
import { sayTime, sayWhatToCut, type Takes, timeIn } from "./saying-time.ts";

/** Beyond this share of the budget nobody can make up for it by speaking faster. */
const MOST = 1.1;

export const speechFits: RecordCheck<
  "speech-too-long" | "speech-over-budget" | "speech-rate-missing"
> = {
  group: "timing",
  rules: {
    "speech-too-long": {
      severity: "error",
      what: sayable("what is said takes no more than a tenth longer than the time of our side"),
      why: sayable("a minister who runs out of time leaves out the point that came last"),
      example: [
        { in: "house", yaml: "preferences: { speech_rate: { en: 10 }, text_size: 11 }\n" },
        {
          in: "meeting",
          yaml: `interpretation: consecutive # the interpreter takes as long again
minutes: 3 # told
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
minutes: 3
issues:
  - id: review
    title: Review
    likelihood: certain
    their_view: unknown
    points:
      - { id: one, use: must, text: I hope that we shall agree to review all our work, source: s1, quote: unknown }
      - { id: two, use: if-raised, text: And I should be glad to hear what our friends think of it, source: s1, quote: unknown } # only in answer
`,
        },
      ],
    },
    "speech-over-budget": {
      severity: "warning",
      what: sayable("what is said takes no longer than the time of our side"),
      why: sayable("half of a meeting is ours, and who takes more takes it from the other side"),
      example: [
        { in: "house", yaml: "preferences: { speech_rate: { en: 10 }, text_size: 11 }\n" },
        {
          in: "meeting",
          yaml: `interpretation: none
minutes: 4 # told
courtesies:
  - { text: "Thank you, Minister", source: s1, quote: unknown }
issues:
  - id: review
    title: Review
    likelihood: certain
    their_view: unknown
    points:
      - { id: one, use: should, text: I hope that we shall agree today to review all our work and to meet again before long, source: s1, quote: unknown }
`,
        },
        {
          in: "earlier-meeting",
          yaml: `interpretation: none
minutes: 4
courtesies:
  - { text: "Thank you, Minister", source: s1, quote: unknown }
issues:
  - id: review
    title: Review
    likelihood: certain
    their_view: unknown
    points:
      - { id: one, use: should, text: I hope that we shall agree to review all our work, source: s1, quote: unknown }
`,
        },
      ],
    },
    "speech-rate-missing": {
      severity: "warning",
      what: sayable(
        "the house has a rate of speech for each language of its papers in which something is said",
      ),
      why: sayable(
        "without it nobody looks whether it can be said in time, and the papers give no minutes",
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
      if (!meetings.some((meeting) => isSaidIn(tag, meeting, record))) continue;
      const message = say(
        "something is said in {language}, and nothing says how fast it is spoken",
        {
          language: tag,
        },
      );
      tell("speech-rate-missing", message, {
        place: record.placeOf("house", "", ["preferences", "speech_rate"]),
        hint: say("write how many words the minister says in a minute: {form}", {
          form: `speech_rate: { ${tag}: … }`,
        }),
      });
    }
    for (const meeting of meetings) {
      const budget = speechBudget(meeting);
      if (!budget) continue;
      const over = (share: number) =>
        languages
          .map((tag) => ({ tag, takes: timeIn(tag, meeting, record) }))
          .find(({ takes }) => isLonger(takes.seconds, budget.seconds * share));
      const [tooLong, longer] = [over(MOST), over(1)];
      const found = tooLong ?? longer;
      if (!found) continue;
      const { tag, takes } = found;
      tell(
        tooLong ? "speech-too-long" : "speech-over-budget",
        sayOver(takes, tag, budget, meeting),
        {
          place: record.placeOf("meeting", meeting.id, ["minutes"]),
          hint: sayWhatToCut(tag, meeting, record),
        },
      );
    }
  },
};

/** Beyond what sums of broken numbers may be off by. */
function isLonger(takes: number, allowed: number): boolean {
  return takes > allowed + 1e-6;
}

function sayOver(
  takes: Takes,
  language: string,
  { seconds }: SpeechBudget,
  { interpretation }: Meeting,
) {
  const isTwice = interpretation === "consecutive";
  const slots = {
    takes: takes.isLeast
      ? say("at least {time}", { time: sayTime(takes.seconds) })
      : sayTime(takes.seconds),
    language,
    budget: sayTime(seconds),
    slot: sayTime(seconds * (isTwice ? 4 : 2)),
  };
  return isTwice
    ? say(
        "what is said takes {takes} in {language}, and of {slot} consecutive interpretation leaves our side {budget}",
        slots,
      )
    : say("what is said takes {takes} in {language}, and our half of {slot} is {budget}", slots);
}

function isSaidIn(tag: string, meeting: Meeting, record: HouseRecord): boolean {
  return saidAt(meeting, record).some(({ text }) => {
    const spoken = spokenIn(tag, text, record);
    return spoken?.tag === tag && spokenWords(spoken.words) > 0;
  });
}
