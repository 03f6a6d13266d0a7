/** Questions at a terminal, one below the other; Ctrl-C or Escape gives up. */
import { isCancel, multiselect, select, text } from "@clack/prompts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { type Ask, type Choice, objectionTo, type Question } from "../tasks/scaffold/question.ts";

type Words = (phrase: Phrase) => string;

/** Rows of choices shown at once. */
const ROWS = 10;

/** Asks in the language of `words`. */
export function askAtTerminal(words: Words): Ask {
  return async (question) => {
    const answer = question.choices?.length
      ? await choose(question, question.choices, words)
      : await write(question, words);
    if (isCancel(answer)) return undefined;
    return typeof answer === "string" ? answer : answer.join(", ");
  };
}

/** A question stands alone, so it begins with a capital. */
function told(phrase: Phrase, words: Words): string {
  return words(phrase).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function write(question: Question, words: Words) {
  const { suggested, isRequired } = question;
  const asked = isRequired
    ? say("{question}?", { question: question.words })
    : say("{question}? (leave empty if not known)", { question: question.words });
  return text({
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

function choose(question: Question, choices: readonly Choice[], words: Words) {
  const { isRequired, isMany, suggested } = question;
  const options = choices.map((choice) => ({
    value: choice.value,
    label: labelOf(choice, words),
  }));
  const common = { maxItems: ROWS, showInstructions: false };
  if (isMany) {
    const asked = say("{question}? (space bar to choose, none if not known)", {
      question: question.words,
    });
    const message = told(asked, words);
    return multiselect({ ...common, message, options, required: false });
  }
  const none = { value: "", label: words(say("not known")) };
  return select({
    ...common,
    message: told(say("{question}?", { question: question.words }), words),
    options: isRequired ? options : [none, ...options],
    ...(suggested !== undefined && { initialValue: suggested }),
  });
}

function labelOf({ value, label }: Choice, words: Words): string {
  if (label === undefined) return value;
  return `${value} – ${typeof label === "string" ? label : words(label)}`;
}
