/** `eq`: whether two values are the same. */
import { say } from "../../diagnostics/phrase.ts";
import { withoutLanguageMarks } from "../../text/language-marks.ts";
import type { Known } from "../check/known.ts";
import { type Constant, describe, optionsOf, type Shape } from "../check/shape.ts";
import type { CheckFacts, Helper } from "../helper.ts";
import { suggestOrList } from "../suggest.ts";

export const eq: Helper = {
  name: "eq",
  usage: '{{#if (eq number "1")}}',
  example: `{{#each issues}}
{{#if (eq number "1")}}
**{{title}}**
{{else}}
{{title}}
{{/if}}

{{/each}}`,
  description:
    "Yes when both values are the same text, number, or yes or no. Capital and small letters are not the same.",
  arguments: [2, 2],
  named: false,
  tests: true,

  // A text is the same text in whichever language it stands.
  render: ([left, right]) => ({ value: plain(left?.value) === plain(right?.value) }),

  check([left, right], _named, facts) {
    for (const known of [left, right]) if (known) checkComparable(known, facts);
    if (left && right) {
      checkAmong(left, right, facts);
      checkAmong(right, left, facts);
    }
    return { kind: "flag" };
  },
};

function plain(value: unknown): unknown {
  return typeof value === "string" ? withoutLanguageMarks(value) : value;
}

function checkComparable({ shape, text, place }: Known, { tell }: CheckFacts): void {
  if (optionsOf(shape).every(isComparable)) return;
  const slots = { value: text, what: describe(shape) };
  const message = say('"{value}" is {what}, which cannot be compared', slots);
  const hint = say("{helper} compares texts, numbers, and yes or no", { helper: "eq" });
  tell({ code: "template-not-comparable", message, hint, place });
}

function isComparable({ kind }: Shape): boolean {
  return ["text", "number", "flag", "closed", "nothing"].includes(kind);
}

/** A value written in the template must be one that the other side can have. */
function checkAmong(fixed: Known, other: Known, { tell }: CheckFacts): void {
  if (fixed.shape.kind !== "closed" || !fixed.shape.from) return;
  const possible: Constant[] = [];
  for (const option of optionsOf(other.shape)) {
    if (option.kind === "closed") possible.push(...option.values);
    else if (option.kind === "flag") possible.push(true, false);
    else if (option.kind !== "nothing") return;
  }
  for (const value of fixed.shape.values) {
    if (possible.includes(value)) continue;
    const slots = { value: other.text, text: String(value) };
    const message = say('"{value}" is never "{text}"', slots);
    const hint = suggestOrList(String(value), possible.map(String), (values) =>
      say("possible values: {values}", { values }),
    );
    tell({ code: "template-never-equal", message, hint, place: fixed.place });
  }
}
