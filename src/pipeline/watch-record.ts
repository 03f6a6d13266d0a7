/**
 * A record that remembers what was asked of it while the papers of one meeting were made, so that
 * after a change elsewhere it can be seen whether they would come out the same. What may be asked is
 * `record-answers.ts`'s matter.
 */
import { giveIndexes, indexOfItems, indexOfMeetings, type Ranked } from "../record/by-meeting.ts";
import type { Meeting } from "../record/meeting.ts";
import type { EntryKind, HouseRecord } from "../record/record.ts";
import {
  type Answerer,
  DATA,
  fileOfItems,
  fileOfMeeting,
  groupOf,
  type Inputs,
} from "./record-answers.ts";

export interface WatchedRecord {
  readonly record: HouseRecord;
  inputs(): Inputs;
}

type Note = (question: string) => void;

/** The same record. Each of its parts is watched when it is asked for. */
export function watchRecord(whole: HouseRecord, own: string, answer: Answerer): WatchedRecord {
  const inputs: Record<string, string> = {};
  const note = (question: string) => {
    inputs[question] ??= answer(question);
  };
  note(`files ${fileOfMeeting(own)}`);
  const meetings = watchMeetings(whole, own, note);
  const commitments = watchCommitments(whole, note);
  giveIndexes(
    { meetings, commitments },
    {
      meetings: {
        byId: (id) => ranked(id),
        byParty: (party) => {
          note(`party ${party}`);
          const { byParty } = indexOfMeetings(whole.meetings);
          return byParty(party).flatMap(({ entry: { id } }) => ranked(id) ?? []);
        },
      },
      items: (meeting) => {
        note(`files ${fileOfItems(meeting)}`);
        // Their place among others is that of their meeting.
        ranked(meeting);
        return indexOfItems(whole.commitments)(meeting);
      },
    },
  );
  const ranked = (id: string): Ranked<Meeting> | undefined => {
    const entry = meetings.get(id);
    const rank = indexOfMeetings(whole.meetings).byId(id)?.rank;
    // Meetings stand in the order of their days.
    return entry?.on === undefined || rank === undefined ? undefined : { rank, entry };
  };
  const of = <K extends "house" | "sources" | "parties" | "people" | "agreements">(name: K) => {
    note(`files data/${name}.yaml`);
    return whole[name];
  };
  return {
    inputs: () => inputs,
    record: {
      get house() {
        return of("house");
      },
      get sources() {
        return of("sources");
      },
      get parties() {
        return of("parties");
      },
      get people() {
        return of("people");
      },
      get agreements() {
        return of("agreements");
      },
      get terms() {
        note(`files ${FILES.term}`);
        return whole.terms;
      },
      meetings,
      commitments,
      // No paper prints them.
      sourceTexts: whole.sourceTexts,
      get files() {
        note(`files ${DATA}`);
        return whole.files;
      },
      placeOf: (kind, id, path, part) => {
        note(`files ${fileOf(kind, id, whole)}`);
        return whole.placeOf(kind, id, path, part);
      },
      locate: (text) => {
        note(`files ${DATA}`);
        return whole.locate(text);
      },
      findTexts: (words, language) => {
        note(`files ${DATA}`);
        return whole.findTexts(words, language);
      },
    },
  };
}

const FILES: Readonly<Record<Exclude<EntryKind, "meeting" | "commitment">, string>> = {
  house: "data/house.yaml",
  source: "data/sources.yaml",
  party: "data/parties.yaml",
  person: "data/people.yaml",
  agreement: "data/agreements.yaml",
  term: "data/glossary.yaml",
};

/** Where an entry stands; the folder of all where there is none. */
function fileOf(kind: EntryKind, id: string, { commitments }: HouseRecord): string {
  if (kind === "meeting") return fileOfMeeting(id);
  if (kind !== "commitment") return FILES[kind];
  const meeting = commitments.get(id)?.meeting;
  return meeting === undefined ? DATA : fileOfItems(meeting);
}

/**
 * The fields that are read of other meetings are watched, each in all meetings of the same parties at once:
 * what is kept grows with the meetings and not with their square. Questions other than for one field are
 * answered by the file as a whole.
 */
function watchMeetings({ meetings }: HouseRecord, own: string, note: Note) {
  const watch = (meeting: Meeting): Meeting => {
    const noteAll = () => note(`files ${fileOfMeeting(meeting.id)}`);
    return new Proxy(meeting, {
      get: (target, field) => {
        note(`field ${String(field)} of ${groupOf(target)}`);
        return Reflect.get(target, field);
      },
      has: (target, field) => {
        noteAll();
        return Reflect.has(target, field);
      },
      ownKeys: (target) => {
        noteAll();
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor: (target, field) => {
        noteAll();
        return Reflect.getOwnPropertyDescriptor(target, field);
      },
    });
  };
  const watched = new Map<string, Meeting>();
  const find = (id: string): Meeting | undefined => {
    const meeting = meetings.get(id);
    note(meeting ? `field id of ${groupOf(meeting)}` : `files ${fileOfMeeting(id)}`);
    if (!meeting || id === own) return meeting;
    const known = watched.get(id) ?? watch(meeting);
    watched.set(id, known);
    return known;
  };
  return watchMap(meetings, find, () => note("files data/meetings/"));
}

/** Those of a meeting stand in one file, and are watched by it. */
function watchCommitments({ commitments }: HouseRecord, note: Note) {
  const noteAll = () => note("files data/commitments/");
  return watchMap(
    commitments,
    (id) => {
      const item = commitments.get(id);
      if (item) note(`files ${fileOfItems(item.meeting)}`);
      else noteAll();
      return item;
    },
    noteAll,
  );
}

/** A map of which single values are found by one function; who wants all of them is noted by the other. */
function watchMap<T>(
  whole: ReadonlyMap<string, T>,
  find: (id: string) => T | undefined,
  noteAll: () => void,
): ReadonlyMap<string, T> {
  const all = () => {
    noteAll();
    return new Map([...whole].map(([id, value]) => [id, find(id) ?? value]));
  };
  return {
    get: find,
    has: (id) => find(id) !== undefined,
    get size() {
      return all().size;
    },
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (act) => all().forEach(act),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
