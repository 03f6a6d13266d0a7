/**
 * Which texts of the record the papers of one meeting print in another language than their own. It
 * is told of all papers together, since one line of data goes into many of them.
 */
import { runChecks } from "../checks/check.ts";
import {
  findUntranslated,
  type PrintedText,
  translated,
  type Untranslated,
} from "../checks/paper/translated.ts";
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { WrittenText } from "../record/texts.ts";
import { switchedOff } from "./checks.ts";
import { printedText } from "./emit.ts";
import type { AnyContext, ComposedPaper } from "./paper.ts";

/** The texts that papers of one meeting print for want of one in their language. */
export function untranslatedIn(
  papers: readonly ComposedPaper<AnyContext>[],
): readonly Untranslated[] {
  return findUntranslated(
    papers.map((paper) => ({ tag: paper.context.locale.tag, texts: printedIn(paper) })),
  );
}

/** Reports them. */
export function tellUntranslated(
  papers: readonly ComposedPaper<AnyContext>[],
  report: Report,
): void {
  const [first] = papers;
  if (!first) return;
  runChecks([translated], untranslatedIn(papers), switchedOff(first.house.record), report);
}

function* printedIn(paper: ComposedPaper<AnyContext>): Generator<PrintedText> {
  const { view, headTexts, rendered, context } = paper;
  const { record } = context;
  const own = context.mode === "week" ? undefined : context.meeting.id;
  const isOfAnother = ({ kind, id }: WrittenText) =>
    own !== undefined &&
    ((kind === "meeting" && id !== own) ||
      (kind === "commitment" && record.commitments.get(id)?.meeting !== own));
  /** Of the places that hold the words, those most likely to be the ones that are printed here. */
  const placesNear = (find: () => Near): PrintedText["placesOf"] => {
    return (words, language) => {
      const { ids, field } = find();
      const all = record.findTexts(words, language);
      const inEntry = all.filter(({ id }) => ids.includes(id));
      const others = orAll(all, (text) => !isOfAnother(text));
      const inMeeting = (text: WrittenText) => text.kind === "meeting" && text.id === own;
      const among = inEntry.length > 0 ? inEntry : orAll(others, inMeeting);
      return orAll(among, (text) => text.field === field);
    };
  };
  for (const text of headTexts) yield { text, placesOf: placesNear(() => ({ ids: [] })) };
  for (const { content, origin } of rendered.tokens) {
    const find = () =>
      content.kind === "note" ? { ids: [content.id] } : nearPath(view, pathOf(origin));
    yield { text: printedText(content), placesOf: placesNear(find) };
  }
}

/** Those that pass the test, or all where none does. */
function orAll<T>(all: readonly T[], test: (item: T) => boolean): readonly T[] {
  const found = all.filter(test);
  return found.length > 0 ? found : all;
}

/** The path in the view of a value, or of the first that fills a label. */
function pathOf({ path, label }: Origin): string {
  if (path !== undefined) return path;
  const slots = Object.values(label?.slots ?? {});
  return slots.find((slot) => slot.path !== undefined)?.path ?? "";
}

/** What is known of the place of a text in the data from that in the view. */
interface Near {
  /** Ids of entries that it stands in. */
  readonly ids: readonly string[];
  readonly field?: string;
}

/** The ids of the groups of the view around a value, and its name. */
function nearPath(view: unknown, path: string): Near {
  const steps = path.split(".");
  const ids: string[] = [];
  let value = view;
  for (const step of steps) {
    if (typeof value !== "object" || value === null) break;
    if ("id" in value && typeof value.id === "string") ids.push(value.id);
    value = Reflect.get(value, step);
  }
  const field = steps.findLast((step) => !/^\d+$/u.test(step));
  return { ids, ...(field !== undefined && { field }) };
}
