/**
 * The folder of an issued version, `output/<meeting>/v<N>/`: written once, file by file and the manifest
 * last, so that a folder without one was begun and never finished. Nothing in it is ever replaced.
 */

import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { reportUnwritten } from "./commit.ts";
import { MANIFEST_NAME } from "./manifest.ts";

/** Where what a version was made from is kept, and the trees of its papers. */
export const INPUTS = "inputs";
export const TREES = "trees";

export function versionFolder(meeting: string, version: number): string {
  return `output/${meeting}/v${version}`;
}

/** The numbers of the folders that there are and hold anything, with or without a manifest. */
export function versionFolders(host: Host, meeting: string): readonly number[] {
  return host
    .list(`output/${meeting}`)
    .flatMap(({ name, kind }) => (kind === "folder" && NAME.test(name) ? [name] : []))
    .filter((name) => holdsFile(host, `output/${meeting}/${name}`))
    .map((name) => Number(name.slice(1)))
    .sort((a, b) => a - b);
}

/** A run that found no room leaves its folders, all empty: no version was ever there. */
function holdsFile(host: Host, folder: string): boolean {
  return host
    .list(folder)
    .some(({ name, kind }) => kind === "file" || holdsFile(host, `${folder}/${name}`));
}

const NAME = /^v[1-9]\d{0,3}$/u;

/** Whether all files are on the disk; if not, the report says why and those that were written are gone. */
export function writeVersionFolder(
  host: Host,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): boolean {
  const done: string[] = [];
  const folders = new Set<string>();
  const inOrder = [...files].sort(([a], [b]) => last(a) - last(b));
  try {
    for (const [name, bytes] of inOrder) {
      const path = `${folder}/${name}`;
      const parent = path.slice(0, path.lastIndexOf("/"));
      if (!folders.has(parent)) host.makeFolder(parent);
      folders.add(parent);
      if (name === MANIFEST_NAME) for (const each of folders) host.syncFolder(each);
      if (!host.create(path, bytes)) {
        report.error(
          "version-in-the-way",
          say("{path} is there already", { path: host.display(path) }),
          {
            hint: say(
              "an issued version is never changed; issue again, and it gets the next number",
            ),
          },
        );
        removeAll(host, done);
        return false;
      }
      done.push(path);
    }
    host.syncFolder(folder);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    reportUnwritten(host, error.path, error, report);
    removeAll(host, done);
    return false;
  }
}

/** The manifest speaks for all others. */
function last(name: string): number {
  return name === MANIFEST_NAME ? 1 : 0;
}

function removeAll(host: Host, paths: readonly string[]): void {
  for (const path of [...paths].reverse()) {
    try {
      host.remove(path);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
}
