/**
 * One writer at a time in a folder. Who works there has a file in it that names the process, the machine
 * and what is done; others wait a while and then give up. What a killed process left is recognised on its
 * own machine and taken over by one of those who wait. What is done under the lock is the caller's matter.
 */
import * as z from "zod";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";

/** What is to be done, and where. */
export interface LockRequest {
  /** The host path of the folder, such as `data`. */
  readonly folder: string;
  /** The command, such as `chancery update vl-01`, for others to read. */
  readonly doing: string;
  /** Called once where it has to be waited for somebody. */
  readonly onWait?: ((line: Phrase) => void) | undefined;
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

const holderSchema = z.object({
  process: z.number().int().positive(),
  machine: z.string(),
  doing: z.string(),
  since: z.string(),
});
type Holder = z.output<typeof holderSchema>;

/** A lock that is not ours; no holder where it cannot be read. */
interface Blocker {
  readonly path: string;
  readonly holder: Holder | undefined;
}

/** One attempt, with what those before it saw. */
interface Attempt {
  readonly host: Host;
  readonly mine: Uint8Array;
  /** By path, what could not be read and since when. */
  readonly unreadable: Map<string, { readonly bytes: Uint8Array; readonly since: number }>;
  readonly waited: number;
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
  try {
    return { value: await act() };
  } finally {
    forget();
    await releaseSurely(host, path, mine);
  }
}

/** Undefined once the lock is ours. */
async function takeInTurn(
  host: Host,
  path: string,
  mine: Uint8Array,
  { folder, onWait }: LockRequest,
): Promise<Blocker | undefined> {
  const unreadable: Attempt["unreadable"] = new Map();
  let [waited, pause, isTold] = [0, FIRST_PAUSE, false];
  while (true) {
    const blocker = takeUnlessRefused({ host, mine, unreadable, waited }, path);
    if (!blocker || waited >= LONGEST) return blocker;
    if (!isTold && waited >= TOLD_AFTER) {
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
    if (!isBrief || attempt.waited >= REFUSED_FOR) throw error;
    return { path, holder: undefined };
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
    if (depth === DEEPEST || !isDead(attempt, path, there, holder)) return { path, holder };
    const guard = `${path}.${holder ? nameOf(holder) : "unreadable"}`;
    const before = take(attempt, guard, depth + 1);
    if (before) return before;
    try {
      if (isSame(host.read(path), there)) host.remove(path);
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
  if (holder) return holder.machine === host.self().machine && !host.isRunning(holder.process);
  const seen = unreadable.get(path);
  if (seen && isSame(seen.bytes, bytes)) return waited - seen.since >= UNREADABLE_AFTER;
  unreadable.set(path, { bytes, since: waited });
  return false;
}

function parseHolder(bytes: Uint8Array): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
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

function sayWaiting(host: Host, folder: string, { holder }: Blocker): Phrase {
  const shown = host.display(folder);
  if (!holder) return say("waiting for another run that works in {folder}", { folder: shown });
  const { doing, process, machine } = holder;
  return say("waiting for {doing} (process {process} on {machine}), which works in {folder}", {
    doing,
    process,
    machine,
    folder: shown,
  });
}

function reportLocked(host: Host, folder: string, blocker: Blocker, report: Report): void {
  const { path, holder } = blocker;
  const [shown, file] = [host.display(folder), host.display(path)];
  if (!holder) {
    report.error("locked", say("another run works in {folder}", { folder: shown }), {
      hint: say("try again when it has ended; if none runs, delete {file}", { file }),
    });
    return;
  }
  const { doing, process, machine, since } = holder;
  const slots = { doing, process, machine, since, folder: shown };
  report.error(
    "locked",
    say(
      "{doing} works in {folder}: process {process} on the machine {machine}, since {since}",
      slots,
    ),
    {
      hint:
        machine === host.self().machine
          ? say("try again when it has ended; if it is no chancery, delete {file}", { file })
          : say(
              "try again when it has ended; if chancery no longer runs on {machine}, delete {file}",
              {
                machine,
                file,
              },
            ),
    },
  );
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
