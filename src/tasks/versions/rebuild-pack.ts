/**
 * The papers that a build made of a meeting, made again from the record as it stands, and their bytes
 * compared. A build keeps nothing of what it was made from, so that this is told only while that is the same.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { HostError } from "../../host/host-error.ts";
import { parsePath } from "../../host/paths.ts";
import { hashBytes, type Manifest, type ManifestOutput } from "../../pack/manifest.ts";
import { ARCHIVE } from "../../pack/names.ts";
import type { PackFile } from "../../pack/write-pack.ts";
import { packOf } from "../../pipeline/pack-of.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import { type ComposedMeeting, composeMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { type Draft, draftOf } from "../../pipeline/versions/draft.ts";
import { nameInVersion, writeVersioned } from "../../pipeline/versions/versioned-paper.ts";
import { writePaper } from "../../pipeline/write-paper.ts";
import { formats } from "../../writers/registry.ts";
import { WHAT_CHANGED } from "./what-changed.ts";

/** Of a build's folder, each list in the order of the manifest. */
export interface Rebuilt {
  /** Of record and templates, what is other than it was, came or went; nothing is built again then. */
  readonly changed: readonly string[];
  /** The files that would be different now. */
  readonly different: readonly string[];
  /** The files that were not built again: those of weeks, of the archive, of an earlier record. */
  readonly skipped: readonly string[];
  readonly same: readonly string[];
}

export async function rebuildPack(host: Host, manifest: Manifest): Promise<Rebuilt> {
  const { outputs, meeting } = manifest;
  const asked = outputs.filter((output) => meeting !== undefined && isOfBuild(output));
  const skipped = namesOf(outputs.filter((output) => !asked.includes(output)));
  const nothing = { changed: [], different: [], same: [] };
  if (meeting === undefined || asked.length === 0) return { ...nothing, skipped };
  const changed = changedSince(host, manifest);
  if (changed.length > 0) return { ...nothing, changed, skipped };
  const choice = {
    kinds: [...new Set(asked.map(({ kind }) => kind))],
    languages: [...new Set(asked.map(({ lang }) => lang))],
  };
  const compose = (asOf?: string) =>
    composeMeeting(host, meeting, { ...choice, ...(asOf && { asOf }) }, new Report());
  const composed = compose();
  if (typeof composed === "string") return { ...nothing, different: namesOf(asked), skipped };
  const draft = draftOf(host, meeting, new Report());
  const others = changedOthers(composed, draft, manifest);
  if (!others.every(isFolder)) return { ...nothing, changed: others, skipped };
  const days = new Set(asked.flatMap(({ asAt }) => asAt ?? []));
  const ofDays = [...days].map((day) => compose(day));
  const papers = [composed, ...ofDays].flatMap((each) =>
    typeof each === "string" ? [] : each.papers,
  );
  const sums = await sumsOf(papersMeant(papers, asked), draft);
  const isSame = ({ path, sha256 }: ManifestOutput) => sums.get(path) === sha256;
  const different = namesOf(asked.filter((output) => !isSame(output)));
  // Few papers tell of other meetings, and a build leaves those alone that do not.
  if (different.length > 0 && others.length > 0) return { ...nothing, changed: others, skipped };
  return { ...{ changed: [], skipped }, different, same: namesOf(asked.filter(isSame)) };
}

/** Others are made in other ways, from a record that need not be that of the manifest. */
function isOfBuild({ kind, edition, earlier }: ManifestOutput): boolean {
  return kind !== WHAT_CHANGED && edition !== ARCHIVE && earlier !== true;
}

function namesOf(outputs: readonly ManifestOutput[]): readonly string[] {
  return outputs.map(({ path }) => path);
}

/** Files that are other than they were; what a folder holds is looked at when it is read. */
function changedSince(host: Host, { inputs, templates }: Manifest): readonly string[] {
  return [...inputs, ...templates].flatMap(({ path, sha256 }) => {
    if (isFolder(path)) return [];
    const bytes = isPath(path) ? host.read(path) : undefined;
    return bytes && hashBytes(bytes) === sha256 ? [] : [path];
  });
}

/** A manifest in the hand may name anything. */
function isPath(path: string): boolean {
  try {
    parsePath(path);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** What is read now and was not there then, and folders in which other meetings are other than they were. */
function changedOthers(
  { house, meeting }: ComposedMeeting,
  draft: Draft | undefined,
  { inputs, templates, tool }: Manifest,
): readonly string[] {
  const then = new Map([...inputs, ...templates].map(({ path, sha256 }) => [path, sha256]));
  const content = { meeting: meeting.id, files: [], more: draft?.inputs };
  const pack = packOf(house, content, { toolVersion: tool.version });
  const now = new Map([...pack.inputs, ...pack.templates].map(({ path, bytes }) => [path, bytes]));
  const isOther = (path: string, bytes: Uint8Array) =>
    isFolder(path) ? hashBytes(bytes) !== then.get(path) : !then.has(path);
  return [
    ...[...now].filter(([path, bytes]) => isOther(path, bytes)).map(([path]) => path),
    ...[...then.keys()].filter((path) => isFolder(path) && !now.has(path)),
  ];
}

function isFolder(path: string): boolean {
  return path.endsWith("/");
}

/** Of each paper, the one up to the day that it was made for. */
function papersMeant(
  papers: readonly ComposedPaper[],
  asked: readonly ManifestOutput[],
): readonly ComposedPaper[] {
  const days = new Map(asked.map(({ kind, lang, asAt }) => [`${kind}.${lang}`, asAt]));
  const meant = new Map<string, ComposedPaper>();
  for (const paper of papers) {
    const name = nameInVersion(paper);
    if (days.get(name) === paper.context.asAt && !meant.has(name)) meant.set(name, paper);
  }
  return [...meant.values()];
}

/** By the names of the files, the hashes of their bytes. */
async function sumsOf(
  papers: readonly ComposedPaper[],
  draft: Draft | undefined,
): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  for (const paper of papers) {
    const made: readonly PackFile[] = draft
      ? ((await writeVersioned(paper, formats, draft.version))?.files ?? [])
      : await writePaper(paper, formats);
    for (const { name, bytes } of made) sums.set(name, hashBytes(bytes));
  }
  return sums;
}
