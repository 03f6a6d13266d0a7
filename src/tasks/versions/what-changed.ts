/**
 * The paper "What changed in v4": facts that differ, then the papers with the pages where they do. What does
 * not fit its one page is counted; how much fits is for whoever lays it out, who may ask again with fewer rows.
 */
import type { Block, Document, Inline, Table, TableRow } from "../../document/nodes.ts";
import type { Locale } from "../../locale/locale.ts";
import { headOf } from "../../pipeline/head.ts";
import { wordsOfChange } from "../../pipeline/versions/change-box.ts";
import type { Version } from "../../pipeline/versions/version.ts";
import { withoutLanguageMarks } from "../../text/language-marks.ts";
import { shorten } from "../../text/shorten.ts";
import { textIn, type ViewContext } from "../../view/context.ts";
import type { Changes, PaperChanges, PlacedChange } from "./changes-value.ts";
import type { FactChange } from "./facts.ts";

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
  // Papers in the language of this one come first.
  const isOwn = ({ paper }: PaperChanges) => paper.endsWith(`.${locale.tag}`);
  const inOrder = changes.papers.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const ofPapers = inOrder.flatMap((paper) => rowsOfPaper(paper, locale));
  const all = factsOnce(changes.facts, locale);
  const facts = all.slice(0, Math.max(Math.ceil((rows * 2) / 3), rows - ofPapers.length));
  const papers = ofPapers.slice(0, Math.max(0, rows - facts.length));
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
    ofPapers.length === 0
      ? paragraph(label("no-papers"))
      : table([label("paper"), label("page"), label("what")], [0.3, 0.08, 0.62], papers),
    ...more(ofPapers.length - papers.length, locale),
    ...apart(changes, locale),
  ];
  return {
    type: "document",
    meta: { ...meta, title: `${title}: ${meta.subject}` },
    children,
    notes: [],
  };
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
    meeting: withoutLanguageMarks(textIn(meeting.title, context)),
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

function rowOfFact({ about, before, after, because }: FactChange, locale: Locale): TableRow {
  const is = after === undefined ? locale.text("changed.gone") : shorten(after, CELL);
  const now = before === undefined ? locale.text("changed.came", { text: is }) : is;
  const reason = because === undefined ? undefined : shorten(because, CELL);
  return row([
    words(shorten(about, CELL)),
    words(before === undefined ? NOTHING : shorten(before, CELL)),
    words(reason === undefined ? now : locale.text("changed.because", { text: now, reason })),
  ]);
}

/** What a paper of the version is, and each of its pages on which facts changed its words. */
function rowsOfPaper({ title, state, changes }: PaperChanges, locale: Locale): readonly TableRow[] {
  if (state === "new" || state === "gone") {
    return [row([words(title), [], words(locale.text(`changed.paper-${state}`))])];
  }
  const pages = new Map<number | undefined, PlacedChange[]>();
  for (const change of changes.filter(({ cause }) => cause === "facts")) {
    pages.set(change.page, [...(pages.get(change.page) ?? []), change]);
  }
  return [...pages].map(([page, own]) => {
    const shown = own.slice(0, SHOWN).map((change) => wordsOfPlace(change, locale));
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

function wordsOfPlace(placed: PlacedChange, locale: Locale): string {
  const { about, under } = placed;
  const where = about.length > 0 ? about.join(", ") : (under.at(-1) ?? "");
  const change = wordsOfChange(placed, locale, CHANGE);
  return where === ""
    ? change
    : locale.text("changed.box-change", { where: shorten(where, WHERE), change });
}

/** What changed for other reasons than facts, and what did not change at all. */
function apart({ papers, templates }: Changes, locale: Locale): readonly Block[] {
  const line = (key: string, slot: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [paragraph(locale.text(`changed.${key}`, { [slot]: few(names, locale) }))];
  const byProgram = papers.filter(({ changes }) =>
    changes.some(({ cause }) => cause === "program"),
  );
  const same = papers.filter(({ state }) => state === "same");
  return [
    ...line("templates", "files", templates),
    ...line(
      "program",
      "papers",
      byProgram.map(({ title }) => title),
    ),
    ...line(
      "same",
      "papers",
      same.map(({ title }) => title),
    ),
  ];
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

function table(
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly TableRow[],
): Table {
  return {
    type: "table",
    columns: widths.map((width) => ({ align: "left", width })),
    head: row(heads.map(words)),
    rows,
  };
}

function row(cells: readonly (readonly Inline[])[]): TableRow {
  return {
    type: "tableRow",
    cells: cells.map((children) => ({ type: "tableCell", children })),
  };
}

function heading(value: string, id: string): Block {
  return { type: "heading", depth: 1, id, children: words(value) };
}

function paragraph(value: string): Block {
  return { type: "paragraph", children: words(value) };
}

function words(value: string): readonly Inline[] {
  return value === "" ? [] : [{ type: "text", value }];
}
