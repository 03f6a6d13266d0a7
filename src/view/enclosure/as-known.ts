/** People, parties and sources with no more than was known of them by the paper's cut-off. */
import { dayOf, isoOf } from "../../record/dates.ts";
import type { DateFact } from "../../record/fields.ts";
import type { Party } from "../../record/party.ts";
import type { Person } from "../../record/person.ts";
import type { Source } from "../../record/source.ts";
import { hasHappened } from "../as-at.ts";
import type { ViewContext } from "../context.ts";
import { knownPosts } from "../names.ts";

/**
 * A person with the posts that were known by the day of the meeting, as the paper has them. What no
 * paper prints of people (their lives, what the desk thinks of them) is left to the record, and how their
 * names are spoken where this paper does not say it.
 */
export function personAsAt(
  person: Person,
  isPronounced: boolean,
  context: ViewContext,
): Partial<Person> {
  const day = dayOf(context.meeting.on);
  const isLater = (date: DateFact) => (isoOf(date) ?? "") > day;
  const { remarks: _, biography, pronunciation, ...rest } = person;
  const posts = knownPosts(person, context).map(({ post }) => {
    const { to, ...known } = post;
    const attested = post.attested.filter((date) => !isLater(date));
    return { ...known, attested, to: to === "present" || !isLater(to) ? to : "unknown" };
  });
  return {
    ...rest,
    posts,
    ...(biography === "unknown" && { biography }),
    ...((isPronounced || pronunciation === "unknown") && { pronunciation }),
  };
}

/** A party with the names that it had lost by the cut-off. */
export function partyAsAt(party: Party, { asAt }: ViewContext): Party {
  const isOver = ({ until }: Party["former"][number]) =>
    isoOf(until) === undefined || hasHappened(until, asAt);
  return { ...party, former: party.former.filter(isOver) };
}

/** A source as a reader of the paper should know it. What the desk noted of it bears no date. */
export function sourceAsAt({ remarks, ...source }: Source, { mode }: ViewContext): Source {
  return { ...source, ...(mode === "after" && { remarks }) };
}

/**
 * Whether a source may be named that the paper does not cite: it was there by the cut-off. One without
 * a date may be, where it tells of spellings only and not of what happened.
 */
export function isNoLater({ date, set }: Source, { asAt }: ViewContext): boolean {
  return isoOf(date) === undefined ? set === "language" : hasHappened(date, asAt);
}
