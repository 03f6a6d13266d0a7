/**
 * A yes, a no or a word from a list says how the text beside it is meant: whoever may read the text
 * may read that, too. The few that say something else are listed, each with what it says.
 */
import { expect, test } from "vitest";
import * as core from "zod/v4/core";
import {
  branchesOf,
  childBranches,
  fieldNames,
  fieldSchemas,
  type Schema,
} from "../../src/diagnostics/schema-keys.ts";
import { schemasOf } from "../../src/record/all-entries.ts";
import { type Audience, audiences } from "../../src/record/fields.ts";

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

/** What leaves every text beside it as true as it is. */
const others: Readonly<Record<string, string>> = {
  "house.messages": "how chancery speaks",
  "house.sets": "which sources the house draws on, not what they say",
  "source.set": "what the house uses the source for",
  "source.reliability": "what the house thinks of the source",
  "agreement.text_on_file": "what the house has in its cupboards",
  "meeting.interpretation": "how the meeting is held, not how its title is meant",
  "meeting.state": "whether there are papers after the meeting; what they tell is past",
  "meeting.facts.kind": "where papers list the fact, whose sentence says what it is",
};

const isFlag = (schema: Schema) =>
  schema instanceof core.$ZodBoolean || schema instanceof core.$ZodEnum;
const isText = (schema: Schema) =>
  schema instanceof core.$ZodString && !core.globalRegistry.get(schema)?.refersTo;

/** The flags of a group that some reader of a text beside them may not see. */
function narrowFlags(branches: readonly Schema[], name: string, known: Set<string>): string[] {
  const found: string[] = [];
  const inner = (each: readonly Schema[]): readonly Schema[] =>
    each.flatMap((schema) =>
      schema instanceof core.$ZodArray || schema instanceof core.$ZodRecord
        ? inner(childBranches([schema], 0))
        : [schema],
    );
  for (const branch of branches) {
    if (branch instanceof core.$ZodArray || branch instanceof core.$ZodRecord) {
      found.push(...narrowFlags(childBranches([branch], 0), name, known));
    }
    if (!(branch instanceof core.$ZodObject)) continue;
    const fields = fieldNames([branch]).flatMap((key) =>
      fieldSchemas([branch], key).map((field) => ({
        key,
        audience: core.globalRegistry.get(field)?.audience,
        inner: inner(branchesOf(field)),
      })),
    );
    const width = (audience: Audience | undefined) => (audience ? audiences.indexOf(audience) : -1);
    const widest = Math.max(
      ...fields
        .filter((each) => each.inner.some(isText) && each.key !== "id")
        .map((each) => width(each.audience)),
    );
    for (const field of fields) {
      const isNarrow = field.inner.some(isFlag) && width(field.audience) < widest;
      if (isNarrow && field.key !== "audience") found.push(`${name}.${field.key}`);
    }
    for (const { key } of fields) {
      const below = childBranches([branch], key);
      if (known.has(`${name}.${key}`)) continue;
      known.add(`${name}.${key}`);
      found.push(...narrowFlags(below, `${name}.${key}`, known));
    }
  }
  return found;
}

test("whoever may read a text may read what says how it is meant", () => {
  const found = kinds.flatMap((kind) => narrowFlags(schemasOf(kind), kind, new Set()));
  expect([...new Set(found)].sort()).toEqual(Object.keys(others).sort());
});

test("whoever may read texts of a house may read which language they are in", () => {
  const [field] = fieldSchemas(schemasOf("house"), "language");
  expect(field && core.globalRegistry.get(field)?.audience).toBe("shareable");
});
