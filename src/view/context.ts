/**
 * What every part of the view is computed from, and the small steps that all of them share: a text
 * in the paper's language, an explicit gap, the sources to cite.
 */
import * as z from "zod";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Locale } from "../locale/locale.ts";
import type { Audience, Localised } from "../record/fields.ts";
import type { Meeting } from "../record/meeting.ts";
import { completeNames } from "../record/name-spelling.ts";
import { peopleNamedIn } from "../record/people-named.ts";
import type { HouseRecord } from "../record/record.ts";
import type { Source } from "../record/source.ts";
import { inLanguage } from "../text/language-marks.ts";
import { onceFor } from "../text/once.ts";
import type { Cite, OpenList, Stated } from "./values.ts";

/** Which facts a paper may draw on: those before the meeting, or what came out of it too. */
export type AsAt = "eve" | "after";

/** What the parts of every view are computed from, whatever the paper is for. */
export interface PaperContext {
  readonly record: HouseRecord;
  readonly locale: Locale;
  readonly audience: Audience;
  readonly kind: string;
  readonly mode: AsAt | "week";
  /** ISO day: the last day whose facts the paper may hold. */
  readonly asAt: string;
  /**
   * ISO day: what was due before it and is not done is late. The cut-off itself, but in the memo of a
   * week the day after, since that one is as at midnight.
   */
  readonly today: string;
  /** ISO day: who held a post on it is named by the post. */
  readonly postsOn: string;
  readonly report: Report;
}

/** What the view of one meeting is computed from. */
export interface ViewContext extends PaperContext {
  readonly meeting: Meeting;
  readonly mode: AsAt;
}

type Texts = Readonly<
  Record<string, string | { readonly text: string; readonly source?: string | undefined }>
>;

/**
 * A text of the record in the paper's language, or else in the house's, marked as such. Names of
 * people that lost their accents in it get them back.
 */
export function textIn(localised: Localised, context: PaperContext): string {
  const { text, tag } = choose(localised, context);
  return standIn(completeNames(text, peopleNamedIn(tag, context.record)), tag, context);
}

/** A text of the record as it was published, letter by letter: the title of a source. */
export function publishedText(localised: Localised, context: PaperContext): string {
  const { text, tag } = choose(localised, context);
  return standIn(text, tag, context);
}

/**
 * The text in the paper's language, the house's or any. A wording from a source of a set that is
 * switched off is the last resort, since an empty place would be worse.
 */
function choose(localised: Localised, context: PaperContext) {
  const { locale, record } = context;
  if (typeof localised === "string") return { text: localised, tag: record.house.language };
  const texts: Texts = localised;
  const own = Object.hasOwn(texts, locale.tag) ? texts[locale.tag] : undefined;
  if (typeof own === "string") return { text: own, tag: locale.tag };
  const tags = [locale.tag, record.house.language, ...Object.keys(texts).sort()];
  const entries = tags.flatMap((tag) => {
    const entry = Object.hasOwn(texts, tag) ? texts[tag] : undefined;
    return entry === undefined ? [] : [{ tag, entry }];
  });
  const open = entries.find(({ entry }) => {
    return typeof entry === "string" || !entry.source || isFromActiveSet(entry.source, context);
  });
  const found = open ?? entries[0];
  if (!found) return { text: "", tag: locale.tag };
  const { tag, entry } = found;
  return { text: typeof entry === "string" ? entry : entry.text, tag };
}

/** A text in this language, marked where that is not the paper's. */
function standIn(text: string, tag: string, { locale }: PaperContext): string {
  return tag === locale.tag ? text : inLanguage(text, tag, "stand-in");
}

/** Words of a source as they stand there, marked where their language is not the paper's. */
export function quotedText(
  text: string,
  source: string | readonly string[],
  { locale, record }: PaperContext,
): string {
  const [first = ""] = typeof source === "string" ? [source] : source;
  const language = record.sources.get(first)?.language ?? "unknown";
  return language === "unknown" || language === locale.tag
    ? text
    : inLanguage(text, language, "quoted");
}

/** The explicit gap that stands wherever no source states a value. */
export function unstated(context: PaperContext): { unstated: string } {
  return { unstated: context.locale.text("unstated") };
}

/** A text of the record, or the explicit gap. */
export function stated(value: Localised | "unknown", context: PaperContext): Stated {
  return value === "unknown" ? unstated(context) : textIn(value, context);
}

/** A value of the record put into words, or the explicit gap. */
export function statedAs<T>(
  value: T | "unknown",
  context: PaperContext,
  word: (value: T) => string,
): Stated {
  return value === "unknown" ? unstated(context) : word(value);
}

/** A list that may be unknown, with what to print when it holds nothing. */
export function openList<T, R>(
  list: readonly T[] | "unknown",
  context: PaperContext,
  each: (item: T, index: number) => R | undefined,
): OpenList<R> {
  if (list === "unknown") return { items: [], unstated: unstated(context) };
  const items = list.map(each).filter((item): item is R & {} => item !== undefined);
  return items.length > 0 ? { items } : { items, none: context.locale.text("none") };
}

/** The sources of an entry as notes: what it is, who published it, when. */
export function cite(source: string | readonly string[], context: PaperContext): Cite {
  const ids = typeof source === "string" ? [source] : source;
  return ids.flatMap((id) => {
    const entry = context.record.sources.get(id);
    if (!entry || !isFromActiveSet(id, context)) return [];
    const notes = notesOf(context);
    const text = notes.get(id) ?? noteOf(entry, context);
    notes.set(id, text);
    return [{ id, text }];
  });
}

/** One source backs many entries of a paper. */
const notesOf = onceFor((_: PaperContext) => new Map<string, string>());

function noteOf({ title, publisher, date }: Source, context: PaperContext): string {
  const { locale } = context;
  const day = date === "unknown" || typeof date === "string" ? date : date.on;
  return locale.text("source.note", {
    title: publishedText(title, context),
    details: locale.text("source.details", {
      publisher:
        publisher === "unknown"
          ? locale.text("source.publisher-unknown")
          : publishedText(publisher, context),
      date: day === "unknown" ? locale.text("source.date-unknown") : locale.date(day),
    }),
  });
}

/** Whether any source of an entry is of a set that the house has switched on. */
export function isFromActiveSet(
  source: string | readonly string[],
  context: PaperContext,
): boolean {
  const active: readonly string[] = context.record.house.sets;
  const ids = typeof source === "string" ? [source] : source;
  return ids.some((id) => active.includes(context.record.sources.get(id)?.set ?? "main"));
}

const width: Readonly<Record<Audience, number>> = { internal: 0, delegation: 1, shareable: 2 };

/** Whether readers of the paper may see what is meant for this audience. */
export function mayRead(entry: Audience, paper: Audience): boolean {
  return width[entry] >= width[paper];
}

/** The same of a field of the record; one that nothing is said of is for the house alone. */
export function mayReadField(field: z.ZodType, paper: Audience): boolean {
  return mayRead(z.globalRegistry.get(field)?.audience ?? "internal", paper);
}

/** Where a path of the meeting stands in its file. */
export function meetingPlace(
  context: ViewContext,
  path: readonly (string | number)[],
): Place | undefined {
  return context.record.placeOf("meeting", context.meeting.id, path);
}
