/**
 * What of a record bears on a meeting or a party, found once for each record: a paper that looked at all
 * meetings and all commitments would take longer with each of them.
 */
import { onceFor } from "../text/once.ts";
import type { Meeting } from "./meeting.ts";
import type { HouseRecord, MeetingCommitment } from "./record.ts";

type Meetings = HouseRecord["meetings"];
type Commitments = HouseRecord["commitments"];

/** Something of the record with its place in the order of all. */
export interface Ranked<T> {
  readonly rank: number;
  readonly entry: T;
}

/** Meetings by what they are looked for. */
export interface MeetingIndex {
  byId(id: string): Ranked<Meeting> | undefined;
  byParty(party: string): readonly Ranked<Meeting>[];
}

/** What was said at a meeting. */
export type ItemIndex = (meeting: string) => readonly Ranked<MeetingCommitment>[];

/** What was said at these meetings, in the order of the record. */
export function itemsOf(
  ids: ReadonlySet<string>,
  { commitments }: Pick<HouseRecord, "commitments">,
): readonly MeetingCommitment[] {
  const at = indexOfItems(commitments);
  return inOrder([...ids].flatMap((id) => at(id)));
}

/** The meetings at which one of these parties sat, and those of these ids, in the order of the record. */
export function meetingsWith(
  { parties, ids }: { readonly parties: ReadonlySet<string>; readonly ids: ReadonlySet<string> },
  { meetings }: Pick<HouseRecord, "meetings">,
): readonly Meeting[] {
  const { byId, byParty } = indexOfMeetings(meetings);
  return inOrder([
    ...[...ids].flatMap((id) => byId(id) ?? []),
    ...[...parties].flatMap((party) => byParty(party)),
  ]);
}

const given = {
  meetings: new WeakMap<Meetings, MeetingIndex>(),
  items: new WeakMap<Commitments, ItemIndex>(),
};

export function indexOfMeetings(meetings: Meetings): MeetingIndex {
  return given.meetings.get(meetings) ?? rankMeetings(meetings);
}

export function indexOfItems(commitments: Commitments): ItemIndex {
  return given.items.get(commitments) ?? rankItems(commitments);
}

/** For maps that stand for others and would rather not be read from end to end. */
export function giveIndexes(
  { meetings, commitments }: Pick<HouseRecord, "meetings" | "commitments">,
  indexes: { readonly meetings: MeetingIndex; readonly items: ItemIndex },
): void {
  given.meetings.set(meetings, indexes.meetings);
  given.items.set(commitments, indexes.items);
}

const rankItems = onceFor((commitments: Commitments): ItemIndex => {
  const found = new Map<string, Ranked<MeetingCommitment>[]>();
  let rank = 0;
  for (const entry of commitments.values()) add(found, entry.meeting, { rank: rank++, entry });
  return (meeting) => found.get(meeting) ?? [];
});

const rankMeetings = onceFor((meetings: Meetings): MeetingIndex => {
  const byId = new Map<string, Ranked<Meeting>>();
  const byParty = new Map<string, Ranked<Meeting>[]>();
  for (const entry of meetings.values()) {
    const ranked = { rank: byId.size, entry };
    byId.set(entry.id, ranked);
    for (const { party } of entry.sides) add(byParty, party, ranked);
  }
  return { byId: (id) => byId.get(id), byParty: (party) => byParty.get(party) ?? [] };
});

function add<T>(groups: Map<string, T[]>, key: string, entry: T): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

/** Each once. */
function inOrder<T>(ranked: readonly Ranked<T>[]): readonly T[] {
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  return [...new Set(sorted)];
}
