/** A small house whose papers are issued, changed and issued again, in memory. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { Host } from "../../../src/host/host.ts";
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from "../../../src/host/memory.ts";
import { type IssueOptions, issue } from "../../../src/tasks/versions/issue.ts";
import { changed, LATER } from "../../record/fixture.ts";
import { must } from "../../support/example.ts";
import { builtinTemplates } from "../../support/example-in-memory.ts";

export const MEETING = LATER;
export const REGISTER = `data/issued/${MEETING}.yaml`;
export const MEETING_FILE = `data/meetings/${MEETING}.yaml`;
export const folderOf = (version: number) => `output/${MEETING}/v${version}`;

/** One paper, cleared, with two recipients. */
export function eveningHouse(options: MemoryHostOptions = {}): MemoryHost {
  const files = changed(
    // Known before both meetings, so that nothing is told of.
    [
      "data/sources.yaml",
      ["publisher: unknown, date: 2025-12-03", "publisher: unknown, date: 2025-11-01"],
    ],
    ["data/house.yaml", ["mark: Internal", "papers: [talking-points]\nmark: Internal"]],
    [
      MEETING_FILE,
      [
        "cleared_by: unknown",
        "cleared_by: The Chief of Office\ndistribution: [{ to: binh }, { to: Interpreter }]",
      ],
    ],
  );
  return createMemoryHost(
    { ...files, ...builtinTemplates },
    { now: new Date("2025-12-01T12:00:00Z"), ...options },
  );
}

/** The host with its clock put to another time; its files are the same. */
export function at<H extends Host>(host: H, moment: string): H {
  return { ...host, now: () => new Date(moment) };
}

/** Replaces a text of a file. */
export function edit(host: MemoryHost, path: string, from: string, to: string): void {
  const text = new TextDecoder().decode(must(host.files.get(path), path));
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  host.files.set(path, new TextEncoder().encode(text.replace(from, () => to)));
}

export function textOf(host: MemoryHost, path: string): string {
  return new TextDecoder().decode(must(host.files.get(path), path));
}

/** What lies below a folder, with a copy of its bytes. */
export function below(host: MemoryHost, folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...host.files]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")]),
  );
}

export async function runIssue(
  host: MemoryHost,
  options: Partial<IssueOptions> = {},
  meeting = MEETING,
) {
  const report = new Report();
  const result = await issue(host, meeting, { toolVersion: "0.0.0", ...options }, report);
  const { diagnostics } = report;
  return { ...result, diagnostics, codes: diagnostics.map(({ code }) => code) };
}
