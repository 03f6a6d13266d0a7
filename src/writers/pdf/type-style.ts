/**
 * From the theme's paragraph and character styles to the type that a run of text is set in. Sizes
 * and heights are points.
 */
import type { CharacterStyleName, ParagraphStyleName, Theme } from "../theme.ts";
import type { ParagraphStyle } from "../theme-styles.ts";

/** A paragraph style by its name, or one of those that a theme has for its forms. */
export type StyleName = ParagraphStyleName | FormStyleName;
export type FormStyleName = `form ${string}`;

/** The style of a form's lines that has this name in the theme. */
export function formStyle(name: string): FormStyleName {
  return `form ${name}`;
}

/** The style of this name; that of plain text for a form's style that the theme has not. */
export function styleOf({ paragraphs, formStyles }: Theme, name: StyleName): ParagraphStyle {
  if (!isFormStyle(name)) return paragraphs[name];
  const look = formStyles[name.slice(FORM.length)];
  return look ? { ...look, ruleBelow: false } : paragraphs.body;
}

const FORM = formStyle("");

function isFormStyle(name: StyleName): name is FormStyleName {
  return name.startsWith(FORM);
}

export interface TypeStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  /** Six hexadecimal digits. */
  readonly colour: string;
  readonly capitals: boolean;
  readonly underline: boolean;
  /** Ground behind the words, six hexadecimal digits. */
  readonly fill: string | undefined;
  /** How far the type stands above the base line. */
  readonly rise: number;
}

/** A note's figure in relation to the text it stands in. */
const FIGURE_SIZE = 0.65;
const FIGURE_RISE = 0.36;

/** The type of a run with these character styles, the outermost first. */
export function typeOf(
  theme: Theme,
  paragraph: StyleName,
  characters: readonly CharacterStyleName[],
): TypeStyle {
  const base = styleOf(theme, paragraph);
  let { bold, italic, colour } = base;
  let raised = false;
  let underline = false;
  let fill: string | undefined;
  for (const name of characters) {
    const style = theme.characters[name];
    bold ||= style.bold;
    // Emphasis within slanted type stands upright, as Word does it.
    if (style.italic) italic = !italic;
    colour = style.colour ?? colour;
    underline ||= style.underline === true;
    fill = style.fill ?? fill;
    raised ||= name === "noteReference";
  }
  return {
    bold,
    italic,
    colour,
    capitals: base.capitals,
    underline,
    fill,
    size: raised ? base.size * FIGURE_SIZE : base.size,
    rise: raised ? base.size * FIGURE_RISE : 0,
  };
}

/** From one base line to the next. */
export function linePitch(style: ParagraphStyle): number {
  return style.size * style.line;
}
