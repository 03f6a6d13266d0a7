/**
 * What whoever interprets is given beside the cards: the two languages, who sits at the table and how
 * names are spoken, and the glossary. Nothing is translated here: what is not on file is a gap.
 */
import { Report } from "../diagnostics/report.ts";
import type { Localised } from "../record/fields.ts";
import type { Term } from "../record/glossary.ts";
import { inLanguage, languageSpans } from "../text/language-marks.ts";
import { cardsOf } from "./cards.ts";
import { stated, textIn, unstated, type ViewContext } from "./context.ts";
import { countryOf, sidesInOrder } from "./countries.ts";
import { delegatesOf } from "./meeting.ts";
import { partyName, toPerson } from "./names.ts";
import { languageName, otherLanguage, textInOther } from "./other-language.ts";
import type { View } from "./schema.ts";
import type { Stated } from "./values.ts";

type Interpreter = View["interpreter"];

export function interpreterOf(cards: View["cards"], context: ViewContext): Interpreter {
  const { locale, record } = context;
  const found = otherLanguage(context);
  const other = found === "same" ? undefined : found;
  const own = ownLanguage(other, context);
  const withheld = withheldFrom(cards, context);
  const single = locale.text(`interpreter.${found === "same" ? "same-language" : "no-language"}`, {
    ...(found === "same" && { language: languageName(own, locale) }),
  });
  return {
    own: languageName(own, locale),
    ...(other === undefined ? { single } : { other: languageName(other, locale) }),
    ...(withheld > 0 && {
      withheld: locale.text("interpreter.withheld", { texts: withheld }),
    }),
    sides: sidesOf(other, context),
    terms: [...record.terms.values()].map((term) => toTerm(term, own, other, context)),
  };
}

/**
 * The first of the two languages of the glossary. Terms stand in those of the two sides, since nobody at the
 * table speaks the language of a paper that is in a third.
 */
function ownLanguage(other: string | undefined, context: ViewContext): string {
  const { locale, meeting, record } = context;
  const languageOf = (person: string) =>
    record.parties.get(countryOf(person, context) ?? "")?.language;
  const [ours, theirs] = [languageOf(meeting.principal), languageOf(meeting.counterpart)];
  const isThird = other !== undefined && ours !== locale.tag && theirs !== locale.tag;
  return isThird && ours !== undefined && ours !== other ? ours : locale.tag;
}

/** How many texts on the minister's cards are not for readers of this paper: a card may hold several. */
function withheldFrom(cards: View["cards"], context: ViewContext): number {
  if (context.audience === "internal") return 0;
  // Whatever is amiss with the entries is told by the papers of the house.
  const whole = { ...context, audience: "internal" as const, report: new Report() };
  return countTexts(cardsOf(whole)) - countTexts(cards);
}

function countTexts(cards: View["cards"]): number {
  return cards.reduce((sum, { texts }) => sum + texts.length, 0);
}

function sidesOf(other: string | undefined, context: ViewContext): Interpreter["sides"] {
  const { locale, record } = context;
  return sidesInOrder(context).map((side) => ({
    name: partyName(side.party, context),
    people: delegatesOf(side, context).map(({ person: id, role }) => {
      const { name, post, callName } = toPerson(id, locale.text(`role.${role}`), context);
      const person = record.people.get(id);
      const named = person?.name ?? "unknown";
      return {
        name,
        ...(other !== undefined && { otherName: nameIn(named, other, context) }),
        post,
        pronunciation: stated(person?.pronunciation ?? "unknown", context),
        callName,
      };
    }),
    ...(side.others === "unknown" && { others: locale.text("people.others") }),
  }));
}

/** A name is spelled by sources, not translated. */
function nameIn(name: Localised | "unknown", tag: string, context: ViewContext): Stated {
  const found = name === "unknown" ? undefined : textInOther(name, tag, context);
  return found ?? unstated(context);
}

function translated(text: Localised, tag: string, context: ViewContext): Stated {
  return (
    textInOther(text, tag, context) ?? {
      unstated: context.locale.text("interpreter.no-translation"),
    }
  );
}

function toTerm(
  { term, avoid, note }: Term,
  own: string,
  other: string | undefined,
  context: ViewContext,
): Interpreter["terms"][number] {
  const { locale } = context;
  const avoided = (tag: string | undefined) => {
    const forms = tag !== undefined && Object.hasOwn(avoid, tag) ? (avoid[tag] ?? []) : [];
    if (forms.length === 0) return undefined;
    const printed = forms.map((form) =>
      tag === undefined || tag === locale.tag ? form : inLanguage(form, tag, "quoted"),
    );
    return locale.text("interpreter.avoid", { forms: printed.join(locale.text("gap.separator")) });
  };
  const [ownAvoid, otherAvoid] = [avoided(own), avoided(other)];
  // What stands in the first column already, for want of its language, is a gap in the second.
  const inOwn = { ...context, locale: { ...locale, tag: own } };
  const words = textIn(term, inOwn);
  const isForeign = own !== locale.tag;
  const notes = [
    ...(isForeign && isStandIn(words) ? [locale.text("interpreter.no-translation")] : []),
    ...(note === undefined ? [] : [textIn(note, context)]),
  ];
  return {
    term: isForeign ? remarked(words, own, locale.tag) : words,
    ...(ownAvoid !== undefined && { avoid: ownAvoid }),
    ...(other !== undefined && { other: translated(term, other, inOwn) }),
    ...(otherAvoid !== undefined && { otherAvoid }),
    ...(notes.length > 0 && { note: notes.join(locale.text("gap.separator")) }),
    reviewed: locale.text(`interpreter.approved.${reviewOf(term, own, other, context)}`),
  };
}

/** Whether a text stands in another language for want of the one it was asked for in. */
function isStandIn(text: string): boolean {
  return languageSpans(text).some((span) => span.isStandIn);
}

/** A text chosen for a column in this language, with the marks that it needs in a paper in another. */
function remarked(text: string, column: string, paper: string): string {
  return languageSpans(text)
    .map(({ text: part, language = column }) =>
      language === paper ? part : inLanguage(part, language, "quoted"),
    )
    .join("");
}

/** The house answers for its own words; of others it says whether a speaker has approved them. */
function reviewOf(
  term: Localised,
  first: string,
  other: string | undefined,
  { record }: ViewContext,
) {
  if (typeof term === "string") return "all";
  const own = record.house.language;
  const looked = [first, other].flatMap((tag) => {
    const entry = tag === undefined || tag === own ? undefined : term[tag];
    return entry === undefined ? [] : [typeof entry === "string" ? undefined : entry.reviewed];
  });
  if (looked.includes(false)) return "none";
  return looked.includes(undefined) ? "unsaid" : "all";
}
