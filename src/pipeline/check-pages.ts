/** Whether a laid-out paper keeps to the pages that its kind allows, in all and card by card. */
import { runChecks } from "../checks/check.ts";
import { type Card, cardOverflow } from "../checks/paper/card-overflow.ts";
import { pageBudget } from "../checks/paper/page-budget.ts";
import type { HouseRecord } from "../record/record.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import type { Stretch, Paper as WrittenPaper } from "../writers/writer.ts";
import { switchedOff } from "./checks.ts";
import type { AnyContext, ComposedPaper } from "./paper.ts";
import { budgetFor } from "./preferences.ts";

/** Reports what is too long; `name` is folder and file. A format without pages of its own is not looked at. */
export function checkPages(
  { house, kind, context, theme, view }: ComposedPaper<AnyContext>,
  name: string,
  { pages, bodyPages = pages, stretches = [] }: WrittenPaper,
): void {
  if (pages === undefined || bodyPages === undefined) return;
  const { record } = house;
  const off = switchedOff(record);
  const { report } = context;
  const { factor } = theme.theme.budget;
  const plain = house.themes.get(kind.theme ?? record.house.theme)?.theme.budget.factor;
  const allowed = budgetFor(kind, record, factor, plain);
  runChecks([pageBudget], { name, pages, bodyPages, ...allowed }, off, report);
  // A card is one sheet however large its type.
  const { card } = kind.budget;
  if (card === undefined) return;
  const cards = laidCards(stretches, view, record);
  runChecks([cardOverflow], { name, cards, allowed: card, place: kind.budgetPlace }, off, report);
}

/** The stretches from one page break to the next, with the words of the view that they print. */
function laidCards(
  stretches: readonly Stretch[],
  view: unknown,
  record: HouseRecord,
): readonly Card[] {
  return stretches.map(({ pages, origin }) => {
    const words = origin?.path === undefined ? "" : mainWords(origin.path, view);
    const place = words === "" ? undefined : record.locate(words);
    return { pages, words: words.replaceAll("*", ""), place };
  });
}

/** A card may begin with its heading: its words are the longest of the entry that the first of them is of. */
function mainWords(path: string, view: unknown): string {
  const steps = path.split(".");
  const last = steps.findLastIndex((step) => /^\d+$/u.test(step));
  let entry = view;
  for (const step of last < 0 ? steps : steps.slice(0, last + 1)) {
    entry = typeof entry === "object" && entry !== null ? Reflect.get(entry, step) : undefined;
  }
  return [...textsIn(entry)].reduce((a, b) => (b.length > a.length ? b : a), "");
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield withoutLanguageMarks(value);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* textsIn(inner);
  }
}
