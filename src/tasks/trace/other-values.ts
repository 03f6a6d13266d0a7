/**
 * Other values that could stand in a place of the record, by its schema: to see whether a printed
 * word would change with it.
 */
import * as core from "zod/v4/core";
import { branchesOf, type Schema } from "../../diagnostics/schema-keys.ts";
import type { HouseRecord } from "../../record/record.ts";
import type { Datum } from "./data.ts";

/** Days that differ from most others in year, month and day. */
const DAYS = ["2001-02-03", "2041-10-09"];
const DEPTH = 6;

/**
 * Values of the same field, none of them the one that is there, those of its own form first; ids name
 * what the record has.
 */
export function otherValues({ value, branches }: Datum, record: HouseRecord): readonly unknown[] {
  const others = branches.flatMap((branch) => samplesOf(branch, value, record, DEPTH));
  const isAlike = (other: unknown) => typeof other === typeof value && other !== "unknown";
  return others
    .filter((other) => JSON.stringify(other) !== JSON.stringify(value))
    .toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)));
}

function samplesOf(
  branch: Schema,
  value: unknown,
  record: HouseRecord,
  depth: number,
): readonly unknown[] {
  const refersTo = core.globalRegistry.get(branch)?.refersTo;
  if (refersTo) return refersTo.flatMap((kind) => idsOf(kind, record)).slice(0, 6);
  if (branch instanceof core.$ZodEnum) return Object.values(branch._zod.def.entries);
  if (branch instanceof core.$ZodLiteral) return branch._zod.def.values;
  if (branch instanceof core.$ZodBoolean) return [true, false];
  if (branch instanceof core.$ZodNumber) return [typeof value === "number" ? value + 7 : 7];
  if (branch instanceof core.$ZodString) return textsFor(branch, value);
  if (depth === 0) return [];
  if (branch instanceof core.$ZodArray) {
    const [item] = branchesOf(branch._zod.def.element).flatMap((inner) =>
      samplesOf(inner, undefined, record, depth - 1).slice(0, 1),
    );
    return item === undefined ? [[]] : [[item]];
  }
  if (branch instanceof core.$ZodObject) return [groupFor(branch, record, depth)];
  return [];
}

/** With the fields that may be left out too: they are what an entry is made for. */
function groupFor(branch: core.$ZodObject, record: HouseRecord, depth: number): unknown {
  const fields = Object.entries(branch._zod.def.shape).flatMap(([name, schema]) => {
    const samples = branchesOf(schema).flatMap((inner) =>
      samplesOf(inner, undefined, record, depth - 1),
    );
    const sample = samples.find((each) => each !== "unknown") ?? samples[0];
    return sample === undefined ? [] : [[name, sample] as const];
  });
  return Object.fromEntries(fields);
}

/** Those that the schema takes; a day is tried near by first, so that little else changes with it. */
function textsFor(branch: core.$ZodString, value: unknown): readonly string[] {
  const near = typeof value === "string" ? neighbours(value) : [];
  const texts = [...near, ...DAYS, "2001-02", "2001", "09:17", "Asia/Tokyo", "x", "en"];
  return texts.filter((text) => core.safeParse(branch, text).success).slice(0, 3);
}

/** The days around a day, the months around a month, the years around a year. */
function neighbours(text: string): readonly string[] {
  const [, head = "", last = ""] = /^((?:\d{4}-)?(?:\d\d-)?)(\d{2,4})$/u.exec(text) ?? [];
  if (!last) return [];
  return [Number(last) + 1, Number(last) - 1].map(
    (number) => head + String(number).padStart(last.length, "0"),
  );
}

function idsOf(kind: string, record: HouseRecord): readonly string[] {
  switch (kind) {
    case "source":
      return [...record.sources.keys()];
    case "party":
      return [...record.parties.keys()];
    case "person":
      return [...record.people.keys()];
    case "agreement":
      return [...record.agreements.keys()];
    case "term":
      return [...record.terms.keys()];
    case "meeting":
      return [...record.meetings.keys()];
    case "commitment":
      return [...record.commitments.keys()];
    default:
      return [];
  }
}
