/**
 * What the papers of each meeting were last made from, for as long as a watch goes on, so that after a save
 * only those are made again that it concerns. Kept in memory alone; what a `check` keeps is `check-memo.ts`'s.
 */
import { type Problem, Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { outsideRecord } from "../../pipeline/build-memo.ts";
import type { Choice } from "../../pipeline/choice.ts";
import { type House, loadHouse } from "../../pipeline/house.ts";
import { papersOf } from "../../pipeline/meeting-papers.ts";
import { sha256 } from "../../pipeline/memo-file.ts";
import { composePaper, tellPaper } from "../../pipeline/paper.ts";
import {
  type Answerer,
  answererOf,
  type Inputs,
  isUnchanged,
} from "../../pipeline/record-answers.ts";
import { loadSoundMeetings, type SoundHouse, tellLeftOut } from "../../pipeline/sound-meetings.ts";
import { tellUntranslated } from "../../pipeline/translation.ts";
import { type Answers, answersAgain, watchHost } from "../../pipeline/watch.ts";
import { watchRecord } from "../../pipeline/watch-record.ts";
import type { Meeting } from "../../record/meeting.ts";
import { type Drawn, withLastGood } from "./last-good.ts";

/** What a meeting's papers were made from, and what was told of them. */
interface Made {
  readonly inputs: Inputs;
  /** The SHA-256 of what was issued of them: papers say what changed since. */
  readonly issued: string;
  readonly problems: readonly Problem[];
  /** Where not, they are made again with each save. */
  readonly isDone: boolean;
}

/** What is to be made after a save. */
export interface Look {
  /** Ids, in the order of the record; those that are broken are not among them. */
  readonly meetings: readonly string[];
  /** Those that are other than when they were last made; a paper that was stopped then is tried again. */
  readonly changed: ReadonlySet<string>;
  /** Undefined where the record cannot be read. */
  readonly timeZone: string | undefined;
  /** Keeps what was told of a meeting, and whether its papers are as they should be. */
  keep(meeting: string, told: readonly Problem[], isDone: boolean): void;
}

export interface PaperMemory {
  /** Compares; the report gets what is wrong before any paper, and what was told of meetings that stay. */
  look(host: Host, choice: Choice, report: Report): Look;
}

export function createPaperMemory(): PaperMemory {
  const made = new Map<string, Made>();
  let base: Answers | undefined;
  let last: Drawn | undefined;

  function look(host: Host, choice: Choice, report: Report): Look {
    const watched = watchHost(host);
    const whole = loadHouse(watched.host, choice, report);
    const answers = watched.answers();
    const sound = whole ? wholly(whole) : loadSoundMeetings(host, choice, report);
    if (!sound) return { meetings: [], changed: NONE, timeZone: undefined, keep: () => undefined };
    if (!base || !answersAgain(host, base)) made.clear();
    const { house, broken } = sound;
    const drawn = last ? withLastGood(house.record, last, broken) : house.record;
    if (whole) {
      base = answers && outsideRecord(answers);
      last = drawn;
    }
    const answer = answererOf(drawn);
    const ids = (choice.meetings ?? [...house.record.meetings.keys()]).filter(
      (id) => !broken.has(id) && isAtHand(sound, id, report),
    );
    const changed = new Set(ids.filter((id) => hasChanged(made.get(id), id, host, answer)));
    for (const id of made.keys()) if (!drawn.meetings.has(id)) made.delete(id);
    const meetings = ids.filter((id) => changed.has(id) || !made.get(id)?.isDone);
    for (const id of ids) if (!meetings.includes(id)) report.add(made.get(id)?.problems ?? []);
    return {
      meetings,
      changed,
      timeZone: house.record.house.timezone,
      keep: (id, told, isDone) => {
        const { inputs, problems } = drawOn(house, id, choice, answer);
        const known = new Set(problems.map((problem) => JSON.stringify(problem)));
        // What only the pages show may name a line of any file.
        const isOfPages = told.some((problem) => !known.has(JSON.stringify(problem)));
        made.set(id, {
          inputs: isOfPages ? { ...inputs, [ALL]: answer(ALL) } : inputs,
          issued: sumOfIssued(host, id),
          problems: [...problems, ...told],
          isDone,
        });
      },
    };
  }
  return { look };
}

const NONE: ReadonlySet<string> = new Set();
const ALL = "files data/";

function wholly(house: House): SoundHouse {
  return { house, broken: NONE, needs: () => undefined };
}

/** Whether nothing that its papers need is left out; the report says where it is. */
function isAtHand({ house, needs }: SoundHouse, id: string, report: Report): boolean {
  const meeting = house.record.meetings.get(id);
  const needed = meeting && needs(meeting);
  if (meeting && needed !== undefined) tellLeftOut(meeting, needed, report);
  return meeting !== undefined && needed === undefined;
}

function hasChanged(made: Made | undefined, id: string, host: Host, answer: Answerer): boolean {
  return !made || made.issued !== sumOfIssued(host, id) || !isUnchanged(made.inputs, answer);
}

function sumOfIssued(host: Host, id: string): string {
  const bytes = host.read(`data/issued/${id}.yaml`);
  return bytes ? sha256(bytes) : "";
}

/** Makes the papers up to their documents, as `check` does: what that asks of the record is what they draw on. */
function drawOn(house: House, id: string, choice: Choice, answer: Answerer) {
  const { record, inputs } = watchRecord(house.record, id, answer);
  const report = new Report();
  const meeting: Meeting | undefined = record.meetings.get(id);
  const papers = meeting ? papersOf({ ...house, record }, meeting, choice, report) : [];
  const composed = papers.flatMap((paper) => composePaper(paper) ?? []);
  for (const paper of papers) tellPaper(paper, report);
  tellUntranslated(composed, report);
  return { inputs: inputs(), problems: report.problems };
}
