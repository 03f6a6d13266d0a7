/**
 * Checks that a meeting has one to three objectives, and that somebody thought of what the other side wants.
 * An objective that begins with words for what always happens at a meeting cannot be tested afterwards, unless
 * it goes on to a figure, or to what there will be then; which words these are, the locale says.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { BackedText } from "../../record/issue.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import type { HouseRecord } from "../../record/record.ts";
import { onceFor } from "../../text/once.ts";
import { placeInText } from "./place-in-text.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";
import { anyOf, comparable } from "./whole-words.ts";

const MOST = 3;

type Code =
  | "objectives-missing"
  | "too-many-objectives"
  | "objective-not-testable"
  | "their-objectives-missing";

const REVIEW = "{ text: Agree on the day of the review, source: s1, quote: unknown }";

export const objectives: RecordCheck<Code> = {
  group: "content",
  rules: {
    "objectives-missing": {
      severity: "error",
      what: sayable("a meeting has an objective, or says that none is known"),
      why: sayable(
        "without one nobody can say afterwards whether the meeting was worth the journey",
      ),
      example: [
        { in: "meeting", yaml: "objectives: [] # told\n" },
        { in: "earlier-meeting", yaml: "objectives: unknown # nobody has set any\n" },
      ],
    },
    "too-many-objectives": {
      severity: "error",
      what: sayable("a meeting has at most three objectives"),
      why: sayable("whoever wants ten things from one meeting comes home with none of them"),
      example: [
        {
          in: "meeting",
          yaml: `objectives:
  - ${REVIEW}
  - ${REVIEW}
  - ${REVIEW}
  - ${REVIEW} # told
`,
        },
        {
          in: "earlier-meeting",
          yaml: `objectives: # three are the most
  - ${REVIEW}
  - ${REVIEW}
  - ${REVIEW}
`,
        },
      ],
    },
    "objective-not-testable": {
      severity: "warning",
      what: sayable(
        "an objective says what there will be after the meeting, not what is done at it",
      ),
      why: sayable("views are exchanged at every meeting, so it is reached whatever comes of it"),
      example: [
        {
          in: "meeting",
          yaml: `objectives:
  - { text: Exchange views on the review, source: s1, quote: unknown } # told
  - { text: Agree to exchange views each spring, source: s1, quote: unknown } # right
  - { text: Discuss the text of the plan and settle its two open articles, source: s1, quote: unknown } # right
`,
        },
      ],
    },
    "their-objectives-missing": {
      severity: "warning",
      what: sayable("what the other side wants is written down, or is said to be unknown"),
      why: sayable("a minister who does not know what will be asked of him answers unprepared"),
      example: [
        { in: "meeting", yaml: "their_objectives: [] # told\n" },
        { in: "earlier-meeting", yaml: "their_objectives: unknown # right\n" },
      ],
    },
  },
  run({ record, words }, tell) {
    for (const { id, objectives: ours, their_objectives } of record.meetings.values()) {
      const placeOf = (...path: readonly (string | number)[]) =>
        record.placeOf("meeting", id, path);
      if (their_objectives !== "unknown" && their_objectives.length === 0) {
        tell("their-objectives-missing", say("nothing is said of what the other side wants"), {
          place: placeOf("their_objectives"),
          hint: say('write what is known of it, or "their_objectives: unknown"'),
        });
      }
      if (ours === "unknown") continue;
      if (ours.length === 0) {
        tell("objectives-missing", say("the meeting has no objective"), {
          place: placeOf("objectives"),
          hint: say(
            'write one to three, each to be tested afterwards, or "objectives: unknown" if nobody has set any',
          ),
        });
      }
      if (ours.length > MOST) {
        const message = say("the meeting has {count} objectives, and {most} are the most", {
          count: ours.length,
          most: MOST,
        });
        tell("too-many-objectives", message, () => ({
          place: placeOf("objectives", MOST),
          hint: say(
            "keep those that the minister is to bring home; the others are points or issues",
          ),
        }));
      }
      ours.forEach((objective, index) => {
        const found = vagueStart(objective, record, words);
        if (!found) return;
        const path = ["objectives", index, "text", ...found.path];
        const at = { kind: "meeting", id, path, text: found.text } as const;
        const message = say('an objective that begins with "{words}" cannot be tested afterwards', {
          words: found.text.slice(0, found.length),
        });
        tell("objective-not-testable", message, {
          place: placeInText(record, at, { from: 0, to: found.length }),
          hint: say(
            "say what there will be afterwards, such as an answer, a date or a signed paper",
          ),
        });
      });
    }
  },
};

/** Asked for each objective of a record; the words of a language are one list. */
const NONE: readonly string[] = [];
const startOf = onceFor((vague: readonly string[]) => new RegExp(`^${anyOf(vague)}`, "u"));

/** The text of an objective that begins so, the words it begins with, and the path to it. */
function vagueStart({ text }: BackedText, { house }: HouseRecord, words: WordsOf) {
  for (const [tag, own] of textsByLanguage(text)) {
    const { vague = NONE, result = NONE } = words(tag || house.language) ?? {};
    const compared = comparable(own);
    const length = startOf(vague).exec(compared)?.[0].length;
    if (length === undefined) continue;
    const later = new RegExp(`\\p{N}|(?<![\\p{L}\\p{M}])${anyOf(result)}`, "u");
    if (later.test(compared.slice(length))) continue;
    const isPlain = typeof text === "string";
    const path = isPlain ? [] : typeof text[tag] === "string" ? [tag] : [tag, "text"];
    return { text: own, length, path };
  }
  return undefined;
}
