/**
 * The paper "What changed in v4": facts that differ, then the papers with the pages where they do. What does
 * not fit its one page is counted; how much fits is for whoever lays it out, who may ask again with fewer rows.
 */
import type { Block, Document, Table, TableRow } from "../../document/nodes.ts";
import type { Locale } from "../../locale/locale.ts";
import { headOf } from "../../pipeline/head.ts";
import { lineOfChange } from "../../pipeline/versions/change-box.ts";
import type { Version } from "../../pipeline/versions/version.ts";
import { inLanguage } from "../../text/language-marks.ts";
import { shorten } from "../../text/shorten.ts";
import { shortenPair } from "../../text/shorten-pair.ts";
import { textIn, type ViewContext } from "../../view/context.ts";
import type { Cause, Changes, PaperChanges, PlacedChange } from "./changes-value.ts";
import type { FactChange } from "./facts.ts";
import { heading, paragraph, row, table, words } from "./what-changed-blocks.ts";

/** What the paper is called among the kinds, as its label and its file are. */
export const WHAT_CHANGED = "what-changed";

export interface WhatChangedOptions {
  /** At most so many rows in both tables together. */
  readonly rows: number;
  /** The one that the changes make; the next one where it is not said. */
  readonly version?: MadeVersion;
}

type MadeVersion = Pick<Version, "number" | "isDraft">;

/** The facts of the changes are in the language of the context. */
export function whatChanged(
  changes: Changes,
  context: ViewContext,
  options: WhatChangedOptions,
): Document {
  const { rows, version = { number: changes.since.number + 1, isDraft: false } } = options;
  const { locale } = context;
  const own = { ...context, kind: WHAT_CHANGED };
  const { meta } = headOf(own, { documentType: "" });
  const label = (key: string, slots = {}) => locale.text(`changed.${key}`, slots);
  const ofLanguage = papersFor(changes.papers, locale);
  const ofPapers = ofLanguage.flatMap((paper) => rowsOfPaper(paper, "facts", locale));
  const ofTemplates = ofLanguage.flatMap((paper) => rowsOfPaper(paper, "templates", locale));
  const all = factsOnce(changes.facts, locale);
  const facts = all.slice(0, Math.max(Math.ceil((rows * 2) / 3), rows - ofPapers.length));
  const papers = ofPapers.slice(0, Math.max(0, rows - facts.length));
  const templates = ofTemplates.slice(0, Math.max(0, rows - facts.length - papers.length));
  const title = label("title", { version: numberOf(version, locale) });
  const children: readonly Block[] = [
    { type: "title", children: words(title) },
    { type: "subtitle", children: words(lineOf(changes, context, version)) },
    heading(label("facts"), "facts"),
    facts.length === 0
      ? paragraph(label("no-facts"))
      : table(
          [label("what"), label("before"), label("now")],
          [0.3, 0.35, 0.35],
          facts.map((fact) => rowOfFact(fact, locale)),
        ),
    ...more(all.length - facts.length, locale),
    heading(label("papers"), "papers"),
    ofPapers.length === 0 ? paragraph(label("no-papers")) : tableOfPapers(papers, locale),
    ...more(ofPapers.length - papers.length, locale),
    ...line("templates", "files", templatesFor(changes.templates, locale), locale),
    ...(templates.length === 0 ? [] : [tableOfPapers(templates, locale)]),
    ...more(ofTemplates.length - templates.length, locale),
    ...apart({ ...changes, papers: ofLanguage }, locale),
  ];
  return {
    type: "document",
    meta: { ...meta, title: `${title}: ${meta.subject}` },
    children,
    notes: [],
  };
}

/** Those of its language; and where a language has no papers any more, so that no other page tells it, these too. */
function papersFor(papers: readonly PaperChanges[], { tag }: Locale): readonly PaperChanges[] {
  const left = new Set(papers.flatMap((each) => (each.state === "gone" ? [] : tagOf(each))));
  const isOwn = (each: PaperChanges) => tagOf(each) === tag;
  const isToldHere = (each: PaperChanges) => left.has(tag) && !left.has(tagOf(each));
  const others = papers.filter((each) => !isOwn(each) && isToldHere(each));
  return [...papers.filter(isOwn), ...others];
}

/** The words of other languages than its own are told on their pages. */
function templatesFor(templates: readonly string[], { tag }: Locale): readonly string[] {
  return templates.filter((path) => {
    const language = /\/locales\/([^/]+)\.yaml$/u.exec(path)?.[1];
    return language === undefined || language === tag;
  });
}

/** "briefing-note.en" is in English. */
function tagOf({ paper }: PaperChanges): string {
  return paper.slice(paper.lastIndexOf(".") + 1);
}

function numberOf({ number, isDraft }: MadeVersion, locale: Locale): string {
  return locale.text(isDraft ? "version.draft" : "version.number", { number: String(number) });
}

/** Which meeting, which version, and since which one of when. */
function lineOf({ since }: Changes, context: ViewContext, version: MadeVersion): string {
  const { locale, meeting } = context;
  const [date = "", clock = ""] = since.at.split("T");
  const moment = locale.text("changed.moment", {
    date: locale.date(date),
    time: locale.time(clock.slice(0, 5)),
  });
  return locale.text("changed.line", {
    meeting: textIn(meeting.title, context),
    version: numberOf(version, locale),
    since: locale.text("version.number", { number: String(since.number) }),
    moment,
  });
}

/** In letters: what a cell holds at most, so that one long text does not take the page. */
const CELL = 140;
const WHERE = 50;
const CHANGE = 70;
/** In the place of what was not there. */
const NOTHING = "–";

/** A text that changed in several languages is told in that of the paper. */
function factsOnce(facts: readonly FactChange[], { tag }: Locale): readonly FactChange[] {
  const textOf = ({ entry, path }: FactChange) => JSON.stringify([entry, path.slice(0, -1)]);
  const told = new Set(facts.filter(({ language }) => language === tag).map(textOf));
  return facts.filter((fact) => {
    const { language = tag } = fact;
    return language === tag || !told.has(textOf(fact));
  });
}

function rowOfFact(
  { about, before, after, because, language }: FactChange,
  locale: Locale,
): TableRow {
  const isOther = language !== undefined && language !== locale.tag;
  const marked = (text: string) => (isOther ? inLanguage(text, language, "quoted") : text);
  const [was, becomes] = shortenPair(before ?? "", after ?? "", CELL);
  const is = after === undefined ? locale.text("changed.gone") : marked(becomes);
  const now = before === undefined ? locale.text("changed.came", { text: is }) : is;
  const reason = because === undefined ? undefined : shorten(because, CELL);
  return row([
    words(shorten(about, CELL)),
    words(before === undefined ? NOTHING : marked(was)),
    words(reason === undefined ? now : locale.text("changed.because", { text: now, reason })),
  ]);
}

/** What a paper of the version is, and each of its pages on which its words changed for this cause. */
function rowsOfPaper(
  { title, state, changes }: PaperChanges,
  cause: Cause,
  locale: Locale,
): readonly TableRow[] {
  if (state === "new" || state === "gone") {
    if (cause !== "facts") return [];
    return [row([words(title), [], words(locale.text(`changed.paper-${state}`))])];
  }
  const pages = new Map<number | undefined, PlacedChange[]>();
  for (const change of changes.filter((each) => each.cause === cause)) {
    pages.set(change.page, [...(pages.get(change.page) ?? []), change]);
  }
  return [...pages].map(([page, own]) => {
    const shown = own
      .slice(0, SHOWN)
      .map((change) => lineOfChange(change, locale, { where: WHERE, words: CHANGE }));
    const rest = own.length - shown.length;
    const all = rest === 0 ? shown : [...shown, moreOf(rest, locale)];
    return row([
      words(title),
      words(page === undefined ? "" : String(page)),
      words(all.join(locale.text("gap.separator"))),
    ]);
  });
}

/** Of one page. */
const SHOWN = 3;

/** What changed for other reasons than facts and templates, and what did not change at all. */
function apart({ papers, looks }: Changes, locale: Locale): readonly Block[] {
  const titles = (isMeant: (paper: PaperChanges) => boolean) =>
    papers.filter(isMeant).map(({ title }) => title);
  const isSame = ({ paper, state }: PaperChanges) => state === "same" && !looks.includes(paper);
  const byProgram = titles(({ changes }) => changes.some(({ cause }) => cause === "program"));
  return [
    ...line("program", "papers", byProgram, locale),
    ...line(
      "looks",
      "papers",
      titles(({ paper }) => looks.includes(paper)),
      locale,
    ),
    ...line("same", "papers", titles(isSame), locale),
  ];
}

function line(
  key: string,
  slot: string,
  names: readonly string[],
  locale: Locale,
): readonly Block[] {
  if (names.length === 0) return [];
  return [paragraph(locale.text(`changed.${key}`, { [slot]: few(names, locale) }))];
}

/** Of a list within a line. */
const NAMED = 6;

function few(names: readonly string[], locale: Locale): string {
  const rest = names.length - NAMED;
  return locale.list(rest > 1 ? [...names.slice(0, NAMED), moreOf(rest, locale)] : names);
}

function moreOf(count: number, locale: Locale): string {
  return locale.text("changed.more", { number: locale.number(count) });
}

function more(count: number, locale: Locale): readonly Block[] {
  return count <= 0 ? [] : [paragraph(moreOf(count, locale))];
}

function tableOfPapers(rows: readonly TableRow[], locale: Locale): Table {
  const heads = ["paper", "page", "what"].map((key) => locale.text(`changed.${key}`));
  return table(heads, [0.3, 0.08, 0.62], rows);
}
