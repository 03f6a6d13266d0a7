/** What has to be known of an update: taken from flags, or asked where nothing was said yet. */
import * as z from "zod";
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import type { Objection } from "../../diagnostics/schema-objection.ts";
import { type Commitment, updateSchema } from "../../record/commitment.ts";
import { doneStatuses, givenUpStatuses } from "../../record/commitment-updates.ts";
import { date } from "../../record/fields.ts";
import type { MakeQuestion } from "../scaffold/collect.ts";
import { askActor, askSource, type Known } from "../scaffold/known.ts";
import type { Answers, Question } from "../scaffold/question.ts";
import { askChoice, askForm, askText } from "../scaffold/questions.ts";

/** What an update can say; without any of these there is nothing to record. */
export const CONTENTS: readonly string[] = [
  ...["status", "note", "evidence", "due", "what", "owner", "lead", "counterpart"],
  ...["deliverable", "ask", "source"],
];

/** Whether the answers say anything. */
export function saysSomething(answers: Answers): boolean {
  return CONTENTS.some((flag) => answers[flag]?.trim());
}

/** What the questions look at. */
export interface About {
  readonly commitment: Commitment;
  readonly known: Known;
  /** ISO day in the house's zone. */
  readonly today: string;
  /** Nothing was said by flag, so that a person who sits there is asked for the rest. */
  readonly asksAll: boolean;
}

/** The questions, in the order in which they are asked. */
export function questionsFor(about: About): readonly MakeQuestion[] {
  const { known, today, asksAll } = about;
  const open = (flag: string, words: Phrase, isSilent = true) => ({
    flag,
    words,
    isRequired: false,
    isSilent,
  });
  const actor = (flag: string, words: Phrase, isMany = false) =>
    askActor(known, { ...open(flag, words), isMany }, [{ value: "unknown" }]);
  return [
    () =>
      askChoice(
        { ...open("status", say("where does it stand now"), !asksAll), none: say("as before") },
        updateSchema,
        "status",
      ),
    ({ status }) => {
      const isGivenUp = givenUpStatuses.some((one) => one === status);
      const words = isGivenUp ? say("why is it given up") : say("what happened");
      return askText({ ...open("note", words, !asksAll && !isGivenUp), isRequired: isGivenUp });
    },
    () => askDay(today, asksAll),
    (answers) => askEvidence(answers, about),
    () => askForm(open("due", say("which new due date was set, if any"), !asksAll), date),
    ({ due }) =>
      askText({
        flag: "reason",
        words: say("why was the due date set or moved"),
        isRequired: due !== undefined,
        isSilent: due === undefined,
      }),
    () => ({ ...actor("by", say("who reported it")), follows: "unknown" }),
    () => actor("lead", say("which of our units leads it from now on")),
    () => actor("owner", say("who is to do it from now on"), true),
    () => actor("counterpart", say("which unit answers to it on the other side from now on")),
    () => askText(open("deliverable", say("in which product is it to end from now on"))),
    () => askText(open("what", say("how is it worded from now on"))),
    () => askText(open("ask", say("what is needed to go on"))),
    () => askSource(known, open("source", say("which source states it"))),
  ];
}

function askDay(today: string, asksAll: boolean): Question {
  const about = { flag: "at", words: say("on which day did it happen"), isRequired: true };
  const form = askForm({ ...about, isSilent: !asksAll }, z.iso.date());
  return {
    ...form,
    suggested: today,
    follows: today,
    objectionTo: (answer): Objection | undefined => {
      const wrong = form.objectionTo(answer);
      if (wrong || answer <= today) return wrong;
      return {
        message: say("that day is still to come; today is {today}", { today }),
        hint: say("record it once it has happened"),
      };
    },
  };
}

/** What is done takes evidence, unless an earlier update brought it. */
function askEvidence({ status }: Answers, { commitment, asksAll }: About): Question {
  const isDone = doneStatuses.some((one) => one === status);
  const isThere = commitment.updates.some(({ evidence }) => evidence !== undefined);
  const isRequired = isDone && !isThere;
  return askText({
    flag: "evidence",
    words: isRequired
      ? say("what proves that it is done, such as the number of a letter")
      : say("what proves it"),
    isRequired,
    isSilent: !isRequired && !(isDone && asksAll),
  });
}
