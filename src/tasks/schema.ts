/**
 * The JSON Schemas of the data files, which editors complete and underline by. They hold no ids of
 * the record, so that they are the same for every house and never behind it.
 */
import type * as z from "zod";
import type { Phrase } from "../diagnostics/phrase.ts";
import { say } from "../diagnostics/phrase.ts";
import type { Host } from "../host/host.ts";
import { agreementsSchema } from "../record/agreement.ts";
import { commitmentsSchema } from "../record/commitment.ts";
import { glossarySchema } from "../record/glossary.ts";
import { houseSchema } from "../record/house.ts";
import { meetingSchema } from "../record/meeting.ts";
import { partiesSchema } from "../record/party.ts";
import { peopleSchema } from "../record/person.ts";
import { sourcesSchema } from "../record/source.ts";
import { layOutJson } from "./json-text.ts";
import { replaceFile } from "./replace-file.ts";
import { toJsonSchema, type Words } from "./schema-json.ts";

interface DataFileKind {
  readonly schema: z.ZodType;
  readonly about: Phrase;
}

const kinds = {
  house: { schema: houseSchema, about: say("the house: data/house.yaml") },
  sources: { schema: sourcesSchema, about: say("the sources: data/sources.yaml") },
  parties: { schema: partiesSchema, about: say("the parties: data/parties.yaml") },
  people: { schema: peopleSchema, about: say("the people: data/people.yaml") },
  agreements: { schema: agreementsSchema, about: say("the agreements: data/agreements.yaml") },
  glossary: { schema: glossarySchema, about: say("the terms of the meetings: data/glossary.yaml") },
  meeting: { schema: meetingSchema, about: say("one meeting: a file in data/meetings") },
  commitments: {
    schema: commitmentsSchema,
    about: say("what was said at one meeting: a file in data/commitments"),
  },
} satisfies Readonly<Record<string, DataFileKind>>;

/** A kind of data file. */
export type SchemaName = keyof typeof kinds;

export const schemaNames: readonly string[] = Object.keys(kinds);

export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(kinds, name);
}

/** What the files of a kind are. */
export function aboutSchema(name: SchemaName): Phrase {
  return kinds[name].about;
}

/** The JSON Schema of a kind of file, as text, its words said by `words`. */
export function printSchema(name: SchemaName, words: Words): string {
  const { schema, about } = kinds[name];
  const { $schema, ...rest } = toJsonSchema(schema, words);
  return layOutJson({ $schema, title: "chancery", description: words(about), ...rest });
}

/**
 * Writes the schemas where the first lines of the data files look for them.
 *
 * @returns the files that changed.
 * @throws HostError when disk or rights do not allow it.
 */
export function writeSchemas(host: Host, words: Words): readonly string[] {
  return schemaNames.filter(isSchemaName).flatMap((name) => {
    const path = `data/schemas/${name}.schema.json`;
    return replaceFile(host, path, printSchema(name, words)) ? [path] : [];
  });
}
