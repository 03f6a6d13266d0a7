/**
 * The numbers of headings by Word's own numbering: one list of three levels that the heading styles
 * belong to, begun anew in each part of the paper and below headings that Word does not count. A number
 * is followed by a blank, as it is typed.
 */
import type { ILevelsOptions, NumberingDefinition } from "docx";
import type { Heading } from "../../document/nodes.ts";
import { signOf } from "../number-signs.ts";
import type { Theme } from "../theme.ts";
import type { NumberForm } from "../theme-forms.ts";
import { isNative, literalLevel, nativeLevel } from "./number-formats.ts";
import {
  type HeadingCounter,
  headingList,
  type ListCounter,
  type ListPlace,
  literalList,
} from "./numbering.ts";
import { firstLineOf } from "./paragraph-indents.ts";
import { lookOf, styleOf, type WordParagraphStyle } from "./style-names.ts";
import { twips } from "./units.ts";

type Depth = Heading["depth"];

/** The style of headings of each depth. */
export const headingStyles = {
  1: "heading 1",
  2: "heading 2",
  3: "heading 3",
} as const satisfies Readonly<Record<Depth, WordParagraphStyle>>;

const DEPTHS = [1, 2, 3] as const;

function formAt(depth: Depth, { numbers }: Theme): NumberForm | undefined {
  return numbers[`heading${depth}`];
}

/** The level, from 0, of the list that a style of numbered headings belongs to. */
export function headingLevel(style: WordParagraphStyle, theme: Theme): number | undefined {
  const depth = DEPTHS.find((each) => headingStyles[each] === style);
  return depth !== undefined && formAt(depth, theme) ? depth - 1 : undefined;
}

/** The list of the headings, where the theme numbers any. */
export function headingDefinitions(theme: Theme): readonly NumberingDefinition[] {
  if (DEPTHS.every((depth) => !formAt(depth, theme))) return [];
  const levels = DEPTHS.map((depth): ILevelsOptions => {
    const form = formAt(depth, theme);
    const level = depth - 1;
    if (!form) return { level, format: "none", suffix: "nothing", alignment: "left" };
    const style = { ...indentOf(depth, theme), style: styleOf(headingStyles[depth]) };
    return { ...LOOK, level, ...nativeLevel(form, level), style };
  });
  return [{ reference: headingList, levels }];
}

const LOOK = { alignment: "left", suffix: "space", start: 1 } as const;

/** As the style has it, which the numbering comes before. */
function indentOf(depth: Depth, theme: Theme) {
  const style = headingStyles[depth];
  const left = twips(lookOf(theme, style).indent);
  return { paragraph: { indent: { left, firstLine: twips(firstLineOf(style, theme)) } } };
}

/** Where a heading's number stands among those of its part; a sign that Word cannot count is by itself. */
export function headingPlace(
  { depth, number }: Heading,
  theme: Theme,
  lists: ListCounter,
): ListPlace | undefined {
  const form = formAt(depth, theme);
  if (!number || !form) {
    beginBelow(depth, lists.headings);
    return undefined;
  }
  beginPart(number.part, lists.headings);
  if (isCounted(number.text, form)) {
    return { reference: headingList, instance: countAt(depth, lists.headings), level: depth - 1 };
  }
  beginBelow(depth, lists.headings);
  const reference = literalList(number.text, `heading${depth}`);
  const level = { ...LOOK, level: 0, ...literalLevel(number.text), style: indentOf(depth, theme) };
  lists.literal.set(reference, { reference, levels: [level] });
  return { reference, instance: 0, level: 0 };
}

/** The count before the first heading. */
export function newHeadings(): HeadingCounter {
  const places = DEPTHS.map(() => ({ instance: 0, isBegun: false }));
  return { part: 0, instances: 0, places };
}

/** Numbers count from the first in each part. */
function beginPart(part: number, headings: HeadingCounter): void {
  if (part === headings.part) return;
  headings.part = part;
  beginAnew(0, headings);
}

/** The list of a heading that Word counts, and by which it begins those below anew in the same list. */
function countAt(depth: Depth, { places }: HeadingCounter): number {
  const instance = places[depth - 1]?.instance ?? 0;
  places[depth - 1] = { instance, isBegun: true };
  places.fill({ instance, isBegun: false }, depth);
  return instance;
}

/** Below a heading that Word does not count, only another list begins anew. */
function beginBelow(depth: Depth, headings: HeadingCounter): void {
  if (headings.places.slice(depth).some(({ isBegun }) => isBegun)) beginAnew(depth, headings);
}

function beginAnew(from: number, headings: HeadingCounter): void {
  headings.instances += 1;
  headings.places.fill({ instance: headings.instances, isBegun: false }, from);
}

/** Whether Word, which counts as the theme does, comes to this sign. */
function isCounted(sign: string, form: NumberForm): boolean {
  if (form.figures !== "vietnamese") return true;
  for (let number = 1; isNative(number, form); number++) {
    if (signOf(number, form) === sign) return true;
  }
  return false;
}
