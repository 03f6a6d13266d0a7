/**
 * Texts that were planned or written for a meeting: admitted to a paper only if they were known by
 * its cut-off, or else are openly reconstructed from the report of what was then said.
 */
import type { Audience } from "../record/fields.ts";
import type { BackedText } from "../record/meeting.ts";
import { hasHappened } from "./as-at.ts";
import {
  cite,
  isFromActiveSet,
  mayRead,
  meetingPlace,
  textIn,
  type ViewContext,
} from "./context.ts";
import type { Entry } from "./values.ts";

interface Backed {
  readonly source: string | readonly string[];
  readonly reconstructed: boolean;
  readonly because?: string | undefined;
  readonly audience: Audience;
}

/**
 * Whether an entry may stand in the paper. A text that rests only on later sources, and neither is
 * reconstructed nor says why it was known before, is reported: it would be hindsight.
 */
export function admits(
  entry: Backed,
  path: readonly (string | number)[],
  context: ViewContext,
): boolean {
  if (!mayRead(entry.audience, context.audience)) return false;
  if (!isFromActiveSet(entry.source, context)) return false;
  if (entry.reconstructed || entry.because || context.mode === "after") return true;
  const ids = typeof entry.source === "string" ? [entry.source] : entry.source;
  const isEarlier = ids.some((id) => {
    const source = context.record.sources.get(id);
    return source !== undefined && hasHappened(source.date, context.asAt);
  });
  if (!isEarlier) {
    context.report.error(
      "later-source",
      "this text rests on a source later than the paper's cut-off",
      {
        place: meetingPlace(context, path),
        hint: "say `reconstructed: true`, or with `because: …` why it was known before the meeting",
      },
    );
  }
  return isEarlier;
}

/** The printable form of a text, marked if it is reconstructed where others are not. */
export function toEntry(entry: BackedText, context: ViewContext): Entry {
  return {
    text: { prose: textIn(entry.text, context) },
    marked: entry.reconstructed && !isAllReconstructed(context),
    cite: cite(entry.source, context),
  };
}

/** The texts of a list that may stand in the paper. */
export function toEntries(
  list: readonly BackedText[],
  field: string,
  context: ViewContext,
): Entry[] {
  return list
    .filter((entry, index) => admits(entry, [field, index], context))
    .map((entry) => toEntry(entry, context));
}

/** Whether every objective and point of the meeting is reconstructed, so that one notice serves. */
export function isAllReconstructed({ meeting }: ViewContext): boolean {
  return [...meeting.objectives, ...meeting.issues.flatMap((issue) => issue.points)].every(
    (entry) => entry.reconstructed,
  );
}

/** Whether any is. */
export function isAnyReconstructed({ meeting }: ViewContext): boolean {
  return [...meeting.objectives, ...meeting.issues.flatMap((issue) => issue.points)].some(
    (entry) => entry.reconstructed,
  );
}
