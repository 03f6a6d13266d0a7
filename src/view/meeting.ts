/** The meeting itself as papers show it: when, where, who, in which languages, before which press. */
import type { Localised } from "../record/fields.ts";
import type { Meeting } from "../record/meeting.ts";
import type { MeetingCommitment } from "../record/record.ts";
import { meetingWithinLine } from "./about.ts";
import { cite, mayRead, stated, statedAs, textIn, unstated, type ViewContext } from "./context.ts";
import { pairOf, sidesInOrder } from "./countries.ts";
import { inferenceNote, lengthText, meetingDay } from "./dates.ts";
import { admittedEntry } from "./entries.ts";
import { nameOf, partyName, toPerson } from "./names.ts";
import type { View } from "./schema.ts";
import type { Stated } from "./values.ts";

export function meetingOf(context: ViewContext): View["meeting"] {
  const { meeting, locale } = context;
  const pair = pairOf(context);
  const label = (key: string) => locale.text(key);
  const person = (id: string) => toPerson(id, label(`role.${roleOf(id, context)}`), context);
  const occasion =
    meeting.occasion === "unknown"
      ? undefined
      : admittedEntry(meeting.occasion, ["occasion"], context);
  return {
    title: textIn(meeting.title, context),
    inLine: meetingWithinLine(context),
    kind: label(`meeting-kind.${meeting.kind}`),
    date: meetingDay(meeting.on, context),
    dateCite: inferenceNote("date-inferred", meeting.on, context),
    ...(pair !== undefined && { pair }),
    country: partyName(meeting.country, context),
    city: stated(meeting.city, context),
    venue: stated(meeting.venue, context),
    start: statedAs(meeting.start, context, (time) => withZone(time, context)),
    length: lengthText(meeting.minutes, context),
    host: statedAs(meeting.host, context, (id) => partyName(id, context)),
    principal: person(meeting.principal),
    counterpart: person(meeting.counterpart),
    requestedBy: statedAs(meeting.requested_by, context, (id) => nameOf(id, context)),
    languages: statedAs(meeting.languages, context, (tags) =>
      locale.list(tags.map((tag) => label(`language.${tag}`))),
    ),
    interpretation:
      meeting.interpretation === "unknown"
        ? unstated(context)
        : label(`interpretation.${meeting.interpretation}`),
    press: stated(meeting.press.arrangement, context),
    pressLine: stated(meeting.press.line, context),
    dress: stated(meeting.dress, context),
    gifts: stated(meeting.gifts, context),
    noteTaker: statedAs(meeting.note_taker, context, (id) => nameOf(id, context)),
    ...(occasion && { occasion }),
  };
}

/** An hour means nothing without its zone. */
function withZone(time: string, { meeting, locale }: ViewContext): string {
  const { timezone: zone } = meeting;
  const hour = locale.time(time);
  return zone === "unknown" ? hour : locale.text("hour", { time: hour, zone });
}

function roleOf(id: string, { meeting }: ViewContext): string {
  return (
    meeting.sides.flatMap((side) => side.delegation).find(({ person }) => person === id)?.role ??
    "head"
  );
}

/**
 * Both sides with those whom sources name: heads of delegation first, then by precedence. Who has none
 * stands after those who have one; people of equal place stay in the order of the data in every
 * language, since an alphabet would rank them in another way in each.
 */
export function sidesOf(context: ViewContext): View["sides"] {
  const { locale } = context;
  return sidesInOrder(context).map((side) => ({
    name: partyName(side.party, context),
    people: delegatesOf(side, context).map(({ person, role }) =>
      toPerson(person, locale.text(`role.${role}`), context),
    ),
    ...(side.others === "unknown" && { others: locale.text("people.others") }),
  }));
}

/** The people of a side in that order. */
export function delegatesOf(
  { delegation }: Meeting["sides"][number],
  { record }: ViewContext,
): readonly Delegate[] {
  const places = ({ person, role }: Delegate) => {
    const place = record.people.get(person)?.precedence;
    return [role === "head" ? 0 : 1, typeof place === "number" ? place : Number.MAX_SAFE_INTEGER];
  };
  const compare = (a: Delegate, b: Delegate) => {
    const [[headA = 0, placeA = 0], [headB = 0, placeB = 0]] = [places(a), places(b)];
    return headA - headB || placeA - placeB;
  };
  return delegation.toSorted(compare);
}

type Delegate = Meeting["sides"][number]["delegation"][number];

/** A person by id, or a text, as the clearance block has them. */
export function personOrText(value: Localised | "unknown", context: ViewContext): Stated {
  if (typeof value === "string" && context.record.people.has(value)) return nameOf(value, context);
  return stated(value, context);
}

/** The press reports that the facts and items of this meeting rest on, as notes name them. */
export function pressReportsOf(
  items: readonly MeetingCommitment[],
  context: ViewContext,
): string[] {
  const { meeting, record } = context;
  const { occasion, facts } = meeting;
  const notes = [...(occasion === "unknown" ? [] : [occasion]), ...facts, ...items]
    .filter(({ audience }) => mayRead(audience, context.audience))
    .flatMap((entry) => cite(entry.source, context))
    .filter(({ id }) => record.sources.get(id)?.kind === "press");
  return [...new Map(notes.map(({ id, text }) => [id, text])).values()];
}
