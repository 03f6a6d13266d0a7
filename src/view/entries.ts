/**
 * Texts that were planned or written for a meeting: admitted to a paper only if they were known by
 * its cut-off, or else are openly reconstructed from the report of what was then said.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Audience } from "../record/fields.ts";
import type { BackedText, Point } from "../record/issue.ts";
import { hasHappened } from "./as-at.ts";
import {
  cite,
  isFromActiveSet,
  mayRead,
  meetingPlace,
  openList,
  textIn,
  type ViewContext,
} from "./context.ts";
import { courtesiesIn } from "./preferences.ts";
import type { Entry, OpenList } from "./values.ts";

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
      say("this text rests on a source later than the paper's cut-off"),
      {
        place: meetingPlace(context, [...path, "source"]),
        hint: say(
          "say `reconstructed: true`, or with `because: …` why it was known before the meeting",
        ),
      },
    );
  }
  return isEarlier;
}

/** The printable form of a text, marked on its own unless one notice covers all that are like it. */
function toEntry(entry: BackedText, isMarked: boolean, context: ViewContext): Entry {
  return {
    text: { prose: textIn(entry.text, context) },
    marked: isMarked,
    cite: cite(entry.source, context),
  };
}

/** A text that may stand in the paper, or undefined. It is no part of what the notice covers. */
export function admittedEntry(
  entry: BackedText,
  path: readonly (string | number)[],
  context: ViewContext,
): Entry | undefined {
  return admits(entry, path, context) ? toEntry(entry, entry.reconstructed, context) : undefined;
}

/** The texts of a list that may stand in the paper, of those that the notice covers. */
export function coveredEntries(
  list: readonly BackedText[] | "unknown",
  field: "objectives" | "courtesies" | "closing",
  context: ViewContext,
): Entry[] {
  return (list === "unknown" ? [] : list)
    .filter((entry, index) => admits(entry, [field, index], context))
    .map((entry) => toEntry(entry, isMarked(entry, context), context));
}

/** A list of the meeting that may be unknown, with only what may stand in the paper. */
export function admittedList(
  list: readonly BackedText[] | "unknown",
  field: string,
  context: ViewContext,
): OpenList<Entry> {
  return openList(list, context, (entry, index) => admittedEntry(entry, [field, index], context));
}

/** Whether an entry bears its own mark: it is reconstructed, and not all of its like are. */
export function isMarked(entry: Reconstructible, context: ViewContext): boolean {
  return entry.reconstructed && !isAllReconstructed(context);
}

interface Reconstructible {
  readonly reconstructed: boolean;
}

/** Whether a point may stand in the paper: what is not to be raised is for the house alone. */
export function admitsPoint(
  point: Point,
  path: readonly (string | number)[],
  context: ViewContext,
): boolean {
  if (point.use === "do-not-raise" && context.audience !== "internal") return false;
  return admits(point, path, context);
}

/** What the notice at the head of a paper speaks of, as far as it is printed there. */
function coveredBy(context: ViewContext): readonly Reconstructible[] {
  const { meeting, audience } = context;
  if (audience === "shareable") return [];
  const { objectives, closing } = meeting;
  const courtesies = courtesiesIn(context);
  const issues = meeting.issues.map((issue, at) => ({ issue, at }));
  const readable = issues.filter(({ issue }) => mayRead(issue.audience, audience));
  return [
    ...(objectives === "unknown" ? [] : objectives).filter((entry, at) =>
      admits(entry, ["objectives", at], context),
    ),
    ...courtesies.filter((entry, at) => admits(entry, ["courtesies", at], context)),
    ...closing.filter((entry, at) => admits(entry, ["closing", at], context)),
    ...readable.map(({ issue }) => issue),
    ...readable.flatMap(({ issue, at }) =>
      issue.points.filter((point, index) =>
        admitsPoint(point, ["issues", at, "points", index], context),
      ),
    ),
  ];
}

/** What is printed beside it and bears its own mark. */
function othersOf(context: ViewContext): readonly Reconstructible[] {
  const { meeting, audience } = context;
  if (audience === "shareable") return [];
  const { occasion, issues } = meeting;
  const own = occasion !== "unknown" && admits(occasion, ["occasion"], context) ? [occasion] : [];
  if (audience !== "internal") return own;
  const lists = ["their_objectives", "if_raised", "do_not_raise", "sensitivities"] as const;
  const listed = lists.flatMap((field) => {
    const list = meeting[field];
    if (list === "unknown") return [];
    return list.filter((entry, at) => admits(entry, [field, at], context));
  });
  const views = issues.flatMap(({ their_view: view }, at) =>
    view !== "unknown" && admits(view, ["issues", at, "their_view"], context) ? [view] : [],
  );
  return [...own, ...listed, ...views];
}

/** Whether every objective, courtesy, issue and point is reconstructed, so that one notice serves. */
export function isAllReconstructed(context: ViewContext): boolean {
  const covered = coveredBy(context);
  return covered.length > 0 && covered.every((entry) => entry.reconstructed);
}

/** Whether anything is that the paper prints. */
export function isAnyReconstructed(context: ViewContext): boolean {
  return [...coveredBy(context), ...othersOf(context)].some((entry) => entry.reconstructed);
}
