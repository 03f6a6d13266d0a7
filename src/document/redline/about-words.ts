/** What the words of a paragraph that changed are about, for readers who do not have the paper before them. */
import type { Inline } from "../nodes.ts";
import { plainText } from "./texts.ts";

/** The label in strong type that stands before the first words that changed, else the first words of all. */
export function aboutWords(inlines: readonly Inline[]): readonly string[] {
  const first = inlines.findIndex(hasChanged);
  const label = inlines.slice(0, first).findLast(({ type }) => type === "strong");
  const words = label ? plainText([label]).trim().replace(/\s*:$/u, "") : "";
  return words === "" ? beginningOf(inlines) : [words];
}

function hasChanged(inline: Inline): boolean {
  if (inline.revision !== undefined) return true;
  return "children" in inline && inline.children.some(hasChanged);
}

const FIRST_WORDS = 6;

function beginningOf(inlines: readonly Inline[]): readonly string[] {
  const words = plainText(inlines.filter(({ revision }) => revision !== "deleted")).split(" ");
  const begin = words.slice(0, FIRST_WORDS).join(" ");
  return [words.length > FIRST_WORDS ? `${begin} …` : begin];
}
