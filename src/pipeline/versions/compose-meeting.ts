/**
 * All papers of one meeting up to their document trees, from whatever host holds the record: today's, or
 * one that was kept. Files of other meetings in which something is wrong do not stop it, as in a build.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import type { Meeting } from "../../record/meeting.ts";
import { type Choice, checkChoice } from "../choice.ts";
import { type House, loadHouse } from "../house.ts";
import { papersOf } from "../meeting-papers.ts";
import { type ComposedPaper, composePaper, type Paper, tellPaper } from "../paper.ts";
import { loadSoundMeetings, tellLeftOut } from "../sound-meetings.ts";
import { tellUntranslated } from "../translation.ts";

export interface ComposedMeeting {
  readonly house: House;
  readonly meeting: Meeting;
  readonly papers: readonly ComposedPaper[];
  /** Reports what came up in the papers, once nothing more is made of them. */
  tell(report: Report): void;
}

/** `usage`: there is no such meeting or language; `problems`: see the report. */
export function composeMeeting(
  host: Host,
  id: string,
  asked: Omit<Choice, "meetings">,
  report: Report,
): ComposedMeeting | "usage" | "problems" {
  const choice = checkChoice(host, { ...asked, meetings: [id] }, report);
  if (!choice) return "usage";
  const house = openHouse(host, id, choice, report);
  const meeting = house?.record.meetings.get(id);
  if (!house || !meeting) return "problems";
  const papers: readonly Paper[] = papersOf(house, meeting, choice, report);
  const composed = papers.flatMap((paper) => composePaper(paper) ?? []);
  const tell = (to: Report) => {
    for (const paper of papers) tellPaper(paper, to);
    tellUntranslated(composed, to);
  };
  return { house, meeting, papers: composed, tell };
}

function openHouse(host: Host, id: string, choice: Choice, report: Report): House | undefined {
  const found = new Report();
  const whole = loadHouse(host, choice, found);
  const sound = whole ? undefined : loadSoundMeetings(host, choice, found);
  if (whole || !sound || sound.broken.has(id)) {
    report.include(found);
    return whole;
  }
  const meeting = sound.house.record.meetings.get(id);
  const needed = meeting && sound.needs(meeting);
  if (meeting && needed !== undefined) {
    report.include(found);
    tellLeftOut(meeting, needed, report);
    return undefined;
  }
  return sound.house;
}
