/**
 * Every paper of the example in every language, through the real pipeline up to its document: those of
 * its meetings, its first weekly memo, and one of a later week with made-up updates.
 */
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import {
  type AnyContext,
  type ComposedPaper,
  composePaper,
  nameOfPaper,
} from "../../src/pipeline/paper.ts";
import { weekPapersOf } from "../../src/pipeline/week-papers.ts";
import { writePaper } from "../../src/pipeline/write-paper.ts";
import { composeToFit } from "../../src/tasks/fit-first-page.ts";
import { memoOf } from "../../src/view/week/context.ts";
import { exampleHost, must } from "./example.ts";
import { LATER_WEEK, madeUpHost } from "./made-up-house.ts";

export interface NamedPaper {
  /** Such as `2025-12-02-binh-phosay/briefing-note.en`. */
  readonly name: string;
  readonly composed: ComposedPaper<AnyContext>;
}

export const languages = ["en", "vi", "lo"];

export const FIRST_WEEK = "2025-W50";

/** The papers of all meetings, and the weekly memos, in English, Vietnamese and Lao. */
export async function composePapers(): Promise<readonly NamedPaper[]> {
  return [
    ...composeMeetings(),
    ...(await composeWeek(exampleHost(), FIRST_WEEK)),
    ...(await composeWeek(madeUpHost(), LATER_WEEK)),
  ];
}

function composeMeetings(): readonly NamedPaper[] {
  const report = new Report();
  const options = { languages };
  const house = must(loadHouse(exampleHost(), options, report), "the example does not load");
  return [...house.record.meetings.values()]
    .flatMap((meeting) => papersOf(house, meeting, options, report))
    .map((paper) => {
      const name = nameOfPaper(paper);
      return { name, composed: must(composePaper(paper), `${name} is not composed`) };
    });
}

/** The papers of one week for the whole house, or for one unit, as `weekly` makes them. */
export async function composeWeek(
  host: Host,
  week: string,
  unit?: string,
): Promise<readonly NamedPaper[]> {
  const report = new Report();
  const house = loadHouse(host, { languages }, report, ["week"]);
  const loaded = must(house, JSON.stringify(report.diagnostics.slice(0, 3)));
  const memo = must(memoOf(loaded.record.house, week), `there is no memo of ${week}`);
  const composed = await composeToFit(weekPapersOf(loaded, memo, unit));
  return composed.map((paper) => ({ name: nameOfPaper(paper), composed: paper }));
}

/** The file of a paper in this format. */
export async function writeFormat(
  composed: ComposedPaper<AnyContext>,
  format: string,
): Promise<Uint8Array> {
  const [file] = await writePaper(composed, [format]);
  return must(file, `${format} is not written`).bytes;
}
