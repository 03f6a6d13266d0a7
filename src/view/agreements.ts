/** The register of instruments that were signed, in force or foreseen by the paper's cut-off. */
import type { Agreement } from "../record/agreement.ts";
import { dayOf, hasHappened, isKnown, isoOf } from "./as-at.ts";
import {
  cite,
  isFromActiveSet,
  mayRead,
  stated,
  statedAs,
  textIn,
  type ViewContext,
} from "./context.ts";
import { dateText } from "./dates.ts";
import { namesOf } from "./names.ts";
import type { View } from "./schema.ts";

export function agreementsOf(context: ViewContext): View["agreements"] {
  return [...context.record.agreements.values()]
    .filter((entry) => mayRead(entry.audience, context.audience))
    .filter((entry) => isFromActiveSet(entry.source, context) && exists(entry, context))
    .map((entry) => ({
      title: textIn(entry.title, context),
      type: context.locale.text(`agreement.type.${entry.type}`),
      status: statedAs(entry.status, context, (status) =>
        context.locale.text(`agreement.status.${status}`),
      ),
      signed: dateText(entry.signed_on, context),
      place: stated(entry.place, context),
      signatories: namesOf(entry.signatories, context),
      term: stated(entry.term, context),
      content: stated(entry.review.content, context),
      results: stated(entry.review.results, context),
      difficulties: stated(entry.review.difficulties, context),
      proposals: stated(entry.review.proposals, context),
      ...(entry.remarks && { remarks: entry.remarks }),
      cite: cite(entry.source, context),
    }));
}

/** Whether the instrument was signed, foreseen or known to exist by the cut-off. */
function exists(entry: Agreement, context: ViewContext): boolean {
  if (isoOf(entry.signed_on) !== undefined) return hasHappened(entry.signed_on, context.asAt);
  if (entry.foreseen_on && isoOf(entry.foreseen_on) !== undefined) {
    return hasHappened(entry.foreseen_on, context.asAt);
  }
  const before = entry.before ? context.record.meetings.get(entry.before) : undefined;
  // Without any date an instrument is known from the meeting it is said to precede, not earlier.
  return (
    before !== undefined &&
    isKnown({ on: "unknown", before: entry.before }, dayOf(before.on), context)
  );
}
