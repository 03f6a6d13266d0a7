/** Who receives which copy of a version, named in each language of its papers. */
import { runChecks } from "../../checks/check.ts";
import { findUntranslated, translated } from "../../checks/paper/translated.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Distribution } from "../../record/distribution.ts";
import { withoutLanguageMarks } from "../../text/language-marks.ts";
import { textIn, type ViewContext } from "../../view/context.ts";
import { countryOf, isOurs } from "../../view/countries.ts";
import { nameOf } from "../../view/names.ts";
import { switchedOff } from "../checks.ts";

/** Which copy a recipient has. */
export interface CopyNumber {
  /** From 1. */
  readonly number: number;
  /** The earlier version whose copy of this number stays with the recipient, so that none is made. */
  readonly of?: number | undefined;
}

/** One numbered copy. */
export interface Recipient extends CopyNumber {
  /** By language. */
  readonly to: Readonly<Record<string, string>>;
  readonly id?: string;
  /** Kinds of paper; all when absent. */
  readonly papers?: readonly string[];
}

/**
 * Of the meeting's own list, else of the house's, numbered in their order where no numbers are given. A context
 * for each language, all of one meeting.
 */
export function recipientsOf(
  contexts: readonly ViewContext[],
  numbers: readonly CopyNumber[] = [],
): readonly Recipient[] {
  const [first] = contexts;
  if (!first) return [];
  return distributionOf(first).map(({ to, papers }, index) => {
    const named = contexts.map((context) => {
      return [context.locale.tag, nameInLine(to, context)] as const;
    });
    const { number = index + 1, of } = numbers[index] ?? {};
    return {
      number,
      ...(of !== undefined && { of }),
      to: Object.fromEntries(named),
      ...(isId(to, first) && { id: to }),
      ...(papers && { papers }),
    };
  });
}

/** Tells of recipients whom their copies would name in another language than that of the papers. */
export function tellRecipients(contexts: readonly ViewContext[], report: Report): void {
  const [first] = contexts;
  if (!first) return;
  const { record, meeting } = first;
  const own = meeting.distribution ? meeting.id : undefined;
  const printed = contexts.map((context) => ({
    tag: context.locale.tag,
    texts: distributionOf(context).map(({ to }) => ({
      text: nameIn(to, context),
      placesOf: (words: string, language: string) => {
        const all = record.findTexts(words, language);
        const here = all.filter(({ kind, id, field }) => {
          const isOwn = own === undefined ? kind === "house" : kind === "meeting" && id === own;
          return isOwn && field === "to";
        });
        return here.length > 0 ? here : all;
      },
    })),
  }));
  runChecks([translated], findUntranslated(printed), switchedOff(record), report);
}

/** Whether the record knows that it is a person or body of another side than ours; of words it knows nothing. */
export function isOfOtherSide(to: To, context: ViewContext): boolean {
  if (!isId(to, context)) return false;
  const [ours, ...others] = context.meeting.sides;
  const sitsAt = (side: typeof ours) =>
    side?.party === to || side?.delegation.some(({ person }) => person === to) === true;
  if (sitsAt(ours)) return false;
  const isForeign = countryOf(to, context) !== undefined && !isOurs(to, context);
  return isForeign || others.some(sitsAt);
}

/** Of the meeting's own list, else of the house's. */
export function distributionOf({ meeting, record }: ViewContext): Distribution {
  return meeting.distribution ?? record.house.distribution;
}

type To = Distribution[number]["to"];

function isId(to: To, { record }: ViewContext): to is string {
  return typeof to === "string" && (record.people.has(to) || record.parties.has(to));
}

function nameIn(to: To, context: ViewContext): string {
  return isId(to, context) ? nameOf(to, context) : textIn(to, context);
}

/** A person or body by id, or words, as they stand in one line. */
export function nameInLine(to: To, context: ViewContext): string {
  return withoutLanguageMarks(nameIn(to, context)).replace(/\s+/gu, " ").trim();
}
