/** The lists as a person reads them, and as plain values. What they hold is `tasks/`' matter. */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import {
  type CommitmentList,
  isUnscheduled,
  type ListedCommitment,
} from "../tasks/list-commitments.ts";
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
export function answerMeetings({ asAt, meetings }: MeetingList, width: number | undefined): Answer {
  return {
    values: { asAt: asAt ?? null, meetings },
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
      return printTable(meetingColumns(tell), rows, width);
    },
  };
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
    values: { asAt: asAt ?? null, commitments: commitments.map(valuesOf) },
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
      return `${table}${tell(sumUp(found))}\n`;
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

function sumUp({ asAt, commitments }: CommitmentList): Phrase {
  if (asAt === undefined) return say("the record holds no meeting");
  const count = (test: (item: ListedCommitment) => boolean) => commitments.filter(test).length;
  return say(
    "as at {day}: {open} open, {overdue} overdue, {undated} unscheduled, {ownerless} with nobody named",
    {
      day: asAt,
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
