/** The lists as a person reads them, and as plain values. What they hold is `tasks/`' matter. */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import {
  type CommitmentList,
  isUnscheduled,
  type ListedCommitment,
} from "../tasks/list-commitments.ts";
import type { ListDay } from "../tasks/list-context.ts";
import type { MeetingList } from "../tasks/list-meetings.ts";
import {
  dateInFigures,
  meetingStateWords,
  modalityWords,
  standingInWords,
} from "../tasks/list-words.ts";
import type { Answer, Tell } from "./outcome.ts";
import { type Column, printTable } from "./table.ts";

/** `width` is that of the terminal, if it is one. */
export function answerMeetings(found: MeetingList, width: number | undefined): Answer {
  const { asAt, meetings } = found;
  return {
    values: { asAt, meetings },
    print: (tell) => {
      if (meetings.length === 0) return `${tell(say("the record holds no meeting"))}\n`;
      const rows = meetings.map((meeting) => [
        tell(dateInFigures(meeting.on)),
        meeting.id,
        meeting.title,
        tell(meetingStateWords[meeting.state]),
        meeting.place,
        meeting.counterpart,
        tell(countOf(meeting.commitments, meeting.open)),
      ]);
      return `${tell(headOf(found))}\n\n${printTable(meetingColumns(tell), rows, width)}`;
    },
  };
}

/** The day of the list, and whether a clock or a person chose it. */
function headOf({ asAt, todayIn }: ListDay): Phrase {
  return todayIn === undefined
    ? say("as at {day}", { day: asAt })
    : say("as at {day}, today in {zone}; --as-of takes another day", { day: asAt, zone: todayIn });
}

function meetingColumns(tell: Tell): readonly Column[] {
  return [
    { head: tell(say("day")), yields: "never" },
    { head: tell(say("id")), yields: "never" },
    { head: tell(say("title")), yields: "first" },
    { head: tell(say("state")), yields: "never" },
    { head: tell(say("place")), yields: "last" },
    { head: tell(say("met with")), yields: "last" },
    { head: tell(say("commitments")), yields: "never" },
  ];
}

function countOf(all: number, open: number): Phrase {
  return all === 0 ? say("none") : say("{all} ({open} open)", { all, open });
}

/** `width` is that of the terminal, if it is one. */
export function answerCommitments(found: CommitmentList, width: number | undefined): Answer {
  const { asAt, commitments } = found;
  return {
    values: { asAt, commitments: commitments.map(valuesOf) },
    print: (tell) => {
      const rows = commitments.map((item) => [
        item.id,
        item.what,
        tell(modalityWords[item.modality]),
        item.owners.map(({ name }) => name).join(", ") || tell(say("nobody named")),
        item.due === "unknown" ? tell(say("unscheduled")) : tell(dateInFigures(item.due)),
        item.meeting,
        tell(standingInWords(item.standing)),
      ]);
      const table = rows.length > 0 ? `${printTable(commitmentColumns(tell), rows, width)}\n` : "";
      return `${tell(headOf(found))}\n\n${table}${tell(sumUp(found))}\n`;
    },
  };
}

function commitmentColumns(tell: Tell): readonly Column[] {
  return [
    { head: tell(say("id")), yields: "never" },
    { head: tell(say("what")), yields: "first" },
    { head: tell(say("as")), yields: "never" },
    { head: tell(say("to act")), yields: "last" },
    { head: tell(say("due")), yields: "never" },
    { head: tell(say("meeting")), yields: "last" },
    { head: tell(say("standing")), yields: "never" },
  ];
}

function sumUp({ commitments }: CommitmentList): Phrase {
  const count = (test: (item: ListedCommitment) => boolean) => commitments.filter(test).length;
  return say(
    "{open} open, {overdue} overdue, {undated} unscheduled, {ownerless} with nobody named",
    {
      open: count(({ standing }) => !standing.isClosed),
      overdue: count(({ standing }) => standing.isOverdue),
      undated: count(isUnscheduled),
      ownerless: count(({ owners }) => owners.length === 0),
    },
  );
}

function valuesOf({ standing, owners, ...item }: ListedCommitment) {
  const { status, isClosed, isOverdue } = standing;
  return {
    ...item,
    owner: owners.length > 0 ? owners.map(({ id }) => id) : "unknown",
    status: status ?? null,
    closed: isClosed,
    overdue: isOverdue,
  };
}
