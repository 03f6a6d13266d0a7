/** A paragraph in a style of the theme, with the space that the style asks for. */
import type { ParagraphStyleName, Theme } from "../theme.ts";
import type { Leaf, Run } from "./content.ts";

export function paragraphOf(style: ParagraphStyleName, text: readonly Run[], theme: Theme): Leaf {
  const { indent, before, after, keepNext } = theme.paragraphs[style];
  return {
    text,
    paragraph: style,
    // A quote is indented as a whole, with its lists.
    margin: [style === "quote" ? 0 : indent, before, 0, after],
    ...(keepNext && { keepNext: true }),
  };
}
