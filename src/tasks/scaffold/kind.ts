/** A kind of entry that can be begun: what has to be asked for it, and the text that comes of it. */
import type * as z from "zod";
import type { Report } from "../../diagnostics/report.ts";
import type { Words } from "../schema-json.ts";
import type { Known } from "./known.ts";
import type { Answers, Question } from "./question.ts";

/** A file to make, or lines to add at the end of a list that is the last of its file. */
export type Draft =
  | { readonly path: string; readonly text: string }
  | {
      readonly path: string;
      /** What the file must be. */
      readonly schema: z.ZodType;
      readonly list: string;
      readonly lines: readonly string[];
    };

export interface NewKind {
  /** In the order in which they are asked; each may look at the answers before it. */
  readonly questions: readonly ((known: Known, answers: Answers) => Question)[];
  /** All required questions have an answer here. */
  draft(answers: Answers, known: Known, words: Words): Draft;
  /** Says what a person would have been asked about, where nobody could be. */
  remark?(answers: Answers, known: Known, report: Report): void;
}

/** An answer that the questions have made sure of. */
export function answerTo(answers: Answers, flag: string): string {
  const answer = answers[flag];
  if (answer === undefined) throw new Error(`the answer to ${flag} is missing`);
  return answer;
}
