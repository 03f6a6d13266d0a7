/**
 * What a paper may know of the parts it draws on, as the record has it: the same rules of audience,
 * sources and cut-off as the view's, entry by entry. Fields are reduced in `reduce.ts`.
 */
import type { Agreement } from "../../record/agreement.ts";
import type { Commitment } from "../../record/commitment.ts";
import { dayOf, isoOf } from "../../record/dates.ts";
import type { Fact } from "../../record/fact.ts";
import type { DateFact } from "../../record/fields.ts";
import type { BackedText, Issue } from "../../record/issue.ts";
import type { Meeting } from "../../record/meeting.ts";
import type { Party } from "../../record/party.ts";
import type { Person } from "../../record/person.ts";
import type { MeetingCommitment } from "../../record/record.ts";
import type { Source } from "../../record/source.ts";
import { knownAgreements } from "../agreements.ts";
import { hasHappened, isAfterMeeting } from "../as-at.ts";
import { factsBefore, factsOfMeeting } from "../background.ts";
import { earlierCommitments, ownCommitments } from "../commitments.ts";
import { mayRead, type ViewContext } from "../context.ts";
import { admits, admitsPoint } from "../entries.ts";
import { knownPosts } from "../names.ts";
import { earlierMeetings } from "../related.ts";
import { isMeetingField, type MeetingField, type Part } from "./drawn-on.ts";

/** Something that was said or happened, with the meeting it is filed with where the paper knows it. */
export interface Filed<T> {
  readonly meeting: string | undefined;
  readonly entry: T;
}

export interface Admitted {
  readonly meeting: Readonly<Record<string, unknown>>;
  readonly facts: readonly Fact[];
  readonly items: readonly Commitment[];
  /** Of other meetings. */
  readonly earlierMeetings: readonly Meeting[];
  readonly earlierFacts: readonly Filed<Fact>[];
  readonly earlierItems: readonly Filed<Commitment>[];
  /** All that were known; only those drawn on need stand. */
  readonly agreements: ReadonlyMap<string, Partial<Agreement>>;
}

export function admit(parts: ReadonlySet<Part>, context: ViewContext): Admitted {
  const { meeting } = context;
  const own = new Set<Fact>();
  const others: { readonly meeting: Meeting; readonly fact: Fact }[] = [];
  for (const found of parts.has("background") ? factsBefore(context) : []) {
    if (found.meeting.id === meeting.id) own.add(found.fact);
    else others.push(found);
  }
  if (parts.has("outcome") && isAfterMeeting(context)) {
    for (const fact of factsOfMeeting(context)) own.add(fact);
  }
  const isAfter = isAfterMeeting(context);
  const ofEarlier = parts.has("earlier items") || (parts.has("register") && !isAfter);
  const ofOwn = parts.has("items") || parts.has("register");
  const known = earlierMeetings(context);
  const named = new Set(others.map((each) => each.meeting.id));
  const listed = known.filter(({ id }) => ofEarlier || named.has(id));
  const idIfListed = (id: string) => (listed.some((each) => each.id === id) ? id : undefined);
  return {
    meeting: meetingOf(parts, context),
    facts: meeting.facts.filter((fact) => own.has(fact)),
    items: ofOwn ? ownCommitments(context).map((item) => itemAsAt(item, context)) : [],
    earlierMeetings: listed,
    earlierFacts: others.map((each) => ({
      meeting: idIfListed(each.meeting.id),
      entry: each.fact,
    })),
    earlierItems: (ofEarlier ? earlierCommitments(context) : []).map((item) => ({
      meeting: idIfListed(item.meeting),
      entry: itemAsAt(item, context),
    })),
    agreements: new Map(
      knownAgreements(context).map(({ told, isLater }) => {
        const { text_on_file, as_of, ...rest } = told;
        const isDated = as_of !== undefined && hasHappened(as_of, context.asAt);
        const more = { ...(!isLater && { text_on_file }), ...(isDated && { as_of }) };
        return [told.id, { ...rest, ...more }];
      }),
    ),
  };
}

/** How many entries with readers of their own were admitted: texts, points, facts, items, instruments. */
export function countEntries(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return inner.reduce<number>(
    (sum, each) => sum + countEntries(each),
    !Array.isArray(value) && "audience" in value ? 1 : 0,
  );
}

function meetingOf(
  parts: ReadonlySet<Part>,
  context: ViewContext,
): Readonly<Record<string, unknown>> {
  const { chancery: _, facts, ...fields } = context.meeting;
  const left: Record<string, unknown> = {};
  for (const field of keysOf(fields)) {
    if (!isMeetingField(field)) left[field] = fields[field];
    else if (parts.has(field)) left[field] = admitField(field, parts, context);
    else if (parts.has("gaps")) left[field] = gapIn(admitField(field, parts, context));
  }
  if (parts.has("gaps") && !parts.has("press")) {
    const { arrangement, line } = fields.press;
    left.press = { arrangement: gapIn(arrangement), line: gapIn(line) };
  }
  return left;
}

/** The word where a value is a gap; what is known is no business of a paper that lists gaps. */
function gapIn(value: unknown): "unknown" | undefined {
  return value === "unknown" ? value : undefined;
}

/** As the view admits it: as it stands, entry by entry, or after the meeting only. */
function admitField(field: MeetingField, parts: ReadonlySet<Part>, context: ViewContext): unknown {
  const { meeting } = context;
  switch (field) {
    case "issues":
      return issuesOf(parts, context);
    case "occasion":
      return ifAdmitted(meeting.occasion, [field], context);
    case "objectives":
    case "their_objectives":
    case "if_raised":
    case "do_not_raise":
    case "sensitivities":
    case "courtesies":
    case "closing":
      return admittedTexts(meeting[field], field, context);
    case "replies":
    case "not_raised":
      return isAfterMeeting(context) ? admittedTexts(meeting[field], field, context) : undefined;
    case "state":
    case "decisions":
      return isAfterMeeting(context) ? meeting[field] : undefined;
    case "start":
    case "minutes":
    case "timezone":
    case "city":
    case "venue":
    case "host":
    case "requested_by":
    case "languages":
    case "interpretation":
    case "programme":
    case "press":
    case "dress":
    case "gifts":
    case "note_taker":
    case "drafted_by":
    case "cleared_by":
    case "contact":
    case "previous":
      return meeting[field];
    default:
      return field satisfies never;
  }
}

function admittedTexts(
  list: readonly BackedText[] | "unknown",
  field: string,
  context: ViewContext,
): readonly BackedText[] | "unknown" {
  if (list === "unknown") return list;
  return list.filter((entry, at) => admits(entry, [field, at], context));
}

function ifAdmitted(
  entry: BackedText | "unknown",
  path: readonly (string | number)[],
  context: ViewContext,
): BackedText | "unknown" | undefined {
  return entry === "unknown" || admits(entry, path, context) ? entry : undefined;
}

function issuesOf(parts: ReadonlySet<Part>, context: ViewContext): readonly Partial<Issue>[] {
  const { meeting, audience } = context;
  const isDrawn = ({ use, ask }: Issue["points"][number]) =>
    parts.has("points") ||
    (parts.has("main points") && (use === "must" || (use === "should" && ask)));
  return meeting.issues.flatMap(({ their_view, points, ...issue }, at) => {
    if (!mayRead(issue.audience, audience)) return [];
    const isNamed = parts.has("their views") || their_view === "unknown";
    const view = isNamed && ifAdmitted(their_view, ["issues", at, "their_view"], context);
    return [
      {
        ...issue,
        ...(view && { their_view: view }),
        points: points.filter(
          (point, index) =>
            isDrawn(point) && admitsPoint(point, ["issues", at, "points", index], context),
        ),
      },
    ];
  });
}

/** What was recorded of an item by the cut-off. */
function itemAsAt({ meeting: _, ...item }: MeetingCommitment, { asAt }: ViewContext): Commitment {
  return { ...item, updates: item.updates.filter(({ recorded }) => recorded <= asAt) };
}

/**
 * A person with the posts that were known by the day of the meeting, as the paper has them. What no
 * paper prints of people (their lives, what the desk thinks of them) is left to the record.
 */
export function personAsAt(person: Person, context: ViewContext): Partial<Person> {
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
    ...(pronunciation === "unknown" && { pronunciation }),
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

/** The sources that entries with readers of their own rest on. */
export function citedIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own: unknown[] = "audience" in value && "source" in value ? [value.source].flat() : [];
  const ids = own.filter((id) => typeof id === "string");
  return [...ids, ...Object.values(value).flatMap(citedIn)];
}

/** The names of the fields of a group that is known whole. */
function keysOf<T extends object>(group: T): readonly (keyof T & string)[];
function keysOf(group: object): readonly string[] {
  return Object.keys(group);
}
