/**
 * One writer at a time in a folder. Who works there has a file in it that names the process, the machine
 * and what is done; others wait a while and then give up. What a killed process left is recognised on its
 * own machine and taken over by one of those who wait. What is done under the lock is the caller's matter.
 */
import type { Phrase } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import {
  type Blocker,
  type Holder,
  hasEnded,
  parseHolder,
  reportLocked,
  sayDead,
  sayWaiting,
} from "./lock-holder.ts";

/** What is to be done, and where. */
export interface LockRequest {
  /** The host path of the folder, such as `data`. */
  readonly folder: string;
  /** The command, such as `chancery update vl-01`, for others to read. */
  readonly doing: string;
  /** Called once where it has to be waited for somebody. */
  readonly onWait?: ((line: Phrase) => void) | undefined;
  /** Called where a killed process had left its lock, which is gone then. */
  readonly onDead?: ((line: Phrase) => void) | undefined;
}

/** Begins with a full stop, so that nobody takes it for a file of the record. */
export const LOCK_NAME = ".chancery.lock";

/** In milliseconds: how long others are waited for, from when on a person is told of it. */
const LONGEST = 10_000;
const TOLD_AFTER = 500;
/** A lock without words is either being written now, or its writer was killed. */
const UNREADABLE_AFTER = 2000;
/** Windows refuses for a moment to make a file that another process is just deleting. */
const REFUSED_FOR = 1000;
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 250;

/** The locks that this process holds: one of its number that is not among them is an earlier one's. */
const held = new Set<string>();

/** One attempt, with what those before it saw. */
interface Attempt {
  readonly host: Host;
  readonly mine: Uint8Array;
  /** By path, what could not be read and since when. */
  readonly unreadable: Map<string, { readonly bytes: Uint8Array; readonly since: number }>;
  readonly waited: number;
  readonly onDead: (holder: Holder | undefined) => void;
}

/**
 * What came of it, once it was done with nobody else in the folder; undefined where somebody stayed there,
 * which the report tells. The lock goes whatever happens, also when the process is interrupted.
 *
 * @throws HostError when disk or rights do not allow the lock.
 */
export async function underLock<T>(
  host: Host,
  request: LockRequest,
  report: Report,
  act: () => T | Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  const { folder, doing } = request;
  const path = `${folder}/${LOCK_NAME}`;
  const holder: Holder = { ...host.self(), doing, since: host.now().toISOString() };
  const mine = new TextEncoder().encode(`${JSON.stringify(holder)}\n`);
  host.makeFolder(folder);
  const blocker = await takeInTurn(host, path, mine, request);
  if (blocker) {
    reportLocked(host, folder, blocker, report);
    return undefined;
  }
  const forget = host.atExit(() => release(host, path, mine));
  const name = nameOf(holder);
  held.add(name);
  try {
    removeGuards(host, folder);
    return { value: await act() };
  } finally {
    forget();
    await releaseSurely(host, path, mine);
    held.delete(name);
  }
}

/** Undefined once the lock is ours. */
async function takeInTurn(
  host: Host,
  path: string,
  mine: Uint8Array,
  { folder, onWait, onDead }: LockRequest,
): Promise<Blocker | undefined> {
  const unreadable: Attempt["unreadable"] = new Map();
  const tellDead = (holder: Holder | undefined) => onDead?.(sayDead(host, folder, holder));
  let [waited, pause, isTold] = [0, FIRST_PAUSE, false];
  while (true) {
    const blocker = takeUnlessRefused({ host, mine, unreadable, waited, onDead: tellDead }, path);
    if (!blocker || waited >= LONGEST) return blocker;
    if (!isTold && waited >= TOLD_AFTER && !blocker.isRefused) {
      onWait?.(sayWaiting(host, folder, blocker));
      isTold = true;
    }
    await host.sleep(pause);
    waited += pause;
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

function takeUnlessRefused(attempt: Attempt, path: string): Blocker | undefined {
  try {
    return take(attempt, path, 0);
  } catch (error) {
    const isBrief =
      error instanceof HostError && (error.reason === "no-right" || error.reason === "in-use");
    if (!isBrief) throw error;
    // The folder is what a person can give the right for; the lock in it they do not see.
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (attempt.waited >= REFUSED_FOR) throw new HostError(error.reason, folder, error.code);
    return { path, holder: undefined, isRefused: true };
  }
}

/** More guards of guards than this are not left behind by any accident. */
const DEEPEST = 3;

/**
 * Undefined once the lock is ours. A dead one is removed only by whoever holds the guard of just this dead
 * lock, and only if it is still there then: of two who see it at once, the second finds another's.
 */
function take(attempt: Attempt, path: string, depth: number): Blocker | undefined {
  const { host, mine } = attempt;
  for (let round = 0; round < 3; round++) {
    if (host.create(path, mine)) {
      return isSame(host.read(path), mine) ? undefined : { path, holder: undefined };
    }
    const there = host.read(path);
    if (!there) continue;
    const holder = parseHolder(there);
    // It was made in an earlier round, and could not be read back then.
    if (holder && isSame(there, mine) && !held.has(nameOf(holder))) return undefined;
    if (depth === DEEPEST || !isDead(attempt, path, there, holder)) return { path, holder };
    const guard = `${path}.${holder ? nameOf(holder) : "unreadable"}`;
    const before = take(attempt, guard, depth + 1);
    if (before) return before;
    try {
      if (isSame(host.read(path), there)) {
        host.remove(path);
        if (depth === 0) attempt.onDead(holder);
      }
    } finally {
      host.remove(guard);
    }
  }
  return { path, holder: undefined };
}

/** No two locks have the same: a process begins one thing at a time. */
function nameOf({ process, since }: Holder): string {
  return `${process}-${since.replace(/\D/gu, "")}`;
}

function isDead(
  { host, unreadable, waited }: Attempt,
  path: string,
  bytes: Uint8Array,
  holder: Holder | undefined,
): boolean {
  if (holder) {
    const isOurs = holder.process === host.self().process && held.has(nameOf(holder));
    return !isOurs && hasEnded(host, holder);
  }
  const seen = unreadable.get(path);
  if (seen && isSame(seen.bytes, bytes)) return waited - seen.since >= UNREADABLE_AFTER;
  unreadable.set(path, { bytes, since: waited });
  return false;
}

/** Guards of locks that are gone guard nothing; whoever was killed between the two has left one. */
function removeGuards(host: Host, folder: string): void {
  try {
    for (const { name } of host.list(folder)) {
      if (name.startsWith(`${LOCK_NAME}.`)) host.remove(`${folder}/${name}`);
    }
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** Removes the lock if it is still ours. */
function release(host: Host, path: string, mine: Uint8Array): boolean {
  try {
    if (isSame(host.read(path), mine)) host.remove(path);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** What cannot be removed now is taken for dead as soon as this process has ended. */
async function releaseSurely(host: Host, path: string, mine: Uint8Array): Promise<void> {
  for (let round = 0; round < 5 && !release(host, path, mine); round++) {
    await host.sleep(FIRST_PAUSE);
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
