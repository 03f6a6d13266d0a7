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

/** What the system keeps of a file, without a look into it. */
export interface FileStamp {
  readonly name: string;
  /** Another one after each change of the file, as long as changes do not follow at once upon each other. */
  readonly stamp: string;
  /** When it was changed last, in milliseconds by the clock of the disk that it lies on. */
  readonly changed: number;
}

/** A process as others can find it again: its number, and the name of its machine. */
export interface ProcessName {
  readonly process: number;
  readonly machine: string;
}

/** What a command is given. */
export interface CommandInput {
  /** Put behind its words. */
  readonly argument?: string | undefined;
  /** Besides the environment of chancery itself. */
  readonly environment: Readonly<Record<string, string>>;
  /** In milliseconds; from then on it is stopped. */
  readonly limit: number;
}

/** How it ended: its exit code, or that it was stopped, by us or by somebody else. */
export type CommandEnd = number | "stopped";

/** Hears what is saved below some folders, from when it is handed out until it is stopped. */
export interface Watching {
  /**
   * The paths that changed, appeared or went since it was last asked, as soon as there is one; undefined
   * once it is stopped.
   *
   * @throws HostError when from now on not everything would be heard.
   */
  next(): Promise<readonly string[] | undefined>;
  /** Those since it was last asked, without waiting; often none. */
  take(): readonly string[];
  stop(): void;
}

export interface Host {
  /** The bytes of a file, or undefined when there is none. */
  read(path: string): Uint8Array | undefined;
  /** What a folder holds, by name in code-unit order; empty when there is no such folder. */
  list(folder: string): readonly Entry[];
  /** The stamps of all in a folder, sorted by name; what is no plain file is changed at every moment. */
  stamps(folder: string): readonly FileStamp[];
  /** Makes a folder and those above it. */
  makeFolder(folder: string): void;
  /** Writes a file and returns once its bytes are on the disk (fsync). */
  write(path: string, bytes: Uint8Array): void;
  /** Writes a file as `write` does, if there is none; false where one is there, which stays as it is. */
  create(path: string, bytes: Uint8Array): boolean;
  /** Replaces `to` by `from` in one step; who may read and write it stays as it was. */
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
  /** The time zone of the machine, by which cron goes; undefined where the system names none that is known. */
  timeZone(): string | undefined;
  /** Lets other processes run for so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  /** The process that this is. */
  self(): ProcessName;
  /** Whether there is a process of this number on this machine. */
  isRunning(process: number): boolean;
  /** Gives back memory that is no longer needed, before a large work that will want it. */
  collect(): void;
  /** Does what must not end half done, even where the process is told to end meanwhile. */
  uninterrupted<T>(act: () => T): T;
  /** Has it done when the process ends before its time; what comes back calls that off. */
  atExit(act: () => void): () => void;
  environment(name: string): string | undefined;
  /** Listens for what is saved below these folders of the root, which need not be there yet. */
  watch(folders: readonly string[]): Promise<Watching>;
  /** Runs a command in the shell of the system. */
  execute(command: string, input: CommandInput): Promise<CommandEnd>;
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
