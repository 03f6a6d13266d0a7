/**
 * The door to the machine. All paths are relative, with forward slashes and without `..`; the first
 * folder says where they lie: `output/…` is the folder of the results, `builtin/…` the files that
 * come with chancery, everything else the root that holds `data/` and `templates/`.
 */

import { HostError } from "./host-error.ts";

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

export interface Host {
  /** The bytes of a file, or undefined when there is none. */
  read(path: string): Uint8Array | undefined;
  /** What a folder holds, by name in code-unit order; empty when there is no such folder. */
  list(folder: string): readonly Entry[];
  /** Makes a folder and those above it. */
  makeFolder(folder: string): void;
  /** Writes a file and returns once its bytes are on the disk (fsync). */
  write(path: string, bytes: Uint8Array): void;
  /** Replaces `to` by `from` in one step. */
  rename(from: string, to: string): void;
  /** Removes a file; nothing happens when there is none. */
  remove(path: string): void;
  /** Puts a folder's entries on the disk, where the system can (not on Windows). */
  syncFolder(folder: string): void;
  /** The path as the user knows it, for messages and lists of results. */
  display(path: string): string;
  /** The bytes still free where a folder lies or will lie; undefined where the system does not say. */
  freeSpace(folder: string): number | undefined;
  /** The versions of what the program runs on, by name: `node`, `icu`, `unicode`, `tz`. */
  versions(): Readonly<Record<string, string | undefined>>;
  now(): Date;
  environment(name: string): string | undefined;
}

/** The path as the user knows it; one that no host would open is shown as it is. */
export function showFile(host: Host, path: string): string {
  try {
    return host.display(path);
  } catch (error) {
    if (error instanceof HostError) return path;
    throw error;
  }
}
