/**
 * Whether papers are those of a superseded version with its stamp. Nothing on record says so: they are made again
 * with the stamp of each later version, and known by their bytes.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { hashBytes, type Manifest } from "../../pack/manifest.ts";
import type { PackFile } from "../../pack/write-pack.ts";
import { readRegister } from "../../pipeline/versions/issued-register.ts";
import { type IssuedVersion, openVersion } from "../../pipeline/versions/issued-version.ts";
import { ID } from "../../record/id-form.ts";
import { type Issue, isSuperseded, numberOf } from "../../record/issued.ts";
import { isKeptWhole } from "./compare-remade.ts";
import { remake } from "./remake.ts";

export interface StampedPaper {
  /** The version that the stamp names. */
  readonly by: Issue;
  readonly file: PackFile;
}

export async function findStampedPaper(
  host: Host,
  opened: IssuedVersion,
  issues: readonly Issue[],
  sha256: string,
): Promise<StampedPaper | undefined> {
  for await (const { by, files } of stampedBy(host, opened, issues)) {
    const file = files.get(sha256);
    if (file) return { by, file };
  }
  return undefined;
}

export interface StampedFolder {
  readonly meeting: string;
  readonly issue: Issue;
  readonly by: Issue;
  /** The version that stands now. */
  readonly last: Issue;
}

/** Undefined where the folder is that of a build, or of a chancery that makes other bytes. */
export async function findStampedFolder(
  host: Host,
  manifest: Manifest,
): Promise<StampedFolder | undefined> {
  const { meeting = "", outputs } = manifest;
  if (!ID.test(meeting) || outputs.length === 0) return undefined;
  const issues = readRegister(host, meeting, new Report())?.issues ?? [];
  const last = issues.at(-1);
  for (const issue of last ? issues : []) {
    const opened = openVersion(host, meeting, issue);
    if (!opened.manifest || !isMadeOf(opened.manifest.inputs, manifest)) continue;
    for await (const { by, files } of stampedBy(host, opened, issues)) {
      if (last && outputs.every(({ sha256 }) => files.has(sha256))) {
        return { meeting, issue, by, last };
      }
    }
  }
  return undefined;
}

/** Making again takes long, and a build is made of other things than a version that was superseded. */
function isMadeOf(kept: Manifest["inputs"], { inputs, templates }: Manifest): boolean {
  const all = new Map([...inputs, ...templates].map(({ path, sha256 }) => [path, sha256]));
  return kept.length === all.size && kept.every(({ path, sha256 }) => all.get(path) === sha256);
}

/** By hash, the files with the stamp of each later version, the last of these first. */
async function* stampedBy(host: Host, opened: IssuedVersion, issues: readonly Issue[]) {
  const { folder, manifest, issue } = opened;
  if (!manifest || !isKeptWhole(host, opened)) return;
  for (const by of [...issues].reverse()) {
    if (!isSuperseded(issue, by)) continue;
    const kept = { host, folder, manifest };
    const made = await remake(kept, { supersededBy: numberOf(by.issued) }, new Report());
    const files = new Map((made ?? []).map((file) => [hashBytes(file.bytes), file]));
    yield { by, files };
  }
}
