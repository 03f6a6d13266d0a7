/**
 * `chancery trace`: for each place in the papers of a meeting that prints a word, the template line
 * and the line of data that it came from. It reads papers as far as the document tree; no page is
 * laid out and nothing is written.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { list, say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Choice, checkChoice } from "../pipeline/choice.ts";
import { loadHouse } from "../pipeline/house.ts";
import { papersOf } from "../pipeline/meeting-papers.ts";
import { composePaper, nameOfPaper, tellPaper } from "../pipeline/paper.ts";
import { isBare, type Manner, mannersFor } from "./trace/find-words.ts";
import { openPaper, type TracedPaper } from "./trace/paper.ts";
import type { Source } from "./trace/sources.ts";
import type { Role } from "./trace/units.ts";
import { reportUnprinted } from "./trace/unprinted.ts";
import { markRecord } from "./trace/versions.ts";

export interface TraceOptions extends Pick<Choice, "kinds" | "languages" | "asOf"> {
  readonly meeting: string;
  /** A word, or several that follow one another. */
  readonly words: string;
}

/** One place in a paper that prints the words. */
export interface Occurrence {
  /** Such as `2025-12-02-binh-phosay/briefing-note.en`. */
  readonly paper: string;
  readonly role: Role;
  /** The headings above it, the outermost first. */
  readonly under: readonly string[];
  /** What heads the column and the row of a cell; the number of a note. */
  readonly beside: readonly string[];
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly parts: readonly Part[];
}

/** Words of one line of a template, with the data they print. */
export interface Part {
  readonly template: Place | undefined;
  /** The lines that called the partials around it, the innermost first. */
  readonly through: readonly Place[];
  /** Empty where the template itself says the words. */
  readonly sources: readonly Source[];
}

export interface Trace {
  readonly occurrences: readonly Occurrence[];
  /** How the words were found; the strictest manner that finds any. */
  readonly manner: Manner;
  readonly outcome: "done" | "usage" | "problems";
}

/** Every occurrence; what stands in the way of finding any is in the report. */
export function trace(host: Host, options: TraceOptions, report: Report): Trace {
  const nothing = (outcome: Trace["outcome"]): Trace => {
    return { occurrences: [], manner: { accents: true, whole: true }, outcome };
  };
  const { meeting: name, words, kinds, languages, asOf } = options;
  if (!/[^\s]/u.test(words)) {
    report.error("trace-no-word", say("there is no word to look for"), {
      hint: say("write it after --word, in quotes if it is more than one"),
    });
    return nothing("usage");
  }
  const asked: Choice = {
    meetings: [name],
    ...(kinds && { kinds }),
    ...(languages && { languages }),
    ...(asOf !== undefined && { asOf }),
  };
  const choice = checkChoice(host, asked, report);
  if (!choice) return nothing("usage");
  const loading = new Report();
  const house = loadHouse(host, choice, loading);
  const meeting = house?.record.meetings.get(name);
  if (!house || !meeting) {
    report.include(loading);
    return nothing("problems");
  }
  const marked = markRecord(house.record);
  const papers: TracedPaper[] = [];
  for (const paper of papersOf(house, meeting, choice, report)) {
    const composed = composePaper(paper);
    const own = new Report();
    tellPaper(paper, own);
    // Warnings are for `check`; what keeps a paper from being made is told here.
    if (composed) papers.push(openPaper(nameOfPaper(paper), composed, marked, choice.asOf));
    else report.include(own);
  }
  if (papers.length === 0) return nothing("problems");
  const findAll = (manner: Manner) => papers.flatMap((paper) => paper.find(words, manner));
  for (const manner of mannersFor(words)) {
    const found = findAll(manner);
    const occurrences =
      found.length > 0 && isBare(words) ? findAll({ ...manner, accents: false }) : found;
    if (occurrences.length > 0) return { occurrences, manner, outcome: "done" };
  }
  if (kinds ?? languages) {
    const others = trace(
      host,
      { meeting: name, words, ...(asOf !== undefined && { asOf }) },
      new Report(),
    );
    if (others.occurrences.length > 0) {
      const message = say('none of the papers asked for prints "{words}"', { words });
      const names = list([...new Set(others.occurrences.map(({ paper }) => paper))]);
      report.error("word-not-printed", message, {
        hint: say("it is printed in {papers}", { papers: names }),
      });
      return nothing("problems");
    }
  }
  reportUnprinted({ words, meeting: name, papers, marked }, report);
  return nothing("problems");
}
