/** Which other meetings bear on one: those with the same other side, and the ones it names as before it. */

import { meetingsWith } from "../record/by-meeting.ts";
import { dayOf } from "../record/dates.ts";
import type { Meeting } from "../record/meeting.ts";
import type { ViewContext } from "./context.ts";
import { isOurs } from "./countries.ts";

/** By day, this one among them. */
export function relatedMeetings(context: ViewContext): readonly Meeting[] {
  const { record, meeting } = context;
  const partners = new Set(
    meeting.sides.map((side) => side.party).filter((party) => !isOurs(party, context)),
  );
  const chain = new Set<string>([meeting.id]);
  for (let previous = meeting.previous; previous !== "unknown" && !chain.has(previous); ) {
    chain.add(previous);
    previous = record.meetings.get(previous)?.previous ?? "unknown";
  }
  return meetingsWith({ parties: partners, ids: chain }, record);
}

/** Those of them that took place before this one and by the cut-off. */
export function earlierMeetings(context: ViewContext): readonly Meeting[] {
  const day = dayOf(context.meeting.on);
  return relatedMeetings(context).filter(({ id, on }) => {
    return id !== context.meeting.id && dayOf(on) < day && dayOf(on) <= context.asAt;
  });
}
