/** What the styles made for one paper say of the size of their type and of the room that goes with it. */
import type { Theme } from "../theme.ts";
import { spacing, wholeSpacing } from "./paragraph-spacing.ts";
import { lookOf, type WordParagraphStyle } from "./style-names.ts";
import { twips } from "./units.ts";
import { type Attributes, tag } from "./xml.ts";

/** Half points are the finest that Word sets, so words fit that did by the theme's own size. */
export function smallerType(
  base: WordParagraphStyle,
  scale: number,
  theme: Theme,
): readonly string[] {
  return typeOfSize(Math.floor(lookOf(theme, base).size * scale * 2));
}

export function typeOfSize(halves: number): readonly string[] {
  return [tag("w:sz", { "w:val": halves }), tag("w:szCs", { "w:val": halves })];
}

export function scaledPitch(base: WordParagraphStyle, scale: number, theme: Theme): Attributes {
  return pitchOf(base, lookOf(theme, base).size * scale, theme);
}

export function pitchOf(base: WordParagraphStyle, size: number, theme: Theme): Attributes {
  return { "w:line": twips(size * lookOf(theme, base).line), "w:lineRule": "atLeast" };
}

/** The room of a style as a style of another root must say it; lines are as high as in the box. */
export function roomIn(base: WordParagraphStyle, theme: Theme): Attributes {
  const { "w:before": before = 0, "w:after": after = 0 } = wholeSpacing(base, theme);
  return { ...spacing(base, theme), "w:before": before, "w:after": after };
}
