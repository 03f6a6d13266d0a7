/** The meetings of the record, each on a line: when, what, whom, and how many commitments. */
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { dayOf } from "../record/dates.ts";
import type { DayFact } from "../record/fields.ts";
import type { Meeting } from "../record/meeting.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { textIn } from "../view/context.ts";
import { nameOf, partyName } from "../view/names.ts";
import { byMeeting, registerOf } from "../view/register.ts";
import { standingOf } from "../view/standing.ts";
import { type ListDay, type ListOptions, openList } from "./list-context.ts";

/** A meeting as a list shows it. */
export interface ListedMeeting {
  readonly on: DayFact;
  readonly id: string;
  readonly title: string;
  readonly state: Meeting["state"];
  /** City and country; the country alone where no source states the city. */
  readonly place: string;
  readonly counterpart: string;
  /** Made at the meeting; none before its day. */
  readonly commitments: number;
  /** Those not closed as at the day of the list. */
  readonly open: number;
}

export interface MeetingList extends ListDay {
  readonly meetings: readonly ListedMeeting[];
}

/** The list, or the outcome where it cannot be made; the report says why. */
export function listMeetings(
  host: Host,
  options: ListOptions,
  report: Report,
): MeetingList | "usage" | "problems" {
  const list = openList(host, options, report);
  if (typeof list === "string") return list;
  const [any] = list.meetings;
  const register = byMeeting(any ? registerOf(list.contextOf(any)) : []);
  const meetings = list.meetings.map((meeting): ListedMeeting => {
    const context = list.contextOf(meeting);
    const { on, id, city } = meeting;
    const isAhead = dayOf(on) > context.asAt;
    const country = withoutLanguageMarks(partyName(meeting.country, context));
    const commitments = isAhead ? [] : (register.get(id) ?? []);
    return {
      on,
      id,
      title: withoutLanguageMarks(textIn(meeting.title, context)),
      // Seen from an earlier day, a meeting that was held since is still planned.
      state: isAhead && meeting.state === "held" ? "planned" : meeting.state,
      place:
        city === "unknown" ? country : withoutLanguageMarks(`${textIn(city, context)}, ${country}`),
      counterpart: withoutLanguageMarks(nameOf(meeting.counterpart, context)),
      commitments: commitments.length,
      open: commitments.filter((item) => !standingOf(item, context).isClosed).length,
    };
  });
  const { asAt, todayIn } = list;
  return { asAt, ...(todayIn !== undefined && { todayIn }), meetings };
}
