/** Which entries a file may name: those that its paper draws on, and whoever and whatever they name. */
import type { EntryKind } from "../../record/record.ts";
import { isFromActiveSet, type ViewContext } from "../context.ts";
import { type Admitted, citedIn } from "./admitted.ts";
import { isNoLater } from "./as-known.ts";
import type { Named } from "./reduce.ts";

/** The kind of the entry that a reference of an entry of this kind leads to; undefined where to none. */
export type Holding = (named: Named, of: EntryKind | "fact") => EntryKind | undefined;

/** What may be named beside the entries that were admitted. */
export function holdingOf(admitted: Admitted, context: ViewContext): Holding {
  const { record, meeting } = context;
  const meetings = new Set([meeting.id, ...admitted.earlierMeetings.map(({ id }) => id)]);
  const items = new Set(
    [...admitted.items, ...admitted.earlierItems.map(({ entry }) => entry)].map(({ id }) => id),
  );
  const { agreements: _, ...drawn } = admitted;
  const cited = new Set(citedIn(drawn));

  const mayNameSource = (id: string, isCited: boolean) => {
    const source = record.sources.get(id);
    if (!source || !isFromActiveSet(id, context)) return false;
    return isCited || cited.has(id) || isNoLater(source, context);
  };
  const holds: Readonly<Record<EntryKind, (id: string, isCited: boolean) => boolean>> = {
    house: () => false,
    source: mayNameSource,
    party: (id) => record.parties.has(id),
    person: (id) => record.people.has(id),
    agreement: (id) => admitted.agreements.has(id),
    term: () => false,
    meeting: (id) => meetings.has(id),
    commitment: (id) => items.has(id),
  };
  // Papers cite what backs an entry, but never a source of the name of a party.
  return ({ id, kinds, backs }, of) =>
    kinds.find((each) => holds[each](id, backs && of !== "party"));
}
