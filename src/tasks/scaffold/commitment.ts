/** A new commitment: an entry at the end of its meeting's file, which is made if it is not there. */
import { say } from "../../diagnostics/phrase.ts";
import { commitmentsSchema } from "../../record/commitment.ts";
import { quote } from "../../record/fields.ts";
import { groupAt } from "./group-at.ts";
import { headOf } from "./head.ts";
import { answerTo, type Draft, type NewKind } from "./kind.ts";
import { askActor, askSource, type Known } from "./known.ts";
import { asItem, languagesOf, outline, type Values } from "./outline.ts";
import { type Answers, chooseOne, splitAnswers } from "./question.ts";
import { askChoice, askForm, askId, askText } from "./questions.ts";

const entry = groupAt(commitmentsSchema, "commitments");

export const newCommitment: NewKind = {
  questions: [
    ({ meetings }) =>
      chooseOne({
        flag: "meeting",
        words: say("at which meeting was it said"),
        isRequired: true,
        choices: meetings.map((value) => ({ value })),
      }),
    () =>
      askText({
        flag: "what",
        words: say("what is to be done, beginning with a verb"),
        isRequired: true,
      }),
    () =>
      askChoice(
        { flag: "modality", words: say("how firmly was it said"), isRequired: true },
        entry,
        "modality",
      ),
    (known) => askActor(known, { flag: "by", words: say("who said it"), isRequired: true }),
    (known) =>
      askActor(known, {
        flag: "to",
        words: say("to whom was it said"),
        isRequired: false,
        isMany: true,
      }),
    (known) =>
      askActor(known, {
        flag: "owner",
        words: say("whom does the source name to do it"),
        isRequired: false,
        isMany: true,
      }),
    (known) =>
      askSource(known, {
        flag: "source",
        words: say("which source states it"),
        isRequired: true,
      }),
    () =>
      askForm(
        {
          flag: "quote",
          words: say("what are the words of the source, in at most 20 words"),
          isRequired: false,
        },
        quote,
      ),
    (known, { meeting = "" }) =>
      askId(say("under which id"), nextId(meeting, known), (id) => known.isTaken(id, "commitment")),
  ],
  draft: (answers, known, words): Draft => {
    const meeting = answerTo(answers, "meeting");
    const path = `data/commitments/${meeting}.yaml`;
    const lines = outline(entry, valuesOf(answers, known), words, languagesOf(known.house));
    if (known.commitments.has(meeting)) {
      return { path, schema: commitmentsSchema, list: "commitments", lines };
    }
    const head = headOf(
      "../schemas/commitments.schema.json",
      [
        say("What was said at the meeting that somebody may be held to, in order."),
        say("What happens since is added under updates; what was said is never changed."),
      ],
      words,
    );
    const text = [...head, "", `meeting: ${meeting}`, "", "commitments:", ...asItem(lines)];
    return { path, text: `${text.join("\n")}\n` };
  },
};

function valuesOf(answers: Answers, known: Known): Values {
  const { to, owner, quote: fragment } = answers;
  return {
    ...Object.fromEntries(
      ["id", "what", "modality", "by", "source"].map((name) => [name, answerTo(answers, name)]),
    ),
    ...(to && { to: splitAnswers(to) }),
    ...(owner && { owner: splitAnswers(owner) }),
    ...(fragment && { quote: fragment }),
    ...recordedOn(answers, known),
  };
}

/** What is entered later than it was said is new in the week of its entry, and not in that of the meeting. */
function recordedOn(answers: Answers, { today, days }: Known): Values {
  const day = days.get(answerTo(answers, "meeting"));
  return today !== undefined && (day === undefined || today > day) ? { recorded: today } : {};
}

/** The number after the last of the meeting, written as the last one is. */
function nextId(meeting: string, { commitments, isTaken }: Known): string {
  const last = commitments.get(meeting)?.at(-1);
  const [, start = `${meeting}-`, digits = "00"] = /^(.*?)(\d+)[a-z]?$/u.exec(last ?? "") ?? [];
  let number = Number(digits) + 1;
  const made = () => `${start}${String(number).padStart(digits.length, "0")}`;
  while (isTaken(made(), "commitment")) number++;
  return made();
}
