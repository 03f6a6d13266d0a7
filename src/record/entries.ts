/** The entries of all data files in one list, each with where it stands and the schema it follows. */
import type { Place } from "../diagnostics/diagnostic.ts";
import { branchesAt, type Schema } from "../diagnostics/schema-keys.ts";
import { valueAt } from "../diagnostics/schema-misfit.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import { agreementsSchema } from "./agreement.ts";
import { commitmentsSchema } from "./commitment.ts";
import type { BrokenFile, DataFiles } from "./data-files.ts";
import { glossarySchema } from "./glossary.ts";
import { houseSchema } from "./house.ts";
import { ID } from "./id-form.ts";
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
  readonly file: string;
  /** The place of a path inside the entry. */
  place(path: Path, part?: "key" | "value"): Place;
}

/** Every entry that could be read, in the order of files and lines. */
export function entriesOf(files: DataFiles): readonly Entry[] {
  const { house, sources, parties, people, agreements, glossary } = files;
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
    ...several("term", glossary, ["terms"], glossarySchema, ({ value }) => value.terms),
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

/** How the files of each kind of entry are laid out: the list they stand in, none where the file is one. */
const layouts: Readonly<Record<EntryKind, { readonly list?: string; readonly schema: Schema }>> = {
  house: { schema: houseSchema },
  source: { list: "sources", schema: sourcesSchema },
  party: { list: "parties", schema: partiesSchema },
  person: { list: "people", schema: peopleSchema },
  agreement: { list: "agreements", schema: agreementsSchema },
  term: { list: "terms", schema: glossarySchema },
  meeting: { schema: meetingSchema },
  commitment: { list: "commitments", schema: commitmentsSchema },
};

/**
 * What could be read of the entries of broken files, unchecked: their ids, and the ids they name. The
 * id is empty where it could not be read. Files that lost lines, or follow another version, are left
 * out, since there an entry may have got what belongs to its neighbour.
 */
export function brokenEntriesOf({ broken }: DataFiles): readonly Entry[] {
  return broken.filter(isReadable).flatMap(({ kind, yaml }): readonly Entry[] => {
    const { list, schema } = layouts[kind];
    if (list === undefined) {
      const { value, place } = yaml;
      const id = kind === "house" ? "house" : idIn(value);
      return [{ kind, id, value, schemas: branchesAt(schema, []), file: yaml.file, place }];
    }
    const schemas = branchesAt(schema, [list, 0]);
    return itemsIn(yaml.value, list).map((value, index) => ({
      kind,
      id: idIn(value),
      value,
      schemas,
      file: yaml.file,
      place: (path, part) => yaml.place([list, index, ...path], part),
    }));
  });
}

/** Whether the ids of all entries of the file are known. */
function hasAllIds({ kind, yaml }: BrokenFile): boolean {
  const { list } = layouts[kind];
  const { value } = yaml;
  if (!isReadable({ kind, yaml })) return false;
  if (list === undefined) return kind === "house" || idIn(value) !== "";
  const items = valueAt(value, [list]);
  return Array.isArray(items) && itemsIn(value, list).every((item) => idIn(item) !== "");
}

function isReadable({ yaml: { hasLost, value } }: BrokenFile): boolean {
  const version = valueAt(value, ["chancery"]);
  return !hasLost && (version === undefined || version === 1);
}

function itemsIn(value: unknown, list: string): readonly unknown[] {
  const items: unknown = valueAt(value, [list]);
  return Array.isArray(items) ? items : [];
}

function idIn(value: unknown): string {
  const id = valueAt(value, ["id"]);
  return typeof id === "string" && ID.test(id) ? id : "";
}

/** Kinds of which a file is missing or unreadable, so that an id not found may stand in it. */
export function incompleteKinds(files: DataFiles): ReadonlySet<EntryKind> {
  const filesByKind: readonly (readonly [EntryKind, readonly unknown[]])[] = [
    ["source", [files.sources]],
    ["party", [files.parties]],
    ["person", [files.people]],
    ["agreement", [files.agreements]],
    ["meeting", [...files.meetings.values()]],
    ["commitment", [...files.commitments.values()]],
  ];
  const incomplete = filesByKind.filter(([kind, all]) => {
    const known = files.broken.filter((file) => file.kind === kind && hasAllIds(file));
    return all.filter((file) => file === undefined).length > known.length;
  });
  return new Set(incomplete.map(([kind]) => kind));
}

function single<T>(
  kind: EntryKind,
  file: YamlFile<T> | undefined,
  schema: Schema,
  idOf: (value: T) => string,
): readonly Entry[] {
  if (!file) return [];
  const { value, file: path, place } = file;
  return [{ kind, id: idOf(value), value, schemas: branchesAt(schema, []), file: path, place }];
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
    file: file.file,
    place: (path, part) => file.place([...above, index, ...path], part),
  }));
}
