/**
 * Words that no paper prints: where the data have them and why they are not printed, which is tried
 * out rather than guessed; or the printed word that was probably meant.
 */
import { list, type Phrase, say, tell } from "../../diagnostics/phrase.ts";
import { didYouMean } from "../../diagnostics/phrases.ts";
import type { Report } from "../../diagnostics/report.ts";
import { nameOf } from "../../record/nouns.ts";
import { closest } from "../../text/closest.ts";
import { viewSchemaFor } from "../../view/audience.ts";
import { withValue } from "./changed-record.ts";
import type { Datum, Path } from "./data.ts";
import { findWords, isShort, mannersFor, wordsIn } from "./find-words.ts";
import type { Marks } from "./marks.ts";
import { type TracedPaper, textOf } from "./paper.ts";
import type { Marked, Version } from "./versions.ts";

/** What is known of the run in which the words were not found. */
export interface Search {
  readonly words: string;
  readonly meeting: string;
  readonly papers: readonly TracedPaper[];
  readonly marked: Marked;
}

export function reportUnprinted(search: Search, report: Report): void {
  const { words, meeting, papers, marked } = search;
  const hits = findInData(words, marked.data);
  const [paper] = papers;
  if (hits.length === 0 || !paper) {
    const count = words.trim().split(/\s+/u).length;
    const printed = papers.flatMap(({ units }) =>
      units.flatMap((unit) => wordsIn(textOf(unit), count)),
    );
    const near = closest(words.trim(), new Set(printed));
    report.error(
      "word-not-found",
      say('no paper of {meeting} prints "{words}", and it is not in the data either', {
        meeting,
        words,
      }),
      { hint: remedyOf(words, near) },
    );
    return;
  }
  for (const { datum, range, hint, others } of byReason(hits, search)) {
    const about = { meeting, words, entry: nameOf(datum) };
    const message =
      others === 0
        ? say('no paper of {meeting} prints "{words}", which stands in {entry}', about)
        : others === 1
          ? say(
              'no paper of {meeting} prints "{words}", which stands in {entry} and in 1 more place of the data',
              about,
            )
          : say(
              'no paper of {meeting} prints "{words}", which stands in {entry} and in {others} more places of the data',
              { ...about, others },
            );
    report.error("word-not-printed", message, { place: paper.placeOf(datum, range), hint });
  }
}

function remedyOf(words: string, near: string | undefined): Phrase | undefined {
  if (isShort(words)) {
    return say("so short a word is looked for alone, not inside longer words; write more of it");
  }
  return near === undefined ? undefined : didYouMean(near);
}

/** The first place for each reason, and how many others have the same. */
function byReason(hits: ReturnType<typeof findInData>, search: Search) {
  const told = new Map<string, (typeof hits)[number] & { hint: Phrase; others: number }>();
  for (const hit of hits) {
    const hint = reasonFor(hit.datum, search);
    const key = tell(hint);
    const first = told.get(key);
    if (first) first.others++;
    else told.set(key, { ...hit, hint, others: 0 });
  }
  return told.values();
}

function findInData(words: string, data: readonly Datum[]) {
  for (const manner of mannersFor(words)) {
    const hits = data.flatMap((datum) => {
      const [range] = findWords(String(datum.value), words, manner);
      return range ? [{ datum, range }] : [];
    });
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Why it is not printed: the first thing that, were it otherwise, would let it into a paper. */
function reasonFor(datum: Datum, search: Search): Phrase {
  if (!datum.isText) return say("papers compute with this field and do not print it as it stands");
  for (const paper of search.papers) {
    const reason = reasonIn(paper, datum, search);
    if (reason) return reason;
  }
  if (datum.kind === "meeting" && datum.id !== search.meeting) {
    return say("it belongs to another meeting: {meeting}", { meeting: datum.id });
  }
  return say("no paper prints this field here");
}

function reasonIn(
  { composed, versions }: TracedPaper,
  datum: Datum,
  { papers, marked }: Search,
): Phrase | undefined {
  const { record, marks } = marked;
  const { audience, locale, asAt } = composed.context;
  const holds = (version: Version | undefined) =>
    version !== undefined && pathOf(datum, version.view, marks) !== undefined;
  const isForOthers = () =>
    say('it is meant for fewer readers than those of {kind}, whose audience is "{audience}"', {
      kind: composed.kind.name,
      audience,
    });
  const { now } = versions;
  const field = now && pathOf(datum, now.view, marks);
  if (now && field !== undefined) {
    const schema = viewSchemaFor(audience);
    const read = schema.safeParse(now.view);
    if (read.success && pathOf(datum, read.data, marks) === undefined) return isForOthers();
    const kinds = list(papers.map((paper) => paper.composed.kind.name));
    return say('it is in the view as "{field}", which no template of {kinds} prints', {
      field,
      kinds,
    });
  }
  const sets = withValue(record, { kind: "house", id: "house", path: ["sets"] }, ALL_SETS);
  if (sets && holds(versions.make(sets))) {
    return say("its source belongs to a set that sets in data/house.yaml leaves out");
  }
  if (holds(versions.make(record, { asAt: "9999-12-31" }))) {
    return say("{kind} tells what was known by {day}, and this came later", {
      kind: composed.kind.name,
      day: asAt,
    });
  }
  const language = languageOf(datum.path);
  if (language !== undefined && language !== locale.tag) {
    if (holds(versions.make(record, { locale: { ...locale, tag: language } }))) {
      return say('it is the text in the language "{language}", and the paper is in "{tag}"', {
        language,
        tag: locale.tag,
      });
    }
  }
  if (holds(versions.make(record, { audience: "internal" }))) return isForOthers();
  const all = { audience: "internal", asAt: "9999-12-31" } as const;
  return sets && holds(versions.make(sets, all))
    ? say("more than one thing keeps it out: its audience, its day, or the set of its source")
    : undefined;
}

const ALL_SETS = ["main", "language", "outside"];

/** The path at which a view prints a text of the record, or undefined. */
function pathOf(datum: Datum, value: unknown, marks: Marks, path = ""): string | undefined {
  if (typeof value === "string") {
    const isIn = marks
      .read(value)
      .some((piece) => piece.marks.some((m) => m.type === "data" && m.datum === datum));
    return isIn ? path.replace(/\.(?:prose|text)$/u, "") : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = pathOf(datum, inner, marks, path === "" ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The language that a path of a translated text names. */
function languageOf(path: Path): string | undefined {
  const step = path.findLast((each) => each !== "text");
  return typeof step === "string" && /^[a-z]{2,3}$/u.test(step) ? step : undefined;
}
