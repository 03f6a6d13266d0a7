/** What a new entry needs to be told: as a flag of the command, or as a question at a terminal. */
import type { Phrase } from "../../diagnostics/phrase.ts";
import { list, say } from "../../diagnostics/phrase.ts";
import { didYouMean } from "../../diagnostics/phrases.ts";
import type { Objection } from "../../diagnostics/schema-objection.ts";
import { nameUnreadable, sayUnreadable } from "../../diagnostics/unreadable-names.ts";
import { closest } from "../../text/closest.ts";
import { fold } from "../../text/fold.ts";
import { findUnreadable } from "../../text/unreadable.ts";

/** One of the answers that are known beforehand. */
export interface Choice {
  readonly value: string;
  readonly label?: Phrase | string | undefined;
}

export interface Question {
  /** The flag's name without its hyphens, such as `date`. */
  readonly flag: string;
  readonly words: Phrase;
  /** Without an answer the entry cannot be made. */
  readonly isRequired: boolean;
  /** The answers there are; any text where absent. */
  readonly choices?: readonly Choice[];
  /** What it means to choose none of them; that it is not known where absent. */
  readonly none?: Phrase;
  /** Several answers, with commas between. */
  readonly isMany?: boolean;
  readonly suggested?: string;
  /** Only a flag gives it; it is too rarely known to be asked for. */
  readonly isSilent?: boolean;
  /** The answer where nobody is asked, since it follows from others. */
  readonly follows?: string;
  /** The answer with which a person gives up. */
  readonly givesUp?: string;
  /** What is wrong with an answer that is not empty. */
  objectionTo(answer: string): Objection | undefined;
}

/** The answer in words; "" for none; undefined when the person gave up. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** Answers by flag; those that were not given are not there. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The answers in one: `a, b` is two. */
export function splitAnswers(answer: string): readonly string[] {
  return answer
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/** What is wrong with an answer: signs that no paper can show, or what the question says of it. */
export function objectionTo(question: Question, answer: string): Objection | undefined {
  const [sign] = findUnreadable(answer);
  if (!sign) return question.objectionTo(answer);
  const code = nameUnreadable(sign);
  return { message: say("it holds {code}, {what}", { code, what: sayUnreadable(sign) }) };
}

type Known = Omit<Question, "choices" | "objectionTo"> & { readonly choices: readonly Choice[] };

/** A question whose answers are known; `isOpen` lets others pass, since not all could be read. */
export function chooseOne(question: Known, isOpen = false): Question {
  const values = question.choices.map(({ value }) => value);
  return {
    ...question,
    objectionTo: (answer) => {
      const given = question.isMany ? splitAnswers(answer) : [answer];
      const wrong = given.find((value) => !values.includes(value));
      return wrong === undefined || isOpen ? undefined : unknownChoice(wrong, question.choices);
    },
  };
}

/** More names than this are no help to read. */
const LISTED = 12;

function unknownChoice(answer: string, choices: readonly Choice[]): Objection {
  const values = choices.map(({ value }) => value);
  const named = choices.find(
    ({ label }) => typeof label === "string" && fold(label) === fold(answer),
  );
  const near = named?.value ?? closest(answer, values);
  const hint = near
    ? didYouMean(near)
    : values.length > 0 && values.length <= LISTED
      ? say("known: {names}", { names: list(values) })
      : undefined;
  return { message: say('"{answer}" is not among those there are', { answer }), hint };
}
