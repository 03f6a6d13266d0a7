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

/** Of the example in its first week, and of the made-up house in any other; one for each language. */
export async function memoPapers(
  week: string,
  themeName: string,
): Promise<readonly ComposedPaper<WeekContext>[]> {
  const report = new Report();
  const host = week === FIRST_WEEK ? exampleHost() : madeUpHost();
  const house = must(loadHouse(host, { languages }, report, ["week"]), "the house does not load");
  const memo = must(memoOf(house.record.house, week), `there is no memo of ${week}`);
  const theme = must(loadTheme(host, themeName, report), `there is no theme ${themeName}`);
  return composeToFit(weekPapersOf(house, memo).map((paper) => ({ ...paper, theme })));
}
