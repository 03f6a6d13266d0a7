/** What a figure shows, said in its own words in reading order; only stops and colons are added. */
import type { Words } from "./figure-cells.ts";
import type { Text } from "./nodes.ts";
import { inlineText } from "./words.ts";

export interface DescribedBar {
  readonly label: Words;
  readonly amounts: readonly { readonly words: Words }[];
}

/** `Our side: Done 3, Open 2. Their side: Done 0, Open 4.` */
export function describeBars(
  parts: readonly Words[],
  rows: readonly DescribedBar[],
): readonly Text[] {
  const sentences = rows.map(({ label, amounts }) => {
    const named = amounts.map(({ words }, index) => join([parts[index] ?? [], words], " "));
    return endSentence(join([label, join(named, ", ")], ": "));
  });
  return join(sentences, " ");
}

export interface DescribedDay {
  readonly when: Words;
  readonly label: Words;
}

/** `31 December 2025: the list; 15 January 2026: the plan.` */
export function describeTimeline(days: readonly DescribedDay[]): readonly Text[] {
  const named = days.map(({ when, label }) => join([when, label], ": "));
  return endSentence(join(named, "; "));
}

/** The words before the description of what is shown, as a sentence of their own. */
export function describeAfter(name: Words, shown: readonly Text[]): readonly Text[] {
  return name.length === 0 ? shown : join([endSentence(name), shown], " ");
}

function join(runs: readonly Words[], sign: string): Words {
  return runs.flatMap((run, index) => (index === 0 ? run : [text(sign), ...run]));
}

function endSentence(words: Words): Words {
  return /[.!?…:]$/u.test(inlineText(words)) ? words : [...words, text(".")];
}

function text(value: string): Text {
  return { type: "text", value };
}
