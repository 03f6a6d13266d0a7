/**
 * How many entries of each list the first page of a week's memo shows: as many as leave the body within
 * its budget of pages in every language, so that all languages show the same ones. The rest follow in
 * the annex anyway.
 */
import { budgetIn } from "../checks/paper/page-budget.ts";
import { Report } from "../diagnostics/report.ts";
import type { Document } from "../document/nodes.ts";
import type { ComposedPaper } from "../pipeline/paper.ts";
import type { WeekContext } from "../view/week/context.ts";
import { loadWriter } from "../writers/registry.ts";

/** From many to one. */
const ROWS = [10, 7, 5, 3, 2, 1];

interface Edition {
  readonly composed: readonly ComposedPaper<WeekContext>[];
}

/** The edition with the most entries that fit; that with one of each where none does. */
export async function fitFirstPage<E extends Edition>(make: (rows: number) => E): Promise<E> {
  let last: E | undefined;
  for (const rows of ROWS) {
    last = make(rows);
    if (await isWithinBudget(last)) return last;
  }
  if (!last) throw new Error("there is no number of entries to try");
  return last;
}

async function isWithinBudget({ composed }: Edition): Promise<boolean> {
  for (const paper of composed) {
    const { body } = budgetIn(paper.kind.budget, paper.theme.theme.budget.factor);
    if (body !== undefined && (await pagesOfBody(paper)) > body) return false;
  }
  return true;
}

/** Laid out without its annexes, which take most of the time. */
async function pagesOfBody({
  document,
  theme,
  house,
}: ComposedPaper<WeekContext>): Promise<number> {
  const writer = await loadWriter("pdf");
  const laid = await writer?.write(withoutAnnexes(document), {
    theme: theme.theme,
    host: house.host,
    report: new Report(),
    locate: () => undefined,
  });
  return laid?.pages ?? 0;
}

function withoutAnnexes(document: Document): Document {
  const first = document.children.findIndex(({ type }) => type === "annex");
  return first < 0 ? document : { ...document, children: document.children.slice(0, first) };
}
