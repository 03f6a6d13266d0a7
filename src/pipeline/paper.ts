/**
 * One paper from view to document: a meeting, a kind, a language. Which papers there are, and writing
 * them, is for others.
 */
import { runChecks } from "../checks/check.ts";
import { paperChecks } from "../checks/paper/all.ts";
import type { PaperSubject } from "../checks/paper/paper-check.ts";
import type { Report } from "../diagnostics/report.ts";
import { checkHollow } from "../document/hollow.ts";
import type { Document } from "../document/nodes.ts";
import { parseDocument } from "../document/parse.ts";
import type { Meeting } from "../record/meeting.ts";
import { textsByLanguage } from "../record/people-named.ts";
import { ENDING, type Kind } from "../template/kind.ts";
import { checkNotice } from "../template/notice.ts";
import type { Rendered } from "../template/output.ts";
import { restrictView, restrictWeekView } from "../view/audience.ts";
import { buildView } from "../view/build-view.ts";
import type { ViewContext } from "../view/context.ts";
import { isReconstructed, NOTICE_LABELS } from "../view/reconstructed.ts";
import { buildWeekView } from "../view/week/build-week-view.ts";
import type { WeekContext } from "../view/week/context.ts";
import type { WeekView } from "../view/week/schema.ts";
import type { ThemeFile } from "../writers/load-theme.ts";
import { switchedOff } from "./checks.ts";
import { headOf } from "./head.ts";
import type { House } from "./house.ts";
import { checkPrinted, printedTexts } from "./letterhead.ts";

/** One paper to be made: a meeting or a week, a kind, a language. */
export interface Paper<C extends AnyContext = ViewContext> {
  readonly house: House;
  readonly kind: Kind;
  readonly theme: ThemeFile;
  readonly context: C;
}

export type AnyContext = ViewContext | WeekContext;

/**
 * Tells what came up in a paper. A line of the record or of a locale speaks for itself; a line of a
 * template is shared, so the paper is named with it.
 */
export function tellPaper(paper: Paper<AnyContext>, report: Report): void {
  const { context } = paper;
  const name = nameOfPaper(paper);
  report.includePaper(
    name,
    context.report,
    ({ place, message }) => (!place || place.file.endsWith(ENDING)) && !message.includes(name),
  );
}

/** `2025-12-02-binh-phosay/briefing-note.en`, `weekly/2025-W50/weekly-memo.mlsw.en`. */
export function nameOfPaper({ kind, context }: Paper<AnyContext>): string {
  const { tag } = context.locale;
  if (context.mode !== "week") return `${context.meeting.id}/${kind.name}.${tag}`;
  const name = [kind.name, context.unit, tag].filter((part) => part !== undefined).join(".");
  return `${folderOfWeek(context.memo.week)}/${name}`;
}

/** The folder of a week's papers among those of the meetings. */
export function folderOfWeek(week: string): string {
  return `weekly/${week}`;
}

/** A paper with all its stages up to the document tree. */
export interface ComposedPaper<C extends AnyContext = ViewContext> extends Paper<C> {
  readonly view: unknown;
  readonly rendered: Rendered;
  readonly document: Document;
  /** What its furniture prints of the record, with the marks of the languages it stands in. */
  readonly headTexts: readonly string[];
}

/** View, Markdown and document; undefined with the reason in the report. */
export function composePaper<C extends AnyContext>(
  paper: Paper<C>,
  { view, isReconstructed }: PaperView = viewOf(paper.context),
): ComposedPaper<C> | undefined {
  const { house, kind, context } = paper;
  const { locale, report } = context;
  const { meta, texts } = headOf(context, kind);
  const rendered = house.templates.render(kind, view, locale.label, report);
  const document = rendered && parseDocument(rendered, meta, report);
  if (document) {
    const notice = { labels: NOTICE_LABELS, isDueFor: isReconstructed };
    checkNotice(rendered.tokens, notice, report);
    checkHollow(document, report);
  }
  if (!document) return undefined;
  runChecks(paperChecks, subjectOf(paper, document), switchedOff(house.record), report);
  checkPrinted(paper, document);
  const headTexts = printedTexts(texts, document, paper.theme.theme);
  return { ...paper, view, rendered, document, headTexts };
}

/** What the checks of a paper look at. */
function subjectOf(paper: Paper<AnyContext>, document: Document): PaperSubject {
  const { kind, context } = paper;
  const { audience, locale, record } = context;
  // A text may stand in the paper in another language than its own, for want of that.
  const withheld = meetingsOf(context).flatMap((meeting) =>
    withheldTexts(meeting).flatMap(({ text, path }) =>
      textsByLanguage(text).map(([, own]) => ({
        text: own,
        // Only what is told needs its place, for which the file is read once more.
        get place() {
          return record.placeOf("meeting", meeting.id, path);
        },
      })),
    ),
  );
  return {
    name: nameOfPaper(paper),
    kind: kind.name,
    tag: locale.tag,
    audience,
    document,
    withheld,
  };
}

/** The papers of a week may tell of any meeting. */
function meetingsOf(context: AnyContext): readonly Meeting[] {
  return context.mode === "week" ? [...context.record.meetings.values()] : [context.meeting];
}

/** What is not to be said to the other side, as the record has it. */
function withheldTexts({ do_not_raise: list, issues }: Meeting) {
  const texts = list === "unknown" ? [] : list;
  const points = issues.flatMap((issue, at) =>
    issue.points.flatMap(({ use, text }, index) =>
      use === "do-not-raise" ? [{ text, path: ["issues", at, "points", index, "text"] }] : [],
    ),
  );
  return [
    ...texts.map(({ text }, index) => ({ text, path: ["do_not_raise", index, "text"] })),
    ...points,
  ];
}

/** What a template is given, and which of its values were made from later reports. */
export interface PaperView {
  readonly view: unknown;
  readonly isReconstructed: (path: string) => boolean;
}

function viewOf(context: AnyContext): PaperView {
  const { audience } = context;
  if (context.mode === "week") return weekViewOf(buildWeekView(context), context);
  const whole = buildView(context);
  return {
    view: restrictView(whole, audience),
    isReconstructed: (path) => isReconstructed(whole, path),
  };
}

/** The view of a week as its readers may see it; nothing in it is reconstructed. */
export function weekViewOf(view: WeekView, { audience }: WeekContext): PaperView {
  return { view: restrictWeekView(view, audience), isReconstructed: () => false };
}

/** The folder of a paper's files in the pack. */
export function folderOf(context: AnyContext): string {
  return context.mode === "week" ? folderOfWeek(context.memo.week) : context.meeting.id;
}
