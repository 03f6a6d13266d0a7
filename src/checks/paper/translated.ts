/**
 * Checks that a paper stands in its own language: a text of the record that has none in it stands in
 * another, and is told of. Why it matters: the desk must know, before the paper leaves, which lines
 * of it the reader may not be able to read. Words quoted from a source stay as they are. Code:
 * `text-untranslated`.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import { excerpt } from "../../text/display.ts";
import { languageSpans } from "../../text/language-marks.ts";

export interface TranslatedPaper {
  /** Its language. */
  readonly tag: string;
  /** Where the data holds a text. */
  readonly locate: (text: string) => Place | undefined;
}

/** `texts` are those that the paper prints, with the marks of their languages. */
export function checkTranslated(
  texts: Iterable<string>,
  { tag, locate }: TranslatedPaper,
  report: Report,
): void {
  const told = new Set<string>();
  for (const text of texts) {
    for (const { text: part, language, isStandIn } of languageSpans(text)) {
      if (!isStandIn || language === undefined || told.has(part)) continue;
      told.add(part);
      const message = say('"{text}" has no text in the language "{tag}" and stands in "{other}"', {
        text: excerpt(part),
        tag,
        other: language,
      });
      const hint = say("write it in each language: {form}", {
        form: `{ ${language}: …, ${tag}: { text: …, reviewed: false } }`,
      });
      report.warning("text-untranslated", message, { place: locate(part), hint });
    }
  }
}
