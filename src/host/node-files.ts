/**
 * What the host on Node does with files, by absolute paths. Which paths may be used, and what an error
 * means, is the matter of `node.ts`.
 */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Entry, FileStamp } from "./host.ts";
import { HostError } from "./host-error.ts";

/** In bytes: fonts and papers of a thousand pages are far smaller. */
const MOST = 100_000_000;

/**
 * The bytes of a file, if it is there. What is no file may never end, and what is too large would fill
 * the memory, so neither is opened.
 */
export function readIfThere(file: string, path: string): Uint8Array | undefined {
  return whenThere(() => {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new HostError("is-folder", path);
    if (!stat.isFile()) throw new HostError("not-a-file", path);
    if (stat.size > MOST) throw new HostError("too-large-to-read", path);
    return readFileSync(file);
  });
}

export function listFolder(folder: string): readonly Entry[] {
  const names = whenThere(() => readdirSync(folder)) ?? [];
  return names.sort().map((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return { name, kind: stat?.isDirectory() ? "folder" : "file" };
  });
}

/** The system sets the time of the last change of a file itself, whatever programs make of the others. */
export function stampFiles(folder: string): readonly FileStamp[] {
  const names = whenThere(() => readdirSync(folder)) ?? [];
  return names.sort().map((name) => {
    const stat = lstatSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
    if (!stat?.isFile()) return { name, stamp: "", changed: Number.POSITIVE_INFINITY };
    const { size, ino, mtimeNs, ctimeNs } = stat;
    const changed = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
    return { name, stamp: `${size} ${ino} ${mtimeNs} ${ctimeNs}`, changed };
  });
}

/** Node's own way to make parents too never ends where the system makes none, such as in /proc. */
export function makeWithParents(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeWithParents(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

export function writeWhole(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, "w");
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Who makes the file is settled by the system in one step, so that of several processes one does. */
export function createWhole(file: string, bytes: Uint8Array): boolean {
  let handle: number;
  try {
    handle = openSync(file, "wx");
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/** A new file would have the rights of a new file, and lock out others who share the folder. */
export function replace(from: string, to: string): void {
  const old = statSync(to, { throwIfNoEntry: false });
  if (old?.isFile()) whenAllowed(() => chmodSync(from, old.mode));
  renameSync(from, to);
}

/** Some disks, such as those of cameras and shares, keep no rights. */
function whenAllowed(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

export function syncEntries(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The space free to this user on the disk of the folder, or of the nearest one above that is there. */
export function measureFreeSpace(folder: string): number | undefined {
  const there = whenThere(() => statfsSync(folder));
  if (there) return there.bavail * there.bsize;
  const parent = dirname(folder);
  return parent === folder ? undefined : measureFreeSpace(parent);
}

/** The value, or undefined when the file or folder is not there. */
function whenThere<T>(take: () => T): T | undefined {
  try {
    return take();
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

/** What the system calls an error; undefined where it is none of the system's. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}
