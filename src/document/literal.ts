/** Values as inline nodes: their characters as they are, line breaks as breaks, tabs as spaces. */
import type { Origin } from "../diagnostics/diagnostic.ts";
import { type LanguageSpan, languageSpans } from "../text/language-marks.ts";
import type { Inline, Text } from "./nodes.ts";

const LINE_BREAK = /[ \t]*(?:\r\n?|[\n\v\f\u0085\u2028\u2029])[ \t]*/;

/**
 * The text as it is; nothing in it is markup. A tab is one space, since a paper has no stops for it
 * and the formats would set it differently.
 */
export function literalInlines(text: string, origin: Origin): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const span of languageSpans(text)) {
    for (const [index, line] of span.text.split(LINE_BREAK).entries()) {
      if (index > 0) inlines.push({ type: "break", origin });
      if (line)
        inlines.push({ type: "text", value: line.replaceAll("\t", " "), ...within(span), origin });
    }
  }
  return inlines;
}

/** The language of a text, as its node says it. */
export function within({ language }: LanguageSpan): Pick<Text, "language"> {
  return language === undefined ? {} : { language };
}

/** Markdown's own text: line ends and runs of blanks are one space. */
export function collapseSpace(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ");
}
