/**
 * The papers of a week with as many entries of each list on the first page as leave the body within its
 * budget of pages in every language, so that all languages show the same ones. The rest follow in the
 * annex anyway.
 */
import { budgetIn } from "../checks/paper/page-budget.ts";
import { Report } from "../diagnostics/report.ts";
import { parseDocument } from "../document/parse.ts";
import { metaOf } from "../pipeline/head.ts";
import { mayMake, type Overseer } from "../pipeline/overseer.ts";
import { type ComposedPaper, composePaper, type Paper, weekViewOf } from "../pipeline/paper.ts";
import type { Rendered } from "../template/output.ts";
import { buildWeekView } from "../view/week/build-week-view.ts";
import type { WeekContext } from "../view/week/context.ts";
import { withFirstRows } from "../view/week/first-rows.ts";
import type { WeekView } from "../view/week/schema.ts";
import { dressDocument } from "../writers/dress.ts";
import { loadWriter } from "../writers/registry.ts";
import { withReserve } from "./with-reserve.ts";

/** Of a list on the first page. */
const MOST_ROWS = 10;

/** Left free at the foot, as a part of the page's height: Word sets the rows of tables a little higher. */
const RESERVE = 0.04;

interface Draft {
  readonly paper: Paper<WeekContext>;
  readonly whole: WeekView;
}

/** The composed papers; one that cannot be composed is left out, with the reason in its report. */
export async function composeToFit(
  papers: readonly Paper<WeekContext>[],
  overseer?: Overseer,
): Promise<readonly ComposedPaper<WeekContext>[]> {
  // All languages show the same, so that none is made where one cannot be.
  if (!papers.every((paper) => mayMake(paper, overseer))) return [];
  const drafts = papers.map((paper) => ({ paper, whole: buildWeekView(paper.context) }));
  const rows = await findRows(drafts);
  return drafts.flatMap(
    ({ paper, whole }) => composePaper(paper, viewWith(rows)(paper, whole)) ?? [],
  );
}

function viewWith(rows: number) {
  return ({ context }: Paper<WeekContext>, whole: WeekView) =>
    weekViewOf(withFirstRows(whole, rows, context.locale), context);
}

/**
 * The most that fit; one of each where even that is too much, which the pages' own check then tells.
 * Found by halves, since longer lists never need fewer pages.
 */
async function findRows(drafts: readonly Draft[]): Promise<number> {
  let [most, tooMany] = [1, MOST_ROWS + 1];
  while (tooMany - most > 1) {
    const rows = Math.floor((most + tooMany) / 2);
    if (await allFit(drafts, rows)) most = rows;
    else tooMany = rows;
  }
  return most;
}

async function allFit(drafts: readonly Draft[], rows: number): Promise<boolean> {
  for (const draft of drafts) if (!(await fits(draft, rows))) return false;
  return true;
}

async function fits({ paper, whole }: Draft, rows: number): Promise<boolean> {
  const { kind, theme } = paper;
  const { body } = budgetIn(kind.budget, theme.theme.budget.factor);
  return body === undefined || (await pagesOfBody(paper, whole, rows)) <= body;
}

/** Laid out without its annexes, which take nearly all of the time. */
async function pagesOfBody(
  paper: Paper<WeekContext>,
  whole: WeekView,
  rows: number,
): Promise<number> {
  const { house, kind, theme, context } = paper;
  const report = new Report();
  // The register takes the longest to render, and stands behind the first page.
  const { view } = viewWith(rows)(paper, { ...whole, register: [], dueDays: [] });
  const rendered = house.templates.render(kind, view, context.locale.label, report);
  const document = rendered && parseDocument(bodyOf(rendered), metaOf(paper), report);
  const writer = await loadWriter("pdf");
  const laid =
    document &&
    (await writer?.write(dressDocument(document, theme.theme, report), {
      theme: withReserve(theme.theme, RESERVE),
      host: house.host,
      report,
      locate: () => undefined,
      isForPages: true,
    }));
  return laid?.pages ?? 0;
}

function bodyOf(rendered: Rendered): Rendered {
  const end = rendered.markdown.search(/^::annex/mu);
  return end < 0 ? rendered : { ...rendered, markdown: rendered.markdown.slice(0, end) };
}
