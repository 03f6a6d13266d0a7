/** Who holds a lock, as its file says it, and how others are told of it. */
import * as z from "zod";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";

const holderSchema = z.object({
  process: z.number().int().positive(),
  machine: z.string(),
  doing: z.string(),
  since: z.string(),
});
export type Holder = z.output<typeof holderSchema>;

/** A lock that is not ours; no holder where it cannot be read. */
export interface Blocker {
  readonly path: string;
  readonly holder: Holder | undefined;
  /** The system refused, which Windows may do for a moment: perhaps nobody is there. */
  readonly isRefused?: boolean;
}

/** Undefined where the file holds no such words. */
export function parseHolder(bytes: Uint8Array): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Whether whoever held it runs no more, as far as this machine can know. A lock with the number of this very
 * process is an earlier one's, since in a container every run may have the same; those who hold locks
 * themselves ask before whether it is theirs.
 */
export function hasEnded(host: Host, { machine, process }: Holder): boolean {
  const self = host.self();
  return machine === self.machine && (process === self.process || !host.isRunning(process));
}

export function sayWaiting(host: Host, folder: string, { holder }: Blocker): Phrase {
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

export function sayDead(host: Host, folder: string, holder: Holder | undefined): Phrase {
  const shown = host.display(folder);
  if (!holder) return say("a run in {folder} was stopped; its lock is removed", { folder: shown });
  const { doing, process, since } = holder;
  return say("{doing} (process {process}, since {since}) was stopped; its lock is removed", {
    doing,
    process,
    since,
  });
}

export function reportLocked(host: Host, folder: string, blocker: Blocker, report: Report): void {
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
