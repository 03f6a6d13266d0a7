/** The entries of all data files in one list, each with where it stands and the schema it follows. */
import type { Place } from "../diagnostics/diagnostic.ts";
import { branchesAt, type Schema } from "../diagnostics/schema-keys.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import { agreementsSchema } from "./agreement.ts";
import { commitmentsSchema } from "./commitment.ts";
import type { DataFiles } from "./data-files.ts";
import { houseSchema } from "./house.ts";
import { meetingSchema } from "./meeting.ts";
import { partiesSchema } from "./party.ts";
import { peopleSchema } from "./person.ts";
import type { EntryKind } from "./record.ts";
import { sourcesSchema } from "./source.ts";

export type Path = readonly (string | number)[];

/** One entry of the record. */
export interface Entry {
  readonly kind: EntryKind;
  /** "house" for the house, which needs none. */
  readonly id: string;
  readonly value: unknown;
  readonly schemas: readonly Schema[];
  /** The place of a path inside the entry. */
  place(path: Path, part?: "key" | "value"): Place;
}

/** Every entry that could be read, in the order of files and lines. */
export function entriesOf(files: DataFiles): readonly Entry[] {
  const { house, sources, parties, people, agreements } = files;
  return [
    ...single("house", house, houseSchema, () => "house"),
    ...several("source", sources, ["sources"], sourcesSchema, ({ value }) => value.sources),
    ...several("party", parties, ["parties"], partiesSchema, ({ value }) => value.parties),
    ...several("person", people, ["people"], peopleSchema, ({ value }) => value.people),
    ...several(
      "agreement",
      agreements,
      ["agreements"],
      agreementsSchema,
      ({ value }) => value.agreements,
    ),
    ...[...files.meetings.values()].flatMap((file) =>
      single("meeting", file, meetingSchema, ({ id }) => id),
    ),
    ...[...files.commitments.values()].flatMap((file) =>
      several(
        "commitment",
        file,
        ["commitments"],
        commitmentsSchema,
        ({ value }) => value.commitments,
      ),
    ),
  ];
}

/** Kinds of which a file is missing or broken, so that an id not found may stand in it. */
export function incompleteKinds(files: DataFiles): ReadonlySet<EntryKind> {
  const incomplete = new Set<EntryKind>();
  if (!files.sources) incomplete.add("source");
  if (!files.parties) incomplete.add("party");
  if (!files.people) incomplete.add("person");
  if (!files.agreements) incomplete.add("agreement");
  if ([...files.meetings.values()].includes(undefined)) incomplete.add("meeting");
  if ([...files.commitments.values()].includes(undefined)) incomplete.add("commitment");
  return incomplete;
}

function single<T>(
  kind: EntryKind,
  file: YamlFile<T> | undefined,
  schema: Schema,
  idOf: (value: T) => string,
): readonly Entry[] {
  if (!file) return [];
  const { value } = file;
  return [{ kind, id: idOf(value), value, schemas: branchesAt(schema, []), place: file.place }];
}

function several<T, E extends { readonly id: string }>(
  kind: EntryKind,
  file: YamlFile<T> | undefined,
  above: Path,
  schema: Schema,
  list: (file: YamlFile<T>) => readonly E[],
): readonly Entry[] {
  if (!file) return [];
  const schemas = branchesAt(schema, [...above, 0]);
  return list(file).map((value, index) => ({
    kind,
    id: value.id,
    value,
    schemas,
    place: (path, part) => file.place([...above, index, ...path], part),
  }));
}
