/** Reads the data files of the first real case for its tests; the loader itself has tests of its own. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { Report } from "../../src/diagnostics/report.ts";
import { readYaml } from "../../src/diagnostics/yaml.ts";
import type { Host } from "../../src/host/host.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { agreementsSchema } from "../../src/record/agreement.ts";
import { commitmentsSchema } from "../../src/record/commitment.ts";
import type { Localised } from "../../src/record/fields.ts";
import { houseSchema } from "../../src/record/house.ts";
import { meetingSchema } from "../../src/record/meeting.ts";
import { partiesSchema } from "../../src/record/party.ts";
import { peopleSchema } from "../../src/record/person.ts";
import { sourcesSchema } from "../../src/record/source.ts";

const root = new URL("../../", import.meta.url);

export const november = "2025-11-11-chinh-phosay";
export const december = "2025-12-02-binh-phosay";

export const dataFiles = [
  "house.yaml",
  "sources.yaml",
  "parties.yaml",
  "people.yaml",
  "agreements.yaml",
  `meetings/${november}.yaml`,
  `meetings/${december}.yaml`,
  `commitments/${november}.yaml`,
  `commitments/${december}.yaml`,
] as const;

/** The machine's door on the project's own folder. */
export function openHost(): Host {
  const folder = fileURLToPath(root);
  return createNodeHost({ root: folder, out: `${folder}output`, builtin: folder });
}

export function textOf(path: string): string {
  return readFileSync(new URL(`data/${path}`, root), "utf8");
}

function read<T>(path: string, schema: z.ZodType<T>): T {
  const report = new Report();
  const file = readYaml({ file: `data/${path}`, text: textOf(path), schema, report });
  if (!file) throw new Error(JSON.stringify(report.diagnostics, null, 2));
  return file.value;
}

export const house = read("house.yaml", houseSchema);
export const sources = read("sources.yaml", sourcesSchema).sources;
export const parties = read("parties.yaml", partiesSchema).parties;
export const people = read("people.yaml", peopleSchema).people;
export const agreements = read("agreements.yaml", agreementsSchema).agreements;
export const meetings = [november, december].map((id) =>
  read(`meetings/${id}.yaml`, meetingSchema),
);
export const registers = [november, december].map((id) =>
  read(`commitments/${id}.yaml`, commitmentsSchema),
);
export const commitments = registers.flatMap((register) => register.commitments);

/** An entry that rests on a source, with the words for a failure message. */
export interface Backed {
  readonly name: string;
  readonly source: string | readonly string[];
  readonly quote: string;
  /** The lines that it names. */
  readonly lines?: readonly number[] | undefined;
}

/** Every entry of the case that rests on a source. */
export function backedEntries(): readonly Backed[] {
  const found: Backed[] = [];
  collect([parties, people, agreements, meetings, commitments], "", found);
  return found;
}

function collect(value: unknown, name: string, found: Backed[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, name, found);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const own = "id" in value && typeof value.id === "string" ? `${name}/${value.id}` : name;
  if ("source" in value && "quote" in value) found.push(toBacked(value, own));
  for (const [key, part] of Object.entries(value)) collect(part, `${own}/${key}`, found);
}

const lineNumbers = z.union([z.number(), z.array(z.number())]);

function toBacked(value: object & { source: unknown; quote: unknown }, name: string): Backed {
  const parsed = z.object({ locator: z.object({ line: lineNumbers }) }).safeParse(value);
  const lines = parsed.success ? [parsed.data.locator.line].flat() : undefined;
  return {
    name,
    source: Array.isArray(value.source) ? value.source.map(String) : String(value.source),
    quote: String(value.quote),
    ...(lines && { lines }),
  };
}

/** The words of a text in this language; a plain text is in the house's. */
export function wordsIn(text: Localised, language: string): string {
  if (typeof text === "string") return language === house.language ? text : "";
  const words = text[language];
  return typeof words === "object" ? words.text : (words ?? "");
}

/** Every text in Vietnamese or Lao, wherever it stands, but not an honest unknown. */
export function translationsIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const isOne = (key === "vi" || key === "lo") && typeof part !== "number";
    if (!isOne) return translationsIn(part);
    return part === "unknown" ? [] : [part];
  });
}

export function sourceIds({ source }: Pick<Backed, "source">): readonly string[] {
  return typeof source === "string" ? [source] : source;
}

/** The lines of the two press reports, by source, where they lie beside the project; else undefined. */
export function readSeeds(): ReadonlyMap<string, readonly string[]> | undefined {
  const folder = new URL("../shared/seeds/", root);
  if (!existsSync(fileURLToPath(folder))) return undefined;
  const texts = readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
  const lines = (start: string) =>
    (texts.find((text) => text.includes(start)) ?? "").split("\n").map((line) => line.normalize());
  return new Map([
    ["s1", lines("VNA/VNS")],
    ["s2", lines("48th Session")],
  ]);
}
