/** Questions at a terminal, one below the other; Ctrl-C or Escape gives up. */
import { isCancel, multiselect, select, text } from "@clack/prompts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { type Ask, type Choice, objectionTo, type Question } from "../tasks/scaffold/question.ts";

type Words = (phrase: Phrase) => string;

/** Where it is asked and answered; the process's own where absent. */
type Terminal = Pick<Parameters<typeof text>[0], "input" | "output">;

/** Rows of choices shown at once. */
const ROWS = 10;

/** Asks in the language of `words`. */
export function askAtTerminal(words: Words, terminal: Terminal = {}): Ask {
  return async (question) => {
    const answer = question.choices?.length
      ? await choose(question, question.choices, words, terminal)
      : await write(question, words, terminal);
    if (isCancel(answer)) return undefined;
    return typeof answer === "string" ? answer : answer.join(", ");
  };
}

/** A question stands alone, so it begins with a capital. */
function told(phrase: Phrase, words: Words): string {
  return words(phrase).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function write(question: Question, words: Words, terminal: Terminal) {
  const { suggested, isRequired } = question;
  const asked = isRequired
    ? say("{question}?", { question: question.words })
    : say("{question}? (leave empty if not known)", { question: question.words });
  return text({
    ...terminal,
    message: told(asked, words),
    ...(suggested !== undefined && { initialValue: suggested }),
    validate: (value = "") => {
      const answer = value.trim();
      if (answer === "") return isRequired ? words(say("an answer is needed here")) : undefined;
      const objection = objectionTo(question, answer);
      if (!objection) return undefined;
      const { message, hint } = objection;
      return words(hint ? say("{message}; {hint}", { message, hint }) : message);
    },
  });
}

async function choose(
  question: Question,
  choices: readonly Choice[],
  words: Words,
  terminal: Terminal,
) {
  const { isRequired, isMany, suggested, none = say("not known") } = question;
  const options = choices.map((choice) => ({
    value: choice.value,
    label: labelOf(choice, words),
  }));
  const common = { ...terminal, maxItems: ROWS, showInstructions: false };
  if (isMany) {
    const asked = say("{question}? (space bar to choose, none if not known)", {
      question: question.words,
    });
    const message = told(asked, words);
    return multiselect({ ...common, message, options, required: false });
  }
  // Where an answer is needed, a bare Enter on the first row must not give one.
  const first = isRequired ? say("choose one") : none;
  const ask = () =>
    select({
      ...common,
      message: told(say("{question}?", { question: question.words }), words),
      options: [{ value: "", label: words(first) }, ...options],
      ...(suggested !== undefined && { initialValue: suggested }),
    });
  let answer = await ask();
  while (isRequired && answer === "") answer = await ask();
  return answer;
}

function labelOf({ value, label }: Choice, words: Words): string {
  if (label === undefined) return value;
  return `${value} – ${typeof label === "string" ? label : words(label)}`;
}
