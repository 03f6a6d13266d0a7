/**
 * Puts the changes of one pack on the disk: all of them or none. Every new file is written whole
 * beside its place before the first is renamed; if a rename fails the old files are put back.
 */
import type { Report } from "../diagnostics/report.ts";
import { type Failure, type Host, HostError } from "../host/host.ts";
import { MANIFEST_NAME } from "./manifest.ts";
import { isPartName, partName } from "./names.ts";
import type { Change } from "./plan.ts";

/** Whether the changes are on the disk; if not, the report says why and the folder is as before. */
export function commitChanges(
  host: Host,
  folder: string,
  changes: readonly Change[],
  report: Report,
): boolean {
  const done: Change[] = [];
  let current: string | undefined;
  try {
    if (changes.length > 0) host.makeFolder(folder);
    clearParts(host, folder, () => true);
    for (const { name, after } of changes) {
      current = name;
      if (after) host.write(`${folder}/${partName(name)}`, after);
    }
    for (const change of changes) {
      current = change.name;
      // The manifest speaks for files that are there, so they must be on the disk before it.
      if (change.name === MANIFEST_NAME) host.syncFolder(folder);
      if (change.after)
        host.rename(`${folder}/${partName(change.name)}`, `${folder}/${change.name}`);
      else host.remove(`${folder}/${change.name}`);
      done.push(change);
    }
    if (changes.length > 0) host.syncFolder(folder);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    reportUnwritten(host, current ? `${folder}/${current}` : folder, error, report);
    restore(host, folder, done, report);
    return false;
  }
}

/** Says in plain words that a path could not be written, and what to do about it. */
export function reportUnwritten(host: Host, path: string, error: HostError, report: Report): void {
  report.error("could-not-write", `could not write ${host.display(path)}: ${error.message}`, {
    hint: remedies[error.failure],
  });
}

const remedies: Readonly<Record<Failure, string | undefined>> = {
  "no-space": "make room on the disk and build again; the earlier papers are as they were",
  denied: "close the file in other programs or ask for the right to write there, and build again",
  "bad-path": undefined,
  other: undefined,
};

/**
 * Undoes what was done. The temporary manifest goes last: while it is there, a later run knows the
 * new files as its own.
 */
function restore(host: Host, folder: string, done: readonly Change[], report: Report): void {
  try {
    clearParts(host, folder, (name) => name !== partName(MANIFEST_NAME));
    for (const { name, before } of [...done].reverse()) {
      if (before) {
        host.write(`${folder}/${partName(name)}`, before);
        host.rename(`${folder}/${partName(name)}`, `${folder}/${name}`);
      } else {
        host.remove(`${folder}/${name}`);
      }
    }
    clearParts(host, folder, () => true);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (done.length === 0) return;
    report.error(
      "pack-half-written",
      `${host.display(folder)} now holds papers of two builds: the earlier ones could not be put back`,
      { hint: "do not send these papers; build the meeting again first" },
    );
  }
}

/** Removes temporary files, those of a killed run too. */
function clearParts(host: Host, folder: string, which: (name: string) => boolean): void {
  for (const { name, kind } of host.list(folder)) {
    if (kind === "file" && isPartName(name) && which(name)) host.remove(`${folder}/${name}`);
  }
}
