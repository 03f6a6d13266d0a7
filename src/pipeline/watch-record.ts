/**
 * A record that remembers what was asked of it while the papers of one meeting were made, so that
 * after a change elsewhere it can be seen whether they would come out the same.
 */
import type { Meeting } from "../record/meeting.ts";
import type { HouseRecord } from "../record/record.ts";
import { sha256 } from "./memo-file.ts";
import { splitAtSpace } from "./watch.ts";

/** By what was asked for, the SHA-256 of what it was. */
export type Inputs = Readonly<Record<string, string>>;

/** What a record answers; what all its meetings have in common is computed once for all of them. */
export type Answerer = (question: string) => string;

export interface WatchedRecord {
  readonly record: HouseRecord;
  inputs(): Inputs;
}

/**
 * The same record. Of other meetings the fields that are read are watched, each in all of them at
 * once: a change in one seldom concerns the others, and what is kept grows with the meetings and
 * not with their square. All else is watched by the file it stands in.
 */
export function watchRecord(whole: HouseRecord, own: string, answer: Answerer): WatchedRecord {
  const inputs: Record<string, string> = {};
  const note = (question: string) => {
    inputs[question] ??= answer(question);
  };
  note("field id");
  note(`files ${fileOf(own)}`);
  // Questions other than for one field are answered by the files as a whole.
  const noteAll = () => note(`files ${MEETINGS}`);
  const watcher: ProxyHandler<Meeting> = {
    get: (target, field) => {
      note(`field ${String(field)}`);
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
  };
  const meetings = new Map<string, Meeting>();
  for (const [id, meeting] of whole.meetings) {
    meetings.set(id, id === own ? meeting : new Proxy(meeting, watcher));
  }
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
        note("files data/glossary.yaml");
        return whole.terms;
      },
      meetings,
      get commitments() {
        note("files data/commitments/");
        return whole.commitments;
      },
      // No paper prints them.
      sourceTexts: whole.sourceTexts,
      get files() {
        note("files data/");
        return whole.files;
      },
      placeOf: (kind, id, path, part) => {
        note(kind === "meeting" ? `files ${fileOf(id)}` : "files data/");
        return whole.placeOf(kind, id, path, part);
      },
      locate: (text) => {
        note("files data/");
        return whole.locate(text);
      },
      findTexts: (words, language) => {
        note("files data/");
        return whole.findTexts(words, language);
      },
    },
  };
}

/** Whether the same questions get the same answers again. */
export function isUnchanged(inputs: Inputs, answer: Answerer): boolean {
  return Object.entries(inputs).every(([question, before]) => answer(question) === before);
}

/** What this record answers to the questions of inputs. */
export function answererOf({ meetings, files }: Pick<HouseRecord, "meetings" | "files">): Answerer {
  const known = new Map<string, string>();
  const sums = files.map(({ path, bytes }) => `${path} ${sha256(bytes)}`);
  const find = (question: string): string => {
    const [verb, name] = splitAtSpace(question);
    if (verb === "files") return JSON.stringify(sums.filter((sum) => sum.startsWith(name)));
    return JSON.stringify([...meetings.values()].map((meeting) => Reflect.get(meeting, name)));
  };
  return (question) => {
    const answer = known.get(question) ?? sha256(find(question));
    known.set(question, answer);
    return answer;
  };
}

const MEETINGS = "data/meetings/";

function fileOf(meeting: string): string {
  return `${MEETINGS}${meeting}.yaml`;
}
