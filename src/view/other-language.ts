/**
 * The language of the other side beside that of the paper, for whoever interprets: theirs, or ours in a paper
 * in theirs. What the record has not in it is a gap, never the same words again.
 */
import type { Locale } from "../locale/locale.ts";
import type { Localised } from "../record/fields.ts";
import { completeNames } from "../record/name-spelling.ts";
import { peopleNamedIn } from "../record/people-named.ts";
import { inLanguage, languageSpans } from "../text/language-marks.ts";
import { isFromActiveSet, textIn, type ViewContext } from "./context.ts";
import { countryOf } from "./countries.ts";

/** Two or three small letters; "same" where both sides speak the paper's language; undefined where no state says. */
export function otherLanguage(context: ViewContext): string | undefined {
  const { locale, meeting } = context;
  const theirs = languageOf(meeting.counterpart, context);
  if (theirs !== locale.tag) return theirs;
  const ours = languageOf(meeting.principal, context);
  return ours === locale.tag ? "same" : ours;
}

/** As the locale calls it; of a language that it has no label for, as Unicode's library does. */
export function languageName(tag: string, locale: Locale): string {
  const label = locale.label(`language.${tag}`);
  return label ?? new Intl.DisplayNames([locale.tag], { type: "language" }).of(tag) ?? tag;
}

function languageOf(person: string, context: ViewContext): string | undefined {
  const country = countryOf(person, context);
  return country === undefined ? undefined : context.record.parties.get(country)?.language;
}

/**
 * The text in this language, marked as such; undefined where the record has none in it, or where the paper
 * prints that one already for want of its own.
 */
export function textInOther(
  localised: Localised,
  tag: string,
  context: ViewContext,
): string | undefined {
  const { record } = context;
  const own = languageSpans(textIn(localised, context));
  if (own.some(({ language, isStandIn }) => isStandIn && language === tag)) return undefined;
  const found = wordsIn(localised, tag, context);
  if (found === undefined) return undefined;
  return inLanguage(completeNames(found, peopleNamedIn(tag, record)), tag, "quoted");
}

function wordsIn(localised: Localised, tag: string, context: ViewContext): string | undefined {
  if (typeof localised === "string") {
    return tag === context.record.house.language ? localised : undefined;
  }
  const entry = Object.hasOwn(localised, tag) ? localised[tag] : undefined;
  if (entry === undefined || typeof entry === "string") return entry;
  return entry.source === undefined || isFromActiveSet(entry.source, context)
    ? entry.text
    : undefined;
}
