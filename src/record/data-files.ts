/**
 * The files of `data/`: found, read and checked one by one, each even when another is broken. What
 * they say of one another is `link.ts`'s matter.
 */
import type * as z from "zod";
import type { Report } from "../diagnostics/report.ts";
import { readYaml, type YamlFile } from "../diagnostics/yaml.ts";
import type { Host } from "../host/host.ts";
import { closest } from "../text/closest.ts";
import { decodeText } from "../text/decode.ts";
import { agreementsSchema } from "./agreement.ts";
import { commitmentsSchema } from "./commitment.ts";
import { houseSchema } from "./house.ts";
import { meetingSchema } from "./meeting.ts";
import { partiesSchema } from "./party.ts";
import { peopleSchema } from "./person.ts";
import { sourcesSchema } from "./source.ts";

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
    report.error("no-data", `the folder ${host.display("data")} is missing or empty`, {
      hint: `run chancery in the folder that holds "data", or name it with --root`,
    });
    return undefined;
  }
  reportStrangers(host, report);
  const read: { path: string; bytes: Uint8Array }[] = [];
  const open = <T>(path: string, schema: z.ZodType<T>) => {
    const bytes = host.read(path);
    if (!bytes) {
      report.error("missing-file", `the file ${path} is missing`, {
        place: { file: path, line: 1, column: 1 },
      });
      return undefined;
    }
    read.push({ path, bytes });
    return readDataFile(path, bytes, schema, report);
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

function readDataFile<T>(path: string, bytes: Uint8Array, schema: z.ZodType<T>, report: Report) {
  const decoded = decodeText(bytes);
  if ("text" in decoded) return readYaml({ file: path, text: decoded.text, schema, report });
  report.error("wrong-encoding", `the file is saved as ${decoded.encoding}, not as UTF-8`, {
    place: { file: path, line: 1, column: 1 },
    hint: "save it again with the encoding UTF-8",
  });
  return undefined;
}

function namesIn(host: Host, folder: string): readonly string[] {
  return host
    .list(folder)
    .filter(({ kind, name }) => kind === "file" && name.endsWith(ENDING) && !name.startsWith("."))
    .map(({ name }) => name.slice(0, -ENDING.length));
}

/** Files that nobody reads are told of: one may be a meeting that its author thinks is there. */
function reportStrangers(host: Host, report: Report): void {
  for (const { name, kind } of host.list("data")) {
    const isKnown =
      kind === "file" ? SINGLE.includes(name) : [...FOLDERS, "schemas"].includes(name);
    if (!isKnown) reportStranger(`data/${name}`, name, kind === "file" ? SINGLE : FOLDERS, report);
  }
  for (const folder of FOLDERS) {
    for (const { name, kind } of host.list(`data/${folder}`)) {
      if (kind === "file" && name.endsWith(ENDING)) continue;
      const stem = name.replace(/\.[^.]*$/u, "");
      reportStranger(
        `data/${folder}/${name}`,
        name,
        kind === "file" ? [`${stem}${ENDING}`] : [],
        report,
      );
    }
  }
}

function reportStranger(
  path: string,
  name: string,
  known: readonly string[],
  report: Report,
): void {
  if (name.startsWith(".") || name === "README.md") return;
  const meant = closest(name, known);
  report.warning("unknown-file", `${path} is not among the files that are read`, {
    place: { file: path, line: 1, column: 1 },
    hint: meant === undefined ? "move it out of data" : `did you mean "${meant}"?`,
  });
}
