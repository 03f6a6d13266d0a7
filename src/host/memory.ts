/**
 * A host in memory, for tests. It keeps a log of everything that
 * changed a file and can be told to fail at a step, as a full disk would.
 */

import { onceFor } from "../text/once.ts";
import type { CommandEnd, CommandInput, Entry, Host, ProcessName, Watching } from "./host.ts";
import { type Failure, HostError, type HostReason } from "./host-error.ts";
import { parsePath } from "./paths.ts";

/** One change, such as `write output/a/.x.part` or `rename output/a/.x.part output/a/x`. */
export type Operation = string;

export interface MemoryHostOptions {
  /** What `now()` says; the first second of the year 2000 when absent. */
  readonly now?: Date;
  /** What `timeZone()` says; UTC when absent. */
  readonly timeZone?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What `freeSpace()` says; ten gigabytes when absent. */
  readonly free?: number;
  /** What `versions()` says; those of a supported Node when absent. */
  readonly versions?: Readonly<Record<string, string | undefined>>;
  /** What `self()` says; process 1 of the machine `desk` when absent. */
  readonly self?: ProcessName;
  /** The other processes that `isRunning()` knows; none when absent. */
  readonly running?: readonly number[];
  /** Called while the host sleeps, which takes no time; a test may change files meanwhile. */
  readonly onSleep?: (milliseconds: number) => void;
  /** Runs a command; every one ends well when absent. */
  readonly onCommand?: (command: string, input: CommandInput) => CommandEnd;
  /**
   * Called while a watch waits; a test changes files meanwhile and gives their paths, or undefined, which
   * ends the watch. Every watch ends at once when absent.
   */
  readonly onWait?: () => readonly string[] | undefined;
  /** Fails each operation that this names; a test may count or match the text. */
  readonly failAt?: (operation: Operation, index: number) => Failure | undefined;
}

/** A host whose files can be read back. */
export interface MemoryHost extends Host {
  /** All files by host path; tests may change them behind the host's back. */
  readonly files: Map<string, Uint8Array>;
  /** Has a watch hear of these paths. */
  changed(...paths: readonly string[]): void;
  /** Ends the process, so that what `atExit` was given is done. */
  exit(): void;
  /** Every write, create, rename, remove, makeFolder and syncFolder in order, failed ones included. */
  readonly log: readonly Operation[];
}

const reasons: Readonly<Record<Failure, HostReason>> = {
  "no-space": "disk-full",
  denied: "no-right",
  "bad-path": "not-downwards",
  other: "disk-fault",
};

const usual = { node: "20.19.0", icu: "77.1", tz: "2025b" };

let last = 0;
/** Bytes are never changed, only put in the place of others; they are numbered as they are first looked at. */
const numberOf = onceFor((_: Uint8Array | typeof FOLDER) => ++last);
const FOLDER = {};
/** In milliseconds: no two changes are so near to each other that a stamp could miss one. */
const APART = 10_000;

/** A host that holds these files. */
export function createMemoryHost(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  {
    now = new Date(Date.UTC(2000, 0, 1)),
    timeZone = "UTC",
    environment = {},
    free = 1e10,
    versions = usual,
    self = { process: 1, machine: "desk" },
    running = [],
    onSleep,
    onCommand,
    onWait,
    failAt,
  }: MemoryHostOptions = {},
): MemoryHost {
  const encoder = new TextEncoder();
  const contents = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files)) {
    parsePath(path);
    contents.set(path, typeof content === "string" ? encoder.encode(content) : content);
  }
  const log: Operation[] = [];
  const exits = new Set<() => void>();
  const heard: string[] = [];

  function note(operation: Operation, path: string): void {
    parsePath(path);
    const index = log.push(operation) - 1;
    const failure = failAt?.(operation, index);
    if (failure) throw new HostError(reasons[failure], path);
  }

  return {
    files: contents,
    log,
    read: (path) => {
      parsePath(path);
      return contents.get(path);
    },
    list: (folder) => {
      parsePath(folder);
      return listNames(contents.keys(), `${folder}/`);
    },
    stamps: (folder) => {
      parsePath(folder);
      const files = listNames(contents.keys(), `${folder}/`);
      return files.map(({ name }) => {
        const number = numberOf(contents.get(`${folder}/${name}`) ?? FOLDER);
        return { name, stamp: String(number), changed: number * APART };
      });
    },
    makeFolder: (folder) => note(`makeFolder ${folder}`, folder),
    write: (path, bytes) => {
      note(`write ${path}`, path);
      contents.set(path, bytes.slice());
    },
    create: (path, bytes) => {
      note(`create ${path}`, path);
      if (contents.has(path)) return false;
      contents.set(path, bytes.slice());
      return true;
    },
    rename: (from, to) => {
      note(`rename ${from} ${to}`, to);
      const bytes = contents.get(from);
      if (!bytes) throw new HostError("not-there", to);
      contents.delete(from);
      contents.set(to, bytes);
    },
    remove: (path) => {
      note(`remove ${path}`, path);
      contents.delete(path);
    },
    syncFolder: (folder) => note(`syncFolder ${folder}`, folder),
    display: (path) => path,
    freeSpace: (folder) => {
      parsePath(folder);
      return free;
    },
    versions: () => versions,
    now: () => now,
    timeZone: () => timeZone,
    sleep: async (milliseconds) => onSleep?.(milliseconds),
    self: () => self,
    isRunning: (number) => number === self.process || running.includes(number),
    collect: () => undefined,
    uninterrupted: (act) => act(),
    atExit: (act) => {
      exits.add(act);
      return () => exits.delete(act);
    },
    exit: () => {
      for (const act of [...exits].reverse()) act();
    },
    environment: (name) => environment[name],
    changed: (...paths) => void heard.push(...paths),
    watch: async () => listenTo(heard, onWait),
    execute: async (command, input) => onCommand?.(command, input) ?? 0,
  };
}

function listenTo(heard: string[], onWait: MemoryHostOptions["onWait"]): Watching {
  let isStopped = false;
  const take = () => heard.splice(0);
  return {
    take,
    next: async () => {
      while (!isStopped && heard.length === 0) {
        const paths = onWait?.();
        if (!paths) return undefined;
        heard.push(...paths);
      }
      return isStopped ? undefined : take();
    },
    stop: () => {
      isStopped = true;
    },
  };
}

function listNames(paths: Iterable<string>, start: string): readonly Entry[] {
  const kinds = new Map<string, Entry["kind"]>();
  for (const path of paths) {
    if (!path.startsWith(start)) continue;
    const [name = "", below] = path.slice(start.length).split("/");
    kinds.set(name, below === undefined ? "file" : "folder");
  }
  return [...kinds.keys()].sort().map((name) => ({ name, kind: kinds.get(name) ?? "file" }));
}
