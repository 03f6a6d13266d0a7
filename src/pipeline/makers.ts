/** Makes papers of meetings elsewhere than in the thread that writes them, several meetings at once. */
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type MadeMeeting, type MeetingOptions, makeMeeting } from "./build-meeting.ts";
import { checkChoice } from "./choice.ts";
import { loadHouse } from "./house.ts";
import { WRITING, watchHost } from "./watch.ts";
import { answererOf } from "./watch-record.ts";

export interface Makers {
  /** How many meetings are made at once. */
  readonly count: number;
  /** Rejects where the one who makes it has broken down. */
  make(meeting: string): Promise<MadeMeeting>;
}

/**
 * One who makes them, with a record of its own. What is wrong in it is told by the thread that writes, which
 * asks for nothing where anything is.
 */
export function openMaker(
  host: Host,
  options: MeetingOptions,
): (meeting: string) => Promise<MadeMeeting> {
  const report = new Report();
  const watched = watchHost(host, { allowed: WRITING, except: "output/" });
  const choice = checkChoice(host, options, report);
  const house = choice && loadHouse(watched.host, choice, report);
  const answer = house && answererOf(house.record);
  return async (id) => {
    const meeting = house?.record.meetings.get(id);
    if (!house || !answer || !meeting) throw new Error(`the meeting ${id} was not loaded here`);
    const made = await makeMeeting({ house, meeting, answer }, { ...options, ...choice });
    return { ...made, elsewhere: watched.answers() };
  };
}
