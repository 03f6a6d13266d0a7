/** An honest "unknown" is no fault: wherever the schema takes it, no check makes an error of it. */
import { expect, test } from "vitest";
import * as core from "zod/v4/core";
import { runChecks } from "../../src/checks/check.ts";
import { letterChecks, nameChecks, recordChecks } from "../../src/checks/record/all.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { childBranches, type Schema } from "../../src/diagnostics/schema-keys.ts";
import { allChecks } from "../../src/pipeline/checks.ts";
import { entriesIn, schemasOf } from "../../src/record/all-entries.ts";
import { openParts } from "../../src/record/parts.ts";
import type { EntryKind, HouseRecord } from "../../src/record/record.ts";
import { load } from "../record/fixture.ts";
import { exampleLocale, exampleRecord } from "../support/example.ts";
import { isWhole } from "../support/extent.ts";
import { soundHouse, withExample } from "./sound-house.ts";

const locales = new Map(["en", "vi", "lo"].map((tag) => [tag, exampleLocale(tag)]));

interface Field {
  readonly kind: EntryKind;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Every field of the example that is known and may be unknown. */
function* fieldsOf(
  value: unknown,
  branches: readonly Schema[],
  at: Field,
): Generator<Field, void, undefined> {
  if (value !== "unknown" && at.path.length > 0 && branches.some(takesUnknown)) yield at;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const path = [...at.path, step];
    yield* fieldsOf(inner, childBranches(branches, step), { ...at, path });
  }
}

function takesUnknown(schema: Schema): boolean {
  if (schema instanceof core.$ZodLiteral) return schema._zod.values.has("unknown");
  return schema instanceof core.$ZodEnum && schema._zod.values.has("unknown");
}

/** The record in which this one field is unknown. */
function without(record: HouseRecord, { kind, id, path }: Field): HouseRecord {
  if (kind === "house") return { ...record, house: cut(record.house, path) };
  const change = <E>(entries: ReadonlyMap<string, E>): ReadonlyMap<string, E> =>
    new Map([...entries].map(([each, entry]) => [each, each === id ? cut(entry, path) : entry]));
  return {
    ...record,
    ...(kind === "source" && { sources: change(record.sources) }),
    ...(kind === "party" && { parties: change(record.parties) }),
    ...(kind === "person" && { people: change(record.people) }),
    ...(kind === "agreement" && { agreements: change(record.agreements) }),
    ...(kind === "meeting" && { meetings: change(record.meetings) }),
    ...(kind === "commitment" && { commitments: change(record.commitments) }),
  };
}

function cut<E>(entry: E, path: readonly (string | number)[]): E {
  const whole = structuredClone(entry);
  const around: unknown = path.slice(0, -1).reduce<unknown>((value, step) => {
    return Reflect.get(Object(value), step);
  }, whole);
  Reflect.set(Object(around), path.at(-1) ?? "", "unknown");
  return whole;
}

const ofRecords = [...letterChecks, ...nameChecks, ...recordChecks];

function errorsOf(of: HouseRecord, checks = ofRecords): readonly string[] {
  const report = new Report();
  const words = (tag: string) => {
    const locale = locales.get(tag);
    return locale && { ...locale.checkWords, ...locale.dateWords };
  };
  runChecks(checks, { record: of, parts: openParts(of), words }, new Set(), report);
  return report.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message}`);
}

/** Two of each kind of field, wherever it stands; all of them in the mode `all`. */
function isTried() {
  const met = new Map<string, number>();
  return ({ kind, path }: Field): boolean => {
    const shape = [kind, ...path.filter((step) => typeof step === "string")].join(".");
    const before = met.get(shape) ?? 0;
    met.set(shape, before + 1);
    return isWhole || before < 2;
  };
}

/** The errors that come of a field that becomes unknown and were not there before, and how many fields there are. */
function becomeUnknown(
  record: HouseRecord,
  checks = ofRecords,
): { readonly told: string[]; readonly fields: number } {
  const codeOf = (error: string) => error.split(":")[0];
  const before = new Set(errorsOf(record, checks).map(codeOf));
  const fields = [...entriesIn(record)].flatMap(({ kind, id, value }) => [
    ...fieldsOf(value, schemasOf(kind), { kind, id, path: [] }),
  ]);
  const told = fields.filter(isTried()).flatMap((field) =>
    errorsOf(without(record, field), checks)
      .filter((error) => !before.has(codeOf(error)))
      .map((error) => `${field.id} ${field.path.join(".")}: ${error}`),
  );
  return { told, fields: fields.length };
}

test("no field of the example that becomes unknown brings an error of a check", () => {
  const { told, fields } = becomeUnknown(exampleRecord());
  expect(told).toEqual([]);
  expect(fields).toBeGreaterThan(250);
});

const rules = allChecks.flatMap(({ rules: all }) => Object.entries(all));

test("nor does one of the house that examples are laid over", () => {
  const { record } = load(soundHouse);
  expect(record && becomeUnknown(record).told).toEqual([]);
});

/** Of each example its own check is asked, and all of them in the mode `all`. */
test.each(rules)("nor does one of the example of %s", (code, { example }) => {
  const own = ofRecords.filter(({ rules: all }) => isWhole || code in all);
  const { record } = load(withExample(example.filter((part) => part.in !== "template")));
  expect(record && becomeUnknown(record, own).told).toEqual([]);
});
