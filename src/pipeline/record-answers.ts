/**
 * What a record answers to the questions that papers put to it, as short sums: whether it says the same as
 * when they were made. What all its meetings have in common is computed once for all of them.
 */
import { indexOfMeetings } from "../record/by-meeting.ts";
import type { Meeting } from "../record/meeting.ts";
import type { HouseRecord } from "../record/record.ts";
import { once } from "../text/once.ts";
import { sha256 } from "./memo-file.ts";
import { splitAtSpace } from "./watch.ts";

/**
 * The SHA-256 of what is asked for: `files` whose paths begin so, the meetings of a `party`, or a `field` in all
 * meetings of the same parties.
 */
export type Answerer = (question: string) => string;

/** By what was asked for, the SHA-256 of what it was. */
export type Inputs = Readonly<Record<string, string>>;

/** Whether the same questions get the same answers again. */
export function isUnchanged(inputs: Inputs, answer: Answerer): boolean {
  return Object.entries(inputs).every(([question, before]) => answer(question) === before);
}

export const DATA = "data/";

export function fileOfMeeting(id: string): string {
  return `${DATA}meetings/${id}.yaml`;
}

export function fileOfItems(meeting: string): string {
  return `${DATA}commitments/${meeting}.yaml`;
}

/** Names all meetings of just these parties. */
export function groupOf({ sides }: Meeting): string {
  return sides.map(({ party }) => party).join(" ");
}

export function answererOf({ meetings, files }: Pick<HouseRecord, "meetings" | "files">): Answerer {
  const known = new Map<string, string>();
  const sums = new Map(files.map(({ path, bytes }) => [path, sha256(bytes)]));
  const groups = once(() => groupsOf(meetings.values()));
  const find = (question: string): unknown => {
    const [verb, name] = splitAtSpace(question);
    if (verb === "files" && !name.endsWith("/")) return sums.get(name) ?? "none";
    if (verb === "files") return [...sums].filter(([path]) => path.startsWith(name));
    if (verb === "party") {
      return indexOfMeetings(meetings)
        .byParty(name)
        .map(({ entry }) => entry.id);
    }
    const [field = "", , ...parties] = name.split(" ");
    const group = groups().get(parties.join(" ")) ?? [];
    return group.map((meeting) => [meeting.id, Reflect.get(meeting, field)]);
  };
  return (question) => {
    const answer = known.get(question) ?? sha256(JSON.stringify(find(question)));
    known.set(question, answer);
    return answer;
  };
}

function groupsOf(meetings: Iterable<Meeting>): ReadonlyMap<string, readonly Meeting[]> {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = groupOf(meeting);
    const group = groups.get(key);
    if (group) group.push(meeting);
    else groups.set(key, [meeting]);
  }
  return groups;
}
