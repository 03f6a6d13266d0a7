/**
 * The host on Node: the only place, with the files `node-…` beside it, that touches files, clock, environment and
 * process. It keeps every path inside its area, links included; it knows nothing of what the files mean.
 */
import { existsSync, lstatSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Host } from "./host.ts";
import { HostError, type HostReason } from "./host-error.ts";
import { runCommand } from "./node-commands.ts";
import {
  codeOf,
  createWhole,
  listFolder,
  makeWithParents,
  measureFreeSpace,
  readIfThere,
  replace,
  stampFiles,
  syncEntries,
  writeWhole,
} from "./node-files.ts";
import { collectNow } from "./node-garbage.ts";
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
    // Papers go elsewhere where their folder is named so, and not for what somebody laid into the root.
    const isOwn = area === "output" && isInside(folders.root, folders[area]);
    if (isOwn && !isInside(resolveFolder("root", path), folder)) {
      throw new HostError("link-leads-out", path, folder);
    }
    if (existsSync(folder)) resolved.set(area, folder);
    return folder;
  }

  /** The absolute path, after the check that no link on the way leads out of the area. */
  function locate(path: string): string {
    const { area, names } = parsePath(path);
    const file = join(folders[area], ...names);
    const folder = resolveFolder(area, path);
    const goal = resolveLinks(file, path);
    if (!isInside(folder, goal)) throw new HostError("link-leads-out", path, goal);
    return file;
  }

  return {
    read: (path) => attempt(path, () => readIfThere(locate(path), path)),
    list: (folder) => attempt(folder, () => listFolder(locate(folder))),
    stamps: (folder) => attempt(folder, () => stampFiles(locate(folder))),
    makeFolder: (folder) => attempt(folder, () => makeWithParents(locate(folder))),
    write: (path, bytes) => attempt(path, () => writeWhole(locate(path), bytes)),
    create: (path, bytes) => attempt(path, () => createWhole(locate(path), bytes)),
    rename: (from, to) => attempt(to, () => replace(locate(from), locate(to))),
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
    timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
    self: () => ({ process: process.pid, machine: hostname() }),
    isRunning,
    collect: collectNow,
    // Nothing comes between two lines that do not wait.
    uninterrupted: (act) => act(),
    atExit: (act) => {
      // What was begun last is put in order first.
      process.prependOnceListener("exit", act);
      return () => process.off("exit", act);
    },
    environment: (name) => environment[name],
    // Its library is read by no other command.
    watch: async (below) => (await import("./node-watch.ts")).watchFolders(folders.root, below),
    execute: runCommand,
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

/** The signal 0 reaches nobody; the system only says whether it could be sent. */
function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}
