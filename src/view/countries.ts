/**
 * Whose side a person or party is on, and which country a paper names first: the house's own, except
 * in a paper in the language of another country of the meeting, where that one stands first.
 */
import type { Party } from "../record/party.ts";
import { type PaperContext, textIn, type ViewContext } from "./context.ts";
import { partyName, shortName } from "./names.ts";

/** Whether a person or party belongs to the house's own country. */
export function isOurs(id: string, context: PaperContext): boolean {
  const own = ownCountry(context);
  return own.isKnown && countryOf(id, context) === own.country;
}

/** Whether a person or party belongs to the country of the person met. */
export function isTheirs(id: string, context: ViewContext): boolean {
  const theirs = countryOf(context.meeting.counterpart, context);
  return theirs !== undefined && countryOf(id, context) === theirs;
}

/** The sides of the meeting in the order in which this paper names their countries. */
export function sidesInOrder(context: ViewContext) {
  const rank = (party: string) => rankOf(countryOf(party, context), context);
  return context.meeting.sides.toSorted((a, b) => rank(a.party) - rank(b.party));
}

/** Whether this paper names our side before theirs. */
export function areWeFirst(context: ViewContext): boolean {
  const [first] = sidesInOrder(context);
  return first === undefined || isOurs(first.party, context);
}

/** The countries of the meeting in one word, "Việt Nam–Laos"; undefined where there is one alone. */
export function pairOf(context: ViewContext): string | undefined {
  const countries = sidesInOrder(context).flatMap(({ party }) => countryOf(party, context) ?? []);
  const names = [...new Set(countries)].map((id) => shortName(id, context));
  if (names.length < 2) return undefined;
  return names.reduce((first, second) => context.locale.text("pair", { first, second }));
}

/**
 * Who met, to find the paper by: the bodies, their countries and the two heads, as this paper orders
 * and names them; all of these names are for every reader.
 */
export function keywordsOf(context: ViewContext): string[] {
  const { principal, counterpart } = context.meeting;
  const sides = sidesInOrder(context).map(({ party }) => party);
  const countries = sides.flatMap((party) => countryOf(party, context) ?? []);
  const bodies = [...sides, ...countries].map((id) => partyName(id, context));
  const heads = [principal, counterpart].flatMap((id) => {
    const name = context.record.people.get(id)?.name ?? "unknown";
    return name === "unknown" ? [] : textIn(name, context);
  });
  return [...new Set([...bodies, ...heads])];
}

/** Ours before theirs, and before both the country whose language the paper is in. */
function rankOf(country: string | undefined, context: PaperContext): number {
  const { locale, record } = context;
  const isOwn = country !== undefined && country === ownCountry(context).country;
  const language = country === undefined ? undefined : record.parties.get(country)?.language;
  return (language === locale.tag ? 0 : 2) + (isOwn ? 0 : 1);
}

function ownCountry({ record }: PaperContext) {
  const own = record.parties.get(record.house.party);
  return { isKnown: own !== undefined, country: own && countryOfParty(own) };
}

/** The country of a person or party; undefined where it is not known. */
export function countryOf(id: string, { record }: PaperContext): string | undefined {
  const person = record.people.get(id);
  if (person) return person.country === "unknown" ? undefined : person.country;
  const party = record.parties.get(id);
  return party && countryOfParty(party);
}

function countryOfParty(party: Party): string | undefined {
  if (party.kind === "state") return party.id;
  return party.country === "unknown" ? undefined : party.country;
}
