/**
 * The files of `data/`: found, read and checked one by one, each even when another is broken. What
 * they say of one another is `link.ts`'s matter.
 */
import type * as z from "zod";
import type { KnownValues } from "../diagnostics/known-values.ts";
import { list, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { branchesOf, fieldNames, fieldSchemas, isRequired } from "../diagnostics/schema-keys.ts";
import type { BrokenYaml, YamlFile } from "../diagnostics/yaml.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { agreementsSchema } from "./agreement.ts";
import { commitmentsSchema } from "./commitment.ts";
import { glossarySchema } from "./glossary.ts";
import { houseSchema } from "./house.ts";
import { meetingSchema } from "./meeting.ts";
import { findMisnamed } from "./misnamed-files.ts";
import { partiesSchema } from "./party.ts";
import { peopleSchema } from "./person.ts";
import type { EntryKind } from "./record.ts";
import { sourcesSchema } from "./source.ts";
import { reportStrangeFiles } from "./strange-files.ts";

/** What could be read of a file of these entries in which something is wrong. */
export interface BrokenFile {
  readonly kind: EntryKind;
  readonly yaml: BrokenYaml;
}

/** The data files; one that is missing or broken is undefined, and the report says why. */
export interface DataFiles {
  readonly house: YamlFile<z.output<typeof houseSchema>> | undefined;
  readonly sources: YamlFile<z.output<typeof sourcesSchema>> | undefined;
  readonly parties: YamlFile<z.output<typeof partiesSchema>> | undefined;
  readonly people: YamlFile<z.output<typeof peopleSchema>> | undefined;
  readonly agreements: YamlFile<z.output<typeof agreementsSchema>> | undefined;
  /** Undefined too where the house has none. */
  readonly glossary: YamlFile<z.output<typeof glossarySchema>> | undefined;
  /** By file name without its ending. */
  readonly meetings: ReadonlyMap<string, YamlFile<z.output<typeof meetingSchema>> | undefined>;
  readonly commitments: ReadonlyMap<
    string,
    YamlFile<z.output<typeof commitmentsSchema>> | undefined
  >;
  /** What could be read of files in which something is wrong. */
  readonly broken: readonly BrokenFile[];
  readonly read: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

const GLOSSARY = "glossary.yaml";
const SINGLE = [
  "house.yaml",
  "sources.yaml",
  "parties.yaml",
  "people.yaml",
  "agreements.yaml",
  GLOSSARY,
];
const FOLDERS = ["meetings", "commitments"];
const ENDING = ".yaml";

/** Of a folder: ten meetings a week for ten years. */
const MOST_FILES = 5000;
/** In all: twice what ten thousand items with ten updates each take. */
const MOST_BYTES = 100_000_000;

/** All data files, or undefined when there is no `data/` at all; `values` is what is known of them. */
export function readDataFiles(
  host: Host,
  report: Report,
  values?: KnownValues,
): DataFiles | undefined {
  if (host.list("data").length === 0) {
    const folder = host.display("data");
    report.error("no-data", say("the folder {folder} is missing or empty", { folder }), {
      hint: say('run chancery in the folder that holds "data", or name it with --root'),
    });
    return undefined;
  }
  const known = { files: SINGLE, folders: FOLDERS, ending: ENDING };
  const misnamed = findMisnamed(host, known, report);
  reportStrangeFiles(host, known, new Set(misnamed.values()), report);
  const read: { path: string; bytes: Uint8Array }[] = [];
  const broken: BrokenFile[] = [];
  let size = 0;
  const open = <T>(kind: EntryKind, home: string, schema: z.ZodType<T>) => {
    const path = misnamed.get(home) ?? home;
    const bytes = host.read(path);
    if (!bytes) {
      if (home !== `data/${GLOSSARY}`) reportMissing(path, schema, report);
      return undefined;
    }
    read.push({ path, bytes });
    size += bytes.length;
    if (size > MOST_BYTES) {
      if (size - bytes.length <= MOST_BYTES) reportTooMuch(path, report);
      return undefined;
    }
    const onBroken = (yaml: BrokenYaml) => broken.push({ kind, yaml });
    const known = values && { values, form: kind };
    return readYamlBytes({ file: path, bytes, schema, report, onBroken, known });
  };
  const openAll = <T>(kind: EntryKind, folder: string, schema: z.ZodType<T>) =>
    new Map(
      namesIn(host, folder, misnamed, report).map((name) => [
        name,
        open(kind, `${folder}/${name}${ENDING}`, schema),
      ]),
    );
  const files = {
    house: open("house", "data/house.yaml", houseSchema),
    sources: open("source", "data/sources.yaml", sourcesSchema),
    parties: open("party", "data/parties.yaml", partiesSchema),
    people: open("person", "data/people.yaml", peopleSchema),
    agreements: open("agreement", "data/agreements.yaml", agreementsSchema),
    glossary: open("term", `data/${GLOSSARY}`, glossarySchema),
    meetings: openAll("meeting", "data/meetings", meetingSchema),
    commitments: openAll("commitment", "data/commitments", commitmentsSchema),
  };
  return { ...files, broken, read: read.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function reportTooMuch(path: string, report: Report): void {
  const megabytes = MOST_BYTES / 1_000_000;
  report.error(
    "record-too-large",
    say("with {path} the record is larger than {megabytes} MB", { path, megabytes }),
    {
      place: { file: path, line: 1, column: 1, length: 0 },
      hint: say("keep earlier years in a folder of their own, and name it with --root"),
    },
  );
}

function reportMissing(path: string, schema: z.ZodType, report: Report): void {
  const branches = branchesOf(schema);
  const fields = fieldNames(branches).filter(
    (name) => name !== "chancery" && fieldSchemas(branches, name).every(isRequired),
  );
  const [field = ""] = fields;
  report.error("missing-file", say("the file {path} is missing", { path }), {
    place: { file: path, line: 1, column: 1 },
    hint:
      fields.length === 1
        ? say('make it, with the two lines "chancery: 1" and "{field}: []"', { field })
        : say('make it, with the line "chancery: 1" followed by {fields}', {
            fields: list(fields.map((name) => `"${name}:"`)),
          }),
  });
}

function namesIn(
  host: Host,
  folder: string,
  misnamed: ReadonlyMap<string, string>,
  report: Report,
): readonly string[] {
  const listed = host
    .list(folder)
    .filter(({ kind, name }) => kind === "file" && name.endsWith(ENDING) && !name.startsWith("."));
  const paths = [
    ...listed.map(({ name }) => `${folder}/${name}`),
    ...[...misnamed.keys()].filter((path) => path.startsWith(`${folder}/`)),
  ];
  if (paths.length > MOST_FILES) {
    const slots = { folder, count: paths.length, most: MOST_FILES };
    const message = say("{folder} holds {count} files, and {most} is the most", slots);
    const hint = say("keep earlier years in a folder of their own, and name it with --root");
    report.error("too-many-files", message, { hint });
    return [];
  }
  return paths.map((path) => path.slice(folder.length + 1, -ENDING.length));
}
