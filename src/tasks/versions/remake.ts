/** Makes a version again from what was kept of it, whatever the record and the templates say today. */
import type { Report } from "../../diagnostics/report.ts";
import type { Document } from "../../document/nodes.ts";
import { readDocument } from "../../document/read-tree.ts";
import type { Host } from "../../host/host.ts";
import { INPUTS } from "../../pack/version-folder.ts";
import type { VersionManifest } from "../../pack/version-manifest.ts";
import type { PackFile } from "../../pack/write-pack.ts";
import { type ComposedMeeting, composeMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { keptHost } from "../../pipeline/versions/kept-inputs.ts";
import { makeVersion } from "../../pipeline/versions/make-version.ts";
import type { Previous, Version } from "../../pipeline/versions/version.ts";
import { PREVIOUS } from "./freeze.ts";
import { isOfChanges } from "./same.ts";
import { writeChangesPaper } from "./write-changes.ts";

/** A version's folder on some host, and the manifest in it. */
export interface Kept {
  readonly host: Host;
  readonly folder: string;
  readonly manifest: VersionManifest;
}

/**
 * Its papers and copies; `supersededBy` stamps each page with the version that took its place. Undefined
 * where they cannot be made, and the report says why.
 */
export async function remake(
  kept: Kept,
  { supersededBy }: Pick<Version, "supersededBy">,
  report: Report,
): Promise<readonly PackFile[] | undefined> {
  const { host, folder, manifest } = kept;
  const { meeting, languages, version: number, at, marked, copies } = manifest;
  const composed = composeMeeting(keptHost(host, folder), meeting, { languages }, report);
  if (typeof composed === "string") return undefined;
  const previous = previousOf(kept);
  const version: Version = {
    ...{ number, at, isDraft: false },
    ...(previous && { previous }),
    ...(supersededBy !== undefined && { supersededBy }),
  };
  const made = await makeVersion(composed, { version, marksCopies: marked, copies }, report);
  if (!made) return undefined;
  const besides = await remakeChanges(kept, composed, version, report);
  return besides && [...made.files, ...besides];
}

function previousOf({ host, folder, manifest }: Kept): Previous | undefined {
  if (!manifest.previous) return undefined;
  const start = `${PREVIOUS}/`;
  const trees = new Map<string, Document>();
  for (const { path } of manifest.inputs) {
    if (!path.startsWith(start)) continue;
    const tree = readTree(host, `${folder}/${INPUTS}/${path}`);
    if (tree) trees.set(path.slice(start.length, -".json".length), tree);
  }
  return { ...manifest.previous, trees };
}

/** The paper of changes looks back to the record of the version before, so its own tree was kept. */
async function remakeChanges(
  { host, folder, manifest }: Kept,
  { papers }: ComposedMeeting,
  version: Version,
  report: Report,
): Promise<readonly PackFile[] | undefined> {
  const files: PackFile[] = [];
  for (const { paper: name, tree } of manifest.papers) {
    if (!isOfChanges(name)) continue;
    const like = papers.find(({ context }) => name.endsWith(`.${context.locale.tag}`));
    const document = readTree(host, `${folder}/${tree}`);
    const made = like && document && (await writeChangesPaper(document, like, version, report));
    if (!made) return undefined;
    files.push(...made);
  }
  return files;
}

function readTree(host: Host, path: string): Document | undefined {
  const bytes = host.read(path);
  return bytes && readDocument(new TextDecoder().decode(bytes));
}
