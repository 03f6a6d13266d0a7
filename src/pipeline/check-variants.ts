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
import { fileInWords } from "../template/remedies.ts";

/** Reports what is wrong with any of the variants. */
export function checkVariants(variants: Iterable<Variant>, report: Report): void {
  const checkShape = createShapeCheck();
  const problemsOf = (rendered: Variant["rendered"]): readonly Problem[] => {
    const own = new Report();
    checkShape(rendered, own);
    return own.problems;
  };
  const told = new Set<string>();
  for (const variant of variants) {
    for (const problem of problemsOf(variant.rendered)) {
      const key = keyOf(problem);
      const isLocal = LOCAL.has(problem.code);
      if (told.has(key) || !(variant.whole || isLocal)) continue;
      told.add(key);
      if (variant.language !== undefined) {
        report.add([withRemarks(problem, [whenIn(variant.language)])]);
        continue;
      }
      let found = problem;
      const reason = isLocal
        ? undefined
        : variant.reason((rendered) => {
            const again = problemsOf(rendered).find((other) => keyOf(other) === key);
            found = again ?? found;
            return again !== undefined;
          });
      report.add([withRemarks(found, reason ? [whenOf(reason)] : [])]);
    }
  }
}

/** What is wrong whatever is there, and whatever parts that could not be read would write. */
const LOCAL: ReadonlySet<string> = new Set([
  "document-bad-attribute",
  "document-broken-directive",
  "document-broken-heading",
  "document-directive-form",
  "document-directive-label",
  "document-heading-depth",
  "document-link-address",
  "document-unclosed-directive",
  "document-unknown-attribute",
  "document-unknown-directive",
]);

/** One mistake, however it is worded under this or that variant. */
function keyOf({ code, place }: Problem): string {
  return JSON.stringify([code, place?.file, place?.line, place?.column]);
}

/** The problem, saying when it comes up and how the partial was reached. */
function withRemarks({ place, hint, ...problem }: Problem, reasons: readonly Phrase[]): Problem {
  const remarks = [...reasons];
  const call = place?.calledFrom;
  if (call)
    remarks.push(
      say("the piece is called at {call}", { call: fileInWords(`${call.file}:${call.line}`) }),
    );
  let whole = hint;
  for (const remark of remarks)
    whole = whole ? say("{hint} ({remark})", { hint: whole, remark }) : remark;
  return { ...problem, ...(place && { place: placeOnly(place) }), ...(whole && { hint: whole }) };
}

function placeOnly({ file, line, column, length }: Place): Place {
  return { file, line, column, ...(length !== undefined && { length }) };
}

function whenIn(tag: string): Phrase {
  return say('this comes up in papers in "{tag}", whose headings have other ids', { tag });
}

function whenOf({ kind, text }: Variable): Phrase {
  if (kind === "list") return say('this comes up when "{value}" is empty', { value: text });
  if (kind === "flag") return say('this comes up when "{value}" is no', { value: text });
  return say('this comes up when "{value}" is absent', { value: text });
}
