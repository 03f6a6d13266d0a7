/**
 * Checks that what is not to be raised stands in nothing that the minister says or wants, or the press is told.
 * Answers for the case that the other side raises it may speak of it.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Localised } from "../../record/fields.ts";
import type { Meeting } from "../../record/meeting.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import { excerpt } from "../../text/display.ts";
import { bareWords, sharesRun, type Withheld, withheldIn, wordingIn } from "../withheld.ts";
import type { RecordCheck } from "./record-check.ts";

type Code = "not-to-be-said" | "not-to-be-said-in-part";

export const notToBeSaid: RecordCheck<Code> = {
  group: "content",
  rules: {
    "not-to-be-said": {
      severity: "error",
      what: sayable(
        "what is not to be raised stands in no objective, point, courtesy, closing word or press line",
      ),
      why: sayable("the paper itself would make the minister say what it tells him not to"),
      example: [
        {
          in: "meeting",
          yaml: `do_not_raise:
  - { text: The fee for visas, source: s1, quote: unknown }
issues:
  - id: visas
    title: Visas
    likelihood: certain
    their_view: unknown
    points:
      - { id: fee, use: must, text: I should like to speak of the fee for visas, source: s1, quote: unknown } # told
      - { id: asked, use: if-raised, text: The fee for visas is not ours to set, source: s1, quote: unknown } # an answer
      - { id: pressed, use: if-pressed, text: We shall look at the fee for visas, source: s1, quote: unknown } # an answer
      - { id: plan, use: must, text: Let us agree on a plan, source: s1, quote: unknown } # right
      - { id: border, use: do-not-raise, text: The border, source: s1, quote: unknown }
      - { id: roads, use: should, text: Let us mend the roads to the border, source: s1, quote: unknown } # told
courtesies:
  - { text: Thank you for the visas, source: s1, quote: unknown } # right
  - { text: Thank you for waiving the fee for visas, source: s1, quote: unknown } # told
closing:
  - { text: We part as friends across the border, source: s1, quote: unknown } # told
objectives:
  - { text: Settle the **fee** for visas, source: s1, quote: unknown } # told
`,
        },
        {
          in: "earlier-meeting",
          yaml: `do_not_raise:
  - { text: The fee for visas, source: s1, quote: unknown }
press:
  arrangement: unknown
  line: "The ministers spoke of the fee for visas" # told
`,
        },
      ],
    },
    "not-to-be-said-in-part": {
      severity: "warning",
      what: sayable(
        "no objective, point or press line has a row of words of what is not to be raised",
      ),
      why: sayable("half a sentence is enough to open the matter that was to stay closed"),
      example: [
        {
          in: "meeting",
          yaml: `do_not_raise:
  - { text: Do not speak of the late payment of the scholarships, source: s1, quote: unknown }
objectives:
  - { text: Settle the late payment of the scholarships, source: s1, quote: unknown } # told
  - { text: Agree on the number of the scholarships, source: s1, quote: unknown } # right
  - { text: Thank them for payment of the scholarships, source: s1, quote: unknown } # four words may be chance
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const own = record.house.language;
    for (const meeting of record.meetings.values()) {
      const all = withheldOf(meeting, own);
      if (all.length === 0) continue;
      for (const { value, path } of saidAt(meeting)) {
        const place = record.placeOf("meeting", meeting.id, path);
        const hint = say("take it out here, or out of what is not to be raised");
        const whole = findWithheld(value, all, own, ({ withheld }, words) => {
          return wordingIn(withheld, words) !== undefined;
        });
        if (whole) {
          const slots = { words: excerpt(whole.text) };
          const message = say('it says "{words}", which is not to be raised', slots);
          tell("not-to-be-said", message, { place, hint });
          continue;
        }
        const part = findWithheld(value, all, own, ({ text, tag }, words) => {
          return sharesRun(text, words, tag);
        });
        if (!part) continue;
        const slots = { words: excerpt(part.text) };
        const message = say('it has a row of words of "{words}", which is not to be raised', slots);
        tell("not-to-be-said-in-part", message, { place, hint });
      }
    }
  },
};

interface Wanted {
  readonly tag: string;
  readonly text: string;
  readonly withheld: Withheld;
}

function withheldOf({ do_not_raise, issues }: Meeting, own: string): readonly Wanted[] {
  const points = issues.flatMap((issue) => issue.points);
  const texts = [
    ...(do_not_raise === "unknown" ? [] : do_not_raise),
    ...points.filter(({ use }) => use === "do-not-raise"),
  ];
  return texts.flatMap(({ text }) =>
    textsByLanguage(text).map(([tag, words]) => {
      return { tag: tag || own, text: words, withheld: withheldIn(words) };
    }),
  );
}

interface Said {
  readonly value: Localised;
  readonly path: readonly (string | number)[];
}

/** What the minister wants and says of himself, and what the press is told. */
function saidAt({ objectives, issues, courtesies, closing, press }: Meeting): readonly Said[] {
  const listed = (field: string, list: Meeting["courtesies"]) =>
    list.map(({ text }, index) => ({ value: text, path: [field, index, "text"] }));
  const points = issues.flatMap(({ points }, issue) =>
    points.flatMap(({ use, text }, index) => {
      const path = ["issues", issue, "points", index, "text"];
      return use === "must" || use === "should" ? [{ value: text, path }] : [];
    }),
  );
  const line = press.line === "unknown" ? [] : [{ value: press.line, path: ["press", "line"] }];
  const wanted = objectives === "unknown" ? [] : listed("objectives", objectives);
  return [
    ...wanted,
    ...points,
    ...listed("courtesies", courtesies),
    ...listed("closing", closing),
    ...line,
  ];
}

function findWithheld(
  value: Localised,
  all: readonly Wanted[],
  own: string,
  isIn: (wanted: Wanted, words: string) => boolean,
): Wanted | undefined {
  for (const [tag, text] of textsByLanguage(value)) {
    const words = bareWords(text);
    const found = all.find((each) => each.tag === (tag || own) && isIn(each, words));
    if (found) return found;
  }
  return undefined;
}
