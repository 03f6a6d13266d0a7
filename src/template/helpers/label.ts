/** `label`: a text of the locale, with its slots filled. */

import { type Phrase, say } from "../../diagnostics/phrase.ts";
import { write } from "../../diagnostics/phrases.ts";
import type { Known } from "../check/known.ts";
import { wordsPassedOn } from "../check/printable.ts";
import { type Constant, describe, optionsOf } from "../check/shape.ts";
import type { CheckFacts, Helper, Labels } from "../helper.ts";
import { suggest } from "../suggest.ts";

const SLOT = /\{([A-Za-z][\w-]*)\}/g;

export const label: Helper = {
  name: "label",
  usage: '{{label "as-at" date=meeting.date}}',
  example: '{{label "field.when"}}: {{label "as-at" date=meeting.date}}',
  description:
    "Prints the words that the language of the paper has for this name. Some of these words have a place to fill, a name in braces: date=meeting.date fills the place {date}.",
  arguments: [1, 1],
  named: true,
  tests: false,

  render([key], named, facts) {
    const name = String(key?.value);
    const text = facts.label(name);
    if (text === undefined) return problem("template-unknown-label", lacks(name), addLabel());
    const slots = slotsOf(text);
    const missing = slots.find((slot) => !named.has(slot));
    if (missing !== undefined) {
      return problem("template-label-slot", notFilled(name, missing), writeSlot(name, missing));
    }
    for (const [slot, { value, place }] of named) {
      if (!slots.includes(slot)) {
        const hint = suggest(slot, slots) ?? textIs(text);
        return {
          problem: { code: "template-label-slot", message: noPlace(name, slot), hint, place },
        };
      }
      if (typeof value === "string" ? value.trim() !== "" : Number.isSafeInteger(value)) continue;
      const message = say('"{value}" is neither a text nor a whole number', { value: slot });
      const hint = say("only a plain text or a whole number can fill a place in a label");
      return { problem: { code: "template-not-printable", message, hint, place } };
    }
    return { value: text.replace(SLOT, (_, slot: string) => String(named.get(slot)?.value)) };
  },

  check([key], named, facts) {
    if (key) checkKey(key, named, facts);
    for (const [name, known] of named) checkSlot(name, known, facts);
    return { kind: "text" };
  },
};

function checkKey(key: Known, named: ReadonlyMap<string, Known>, facts: CheckFacts): void {
  for (const shape of optionsOf(key.shape)) {
    if (shape.kind !== "closed") {
      const message = say("the name of the label is {what} that is not known beforehand", {
        what: describe(key.shape),
      });
      const hint = say("write the name in quotes: {code}", { code: '{{label "…"}}' });
      facts.tell({ code: "template-unknown-label", message, hint, place: key.place });
      return;
    }
    for (const value of shape.values) {
      for (const locale of facts.locales) {
        checkText(value, { ...key, place: shape.from ?? key.place }, locale, named, facts);
      }
    }
  }
}

/** The label must be in the locale, with just the places that are filled. */
function checkText(
  value: Constant,
  { place }: Known,
  { tag, keys, label }: Labels,
  named: ReadonlyMap<string, Known>,
  { locales, tell }: CheckFacts,
): void {
  const key = String(value);
  const text = label(key);
  const inLanguage = (message: Phrase): Phrase =>
    locales.length > 1 ? say('in the language "{tag}", {message}', { tag, message }) : message;
  if (text === undefined) {
    const hint = suggest(key, keys) ?? addLabel();
    tell({ code: "template-unknown-label", message: inLanguage(lacks(key)), hint, place });
    return;
  }
  const slots = slotsOf(text);
  for (const slot of slots) {
    if (named.has(slot) || [...named.keys()].some((name) => !slots.includes(name))) continue;
    const message = inLanguage(notFilled(key, slot));
    tell({ code: "template-label-slot", message, hint: writeSlot(key, slot), place });
  }
  for (const [name, known] of named) {
    if (slots.includes(name)) continue;
    const hint = suggest(name, slots) ?? textIs(text);
    const message = inLanguage(noPlace(key, name));
    tell({ code: "template-label-slot", message, hint, place: known.place });
  }
}

function checkSlot(name: string, { shape, text, place }: Known, { tell }: CheckFacts): void {
  for (const option of optionsOf(shape)) {
    if (option.kind === "text" || option.kind === "number") continue;
    if (option.kind === "closed") {
      const words = option.values.find((value) => /\p{L}/u.test(String(value)));
      if (!option.from || words === undefined) continue;
      if (typeof words === "string") {
        tell(wordsPassedOn(words, option.from));
        return;
      }
    }
    const what = option.kind === "unstated" || option.kind === "prose" ? option.kind : undefined;
    const slots = { value: text, what: describe(shape), slot: `{${name}}` };
    const message =
      what === "unstated"
        ? say('"{value}" may be a gap, which cannot fill the place {slot} in a label', slots)
        : what === "prose"
          ? say(
              '"{value}" may hold bold words, which cannot fill the place {slot} in a label',
              slots,
            )
          : say('"{value}" is {what}, which cannot fill the place {slot} in a label', slots);
    const hint = what
      ? say("use a label without that place, and print {code} beside it", { code: `{{${text}}}` })
      : say("only a plain text or a whole number can fill a place in a label");
    tell({ code: "template-not-printable", message, hint, place });
    return;
  }
}

function slotsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SLOT)].map((slot) => slot[1] ?? ""))];
}

function lacks(label: string): Phrase {
  return say('the locale lacks the label "{label}"', { label });
}

function addLabel(): Phrase {
  return say("add it under {labels}, at the top of the template or in the locale file", {
    labels: "labels",
  });
}

function notFilled(label: string, slot: string): Phrase {
  const slots = { label, place: `{${slot}}` };
  return say('the label "{label}" has a place {place} that is not filled', slots);
}

function writeSlot(label: string, slot: string): Phrase {
  return write(`{{label "${label}" ${slot}=…}}`);
}

function noPlace(label: string, slot: string): Phrase {
  return say('the label "{label}" has no place {place}', { label, place: `{${slot}}` });
}

function textIs(text: string): Phrase {
  return say("the text is: {text}", { text });
}

function problem(code: string, message: Phrase, hint: Phrase) {
  return { problem: { code, message, hint } };
}
