/**
 * The numbering of lists: one definition for bullets, one for figures, and one more for
 * each first figure other than 1. Each ordered list is an instance of its own and so begins anew.
 */
import type { ILevelsOptions, NumberingDefinition } from "docx";
import type { Theme } from "../theme.ts";
import { listStyles } from "./paragraph-style-list.ts";
import { styleOf } from "./style-names.ts";
import { twips } from "./units.ts";

/** The list that a paragraph belongs to. */
export interface ListPlace {
  readonly reference: string;
  readonly instance: number;
  /** From 0; Word has nine levels. */
  readonly level: number;
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

/** The definition for ordered lists that begin with this figure. */
export function orderedList(start: number): string {
  return `${MARK}ordered-from-${start}`;
}

/** The definitions for these first figures; 1 is always among them. */
export function numberingDefinitions(
  theme: Theme,
  starts: Iterable<number>,
): NumberingDefinition[] {
  const bullet = levels(theme, (level) => ({
    format: "bullet",
    text: theme.list.bullet,
    ...(level < LIST_STYLES && { style: styleOf(listStyles(level).bullet) }),
  }));
  const ordered = [...new Set([1, ...starts])].map((start) => ({
    reference: orderedList(start),
    levels: levels(theme, (level) => ({
      format: "decimal",
      text: `%${level + 1}.`,
      start,
      // Word wants a style to name one list only, and the list to name it back.
      ...(start === 1 && level < LIST_STYLES && { style: styleOf(listStyles(level).ordered) }),
    })),
  }));
  return [{ reference: bulletList, levels: bullet }, ...ordered];
}

interface LevelLook {
  readonly format: "bullet" | "decimal";
  readonly text: string;
  readonly start?: number;
  readonly style?: string;
}

function levels(theme: Theme, look: (level: number) => LevelLook): ILevelsOptions[] {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => {
    const { format, text, start = 1, style } = look(level);
    const indent = {
      left: twips(theme.list.indent * (level + 1)),
      hanging: twips(theme.list.indent),
    };
    return {
      level,
      format,
      text,
      start,
      alignment: "left",
      style: { paragraph: { indent }, ...(style !== undefined && { style }) },
    };
  });
}
