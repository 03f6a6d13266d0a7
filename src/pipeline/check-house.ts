/**
 * What can be told of record, templates and papers without laying out a page. Only a memo of it is written,
 * so that the next check looks at what was changed since.
 */
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type CheckOptions, type CheckOutcome, memoKeyOf, rememberCheck } from "./check-memo.ts";
import { type Choice, checkChoice } from "./choice.ts";
import { type House, loadHouse } from "./house.ts";
import { openFound, openKnownFiles } from "./known-files.ts";
import { openMeetingMemo } from "./meeting-memo.ts";
import { papersOf } from "./meeting-papers.ts";
import { composePaper, tellPaper } from "./paper.ts";
import { answererOf } from "./record-answers.ts";
import { tellUntranslated } from "./translation.ts";
import { checkRegisters } from "./versions/issued-register.ts";
import { type WatchedHost, watchHost } from "./watch.ts";
import { watchRecord } from "./watch-record.ts";
import { latestMemo, weekPapersOf } from "./week-papers.ts";

/** All problems of record and templates that need no page; only a memo of them is written. */
export function check(host: Host, options: CheckOptions, report: Report): CheckOutcome {
  const watched = watchHost(host);
  const own = new Report();
  const outcome = checkHouse(host, watched, options, own);
  rememberCheck(host, options, { answers: watched.answers(), outcome, report: own });
  report.include(own);
  return outcome;
}

function checkHouse(
  host: Host,
  watched: WatchedHost,
  options: CheckOptions,
  report: Report,
): CheckOutcome {
  const choice = checkChoice(watched.host, options, report);
  if (!choice) return "usage";
  const { program } = options;
  const known = program === undefined ? undefined : openKnownFiles(host, program);
  const found = program === undefined ? undefined : openFound(host, program);
  const house = loadHouse(watched.host, choice, report, ["meeting", "week"], { known, found });
  if (house) {
    known?.save();
    found?.save();
  }
  checkRegisters(watched.host, choice.meetings, report);
  if (!house) return "problems";
  const answers = watched.answers();
  const key = memoKeyOf(options);
  const memo =
    key && answers ? openMeetingMemo(host, key.program, answers, choice.asOf) : undefined;
  const answer = answererOf(house.record);
  const ids = [...(choice.meetings ?? house.record.meetings.keys())];
  const recalled = new Map(ids.map((id) => [id, memo?.recall(id, answer)]));
  const total = ids.filter((id) => !recalled.get(id)).length;
  let done = 0;
  for (const id of ids) {
    const known = recalled.get(id);
    if (known) {
      report.add(known);
      continue;
    }
    options.onStep?.({ meeting: id, done: done++, total });
    const { record, inputs } = watchRecord(house.record, id, answer);
    const own = new Report();
    checkMeeting({ ...house, record }, id, choice, own);
    report.include(own);
    memo?.remember(id, { inputs: inputs(), problems: own.problems });
  }
  memo?.save();
  if (!choice.meetings) checkWeek(house, report);
  return report.errors > 0 ? "problems" : "done";
}

function checkMeeting(house: House, id: string, choice: Choice, report: Report): void {
  const meeting = house.record.meetings.get(id);
  const papers = meeting ? papersOf(house, meeting, choice, report) : [];
  const composed = papers.flatMap((paper) => composePaper(paper) ?? []);
  for (const paper of papers) tellPaper(paper, report);
  tellUntranslated(composed, report);
}

/** The papers of the first week that knows all of the record: which week it is now, no check knows. */
function checkWeek(house: House, report: Report): void {
  const memo = latestMemo(house.record);
  const papers = memo ? weekPapersOf(house, memo) : [];
  const composed = papers.flatMap((paper) => composePaper(paper) ?? []);
  const own = new Report();
  for (const paper of papers) tellPaper(paper, own);
  tellUntranslated(composed, own);
  report.include(own);
}
