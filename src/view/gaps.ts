/**
 * What no source states, gathered by topic from every `unknown` that the paper's readers would look
 * for. An honest gap is listed, never filled and never passed over.
 */
import { isoOf } from "../record/dates.ts";
import type { Person } from "../record/person.ts";
import type { MeetingCommitment } from "../record/record.ts";
import { agreementsOf } from "./agreements.ts";
import { isAfterMeeting } from "./as-at.ts";
import { type PaperContext, publishedText, type ViewContext } from "./context.ts";
import { sidesInOrder } from "./countries.ts";
import { lacksHonorific } from "./honorific.ts";
import { nameOf, partyName } from "./names.ts";
import type { View } from "./schema.ts";
import { standingOf } from "./standing.ts";
import { isUnstated } from "./values.ts";

type Gap = View["gaps"][number];

/** The gaps of the meeting, of the sources its paper cites and, after it, of its commitments. */
export function gapsOf(
  items: readonly MeetingCommitment[],
  cited: ReadonlySet<string>,
  context: ViewContext,
): Gap[] {
  const { locale } = context;
  const topics: [topic: string, missing: readonly string[]][] = [
    ["time-place", timeAndPlace(context)],
    ["people", people(context)],
    ["substance", substance(context)],
    ["protocol", protocol(context)],
    ["agreements", instruments(context)],
    ["commitments", isAfterMeeting(context) ? itemGaps(items, context) : []],
    ["sources", sources(cited, context)],
    ["papers", papers(context)],
  ];
  return topics
    .filter(([, missing]) => missing.length > 0)
    .map(([topic, missing]) => ({
      topic: locale.text(`gap.topic.${topic}`),
      items: missing.join(locale.text("gap.separator")),
    }));
}

/** The labels of those fields that are unknown. */
function missing(
  fields: Readonly<Record<string, unknown>>,
  { locale }: ViewContext,
): readonly string[] {
  return Object.entries(fields)
    .filter(([, value]) => value === "unknown")
    .map(([name]) => locale.text(`gap.item.${name}`));
}

function timeAndPlace(context: ViewContext): readonly string[] {
  const { start, minutes, timezone, city, venue, host } = context.meeting;
  return missing({ start, length: minutes, timezone, city, venue, host }, context);
}

function people(context: ViewContext): readonly string[] {
  const { meeting, record, locale } = context;
  const sides = sidesInOrder(context);
  const delegations = sides
    .filter((side) => side.others === "unknown")
    .map((side) => locale.text("gap.item.delegation", { party: partyName(side.party, context) }));
  const persons = sides
    .flatMap((side) => side.delegation.map((delegate) => record.people.get(delegate.person)))
    .filter((person): person is Person => person !== undefined);
  return [
    ...delegations,
    ...missing(
      { "note-taker": meeting.note_taker, interpretation: meeting.interpretation },
      context,
    ),
    ...(["honorific", "biography", "pronunciation"] as const).flatMap((item) => {
      const names = persons
        .filter((person) =>
          item === "honorific" ? lacksHonorific(person, context) : person[item] === "unknown",
        )
        .map((person) => nameOf(person.id, context));
      const label = locale.text(`gap.item.${item}`);
      if (names.length === 0) return [];
      return [locale.text("gap.item.of-person", { item: label, person: locale.list(names) })];
    }),
  ];
}

function substance(context: ViewContext): readonly string[] {
  const { meeting } = context;
  return missing(
    {
      occasion: meeting.occasion,
      "requested-by": meeting.requested_by,
      objectives: meeting.objectives,
      "their-objectives": meeting.their_objectives,
      programme: meeting.programme,
      "if-raised": meeting.if_raised,
      "do-not-raise": meeting.do_not_raise,
      sensitivities: meeting.sensitivities,
      ...(isAfterMeeting(context) && { replies: meeting.replies }),
    },
    context,
  );
}

function protocol(context: ViewContext): readonly string[] {
  const { languages, press, dress, gifts } = context.meeting;
  return missing(
    { languages, press: press.arrangement, "press-line": press.line, dress, gifts },
    context,
  );
}

function instruments(context: ViewContext): readonly string[] {
  const { locale } = context;
  const entries = agreementsOf(context);
  return (["signed", "signatories", "term", "content", "results"] as const).flatMap((name) => {
    const number = entries.filter((entry) => isUnstated(entry[name])).length;
    const slots = { number, items: entries.length };
    return number > 0 ? [locale.text(`gap.item.agreement-${name}`, slots)] : [];
  });
}

/** What items lack, counted: a lead unit, a due date, a product, somebody to act. */
export function itemGaps(
  items: readonly MeetingCommitment[],
  context: PaperContext,
): readonly string[] {
  const { locale } = context;
  const count = (has: (item: MeetingCommitment) => boolean) => items.filter(has).length;
  return [
    ["lead", count((item) => item.lead === "unknown")] as const,
    ["due", count((item) => isoOf(standingOf(item, context).due) === undefined)] as const,
    ["deliverable", count((item) => item.deliverable === "unknown")] as const,
    ["owner", count((item) => item.owner === "unknown")] as const,
  ]
    .filter(([, number]) => number > 0)
    .map(([name, number]) => locale.text(`gap.item.no-${name}`, { number, items: items.length }));
}

function sources(cited: ReadonlySet<string>, context: ViewContext): readonly string[] {
  const { record, locale } = context;
  return [...cited]
    .flatMap((id) => {
      const source = record.sources.get(id);
      return source ? [{ source, title: publishedText(source.title, context) }] : [];
    })
    .toSorted((a, b) => locale.compare(a.title, b.title))
    .flatMap(({ source, title }) => {
      const items = missing({ "source-date": source.date, publisher: source.publisher }, context);
      if (items.length === 0) return [];
      return [locale.text("gap.item.of-source", { items: locale.list(items), title })];
    });
}

function papers(context: ViewContext): readonly string[] {
  const { drafted_by, cleared_by, contact } = context.meeting;
  return missing({ "drafted-by": drafted_by, "cleared-by": cleared_by, contact }, context);
}
