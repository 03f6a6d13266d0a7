/**
 * The numbering of lists: one definition for bullets, one for figures, and one more for each first
 * figure other than 1 and for each sign that Word cannot count. Each ordered list is an instance of its
 * own and so begins anew.
 */

import { type ILevelsOptions, LevelSuffix, type NumberingDefinition } from "docx";
import type { List } from "../../document/nodes.ts";
import { signOf } from "../number-signs.ts";
import type { Theme } from "../theme.ts";
import type { NumberForm } from "../theme-forms.ts";
import { listStep, signIndent } from "./list-indents.ts";
import {
  firstNative,
  isNative,
  type LevelFormat,
  literalLevel,
  nativeLevel,
} from "./number-formats.ts";
import { listStyles } from "./paragraph-style-list.ts";
import { styleOf } from "./style-names.ts";
import { twips } from "./units.ts";

/** A list of a paper: the definition that it follows, and which of its instances it is. */
export interface NamedList {
  readonly reference: string;
  readonly instance: number;
}

/** What docx calls a list before it knows its number. */
export function listKey({ reference, instance }: NamedList): string {
  return `${reference}-${instance}`;
}

/** Where a paragraph stands in a list. */
export interface ListPlace extends NamedList {
  /** From 0; Word has nine levels. */
  readonly level: number;
}

/** Counts the ordered lists of a paper, and what their definitions have to hold. */
export interface ListCounter {
  readonly ordered: { instances: number };
  /** The figures that lists begin with. */
  readonly starts: Set<number>;
  /** Definitions of signs that Word cannot count, by their references. */
  readonly literal: Map<string, NumberingDefinition>;
  readonly headings: HeadingCounter;
  /** In tracked changes: the instances of lists that two versions share, by what `rootOf` gives. */
  readonly shared?: {
    readonly rootOf: (list: object) => object;
    readonly known: Map<object, number>;
  };
}

/** Where Word has come to in counting headings. */
export interface HeadingCounter {
  part: number;
  /** How many lists of their own headings have begun, besides the one of their styles. */
  instances: number;
  /** For each depth, the list that the next heading is in. */
  readonly places: { readonly instance: number; readonly isBegun: boolean }[];
}

/** Word's last level. */
export const DEEPEST = 8;

/** Levels that have a style of their own. */
export const LIST_STYLES = 3;

/**
 * docx writes `{reference-instance}` and later replaces it in the whole part, the paper's words too.
 * The mark is one of the characters that `text/tokens.ts` reserves, so no paper's word may hold it.
 */
const MARK = String.fromCodePoint(0xf0000);

export const bulletList = `${MARK}bullet`;
export const headingList = `${MARK}headings`;

/** The definition for ordered lists that begin with this figure. */
export function orderedList(start: number): string {
  return `${MARK}ordered-from-${start}`;
}

/** The definition for this sign alone; `kind` tells apart what looks otherwise. */
export function literalList(sign: string, kind: string): string {
  // docx looks for references in XML, where some signs are written otherwise.
  const points = [...sign].map((character) => character.codePointAt(0));
  return `${MARK}${kind}-${points.join("-")}`;
}

/** The definitions for these first figures; 1 is always among them. */
export function numberingDefinitions(
  theme: Theme,
  { starts, literal }: ListCounter,
): NumberingDefinition[] {
  const bullet = levels(theme, (level) => ({
    format: "bullet",
    text: theme.list.bullet,
    ...(level < LIST_STYLES && { style: styleOf(listStyles(level).bullet) }),
  }));
  const ordered = [...new Set([1, ...starts])].map((start) => ({
    reference: orderedList(start),
    levels: levels(theme, (level) => ({
      ...nativeLevel(formAt(level, theme), level),
      start,
      // Word wants a style to name one list only, and the list to name it back.
      ...(start === 1 && level < LIST_STYLES && { style: styleOf(listStyles(level).ordered) }),
    })),
  }));
  return [{ reference: bulletList, levels: bullet }, ...ordered, ...literal.values()];
}

const PLAIN: NumberForm = { figures: "decimal", form: "{}." };

/** How the theme numbers items of this level. */
function formAt(level: number, { numbers }: Theme): NumberForm {
  return numbers.list[Math.min(level, numbers.list.length - 1)] ?? PLAIN;
}

/** Where each item of a list stands at this level; what Word cannot count is by itself. */
export function itemPlaces(
  list: List,
  level: number,
  theme: Theme,
  lists: ListCounter,
): readonly ListPlace[] {
  const { ordered, start, items, signs } = list;
  if (!ordered) return items.map(() => ({ reference: bulletList, instance: 0, level }));
  const form = formAt(level, theme);
  const first = Math.max(start, firstNative(form));
  const counted = { reference: orderedList(first), instance: instanceOf(list, lists), level };
  lists.starts.add(first);
  return items.map((_, index) => {
    const number = start + index;
    const sign = signs?.[index] ?? signOf(number, PLAIN);
    if (sign === signOf(number, form) && isNative(number, form)) return counted;
    const reference = literalList(sign, "item");
    const look = levels(theme, () => literalLevel(sign));
    lists.literal.set(reference, { reference, levels: look });
    return { reference, instance: 0, level };
  });
}

function instanceOf(list: List, lists: ListCounter): number {
  const { shared } = lists;
  const root = shared?.rootOf(list) ?? list;
  const instance = shared?.known.get(root) ?? ++lists.ordered.instances;
  shared?.known.set(root, instance);
  return instance;
}

interface LevelLook extends LevelFormat {
  readonly start?: number;
  readonly style?: string;
}

function levels(theme: Theme, look: (level: number) => LevelLook): ILevelsOptions[] {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => {
    const { format, text, start = 1, style } = look(level);
    const indent = { left: twips(listStep(theme) * (level + 1)), ...signIndent(theme) };
    return {
      level,
      format,
      text,
      start,
      alignment: "left",
      ...(theme.list.runIn && { suffix: LevelSuffix.SPACE }),
      style: { paragraph: { indent }, ...(style !== undefined && { style }) },
    };
  });
}
