/**
 * A version that was issued, as its folder holds it now: whether it is still as it was, and what of it
 * later versions are compared with. What is amiss is found here, and told where it matters.
 */
import type { Document } from "../../document/nodes.ts";
import { readDocument } from "../../document/read-tree.ts";
import type { Host } from "../../host/host.ts";
import { hashBytes, MANIFEST_NAME } from "../../pack/manifest.ts";
import { INPUTS, versionFolder } from "../../pack/version-folder.ts";
import { parseVersionManifest, type VersionManifest } from "../../pack/version-manifest.ts";
import { type Issue, numberOf } from "../../record/issued.ts";
import { isOfPrograms } from "../../text/program-files.ts";
import type { Previous } from "./version.ts";

/** What is wrong with a version's folder, by the host path of the file. */
export interface Damage {
  readonly path: string;
  readonly what: "missing" | "changed" | "unknown";
}

export interface IssuedVersion {
  readonly issue: Issue;
  readonly folder: string;
  /** Undefined where it is missing or is not the one that was issued. */
  readonly manifest: VersionManifest | undefined;
}

/** `folder` where it is looked for elsewhere than among the papers of its meeting, such as in a copy of it. */
export function openVersion(
  host: Host,
  meeting: string,
  issue: Issue,
  folder = versionFolder(meeting, numberOf(issue.issued)),
): IssuedVersion {
  const bytes = host.read(`${folder}/${MANIFEST_NAME}`);
  const isIssued = bytes !== undefined && hashBytes(bytes) === issue.manifest;
  return { issue, folder, manifest: isIssued ? parseVersionManifest(bytes) : undefined };
}

/**
 * Each file that is missing, changed or not among those that were issued, but for what programs leave; of the
 * manifest alone where that is amiss.
 */
export function findDamage(host: Host, { folder, manifest }: IssuedVersion): readonly Damage[] {
  const own = `${folder}/${MANIFEST_NAME}`;
  if (!manifest) return [{ path: own, what: host.read(own) ? "changed" : "missing" }];
  const known = new Map([[own, undefined], ...filesOf(manifest, folder)]);
  const damage: Damage[] = [];
  for (const [path, sha256] of known) {
    if (sha256 === undefined) continue;
    const bytes = host.read(path);
    if (!bytes) damage.push({ path, what: "missing" });
    else if (hashBytes(bytes) !== sha256) damage.push({ path, what: "changed" });
  }
  for (const path of filesBelow(host, folder)) {
    if (!known.has(path)) damage.push({ path, what: "unknown" });
  }
  return damage;
}

/** Whether all that was issued is there as it was; what others have put beside it does no harm. */
export function isWhole(host: Host, version: IssuedVersion): boolean {
  return findDamage(host, version).every(({ what }) => what === "unknown");
}

function filesOf(manifest: VersionManifest, folder: string): readonly [string, string][] {
  return [
    ...manifest.outputs.map(({ path, sha256 }): [string, string] => [`${folder}/${path}`, sha256]),
    ...manifest.papers.map(({ tree, sha256 }): [string, string] => [`${folder}/${tree}`, sha256]),
    ...manifest.inputs.map(({ path, sha256 }): [string, string] => [
      `${folder}/${INPUTS}/${path}`,
      sha256,
    ]),
  ];
}

function filesBelow(host: Host, folder: string): readonly string[] {
  return host.list(folder).flatMap(({ name, kind }) => {
    const path = `${folder}/${name}`;
    if (kind === "folder") return filesBelow(host, path);
    // Word and the file managers leave theirs wherever a person looks.
    return isOfPrograms(name) ? [] : [path];
  });
}

/** The languages in which papers of it were handed out, by its entry where its folder is lost. */
export function languagesOf({ issue, manifest }: IssuedVersion): readonly string[] {
  const named = Object.keys(issue.papers).map((paper) => paper.slice(paper.lastIndexOf(".") + 1));
  return manifest?.languages ?? [...new Set(named)];
}

/** The version for others to be compared with; undefined where any of its trees is not as it was issued. */
export function asPrevious(host: Host, version: IssuedVersion): Previous | undefined {
  const { manifest, folder } = version;
  if (!manifest) return undefined;
  const trees = new Map<string, Document>();
  for (const { paper, tree, sha256 } of manifest.papers) {
    const bytes = host.read(`${folder}/${tree}`);
    if (!bytes || hashBytes(bytes) !== sha256) return undefined;
    const document = readDocument(new TextDecoder().decode(bytes));
    if (!document) return undefined;
    trees.set(paper, document);
  }
  return { version: manifest.version, at: manifest.at, trees };
}
