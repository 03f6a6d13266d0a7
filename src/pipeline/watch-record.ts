/**
 * A record that remembers what was asked of it while the papers of one meeting were made, so that
 * after a change elsewhere it can be seen whether they would come out the same.
 */
import type { HouseRecord } from "../record/record.ts";
import { sha256 } from "./memo-file.ts";

/** By what was asked for, what it was: a file's SHA-256 or a value as JSON. */
export type Inputs = Readonly<Record<string, string>>;

export interface WatchedRecord {
  readonly record: HouseRecord;
  inputs(): Inputs;
}

/**
 * The same record. Other meetings are watched field by field, since a change in one seldom concerns
 * the others; all else by the file it stands in.
 */
export function watchRecord(whole: HouseRecord, own: string): WatchedRecord {
  const inputs: Record<string, string> = {};
  const note = (question: string) => {
    inputs[question] ??= answerOf(whole, question);
  };
  const files = () => {
    for (const { path } of whole.files) note(`file ${path}`);
  };
  const commitments = () => {
    note("order");
    for (const { path } of whole.files) {
      if (path.startsWith("data/commitments/")) note(`file ${path}`);
    }
  };
  note("order");
  note(`file ${fileOf(own)}`);
  const meetings = new Map(
    [...whole.meetings].map(([id, meeting]) => {
      if (id === own) return [id, meeting];
      // Questions other than for one field are answered by the file as a whole.
      const noteAll = () => note(`file ${fileOf(id)}`);
      const watched = new Proxy(meeting, {
        get: (target, field) => {
          note(`field ${id} ${String(field)}`);
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
      return [id, watched];
    }),
  );
  const of = <K extends "house" | "sources" | "parties" | "people" | "agreements">(name: K) => {
    note(`file data/${name}.yaml`);
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
      meetings,
      get commitments() {
        commitments();
        return whole.commitments;
      },
      get files() {
        files();
        return whole.files;
      },
      placeOf: (kind, id, path) => {
        if (kind === "meeting") note(`file ${fileOf(id)}`);
        else files();
        return whole.placeOf(kind, id, path);
      },
      locate: (text) => {
        files();
        return whole.locate(text);
      },
    },
  };
}

/** Whether a record gives the same answers again. */
export function isUnchanged(record: HouseRecord, inputs: Inputs): boolean {
  return Object.entries(inputs).every(
    ([question, answer]) => answerOf(record, question) === answer,
  );
}

function answerOf(record: HouseRecord, question: string): string {
  const [verb, name = "", field = ""] = question.split(" ");
  if (verb === "order") return JSON.stringify([...record.meetings.keys()]);
  if (verb === "file") {
    const file = record.files.find(({ path }) => path === name);
    return file ? sha256(file.bytes) : "none";
  }
  const meeting = record.meetings.get(name);
  return meeting ? (JSON.stringify(Reflect.get(meeting, field)) ?? "nothing") : "none";
}

function fileOf(meeting: string): string {
  return `data/meetings/${meeting}.yaml`;
}
