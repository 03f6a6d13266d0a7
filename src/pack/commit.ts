/**
 * Puts the changes of one pack on the disk: all of them or none. Every new file is written whole
 * beside its place before the first is renamed; if a rename fails the old files are put back.
 */
import { remedyFor, sayReason } from "../diagnostics/host-reasons.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Failure, HostError } from "../host/host-error.ts";
import {
  hashBytes,
  isManifestPart,
  MANIFEST_NAME,
  manifestPartName,
  readManifestParts,
} from "./manifest.ts";
import { isPartName, partName } from "./names.ts";
import type { Change } from "./plan.ts";

/** What was found besides. */
export interface Committed {
  /** The temporary files of killed runs, by name; they are gone now. */
  readonly cleared: readonly string[];
}

/** Once the changes are on the disk; if not, the report says why and the folder is as before. */
export function commitChanges(
  host: Host,
  folder: string,
  changes: readonly Change[],
  report: Report,
): Committed | undefined {
  const done: Change[] = [];
  const left = readManifestParts(host, folder);
  let current: string | undefined;
  try {
    if (changes.length > 0) host.makeFolder(folder);
    const cleared = clearParts(host, folder, (name) => !isManifestPart(name));
    for (const change of changes) {
      current = change.name;
      writePart(host, folder, change, left);
    }
    for (const change of changes) {
      current = change.name;
      // The manifest speaks for files that are there, so they must be on the disk before it.
      if (change.name === MANIFEST_NAME) host.syncFolder(folder);
      if (change.after) host.rename(`${folder}/${partOf(change)}`, `${folder}/${change.name}`);
      else host.remove(`${folder}/${change.name}`);
      done.push(change);
    }
    if (changes.length > 0) host.syncFolder(folder);
    clearParts(host, folder, () => true);
    return { cleared: [...cleared, ...left.keys()].sort() };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    reportUnwritten(host, current ? `${folder}/${current}` : folder, error, report);
    restore(host, folder, { changes, done, left }, report);
    return undefined;
  }
}

/** The new bytes of a change beside their place; a manifest that a killed run left is not touched. */
function writePart(
  host: Host,
  folder: string,
  change: Change,
  left: ReadonlyMap<string, Uint8Array>,
): void {
  const name = partOf(change);
  const there = left.get(name);
  const isThere = there && change.after && hashBytes(there) === hashBytes(change.after);
  if (change.after && !isThere) host.write(`${folder}/${name}`, change.after);
}

function partOf({ name, after }: Change): string {
  return after && name === MANIFEST_NAME ? manifestPartName(after) : partName(name);
}

/** Says in plain words that a path could not be written, and what to do about it. */
export function reportUnwritten(host: Host, path: string, error: HostError, report: Report): void {
  const slots = { path: host.display(path), reason: sayReason(error) };
  report.error("could-not-write", say("could not write {path}: {reason}", slots), {
    hint: remedyFor(error) ?? remedies[error.failure],
  });
}

const remedies: Readonly<Record<Failure, Phrase | undefined>> = {
  "no-space": say("make room on the disk and build again; the earlier papers are as they were"),
  denied: say(
    "close the file in other programs or ask for the right to write there, and build again",
  ),
  "bad-path": undefined,
  other: undefined,
};

/** What was begun, and the manifests of killed runs that were there before. */
interface Begun {
  readonly changes: readonly Change[];
  readonly done: readonly Change[];
  readonly left: ReadonlyMap<string, Uint8Array>;
}

/**
 * Undoes what was done. Our temporary manifest goes last, and those of killed runs stay: while they
 * are there, a later run knows the files of each as its own.
 */
function restore(host: Host, folder: string, { changes, done, left }: Begun, report: Report): void {
  try {
    clearParts(host, folder, (name) => !isManifestPart(name));
    const ours = changes.find(({ name }) => name === MANIFEST_NAME);
    const wanted = new Map(left);
    if (ours?.after && done.length > 0) wanted.set(partOf(ours), ours.after);
    for (const [name, bytes] of wanted) {
      const there = host.read(`${folder}/${name}`);
      if (!there || hashBytes(there) !== hashBytes(bytes)) host.write(`${folder}/${name}`, bytes);
    }
    for (const { name, before } of [...done].reverse()) {
      if (before) {
        host.write(`${folder}/${partName(name)}`, before);
        host.rename(`${folder}/${partName(name)}`, `${folder}/${name}`);
      } else {
        host.remove(`${folder}/${name}`);
      }
    }
    clearParts(host, folder, (name) => !left.has(name));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (done.length === 0) return;
    report.error(
      "pack-half-written",
      say("{folder} now holds papers of two builds: the earlier ones could not be put back", {
        folder: host.display(folder),
      }),
      { hint: say("do not send these papers; build the meeting again first") },
    );
  }
}

/** Removes the temporary files that are named, those of killed runs too, and says which were there. */
function clearParts(
  host: Host,
  folder: string,
  which: (name: string) => boolean,
): readonly string[] {
  const parts = host
    .list(folder)
    .filter(({ name, kind }) => kind === "file" && isPartName(name) && which(name));
  for (const { name } of parts) host.remove(`${folder}/${name}`);
  return parts.map(({ name }) => name);
}
