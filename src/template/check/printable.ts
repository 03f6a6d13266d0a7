/** Whether `{{value}}` can print a value of this shape whatever the data is. */
import type { Problem } from "../helper.ts";
import type { Known } from "./known.ts";
import { describe, mayBeAbsent, optionsOf, type Shape } from "./shape.ts";

const PRINTABLE: readonly Shape["kind"][] = ["text", "number", "prose", "unstated", "notes"];

export function problemOfPrinting({ shape, text, place }: Known): Problem | undefined {
  if (mayBeAbsent(shape)) {
    const message = `"${text}" may be absent here`;
    const hint = `put {{#if ${text}}} … {{/if}} around it`;
    return { code: "template-maybe-absent", message, hint, place };
  }
  for (const option of optionsOf(shape)) {
    if (PRINTABLE.includes(option.kind)) continue;
    if (option.kind !== "closed") return notPrintable(option, text, place);
    if (option.values.some((value) => typeof value === "boolean")) {
      return notPrintable({ kind: "flag" }, text, place);
    }
    const words = option.from && option.values.find((value) => /\p{L}/u.test(String(value)));
    if (words === undefined || !option.from) continue;
    const message = `the words "${words}" of the template would be printed`;
    const hint = 'put them into the locale files as a label and pass (label "…")';
    return { code: "template-literal-text", message, hint, place: option.from };
  }
  return undefined;
}

function notPrintable(shape: Shape, text: string, place: Known["place"]): Problem {
  const message = `"${text}" is ${describe(shape)}, which cannot be printed`;
  return { code: "template-not-printable", message, hint: remedy(shape, text), place };
}

function remedy(shape: Shape, text: string): string | undefined {
  switch (shape.kind) {
    case "list":
    case "record":
      return `write {{#each ${text}}} … {{/each}}`;
    case "flag":
      return `test it: {{#if ${text}}} … {{/if}}`;
    case "group":
      return `print one of its values: ${shape.keys.slice(0, 6).join(", ")}`;
    default:
      return undefined;
  }
}
