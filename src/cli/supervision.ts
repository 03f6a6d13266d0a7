/**
 * What the thread that supervises a run and the thread that does it tell each other. A flag that both
 * share says whether the work may be stopped now: never between the first and the last file of a pack.
 */
import type { Stop } from "../pipeline/overseer.ts";
import type { LockEvent } from "./held-locks.ts";
import type { BarView } from "./progress.ts";

/** What the work is given. */
export interface WorkInput {
  readonly words: readonly string[];
  /** The width of the terminal. */
  readonly columns: number | undefined;
  /** Whether a bar can be shown there. */
  readonly hasBar: boolean;
  /** What was stopped in earlier attempts, by paper. */
  readonly stops: Readonly<Record<string, Stop>>;
  /** One place, for the flag. */
  readonly flag: Int32Array;
}

/** What the work tells. */
export type WorkMessage =
  | { readonly kind: "allow"; readonly seconds: number }
  | { readonly kind: "lock"; readonly lock: LockEvent }
  /** How far it is; undefined when the line is to be empty. */
  | { readonly kind: "bar"; readonly view: BarView | undefined }
  /** Undefined when no paper is worked on any more; 0 is the thread that tells it, the others work for it. */
  | { readonly kind: "paper"; readonly thread: number; readonly paper: string | undefined };

/** The states of the flag: it may be stopped; it must not be; it is being stopped and must not go on. */
export const FREE = 0;
export const BUSY = 1;
export const STOPPED = 2;
