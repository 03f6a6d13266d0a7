/** The record taken apart into its single values, each with the entry and the path where it stands. */
import * as core from "zod/v4/core";
import { childBranches, type Schema } from "../../diagnostics/schema-keys.ts";
import { entriesIn, schemasOf } from "../../record/all-entries.ts";
import type { EntryKind, HouseRecord } from "../../record/record.ts";
import { signed } from "./marks.ts";

export type Path = readonly (string | number)[];

/** A single value of the record: a text, a number, a yes or no, or a list without entries. */
export interface Datum {
  readonly index: number;
  readonly kind: EntryKind;
  readonly id: string;
  /** Inside the entry. */
  readonly path: Path;
  readonly value: unknown;
  readonly branches: readonly Schema[];
  /** Papers print it letter by letter and compute nothing from it. */
  readonly isText: boolean;
}

/** An entry, or an entry of one of its lists. */
export interface Item {
  readonly kind: EntryKind;
  readonly id: string;
  readonly path: Path;
}

/** Every single value of the record, in a stable order. */
export function dataOf(record: HouseRecord): readonly Datum[] {
  const data: Datum[] = [];
  const names = new Set([...record.parties.keys(), ...record.people.keys()]);
  const visit = (kind: EntryKind, id: string, value: unknown, at: Path, is: readonly Schema[]) => {
    if (is.length === 0) return;
    if (typeof value === "object" && value !== null && !isEmptyList(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        visit(kind, id, inner, [...at, step], childBranches(is, step));
      }
      return;
    }
    if (value === undefined || value === null) return;
    const isText = typeof value === "string" && !names.has(value) && isFreeText(value, is);
    data.push({ index: data.length, kind, id, path: at, value, branches: is, isText });
  };
  for (const { kind, id, value } of entriesIn(record)) visit(kind, id, value, [], schemasOf(kind));
  return data;
}

/**
 * What papers may count, in groups that belong together: the commitments of each meeting, the
 * instruments, and the entries of the lists inside them and inside a meeting.
 */
export function countableOf(record: HouseRecord): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  const add = (name: string, item: Item) => {
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  };
  const visit = (group: string, at: Item, value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const item = { ...at, path: [...at.path, step] };
      if (Array.isArray(value)) add(group, item);
      visit(group, item, inner);
    }
  };
  for (const { id, meeting } of record.commitments.values()) {
    add(`commitments of ${meeting}`, { kind: "commitment", id, path: [] });
  }
  for (const id of record.agreements.keys()) add("agreements", { kind: "agreement", id, path: [] });
  for (const id of record.terms.keys()) add("terms", { kind: "term", id, path: [] });
  for (const meeting of record.meetings.values()) {
    visit(`in ${meeting.id}`, { kind: "meeting", id: meeting.id, path: [] }, meeting);
  }
  for (const item of record.commitments.values()) {
    visit(`in commitments of ${item.meeting}`, { kind: "commitment", id: item.id, path: [] }, item);
  }
  return [...groups.values()];
}

function isEmptyList(value: object): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A text that stays valid with a sign of ours before it: no date, no id, no word of a closed list. */
function isFreeText(value: string, branches: readonly Schema[]): boolean {
  const accepts = (branch: Schema, text: string) => core.safeParse(branch, text).success;
  return (
    branches.some(
      (branch) => branch instanceof core.$ZodString && accepts(branch, signed(value)),
    ) && !branches.some((branch) => !(branch instanceof core.$ZodString) && accepts(branch, value))
  );
}
