/**
 * The files of `data/`: found, read and checked one by one, each even when another is broken. What
 * they say of one another is `link.ts`'s matter.
 */
import type * as z from "zod";
import { list, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { branchesOf, fieldNames, fieldSchemas, isRequired } from "../diagnostics/schema-keys.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { agreementsSchema } from "./agreement.ts";
import { commitmentsSchema } from "./commitment.ts";
import { houseSchema } from "./house.ts";
import { meetingSchema } from "./meeting.ts";
import { partiesSchema } from "./party.ts";
import { peopleSchema } from "./person.ts";
import { sourcesSchema } from "./source.ts";
import { reportStrangeFiles } from "./strange-files.ts";

/** The data files; one that is missing or broken is undefined, and the report says why. */
export interface DataFiles {
  readonly house: YamlFile<z.output<typeof houseSchema>> | undefined;
  readonly sources: YamlFile<z.output<typeof sourcesSchema>> | undefined;
  readonly parties: YamlFile<z.output<typeof partiesSchema>> | undefined;
  readonly people: YamlFile<z.output<typeof peopleSchema>> | undefined;
  readonly agreements: YamlFile<z.output<typeof agreementsSchema>> | undefined;
  /** By file name without its ending. */
  readonly meetings: ReadonlyMap<string, YamlFile<z.output<typeof meetingSchema>> | undefined>;
  readonly commitments: ReadonlyMap<
    string,
    YamlFile<z.output<typeof commitmentsSchema>> | undefined
  >;
  readonly read: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

const SINGLE = ["house.yaml", "sources.yaml", "parties.yaml", "people.yaml", "agreements.yaml"];
const FOLDERS = ["meetings", "commitments"];
const ENDING = ".yaml";

/** All data files, or undefined when there is no `data/` at all. */
export function readDataFiles(host: Host, report: Report): DataFiles | undefined {
  if (host.list("data").length === 0) {
    const folder = host.display("data");
    report.error("no-data", say("the folder {folder} is missing or empty", { folder }), {
      hint: say('run chancery in the folder that holds "data", or name it with --root'),
    });
    return undefined;
  }
  reportStrangeFiles(host, { files: SINGLE, folders: FOLDERS, ending: ENDING }, report);
  const read: { path: string; bytes: Uint8Array }[] = [];
  const open = <T>(path: string, schema: z.ZodType<T>) => {
    const bytes = host.read(path);
    if (!bytes) {
      reportMissing(path, schema, report);
      return undefined;
    }
    read.push({ path, bytes });
    return readYamlBytes({ file: path, bytes, schema, report });
  };
  const openAll = <T>(folder: string, schema: z.ZodType<T>) =>
    new Map(
      namesIn(host, folder).map((name) => [name, open(`${folder}/${name}${ENDING}`, schema)]),
    );
  const files = {
    house: open("data/house.yaml", houseSchema),
    sources: open("data/sources.yaml", sourcesSchema),
    parties: open("data/parties.yaml", partiesSchema),
    people: open("data/people.yaml", peopleSchema),
    agreements: open("data/agreements.yaml", agreementsSchema),
    meetings: openAll("data/meetings", meetingSchema),
    commitments: openAll("data/commitments", commitmentsSchema),
  };
  return { ...files, read: read.sort((a, b) => (a.path < b.path ? -1 : 1)) };
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

function namesIn(host: Host, folder: string): readonly string[] {
  return host
    .list(folder)
    .filter(({ kind, name }) => kind === "file" && name.endsWith(ENDING) && !name.startsWith("."))
    .map(({ name }) => name.slice(0, -ENDING.length));
}
