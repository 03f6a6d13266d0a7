/**
 * A paragraph of two versions as one line of text in which each place that changed is one sign, so that what
 * stands around the places can be looked at. How much of it is told with a place is for others.
 */
import type { Inline } from "../nodes.ts";
import type { Exchange } from "./exchanges.ts";
import { plainText } from "./texts.ts";

export interface Line {
  /** With `PLACE` for each place that changed. */
  readonly text: string;
  /** The words of the places, by where their signs stand. */
  readonly places: ReadonlyMap<number, Exchange>;
}

/** Stands for an object in a text, and in no text that is written. */
export const PLACE = "\ufffc";

/** A place, or words that both versions have. */
type Part = Exchange | string;

export function lineOf(inlines: readonly Inline[]): Line {
  const parts = partsOf(inlines).flatMap(atBrackets).flatMap(withoutSharedSigns);
  const places = new Map<number, Exchange>();
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if (part.before === part.after && part.before.trim() === "") text += part.before;
    else {
      places.set(text.length, part);
      text += PLACE;
    }
  }
  return { text, places };
}

/** A stretch of a line as one of the versions has it. */
export function readLine({ text, places }: Line, from: number, to: number): Exchange {
  let [before, after] = ["", ""];
  for (let at = from; at < to; at++) {
    const letter = text.charAt(at);
    const place = places.get(at) ?? { before: letter, after: letter };
    before += place.before;
    after += place.after;
  }
  return { before, after };
}

function partsOf(inlines: readonly Inline[]): readonly Part[] {
  const parts: Part[] = [];
  const visit = (inline: Inline): void => {
    if (inline.revision === undefined && "children" in inline) {
      inline.children.forEach(visit);
      return;
    }
    const words = wordsOf(inline).replaceAll(PLACE, " ");
    if (words === "") return;
    if (inline.revision === undefined) {
      parts.push(words);
      return;
    }
    const last = parts.at(-1);
    const { before, after } = typeof last === "object" ? last : { before: "", after: "" };
    const place =
      inline.revision === "deleted"
        ? { before: before + words, after }
        : { before, after: after + words };
    if (typeof last === "object") parts[parts.length - 1] = place;
    else parts.push(place);
  };
  inlines.forEach(visit);
  return parts;
}

/** With the spaces at its ends, and breaks as such. */
function wordsOf(inline: Inline): string {
  if (inline.type === "text") return inline.value;
  if (inline.type === "break") return inline.revision === undefined ? "\n" : " ";
  if ("children" in inline) return inline.children.map(wordsOf).join("");
  return plainText([inline]);
}

const BRACKETS = /([()[\]])/u;

/** Where both versions of a place have the same brackets, what stands in and beside them are places of their own. */
function atBrackets(part: Part): readonly Part[] {
  if (typeof part === "string") return [part];
  const before = part.before.split(BRACKETS);
  const after = part.after.split(BRACKETS);
  const isBracket = (_: string, index: number) => index % 2 === 1;
  const isAlike = before.filter(isBracket).join("") === after.filter(isBracket).join("");
  if (!isAlike) return [part];
  return before.map((words, index): Part => {
    const other = after[index] ?? "";
    return words === other ? words : { before: words, after: other };
  });
}

/** Signs with which both versions of a place begin or end are none of it, such as a comma behind a name. */
function withoutSharedSigns(part: Part): readonly Part[] {
  if (typeof part === "string" || part.before === "" || part.after === "") return [part];
  const { before, after } = part;
  const lead = sharedStart(signsIn(before, /^[\s“"‘«]+/u), signsIn(after, /^[\s“"‘«]+/u));
  const tail = sharedEnd(signsIn(before, TAIL), signsIn(after, TAIL));
  const inner = (words: string) => words.slice(lead.length, words.length - tail.length);
  const isSign = inner(before) === "" || inner(after) === "";
  return isSign ? [part] : [lead, { before: inner(before), after: inner(after) }, tail];
}

const TAIL = /[\s,;:.…!?”"’»]+$/u;

function signsIn(words: string, signs: RegExp): string {
  return signs.exec(words)?.[0] ?? "";
}

function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length++;
  return one.slice(0, length);
}

function sharedEnd(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return one.slice(one.length - length);
}
