/**
 * The schemas that editors read, against the files they are for. They are read by a validator that
 * is not ours, and the files as an editor reads them.
 */
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCatalogue } from "../../src/diagnostics/catalogue.ts";
import { type Phrase, tell } from "../../src/diagnostics/phrase.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { loadRecord } from "../../src/record/load.ts";
import { isSchemaName, printSchema, schemaNames, writeSchemas } from "../../src/tasks/schema.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { listFiles, projectFolder } from "../support/sources.ts";

const inEnglish = (phrase: Phrase) => tell(phrase);
const names = schemaNames.filter(isSchemaName);
const dataFiles = listFiles("data").filter((path) => path.endsWith(".yaml"));
const textOf = (path: string) => readFileSync(join(projectFolder, path), "utf8");

/** The schema that the first line of a data file names. */
function schemaPathOf(path: string): string {
  const [, named = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(path)) ?? [];
  return posix.join(dirname(path), named);
}

/** Where an editor would underline a value, such as `/sides/0/party`. */
function problemsIn(schemaPath: string, text: string): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: true });
  const validate = ajv.compile(JSON.parse(textOf(schemaPath)));
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function schemaValues(value: unknown, found: object[] = []): readonly object[] {
  if (typeof value !== "object" || value === null) return found;
  found.push(value);
  for (const part of Object.values(value)) schemaValues(part, found);
  return found;
}

describe("the schemas in data/schemas", () => {
  test.each(names)(
    "%s is as the record's own schema makes it (chancery schema --write)",
    (name) => {
      expect(textOf(`data/schemas/${name}.schema.json`)).toBe(printSchema(name, inEnglish));
    },
  );

  test("are all there is, and no part of the record or of a paper's inputs", () => {
    const written = listFiles("data/schemas").map((path) => posix.basename(path));
    expect(written).toEqual(names.map((name) => `${name}.schema.json`).sort());
    const report = new Report();
    const record = loadRecord(exampleInMemory(), report);
    expect(report.diagnostics).toEqual([]);
    expect(record?.files.map(({ path }) => path)).toEqual(dataFiles);
  });

  test("hold nothing of chancery's own marks", () => {
    const own = ["refersTo", "backs", "prose", "isCountry", "sharedAs"];
    for (const name of names) {
      for (const part of schemaValues(JSON.parse(printSchema(name, inEnglish)))) {
        expect(Object.keys(part).filter((key) => own.includes(key))).toEqual([]);
        if ("audience" in part) expect(part.audience).toBeTypeOf("object");
      }
    }
  });
});

describe("an editor", () => {
  test.each(dataFiles)(
    "finds the schema of %s in its first line, and nothing to underline",
    (path) => {
      const schema = schemaPathOf(path);
      expect(listFiles("data/schemas")).toContain(schema);
      expect(problemsIn(schema, textOf(path))).toEqual([]);
    },
  );

  const meeting = "data/meetings/2025-12-02-binh-phosay.yaml";
  const register = "data/commitments/2025-12-02-binh-phosay.yaml";
  const slips: readonly (readonly [
    what: string,
    file: string,
    from: string,
    to: string,
    at: string,
  ])[] = [
    ["a misspelt field", meeting, "\nprincipal:", "\nprincipel:", ""],
    ["a field left out", meeting, "\nstate: held\n", "\n", ""],
    [
      "a misspelt field inside a group",
      meeting,
      "role: head",
      "roles: head",
      "/sides/0/delegation/0",
    ],
    ["a choice that is none", meeting, "\nkind: bilateral", "\nkind: bilaterall", "/kind"],
    [
      "a number in quotes",
      "data/house.yaml",
      "text_size: 11",
      'text_size: "11"',
      "/preferences/text_size",
    ],
    ["an id with a capital", meeting, "\nprincipal: binh", "\nprincipal: Binh", "/principal"],
    [
      "a day in another order",
      "data/sources.yaml",
      "date: 2025-11-11",
      "date: 11/11/2025",
      "/sources/0/date",
    ],
    [
      "a modality that is none",
      register,
      "modality: instructed",
      "modality: ordered",
      "/commitments/0/modality",
    ],
    ["another version", "data/people.yaml", "chancery: 1", "chancery: 2", "/chancery"],
    ["a text for a list", meeting, "\nfacts:", "\nfacts: none\nfacts_:", "/facts"],
    [
      "a country for a language",
      "data/parties.yaml",
      "      vi: {",
      "      vietnamese: {",
      "/parties/0/name",
    ],
    ["a side missing", meeting, "\nsides:", "\nsides: []\nsides_:", "/sides"],
  ];

  test.each(slips)("underlines %s", (_, path, from, to, at) => {
    const text = textOf(path);
    expect(text).toContain(from);
    const found = problemsIn(
      schemaPathOf(path),
      text.replace(from, () => to),
    );
    expect(found.map((problem) => problem.split(" ")[0])).toContain(at);
  });

  test("underlines nothing that the record's reader takes: bare numbers and parts of dates", () => {
    const text = textOf("data/sources.yaml")
      .replace(/publisher: .*/, "publisher: 48")
      .replace(/date: 2025-11-11/, "date: 2025")
      .replace(/date: unknown/, "date: 2025-11");
    const report = new Report();
    loadRecord(
      exampleInMemory({ "data/sources.yaml": [textOf("data/sources.yaml"), text] }),
      report,
    );
    expect(report.errors).toBe(0);
    expect(problemsIn("data/schemas/sources.schema.json", text)).toEqual([]);
  });
});

test("the words of a schema are in the language of messages", async () => {
  const catalogue = await loadCatalogue("vi");
  for (const name of names) {
    const told: unknown[] = [];
    const inVietnamese = (phrase: Phrase) => {
      const text = tell(phrase, catalogue);
      told.push([tell(phrase), text]);
      return text;
    };
    expect(printSchema(name, inVietnamese)).not.toBe(printSchema(name, inEnglish));
    expect(told.filter((pair) => Array.isArray(pair) && pair[0] === pair[1])).toEqual([]);
  }
});

test("writing the schemas says which changed, and leaves the others alone", () => {
  const host = exampleInMemory();
  expect(writeSchemas(host, inEnglish)).toEqual([]);
  expect(host.log).toEqual([]);
  host.files.delete("data/schemas/house.schema.json");
  host.files.set("data/schemas/people.schema.json", new Uint8Array());
  expect(writeSchemas(host, inEnglish)).toEqual([
    "data/schemas/house.schema.json",
    "data/schemas/people.schema.json",
  ]);
  expect([...host.files.keys()].filter((path) => path.includes(".part"))).toEqual([]);
});
