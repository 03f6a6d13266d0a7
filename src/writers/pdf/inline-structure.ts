/**
 * The structure within a paragraph or a cell: links, references to notes, and stretches in another
 * language than what is around them.
 */
import type { Leaf, Run } from "./content.ts";
import { type Element, elementWithin } from "./elements.ts";

export interface StructureContext {
  /** The places in the paper that links may lead to, and what is said there. */
  readonly places: ReadonlyMap<string, string>;
  /** Of the paper. */
  readonly language: string;
}

/** Gives a leaf an element of its own, which has the leaf's language where all of it stands in one. */
export function tagLeaf(leaf: Leaf, element: Element, context: StructureContext): void {
  const language = onlyLanguageOf(leaf);
  if (language !== context.language) element.language = language;
  tagRuns(leaf, element, context);
}

/** Gives the leaf its element, and those of its runs theirs that are links or in another language. */
export function tagRuns(
  leaf: Leaf,
  element: Element,
  { places, language }: StructureContext,
): void {
  leaf._element = element;
  let anchor: Run["anchor"];
  let around = element;
  let span: Element | undefined;
  const base = element.language ?? language;
  for (const run of leaf.text) {
    if (run.label) {
      run._element = elementWithin("Lbl", element);
      continue;
    }
    if (run.anchor !== anchor || !anchor) {
      const leads = run.link !== undefined || (run.target !== undefined && places.has(run.target));
      const next = run.anchor && leads ? linkWithin(run.anchor, element) : element;
      if (next !== around) span = undefined;
      around = next;
      anchor = run.anchor;
    }
    const isNeutral = base !== language && !hasLetters(run);
    const own = run.language ?? (isNeutral ? base : language);
    if (own === base) span = undefined;
    else if (span?.language !== own) span = elementWithin("Span", around, own);
    run._element = span ?? around;
    if (around !== element) around.words += wordsOf(run, places);
  }
}

/** A figure says nothing to who hears it without its note. */
function wordsOf({ text, anchor, target, page }: Run, places: StructureContext["places"]): string {
  const place = target === undefined ? undefined : places.get(target);
  // A page is not known yet; what stands there says more.
  if (page !== undefined) return anchor?.type === "link" ? (place ?? "") : "";
  return anchor?.type === "note" && place ? `${text} ${place}` : text;
}

/** The figure of a note and an entry of the contents are references that are links. */
function linkWithin({ type }: NonNullable<Run["anchor"]>, parent: Element): Element {
  return elementWithin("Link", type === "link" ? parent : elementWithin("Reference", parent));
}

/** The language that all letters of a leaf stand in; undefined in the paper's own or in several. */
function onlyLanguageOf({ text }: Leaf): string | undefined {
  const language = text.find((run) => run.language !== undefined)?.language;
  if (language === undefined) return undefined;
  const isOther = (run: Run) => run.language !== language && !run.label && hasLetters(run);
  return text.some(isOther) ? undefined : language;
}

function hasLetters({ text }: Run): boolean {
  return /\p{L}/u.test(text);
}
