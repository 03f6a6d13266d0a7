/**
 * What the papers of a meeting draw on, in two versions of the record: what either version's papers print is
 * looked up in both, so that a section which comes or goes is no change of what was known before.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Locale } from "../../locale/locale.ts";
import { pathsDrawnOn } from "../../pipeline/attachment.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import type { ViewContext } from "../../view/context.ts";
import { type Enclosure, enclose } from "../../view/enclosure/enclose.ts";
import type { FactForm, Reading } from "./facts-values.ts";

/** One version of what one kind of paper draws on. */
export interface Drawn extends Reading {
  readonly enclosure: Enclosure;
  /** The languages that its papers are in or set beside their own. */
  readonly languages: readonly string[];
}

/** The same kind of paper in both versions. */
export interface DrawnPair {
  readonly earlier: Drawn;
  readonly later: Drawn;
  /** Where the day of the papers moved: each record as papers of the other's day would draw on it. */
  readonly swapped: Pick<DrawnPair, "earlier" | "later"> | undefined;
}

/** What is later knows more, so that it has the last word. */
export function drawnPairs(
  earlier: readonly ComposedPaper[],
  later: readonly ComposedPaper[],
  { locale, form }: { readonly locale: Locale; readonly form: FactForm },
): readonly DrawnPair[] {
  const kinds = new Set([...earlier, ...later].map(({ kind }) => kind.name));
  const pairs = [...kinds].flatMap((kind): readonly DrawnPair[] => {
    const ofKind = (papers: readonly ComposedPaper[]) =>
      papers.filter((paper) => paper.kind.name === kind);
    const [ours, theirs] = [ofKind(earlier), ofKind(later)];
    const mode = [...theirs, ...ours][0]?.context.mode;
    // A kind that only one version has is compared as at another paper's cut-off.
    const before = (ours[0] ?? earlier.find(({ context }) => context.mode === mode))?.context;
    const after = (theirs[0] ?? later.find(({ context }) => context.mode === mode))?.context;
    if (!before || !after) return [];
    const paths = new Set([...ours, ...theirs].flatMap(pathsDrawnOn));
    const tags = new Set([...ours, ...theirs].map(({ context }) => context.locale.tag));
    const draw = (own: ViewContext): Drawn => {
      const audience = "internal" as const;
      const context = { ...own, kind, locale, audience, report: new Report() };
      const languages = [...tags, ...languagesBeside(paths, own)];
      return { enclosure: enclose(paths, context), context, languages, form };
    };
    const swapped =
      before.asAt === after.asAt
        ? undefined
        : { earlier: draw(onDayOf(before, after)), later: draw(onDayOf(after, before)) };
    return [{ earlier: draw(before), later: draw(after), swapped }];
  });
  return pairs.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function onDayOf(own: ViewContext, { asAt, today, postsOn, meeting }: ViewContext): ViewContext {
  return { ...own, asAt, today, postsOn, meeting: { ...own.meeting, on: meeting.on } };
}

function rankOf({ later }: DrawnPair): number {
  return later.context.mode === "eve" ? 0 : 1;
}

/** Whoever interprets is given both sides' words. */
function languagesBeside(paths: ReadonlySet<string>, { record }: ViewContext): readonly string[] {
  const isBeside = [...paths].some((path) => path.startsWith("interpreter."));
  if (!isBeside) return [];
  return [...record.parties.values()].flatMap(({ language }) => language ?? []);
}
