/** What the words of a paragraph that changed are about, for readers who do not have the paper before them. */
import type { Inline } from "../nodes.ts";
import { laterText } from "./texts.ts";

/** In the wording of the later version. */
export interface About {
  readonly text: string;
  /** A label in strong type, else the first words of the paragraph. */
  readonly isLabel: boolean;
}

/** The label in strong type in or behind which the first words changed, else the first words of all. */
export function aboutWords(inlines: readonly Inline[]): About {
  const first = inlines.findIndex(hasChanged);
  const labels = strongRuns(inlines).filter(({ from }) => from <= first);
  const text = (labels.at(-1)?.text ?? "").replace(/\s*:$/u, "");
  return text === "" ? { text: beginningOf(inlines), isLabel: false } : { text, isLabel: true };
}

/** Strong words in a row, of which some may have come and gone. */
function strongRuns(inlines: readonly Inline[]) {
  const runs: { readonly from: number; readonly words: Inline[] }[] = [];
  let isOpen = false;
  for (const [from, inline] of inlines.entries()) {
    const isStrong = inline.type === "strong";
    if (isStrong && !isOpen) runs.push({ from, words: [] });
    if (isStrong) runs.at(-1)?.words.push(inline);
    isOpen = isStrong;
  }
  return runs.map(({ from, words }) => ({ from, text: laterText(words) }));
}

function hasChanged(inline: Inline): boolean {
  if (inline.revision !== undefined) return true;
  return "children" in inline && inline.children.some(hasChanged);
}

const FIRST_WORDS = 6;

function beginningOf(inlines: readonly Inline[]): string {
  const words = laterText(inlines).split(" ");
  const begin = words.slice(0, FIRST_WORDS).join(" ");
  return words.length > FIRST_WORDS ? `${begin} …` : begin;
}
