/** Whether `{{value}}` can print a value of this shape whatever the data is. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import type { Problem } from "../helper.ts";
import { codeOfIf, putIfAround, writeEach } from "../remedies.ts";
import { listNames } from "../suggest.ts";
import type { Known } from "./known.ts";
import { describe, mayBeAbsent, optionsOf, type Shape } from "./shape.ts";

const PRINTABLE: readonly Shape["kind"][] = [
  "text",
  "number",
  "prose",
  "unstated",
  "notes",
  "page",
];

export function problemOfPrinting({ shape, text, place }: Known): Problem | undefined {
  if (mayBeAbsent(shape)) {
    const message = say('"{value}" may be absent here', { value: text });
    return { code: "template-maybe-absent", message, hint: putIfAround(text), place };
  }
  for (const option of optionsOf(shape)) {
    if (PRINTABLE.includes(option.kind)) continue;
    if (option.kind !== "closed") return notPrintable(option, text, place);
    if (option.values.some((value) => typeof value === "boolean")) {
      return notPrintable({ kind: "flag" }, text, place);
    }
    const words = option.from && option.values.find((value) => /\p{L}/u.test(String(value)));
    if (words === undefined || !option.from) continue;
    return wordsPassedOn(String(words), option.from);
  }
  return undefined;
}

function notPrintable(shape: Shape, text: string, place: Known["place"]): Problem {
  const slots = { value: text, what: describe(shape) };
  const message = say('"{value}" is {what}, which cannot be printed', slots);
  return { code: "template-not-printable", message, hint: remedy(shape, text), place };
}

/** Words that a template hands to a partial or a helper instead of printing them itself. */
export function wordsPassedOn(words: string, place: Place): Problem {
  const message = say('the words "{words}" of the template would be printed', { words });
  const hint = say(
    "put them under labels at the top of the template or in the locale files, and pass {code}",
    {
      code: '(label "…")',
    },
  );
  return { code: "template-literal-text", message, hint, place };
}

function remedy(shape: Shape, text: string): Phrase | undefined {
  switch (shape.kind) {
    case "list":
    case "record":
      return writeEach(text);
    case "flag":
      return say("test it: {code}", { code: codeOfIf(text) });
    case "group":
      return say("print one of its values: {names}", { names: listNames(shape.keys, 6) });
    default:
      return undefined;
  }
}
