/**
 * What of a record bears on a meeting or a party, found once for each record: a paper that looked at all
 * meetings and all commitments would take longer with each of them.
 */
import type { Meeting } from "../record/meeting.ts";
import type { HouseRecord, MeetingCommitment } from "../record/record.ts";
import { onceFor } from "../text/once.ts";

/** Something of the record with its place in the order of all. */
interface Ranked<T> {
  readonly rank: number;
  readonly entry: T;
}

/** What was said at these meetings, in the order of the record. */
export function itemsOf(
  ids: ReadonlySet<string>,
  { commitments }: Pick<HouseRecord, "commitments">,
): readonly MeetingCommitment[] {
  return inOrder([...ids].flatMap((id) => itemsByMeeting(commitments).get(id) ?? []));
}

/** The meetings at which one of these parties sat, and those of these ids, in the order of the record. */
export function meetingsWith(
  { parties, ids }: { readonly parties: ReadonlySet<string>; readonly ids: ReadonlySet<string> },
  { meetings }: Pick<HouseRecord, "meetings">,
): readonly Meeting[] {
  const { byId, byParty } = rankedMeetings(meetings);
  return inOrder([
    ...[...ids].flatMap((id) => byId.get(id) ?? []),
    ...[...parties].flatMap((party) => byParty.get(party) ?? []),
  ]);
}

const itemsByMeeting = onceFor((commitments: HouseRecord["commitments"]) => {
  const found = new Map<string, Ranked<MeetingCommitment>[]>();
  let rank = 0;
  for (const entry of commitments.values()) add(found, entry.meeting, { rank: rank++, entry });
  return found;
});

const rankedMeetings = onceFor((meetings: HouseRecord["meetings"]) => {
  const byId = new Map<string, Ranked<Meeting>>();
  const byParty = new Map<string, Ranked<Meeting>[]>();
  for (const entry of meetings.values()) {
    const ranked = { rank: byId.size, entry };
    byId.set(entry.id, ranked);
    for (const { party } of entry.sides) add(byParty, party, ranked);
  }
  return { byId, byParty };
});

function add<T>(groups: Map<string, T[]>, key: string, entry: T): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

/** Each once. */
function inOrder<T>(ranked: readonly Ranked<T>[]): readonly T[] {
  return [...new Set(ranked)].toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}
