/**
 * The register of instruments as at the paper's cut-off: what was signed by then, what was only
 * foreseen, and what is said to have existed. What came of an instrument later is left to memos.
 */
import type { Agreement } from "../record/agreement.ts";
import { isoOf } from "../record/dates.ts";
import { onceFor } from "../text/once.ts";
import { hasHappened, isKnown } from "./as-at.ts";
import {
  cite,
  isFromActiveSet,
  mayRead,
  type PaperContext,
  stated,
  statedAs,
  textIn,
} from "./context.ts";
import { dateText } from "./dates.ts";
import { namesOf } from "./names.ts";
import type { View } from "./schema.ts";

type AgreementRow = View["agreements"][number];

export const agreementsOf = onceFor((context: PaperContext): AgreementRow[] =>
  knownAgreements(context).map(({ told }) => toAgreement(told, context)),
);

/** The instruments known by the cut-off, each with no more than was known of it then. */
export function knownAgreements(
  context: PaperContext,
): readonly { readonly told: Agreement; readonly isLater: boolean }[] {
  return [...context.record.agreements.values()]
    .filter((entry) => mayRead(entry.audience, context.audience))
    .filter((entry) => isFromActiveSet(entry.source, context))
    .flatMap((entry) => {
      const stage = stageOf(entry, context);
      return stage ? [tellOf(entry, stage, context)] : [];
    });
}

/** `signed`: by the cut-off; `foreseen`: spoken of and not signed by then; `undated`: said to exist. */
type Stage = "signed" | "foreseen" | "undated";

function stageOf(entry: Agreement, context: PaperContext): Stage | undefined {
  const { signed_on, foreseen_on = "unknown", before } = entry;
  if (hasHappened(signed_on, context.asAt)) return "signed";
  if (hasHappened(foreseen_on, context.asAt)) return "foreseen";
  if (isoOf(signed_on) !== undefined || isoOf(foreseen_on) !== undefined || !before)
    return undefined;
  // Without any date an instrument is known from the meeting it is said to precede, not earlier.
  return isKnown({ on: "unknown", before }, NEVER, context) ? "undated" : undefined;
}

const NEVER = "9999-12-31";

/** The instrument as it was known by the cut-off: what came later says `unknown`, as the paper does. */
function tellOf(entry: Agreement, stage: Stage, context: PaperContext) {
  // What is entered of an instrument that was signed later describes the signed one.
  const isLater = stage === "foreseen" && isoOf(entry.signed_on) !== undefined;
  const isTold = entry.as_of === undefined || hasHappened(entry.as_of, context.asAt);
  const { remarks, ...known } = entry;
  const told: Agreement = {
    ...known,
    status: statusOf(entry, stage, context),
    ...(isLater && {
      ...({ signed_on: "unknown", place: "unknown", signatories: "unknown" } as const),
      ...({ term: "unknown", expires_on: "unknown", quote: "unknown" } as const),
      locator: undefined,
      source: sourcesBy(context.asAt, entry, context),
    }),
    ...((isLater || !isTold) && { review: untold, review_due: "unknown" as const }),
    ...(context.mode !== "eve" && { remarks }),
  };
  return { told, isLater };
}

const untold: Agreement["review"] = {
  content: "unknown",
  results: "unknown",
  difficulties: "unknown",
  proposals: "unknown",
};

export function toAgreement(entry: Agreement, context: PaperContext): AgreementRow {
  const { locale } = context;
  const { content, results, difficulties, proposals } = entry.review;
  return {
    title: textIn(entry.title, context),
    type: locale.text(`agreement.type.${entry.type}`),
    status: statedAs(entry.status, context, (status) => locale.text(`agreement.status.${status}`)),
    signed: dateText(entry.signed_on, context),
    place: stated(entry.place, context),
    signatories: namesOf(entry.signatories, context),
    term: stated(entry.term, context),
    content: stated(content, context),
    results: stated(results, context),
    difficulties: stated(difficulties, context),
    proposals: stated(proposals, context),
    ...(entry.remarks && { remarks: textIn(entry.remarks, context) }),
    cite: cite(entry.source, context),
  };
}

/**
 * Its standing by the cut-off. Without a day up to which it is told, a paper of the eve says no more
 * than that the instrument was signed.
 */
function statusOf(
  { status, as_of }: Agreement,
  stage: Stage,
  { mode, asAt }: PaperContext,
): Agreement["status"] {
  if (stage === "foreseen") return status === "negotiating" ? status : "foreseen";
  const isTold = as_of === undefined ? mode !== "eve" : hasHappened(as_of, asAt);
  return stage === "signed" && !isTold ? "signed" : status;
}

/** Those of its sources that were there by the cut-off: a later one would give the signature away. */
function sourcesBy(asAt: string, { source }: Agreement, { record }: PaperContext): string[] {
  const ids = typeof source === "string" ? [source] : source;
  return ids.filter((id) => hasHappened(record.sources.get(id)?.date ?? "unknown", asAt));
}
