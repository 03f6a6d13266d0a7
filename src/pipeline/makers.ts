/** Makes papers of meetings elsewhere than in the thread that writes them, several meetings at once. */
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type MadeMeeting, type MeetingOptions, makeMeeting } from "./build-meeting.ts";
import { checkChoice } from "./choice.ts";
import { loadHouse } from "./house.ts";
import { type KnownFiles, knownFrom } from "./known-files.ts";
import { answererOf } from "./record-answers.ts";
import { WRITING, watchHost } from "./watch.ts";

export interface Makers {
  /** How many meetings are made at once. */
  readonly count: number;
  /** Called before any is made, with what was found in the files of a house in which nothing is wrong. */
  begin(known: KnownFiles): void;
  /** Rejects where the one who makes it has broken down. */
  make(meeting: string): Promise<MadeMeeting>;
}

/**
 * One who makes them, with a record of its own, of which `printed` says what is in its files. What is wrong
 * is told by the thread that writes, which asks for nothing where anything is.
 */
export function openMaker(
  host: Host,
  options: MeetingOptions,
  printed: string,
): (meeting: string) => Promise<MadeMeeting> {
  const report = new Report();
  const watched = watchHost(host, { allowed: WRITING, except: "output/" });
  const choice = checkChoice(host, options, report);
  const loading = { known: knownFrom(printed), isChecked: true };
  const house = choice && loadHouse(watched.host, choice, report, undefined, loading);
  const answer = house && answererOf(house.record);
  return async (id) => {
    const meeting = house?.record.meetings.get(id);
    if (!house || !answer || !meeting) throw new Error(`the meeting ${id} was not loaded here`);
    const made = await makeMeeting({ house, meeting, answer }, { ...options, ...choice });
    return { ...made, elsewhere: watched.answers() };
  };
}
