import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  branchesOf,
  childBranches,
  fieldNames,
  fieldSchemas,
  type Schema,
} from "../../src/diagnostics/schema-keys.ts";
import { agreementsSchema } from "../../src/record/agreement.ts";
import { commitmentsSchema } from "../../src/record/commitment.ts";
import { audiences, date, day, localised, QUOTE_WORDS, quote } from "../../src/record/fields.ts";
import { glossarySchema } from "../../src/record/glossary.ts";
import { houseSchema } from "../../src/record/house.ts";
import { meetingSchema } from "../../src/record/meeting.ts";
import { partiesSchema } from "../../src/record/party.ts";
import { peopleSchema } from "../../src/record/person.ts";
import { sourcesSchema } from "../../src/record/source.ts";

const schemas = new Map<string, z.ZodType>([
  ["agreements", agreementsSchema],
  ["commitments", commitmentsSchema],
  ["glossary", glossarySchema],
  ["house", houseSchema],
  ["meeting", meetingSchema],
  ["parties", partiesSchema],
  ["people", peopleSchema],
  ["sources", sourcesSchema],
]);

/** Every field of a schema, however deep, by its path. */
function* fieldsOf(
  branches: readonly Schema[],
  path: string,
): Generator<[path: string, field: Schema]> {
  for (const branch of branches) {
    for (const name of fieldNames([branch])) {
      for (const field of fieldSchemas([branch], name)) {
        yield [`${path}.${name}`, field];
        yield* fieldsOf(branchesOf(field), `${path}.${name}`);
      }
    }
    if (branch instanceof z.ZodArray || branch instanceof z.ZodRecord) {
      yield* fieldsOf(childBranches([branch], 0), `${path}[]`);
    }
  }
}

describe.each([...schemas])("the schema of %s", (name, schema) => {
  const fields = [...fieldsOf(branchesOf(schema), name)];

  it("describes every field for a person who does not program", () => {
    const silent = fields.filter(([, field]) => !z.globalRegistry.get(field)?.description?.trim());
    expect(silent.map(([path]) => path)).toEqual([]);
    expect(fields.length).toBeGreaterThan(10);
  });

  it("says of every field who may read it", () => {
    const open = fields.filter(([, field]) => {
      const audience = z.globalRegistry.get(field)?.audience;
      return audience === undefined || !audiences.includes(audience);
    });
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it("refuses fields that it does not describe", () => {
    const lenient = [...fieldsOf(branchesOf(schema), name), [name, schema] as const].filter(
      ([, field]) =>
        branchesOf(field).some(
          (branch) => branch instanceof z.ZodObject && !(branch.def.catchall instanceof z.ZodNever),
        ),
    );
    expect(lenient.map(([path]) => path)).toEqual([]);
  });
});

describe("a quote", () => {
  it("is a fragment: as many words as the limit and no more", () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, index) => `w${index}`).join(" ");
    expect(quote.safeParse(words(QUOTE_WORDS)).success).toBe(true);
    expect(quote.safeParse(words(QUOTE_WORDS + 1)).success).toBe(false);
    expect(quote.safeParse(" ").success).toBe(false);
    expect(quote.safeParse("unknown").success).toBe(true);
  });

  it("is counted by words in Lao, which writes no spaces between them", () => {
    expect(quote.safeParse("ກະຊວງແຮງງານແລະສະຫວັດດີການສັງຄົມ".repeat(10)).success).toBe(false);
    expect(quote.safeParse("ກະຊວງແຮງງານ").success).toBe(true);
  });
});

describe("a date", () => {
  it("is a year, a month or a day of the calendar, and says what was inferred", () => {
    for (const text of ["2025", "2025-12", "2025-12-02", "2024-02-29", "unknown"]) {
      expect(date.safeParse(text).success, text).toBe(true);
    }
    for (const text of ["2025-02-29", "2025-13", "02/12/2025", "12-02", ""]) {
      expect(date.safeParse(text).success, text).toBe(false);
    }
    expect(day.safeParse({ on: "2025-12-02", inferred: "year", because: "the 50th" }).success).toBe(
      true,
    );
    expect(day.safeParse({ on: "2025-12-02", inferred: "year" }).success).toBe(false);
    expect(day.safeParse("unknown").success).toBe(false);
  });
});

describe("a text in several languages", () => {
  it("is by language, not by country", () => {
    expect(localised.safeParse({ en: "Laos", vi: "Lào", lo: "ລາວ" }).success).toBe(true);
    for (const tag of ["vn", "la", "english", "EN", "xx"]) {
      expect(localised.safeParse({ [tag]: "x" }).success, tag).toBe(false);
    }
    expect(localised.safeParse({}).success).toBe(false);
  });
});
