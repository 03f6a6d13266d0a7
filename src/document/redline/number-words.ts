/** The words of one paragraph or cell: what of them changed is told, and those of the later version are numbered. */
import type { Block, Inline } from "../nodes.ts";
import { aboutWords } from "./about-words.ts";
import { bearInline } from "./bear.ts";
import type { Exchange } from "./exchanges.ts";
import { add, type Numbering, place } from "./numbering.ts";
import { placesOf } from "./places.ts";
import { inlinesWithout } from "./settle.ts";

type Worded = Extract<Block, { readonly children: readonly Inline[] }>;

export function visitParagraph(
  { type, children }: Worded,
  numbering: Numbering,
): readonly Inline[] {
  if (type !== "paragraph") {
    const places = placesOf(children, { about: "", isHeading: true });
    return visitWords(children, { about: [], places }, numbering);
  }
  const { text, isLabel } = aboutWords(children);
  const places = placesOf(children, { about: text, isHeading: false });
  const begin = text.replace(/ …$/u, "");
  // Words that are told whole need not be named by how they begin.
  const isTold = !isLabel && places.some(({ after }) => after.startsWith(begin));
  return visitWords(children, { about: isTold ? [] : [text], places }, numbering);
}

export function visitCell(
  children: readonly Inline[],
  about: readonly string[],
  numbering: Numbering,
): readonly Inline[] {
  const places = placesOf(children, { about: "", isHeading: false });
  return visitWords(children, { about, places }, numbering);
}

interface Told {
  readonly about: readonly string[];
  readonly places: readonly Exchange[];
}

/** The words of the later version, numbered where they changed. */
function visitWords(
  inlines: readonly Inline[],
  { about, places }: Told,
  numbering: Numbering,
): readonly Inline[] {
  if (places.length === 0) {
    const [gone] = numbering.gone;
    // What changed may be no word, such as the mark of a note.
    const left = inlinesWithout(inlines, "deleted");
    if (gone === undefined || left.length === 0) return left;
    place(gone, numbering);
    return left.map((inline, index) => (index === 0 ? bearInline(inline, gone) : inline));
  }
  const before = wordsOrNone(places.map((each) => each.before));
  const after = wordsOrNone(places.map((each) => each.after));
  const number = add({ about, before, after }, numbering.headings, numbering);
  const numbered = numberWords(inlines, number);
  if (numbered.length === 0) {
    numbering.gone = [...numbering.gone, number];
    return numbered;
  }
  place(number, numbering);
  // What went at the end has its place at the words before.
  const isBorne = numbered.some(bears);
  const last = numbered.length - 1;
  return isBorne
    ? numbered
    : numbered.map((inline, index) => (index === last ? bearInline(inline, number) : inline));
}

function wordsOrNone(words: readonly string[]): readonly string[] {
  return words.some((each) => each !== "") ? words : [];
}

function bears(inline: Inline): boolean {
  return inline.change !== undefined || ("children" in inline && inline.children.some(bears));
}

function numberWords(inlines: readonly Inline[], number: number): readonly Inline[] {
  const numbered: Inline[] = [];
  let isAfterGone = false;
  for (const inline of inlines) {
    if (inline.revision === "deleted") {
      isAfterGone = true;
      continue;
    }
    const isChanged = isAfterGone || inline.revision === "inserted";
    const inner =
      "children" in inline ? { ...inline, children: numberWords(inline.children, number) } : inline;
    numbered.push(isChanged ? bearInline(inner, number) : inner);
    isAfterGone = false;
  }
  return numbered;
}
