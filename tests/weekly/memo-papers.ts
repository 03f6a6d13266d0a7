/** The memos of both weeks as a run makes them: in three languages, with what fits on their first page. */
import { Report } from "../../src/diagnostics/report.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import type { ComposedPaper } from "../../src/pipeline/paper.ts";
import { weekPapersOf } from "../../src/pipeline/week-papers.ts";
import { composeToFit } from "../../src/tasks/fit-first-page.ts";
import { memoOf, type WeekContext } from "../../src/view/week/context.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { exampleHost, must } from "../support/example.ts";
import { FIRST_WEEK, madeUpHost } from "../support/made-up-house.ts";

const languages = ["en", "vi", "lo"];

type MemoPapers = readonly ComposedPaper<WeekContext>[];

/** What fits on a page is tried out for all languages together, which takes long and is asked for by each. */
const known = new Map<string, Promise<MemoPapers>>();

/** Of the example in its first week, and of the made-up house in any other; one for each language. */
export function memoPapers(week: string, themeName: string): Promise<MemoPapers> {
  const key = `${week} ${themeName}`;
  const papers = known.get(key) ?? makeMemoPapers(week, themeName);
  known.set(key, papers);
  return papers;
}

async function makeMemoPapers(week: string, themeName: string): Promise<MemoPapers> {
  const report = new Report();
  const host = week === FIRST_WEEK ? exampleHost() : madeUpHost();
  const house = must(loadHouse(host, { languages }, report, ["week"]), "the house does not load");
  const memo = must(memoOf(house.record.house, week), `there is no memo of ${week}`);
  const theme = must(loadTheme(host, themeName, report), `there is no theme ${themeName}`);
  return composeToFit(weekPapersOf(house, memo).map((paper) => ({ ...paper, theme })));
}
