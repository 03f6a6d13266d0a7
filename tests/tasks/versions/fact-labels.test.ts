/** Each field that a fact may stand in, and each choice made there, has words in every language of the papers. */
import { expect, test } from "vitest";
import * as core from "zod/v4/core";
import {
  branchesAt,
  childBranches,
  fieldNames,
  type Schema,
} from "../../../src/diagnostics/schema-keys.ts";
import { schemasOf } from "../../../src/record/all-entries.ts";
import { factSchema } from "../../../src/record/fact.ts";
import { fieldName } from "../../../src/tasks/versions/facts-words.ts";
import { exampleLocale } from "../../support/example.ts";

/** Of the record, but of no paper of a meeting: how the house works, and how the record is kept. */
const APART = [
  ...["chancery", "id", "reviewed", "recorded", "distribution", "sides"],
  ...["theme", "templates", "messages", "first_week", "holidays", "checks_off", "timezone"],
  ...["text_size", "briefing_pages", "check", "meeting"],
];

function namesIn(schemas: readonly Schema[], found: Set<string>): Set<string> {
  const isText = schemas.some((schema) => schema instanceof core.$ZodRecord);
  for (const name of fieldNames(schemas)) {
    if (APART.includes(name) || found.has(name)) continue;
    found.add(name);
    namesIn(childBranches(schemas, name), found);
  }
  if (isText) namesIn(childBranches(schemas, "any"), found);
  const items = childBranches(schemas, 0);
  if (items.length > 0 && !isText) namesIn(items, found);
  return found;
}

const kinds = [
  "house",
  "source",
  "party",
  "person",
  "agreement",
  "term",
  "meeting",
  "commitment",
] as const;
const names = new Set<string>();
for (const kind of kinds) namesIn(schemasOf(kind), names);
namesIn(branchesAt(factSchema, []), names);

test.each(["en", "vi", "lo"])("every field is called something in %s", (tag) => {
  expect(names.size).toBeGreaterThan(100);
  const locale = exampleLocale(tag);
  // A name that is the same in English is told by its label all the same.
  const unnamed = [...names].filter((name) => {
    const key = name.replaceAll("_", "-");
    return ["changed.field", "gap.item"].every(
      (group) => locale.label(`${group}.${key}`) === undefined,
    );
  });
  expect(unnamed).toEqual([]);
  expect(fieldName("their_view", locale)).not.toBe("their_view");
});

test.each(["en", "vi", "lo"])("every kind of entry is called something in %s", (tag) => {
  const locale = exampleLocale(tag);
  for (const kind of [...kinds, "fact"]) {
    expect([kind, locale.label(`changed.entry.${kind}`, { name: "x" })]).not.toContain(undefined);
  }
});
