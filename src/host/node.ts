/**
 * The host on Node: the only place that touches files, clock, environment and working folder. It
 * keeps every path inside its area, links included; it knows nothing of what the files mean.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Entry, Host } from "./host.ts";
import { HostError, type HostReason } from "./host-error.ts";
import { type Area, parsePath } from "./paths.ts";

/** The three folders of a host, as the user or the system names them. */
export interface NodeHostOptions {
  /** The folder that holds `data/` and `templates/`. */
  readonly root: string;
  /** The folder of the results; it need not be there yet. */
  readonly out: string;
  /** The folder that holds the `templates/` that come with chancery. */
  readonly builtin: string;
  /** The environment to show instead of that of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A host over these folders. */
export function createNodeHost(options: NodeHostOptions): Host {
  const folders: Readonly<Record<Area, string>> = {
    root: resolve(options.root),
    output: resolve(options.out),
    builtin: resolve(options.builtin),
  };
  const environment = options.environment ?? process.env;

  const resolved = new Map<Area, string>();

  /** The area's folder with its links followed, once, as long as it is there. */
  function resolveFolder(area: Area, path: string): string {
    const known = resolved.get(area);
    if (known !== undefined) return known;
    const folder = resolveLinks(folders[area], path);
    if (existsSync(folder)) resolved.set(area, folder);
    return folder;
  }

  /** The absolute path, after the check that no link on the way leads out of the area. */
  function locate(path: string): string {
    const { area, names } = parsePath(path);
    const folder = folders[area];
    const file = join(folder, ...names);
    if (!isInside(resolveFolder(area, path), resolveLinks(file, path))) {
      throw new HostError("link-leads-out", path);
    }
    return file;
  }

  return {
    read: (path) => attempt(path, () => readIfThere(locate(path))),
    list: (folder) => attempt(folder, () => listFolder(locate(folder))),
    makeFolder: (folder) => attempt(folder, () => makeWithParents(locate(folder))),
    write: (path, bytes) => attempt(path, () => writeWhole(locate(path), bytes)),
    rename: (from, to) => attempt(to, () => renameSync(locate(from), locate(to))),
    remove: (path) => attempt(path, () => rmSync(locate(path), { force: true })),
    syncFolder: (folder) => attempt(folder, () => syncEntries(locate(folder))),
    display: (path) => {
      const { area, names } = parsePath(path);
      const file = join(folders[area], ...names);
      const fromHere = relative(process.cwd(), file);
      return fromHere.startsWith("..") || isAbsolute(fromHere) ? file : fromHere || ".";
    },
    freeSpace: (folder) => attempt(folder, () => measureFreeSpace(locate(folder))),
    versions: () => process.versions,
    now: () => new Date(),
    environment: (name) => environment[name],
  };
}

/** The folder chancery itself is installed in: the nearest one above this file with a manifest. */
export function findPackageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

/** The version of this chancery, as its package says. */
export function readPackageVersion(): string {
  const text = readFileSync(join(findPackageFolder(), "package.json"), "utf8");
  const { version }: { readonly version: string } = JSON.parse(text);
  return version;
}

declare const CHANCERY_BUILD: string | undefined;

/**
 * What else an answer of this chancery depends on than its input: its own code, and the Node and
 * Unicode library under it. Undefined where it runs from its sources, which may change meanwhile.
 */
export function identifyProgram(): string | undefined {
  // The bundler puts a hash of the whole bundle here.
  if (typeof CHANCERY_BUILD === "undefined") return undefined;
  const { node, icu = "", tz = "" } = process.versions;
  return `${CHANCERY_BUILD} node ${node} icu ${icu} tz ${tz} ${process.platform}`;
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== ".." && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

// The quick one reads some disks of Windows wrongly.
const followLinks = process.platform === "win32" ? realpathSync : realpathSync.native;

/** The path with all its links followed; what is not there yet keeps its name. */
function resolveLinks(file: string, path: string): string {
  try {
    return followLinks(file);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR") throw error;
  }
  // A link to nothing would be followed by a later write, so it is refused now.
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new HostError("link-to-nothing", path);
  }
  const parent = dirname(file);
  return parent === file ? file : join(resolveLinks(parent, path), file.slice(parent.length));
}

function readIfThere(file: string): Uint8Array | undefined {
  return whenThere(() => readFileSync(file));
}

function listFolder(folder: string): readonly Entry[] {
  const names = whenThere(() => readdirSync(folder)) ?? [];
  return names.sort().map((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return { name, kind: stat?.isDirectory() ? "folder" : "file" };
  });
}

/** Node's own way to make parents too never ends where the system makes none, such as in /proc. */
function makeWithParents(folder: string): void {
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

function writeWhole(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, "w");
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncEntries(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The space free to this user on the disk of the folder, or of the nearest one above that is there. */
function measureFreeSpace(folder: string): number | undefined {
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

/** Does it, and says a system error as a HostError in plain words. */
function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new HostError(reasons[code] ?? "unknown", path, code);
  }
}

const reasons: Readonly<Record<string, HostReason>> = {
  ENOSPC: "disk-full",
  EDQUOT: "share-full",
  EFBIG: "too-large",
  EACCES: "no-right",
  EPERM: "no-right",
  EBUSY: "in-use",
  EROFS: "read-only",
  EISDIR: "is-folder",
  ENOTDIR: "file-in-the-way",
  EEXIST: "file-in-the-way",
  ENAMETOOLONG: "name-too-long",
  ELOOP: "links-in-circle",
  ENOENT: "not-there",
  EIO: "disk-fault",
};

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}
