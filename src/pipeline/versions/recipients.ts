/** Who receives which copy of a version, named in each language of its papers. */
import type { Distribution } from "../../record/distribution.ts";
import { withoutLanguageMarks } from "../../text/language-marks.ts";
import { textIn, type ViewContext } from "../../view/context.ts";
import { nameOf } from "../../view/names.ts";

/** One numbered copy. */
export interface Recipient {
  /** From 1. */
  readonly number: number;
  /** By language. */
  readonly to: Readonly<Record<string, string>>;
  readonly id?: string;
  /** Kinds of paper; all when absent. */
  readonly papers?: readonly string[];
}

/** Of the meeting's own list, else of the house's. A context for each language, all of one meeting. */
export function recipientsOf(contexts: readonly ViewContext[]): readonly Recipient[] {
  const [first] = contexts;
  if (!first) return [];
  const { meeting, record } = first;
  const distribution: Distribution = meeting.distribution ?? record.house.distribution;
  return distribution.map(({ to, papers }, index) => {
    const isId = typeof to === "string" && (record.people.has(to) || record.parties.has(to));
    const named = contexts.map((context) => {
      const name = isId ? nameOf(to, context) : textIn(to, context);
      return [context.locale.tag, inLine(name)] as const;
    });
    return {
      number: index + 1,
      to: Object.fromEntries(named),
      ...(isId && { id: to }),
      ...(papers && { papers }),
    };
  });
}

function inLine(text: string): string {
  return withoutLanguageMarks(text).replace(/\s+/gu, " ").trim();
}
