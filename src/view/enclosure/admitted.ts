/**
 * What a paper may know of the parts it draws on, as the record has it: the same rules of audience,
 * sources and cut-off as the view's, entry by entry. Fields are reduced in `reduce.ts`.
 */
import type { Agreement } from "../../record/agreement.ts";
import type { Commitment } from "../../record/commitment.ts";
import type { Fact } from "../../record/fact.ts";
import type { Meeting } from "../../record/meeting.ts";
import type { MeetingCommitment } from "../../record/record.ts";
import { knownAgreements } from "../agreements.ts";
import { hasHappened, isAfterMeeting } from "../as-at.ts";
import { factsBefore, factsOfMeeting } from "../background.ts";
import { earlierCommitments, ownCommitments } from "../commitments.ts";
import type { ViewContext } from "../context.ts";
import { earlierMeetings } from "../related.ts";
import { admittedMeeting } from "./admitted-meeting.ts";
import type { Part } from "./drawn-on.ts";

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
    meeting: admittedMeeting(parts, context),
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

/** What was recorded of an item by the cut-off. */
function itemAsAt({ meeting: _, ...item }: MeetingCommitment, { asAt }: ViewContext): Commitment {
  return { ...item, updates: item.updates.filter(({ recorded }) => recorded <= asAt) };
}

/** The sources that entries with readers of their own rest on. */
export function citedIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own: unknown[] = "audience" in value && "source" in value ? [value.source].flat() : [];
  const ids = own.filter((id) => typeof id === "string");
  return [...ids, ...Object.values(value).flatMap(citedIn)];
}
