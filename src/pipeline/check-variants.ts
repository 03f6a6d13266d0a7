/**
 * The Markdown of a template, looked at before there is any data: each variant of it is parsed with
 * stand-ins for its values, and what is wrong with its shape is told once, at its place in the template.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { type Problem, Report } from "../diagnostics/report.ts";
import { createShapeCheck } from "../document/check-shape.ts";
import type { Variable } from "../template/outline/outline.ts";
import type { Variant } from "../template/outline/variants.ts";

/** Reports what is wrong with any of the variants. */
export function checkVariants(variants: Iterable<Variant>, report: Report): void {
  const checkShape = createShapeCheck();
  const told = new Set<string>();
  for (const variant of variants) {
    const own = new Report();
    checkShape(variant.rendered, own);
    if (own.errors === 0) continue;
    report.includeChanged(own, (problem) => {
      const key = keyOf(problem);
      if (told.has(key)) return undefined;
      told.add(key);
      const reason = variant.reason((rendered) => {
        const other = new Report();
        checkShape(rendered, other);
        let isSo = false;
        new Report().includeChanged(other, (again) => {
          isSo ||= keyOf(again) === key;
          return undefined;
        });
        return isSo;
      });
      return withRemarks(problem, reason);
    });
  }
}

/** One mistake, however it is worded under this or that variant. */
function keyOf({ code, place }: Problem): string {
  return JSON.stringify([code, place?.file, place?.line, place?.column]);
}

/** The problem, saying when it comes up and how the partial was reached. */
function withRemarks({ place, hint, ...problem }: Problem, reason?: Variable): Problem {
  const remarks: Phrase[] = [];
  if (reason) remarks.push(whenOf(reason));
  const call = place?.calledFrom;
  if (call)
    remarks.push(say("the partial is called at {call}", { call: `${call.file}:${call.line}` }));
  let whole = hint;
  for (const remark of remarks)
    whole = whole ? say("{hint} ({remark})", { hint: whole, remark }) : remark;
  return { ...problem, ...(place && { place: placeOnly(place) }), ...(whole && { hint: whole }) };
}

function placeOnly({ file, line, column, length }: Place): Place {
  return { file, line, column, ...(length !== undefined && { length }) };
}

function whenOf({ kind, text }: Variable): Phrase {
  if (kind === "list") return say('this comes up when "{value}" is empty', { value: text });
  if (kind === "flag") return say('this comes up when "{value}" is no', { value: text });
  return say('this comes up when "{value}" is absent', { value: text });
}
