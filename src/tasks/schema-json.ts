/**
 * A schema of the record as a JSON Schema for editors: draft-07, which the YAML extension reads best.
 * It says of a file's form what the record's reader says, and no more: which ids there are, and what
 * files say of one another, is for `check`.
 */
import * as z from "zod";
import { or, type Phrase, quote, say } from "../diagnostics/phrase.ts";
import {
  allowsLiteral,
  branchesOf,
  childBranches,
  type Schema,
} from "../diagnostics/schema-keys.ts";
import { date, day, id, language, localised } from "../record/fields.ts";
import { homes } from "../record/nouns.ts";
import { timeZone } from "../record/time-zone.ts";
import { describeChoice } from "./schema-choices.ts";
import { objectionIn } from "./schema-form.ts";
import { type JsonSchema, shareBodies } from "./schema-shared.ts";

/** Says a phrase in the language of messages. */
export type Words = (phrase: Phrase) => string;

/** Schemas that many fields share, told once in each file under these names. */
const shared: readonly (readonly [Schema, string])[] = [
  [id, "id"],
  [localised, "text"],
  [date, "date"],
  [day, "day"],
];

/** What an editor can tell of a day; that there is no 31 February, `check` tells. */
const DAY = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

/** What an editor may offer where anything of the right form may stand. */
const examples: readonly (readonly [Schema, readonly string[]])[] = [
  [language, ["en", "vi", "lo"]],
  [timeZone, ["Asia/Ho_Chi_Minh", "Asia/Vientiane"]],
];

/** The JSON Schema of a file; descriptions and messages are said by `words`. */
export function toJsonSchema(schema: z.ZodType, words: Words): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: "draft-07",
    io: "input",
    // Our own marks on fields are no part of JSON Schema.
    metadata: z.registry(),
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema, path }) => {
      adapt(zodSchema, jsonSchema, String(path.at(-1)), words);
    },
  });
  return shareBodies(json);
}

function adapt(schema: Schema, json: JsonSchema, name: string, words: Words): void {
  if (json.anyOf) json.anyOf = unknownLast(json.anyOf);
  if (json.enum) {
    const told = json.enum.map((value) => describeChoice(name, String(value)));
    if (told.some(Boolean)) json.enumDescriptions = told.map((text) => (text ? words(text) : ""));
  } else if (json.type === "string" && json.const === undefined) {
    adaptText(schema, json, words);
  }
  if (schema instanceof z.core.$ZodObject) offerUnknown(schema, json);
  if (schema instanceof z.core.$ZodRecord && isMadeFrom(schema._zod.def.keyType, language)) {
    offerLanguages(schema, json);
  }
  const common = shared.find(([one]) => isMadeFrom(schema, one));
  if (common) json.sharedAs = common[1];
  const description = describe(schema, words);
  if (description) json.description = description;
}

/** Where nothing fits, editors tell what is wrong with the first alternative. */
function unknownLast(alternatives: readonly JsonSchema[]): JsonSchema[] {
  return alternatives.toSorted(
    (a, b) => Number(a.const === "unknown") - Number(b.const === "unknown"),
  );
}

/** A bare number is read as text where text is wanted, so an editor must not underline it. */
function adaptText(schema: Schema, json: JsonSchema, words: Words): void {
  Object.assign(json, { type: ["string", "number"] });
  if (isMadeFrom(schema, language)) json.pattern = "^[a-z]{2,3}$";
  if (json.format === "date") json.pattern = DAY;
  delete json.format;
  const objection = objectionIn(schema, "?");
  if (json.pattern !== undefined && objection) json.patternErrorMessage = words(objection.message);
  const offered = examples.find(([one]) => isMadeFrom(schema, one));
  if (offered) json.examples = [...offered[1]];
}

/** Keys are offered by name only where they are properties. */
function offerLanguages(schema: z.core.$ZodRecord, json: JsonSchema): void {
  const entry = json.additionalProperties;
  if (typeof entry !== "object") return;
  json.properties = { en: entry, vi: entry, lo: entry };
  if (!(schema._zod.def.valueType instanceof z.core.$ZodUnion)) return;
  entry.sharedAs = "text-in-language";
  json.minProperties = 1;
}

/** What an editor writes for a field that must be there and may honestly be unknown. */
function offerUnknown(schema: z.core.$ZodObject, json: JsonSchema): void {
  for (const name of json.required ?? []) {
    const own = json.properties?.[name];
    const field = schema._zod.def.shape[name];
    if (typeof own === "object" && field && allowsUnknown(field)) own.default = "unknown";
  }
}

function allowsUnknown(field: Schema): boolean {
  return allowsLiteral(branchesOf(field), "unknown");
}

/** The field's description, and for ids where they stand. */
function describe(schema: Schema, words: Words): string | undefined {
  const text = z.globalRegistry.get(schema)?.description;
  if (text === undefined) return undefined;
  const description = quote(text);
  const branches = branchesOf(schema);
  const named = [...branches, ...childBranches(branches, 0)].flatMap(
    (branch) => z.globalRegistry.get(branch)?.refersTo ?? [],
  );
  const files = [...new Set(named.map((kind) => homes[kind]))];
  if (files.length === 0) return words(description);
  return words(say("{description} (an id from {files})", { description, files: or(files) }));
}

/** Whether a schema is another, with or without marks of its own. */
function isMadeFrom(schema: Schema, other: Schema): boolean {
  const { parent } = schema._zod;
  return schema === other || (parent !== undefined && isMadeFrom(parent, other));
}
