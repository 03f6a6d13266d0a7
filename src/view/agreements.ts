/**
 * The register of instruments as at the paper's cut-off: what was signed by then, what was only
 * foreseen, and what is said to have existed. What came of an instrument later is left to memos.
 */
import type { Agreement } from "../record/agreement.ts";
import { isoOf } from "../record/dates.ts";
import { hasHappened, isKnown } from "./as-at.ts";
import {
  cite,
  isFromActiveSet,
  mayRead,
  stated,
  statedAs,
  textIn,
  unstated,
  type ViewContext,
} from "./context.ts";
import { dateText } from "./dates.ts";
import { namesOf } from "./names.ts";
import type { View } from "./schema.ts";
import type { Stated } from "./values.ts";

type AgreementRow = View["agreements"][number];

export function agreementsOf(context: ViewContext): AgreementRow[] {
  return [...context.record.agreements.values()]
    .filter((entry) => mayRead(entry.audience, context.audience))
    .filter((entry) => isFromActiveSet(entry.source, context))
    .flatMap((entry) => {
      const stage = stageOf(entry, context);
      return stage ? [toAgreement(entry, stage, context)] : [];
    });
}

/** `signed`: by the cut-off; `foreseen`: spoken of and not signed by then; `undated`: said to exist. */
type Stage = "signed" | "foreseen" | "undated";

function stageOf(entry: Agreement, context: ViewContext): Stage | undefined {
  const { signed_on, foreseen_on = "unknown", before } = entry;
  if (hasHappened(signed_on, context.asAt)) return "signed";
  if (hasHappened(foreseen_on, context.asAt)) return "foreseen";
  if (isoOf(signed_on) !== undefined || isoOf(foreseen_on) !== undefined || !before)
    return undefined;
  // Without any date an instrument is known from the meeting it is said to precede, not earlier.
  return isKnown({ on: "unknown", before }, NEVER, context) ? "undated" : undefined;
}

const NEVER = "9999-12-31";

function toAgreement(entry: Agreement, stage: Stage, context: ViewContext): AgreementRow {
  const { locale } = context;
  // What is entered of an instrument that was signed later describes the signed one.
  const isLater = stage === "foreseen" && isoOf(entry.signed_on) !== undefined;
  const isTold = entry.as_of === undefined || hasHappened(entry.as_of, context.asAt);
  const ifKnown = (value: Stated) => (isLater ? unstated(context) : value);
  return {
    title: textIn(entry.title, context),
    type: locale.text(`agreement.type.${entry.type}`),
    status: statedAs(statusOf(entry, stage, context), context, (status) =>
      locale.text(`agreement.status.${status}`),
    ),
    signed: isLater ? unstated(context) : dateText(entry.signed_on, context),
    place: ifKnown(stated(entry.place, context)),
    signatories: ifKnown(namesOf(entry.signatories, context)),
    term: ifKnown(stated(entry.term, context)),
    content: ifKnown(isTold ? stated(entry.review.content, context) : unstated(context)),
    results: ifKnown(isTold ? stated(entry.review.results, context) : unstated(context)),
    difficulties: ifKnown(isTold ? stated(entry.review.difficulties, context) : unstated(context)),
    proposals: ifKnown(isTold ? stated(entry.review.proposals, context) : unstated(context)),
    ...(entry.remarks && context.mode === "after" && { remarks: textIn(entry.remarks, context) }),
    cite: cite(isLater ? sourcesBy(context.asAt, entry, context) : entry.source, context),
  };
}

/**
 * Its standing by the cut-off. Without a day up to which it is told, a paper of the eve says no more
 * than that the instrument was signed.
 */
function statusOf(
  { status, as_of }: Agreement,
  stage: Stage,
  { mode, asAt }: ViewContext,
): Agreement["status"] {
  if (stage === "foreseen") return status === "negotiating" ? status : "foreseen";
  const isTold = as_of === undefined ? mode === "after" : hasHappened(as_of, asAt);
  return stage === "signed" && !isTold ? "signed" : status;
}

/** Those of its sources that were there by the cut-off: a later one would give the signature away. */
function sourcesBy(asAt: string, { source }: Agreement, { record }: ViewContext): string[] {
  const ids = typeof source === "string" ? [source] : source;
  return ids.filter((id) => hasHappened(record.sources.get(id)?.date ?? "unknown", asAt));
}
