/** Answers to questions: those given by flag, and the others as a person gives them or as they follow. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import { normalise } from "../../text/normalise.ts";
import { type Answers, type Ask, objectionTo, type Question } from "./question.ts";

/** A question, which may look at the answers before it. */
export type MakeQuestion = (answers: Answers) => Question;

/** Where answers come from. */
export interface Answering {
  /** Answers by flag. */
  readonly given: Answers;
  /** Asks for those that are missing; without it a required one that is missing is an error. */
  readonly ask?: Ask | undefined;
}

/** Every answer that was given or asked for; undefined when one is wrong or missing, which the report tells. */
export async function collect(
  questions: readonly MakeQuestion[],
  { given, ask }: Answering,
  report: Report,
): Promise<Answers | "interrupted" | undefined> {
  const answers: Record<string, string> = {};
  // What was given is looked at first, so that nobody answers ten questions to learn of a slip.
  for (const make of questions) {
    const question = make({ ...given, ...answers });
    const answer = normalise(given[question.flag] ?? "").trim();
    if (answer && isFit(question, answer, report)) answers[question.flag] = answer;
  }
  if (ask && report.errors > 0) return undefined;
  const missing: string[] = [];
  for (const make of questions) {
    const question = make(answers);
    const { flag } = question;
    if (answers[flag] !== undefined || given[flag]?.trim()) continue;
    const answer = ask && !question.isSilent ? await ask(question) : freely(question);
    if (answer === undefined || answer === question.givesUp) return "interrupted";
    if (answer.trim() !== "") answers[flag] = normalise(answer).trim();
    // An id follows from answers that are told of already.
    else if (question.isRequired && !(flag === "id" && report.errors > 0)) {
      reportMissing(question, missing.length === 0, report);
      missing.push(flag);
    }
  }
  return report.errors > 0 ? undefined : answers;
}

/** What follows from the other answers without anybody being asked. */
function freely({ follows = "" }: Question): string {
  return follows;
}

function isFit(question: Question, answer: string, report: Report): boolean {
  const objection = objectionTo(question, answer);
  if (!objection) return true;
  const { message, hint } = objection;
  const { flag } = question;
  report.error("wrong-answer", say("--{flag} {answer}: {message}", { flag, answer, message }), {
    hint,
  });
  return false;
}

/** Where several are missing, the remedy is said once. */
function reportMissing({ flag, words }: Question, isFirst: boolean, report: Report): void {
  const message = say("--{flag} is missing: {question}?", { flag, question: words });
  const hint = say("give it, or run the command at a terminal to be asked");
  report.error("missing-answer", message, isFirst ? { hint } : {});
}
