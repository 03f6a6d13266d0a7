/** `label`: a text of the locale, with its slots filled. */
import type { CheckFacts, Helper } from "../helper.ts";
import type { Known } from "../check/known.ts";
import { describe, optionsOf, type Shape } from "../check/shape.ts";
import { suggest } from "../suggest.ts";

const SLOT = /\{([A-Za-z][\w-]*)\}/g;

export const label: Helper = {
  name: "label",
  usage: '{{label "page-count" n=count}}',
  example: '{{label "field.when"}}: {{label "as-at" date=meeting.date}}',
  description:
    "Prints the words that the language of the paper has for this name. Some of these words have a place to fill, a name in braces: n=count fills the place {n}.",
  arguments: [1, 1],
  named: true,
  tests: false,

  render([key], named, facts) {
    const name = String(key?.value);
    const text = facts.label(name);
    if (text === undefined) {
      const hint = "add it to the locale file, under labels";
      return problem("template-unknown-label", `the locale lacks the label "${name}"`, hint);
    }
    const slots = new Set([...text.matchAll(SLOT)].map((slot) => slot[1] ?? ""));
    const missing = [...slots].find((slot) => !named.has(slot));
    if (missing !== undefined) {
      const message = `the label "${name}" has a place {${missing}} that is not filled`;
      return problem("template-label-slot", message, `write {{label "${name}" ${missing}=…}}`);
    }
    for (const [slot, { value, place }] of named) {
      if (!slots.has(slot)) {
        const message = `the label "${name}" has no place {${slot}}`;
        const hint = suggest(slot, [...slots]) ?? `the text is: ${text}`;
        return { problem: { code: "template-label-slot", message, hint, place } };
      }
      if (typeof value === "string" ? value.trim() !== "" : Number.isSafeInteger(value)) continue;
      const message = `"${slot}" is neither a text nor a whole number`;
      const hint = "only a plain text or a whole number can fill a place in a label";
      return { problem: { code: "template-not-printable", message, hint, place } };
    }
    return { value: text.replace(SLOT, (_, slot: string) => String(named.get(slot)?.value)) };
  },

  check([key], named, facts) {
    if (key) checkKey(key, facts);
    for (const [name, known] of named) checkSlot(name, known, facts);
    return { kind: "text" };
  },
};

function checkKey(key: Known, { labels, tell }: CheckFacts): void {
  for (const shape of optionsOf(key.shape)) {
    if (shape.kind !== "closed") {
      const message = `the name of the label is ${describe(key.shape)} that is not known beforehand`;
      const hint = 'write the name in quotes: {{label "…"}}';
      tell({ code: "template-unknown-label", message, hint, place: key.place });
      return;
    }
    for (const value of shape.values) {
      if (labels.includes(String(value))) continue;
      const message = `the locale lacks the label "${value}"`;
      const hint = suggest(String(value), labels) ?? "add it to the locale files, under labels";
      tell({ code: "template-unknown-label", message, hint, place: shape.from ?? key.place });
    }
  }
}

function checkSlot(name: string, { shape, place }: Known, { tell }: CheckFacts): void {
  const fits = ({ kind }: Shape) => kind === "text" || kind === "number";
  if (optionsOf(shape).every((option) => fits(option) || isFreeOfWords(option))) return;
  const message = `"${name}" is ${describe(shape)}, which cannot fill a place in a label`;
  const hint = "only a plain text or a number of the view can";
  tell({ code: "template-not-printable", message, hint, place });
}

function isFreeOfWords(shape: Shape): boolean {
  return shape.kind === "closed" && (!shape.from || !/\p{L}/u.test(shape.values.join("")));
}

function problem(code: string, message: string, hint: string) {
  return { problem: { code, message, hint } };
}
