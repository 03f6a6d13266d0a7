/** The threads of `--jobs`, each of which makes papers of meetings; what they make is written by the one that asks. */
import { fileURLToPath } from "node:url";
import workerpool from "workerpool";
import type { MeetingOptions } from "../pipeline/build-meeting.ts";
import type { Makers } from "../pipeline/makers.ts";
import type { Stop } from "../pipeline/overseer.ts";
import type { Io } from "./io.ts";

/** What a thread is given when it begins. */
export interface MakerInput {
  readonly folders: { readonly root: string; readonly out: string };
  readonly options: MeetingOptions;
  /** What was found in the files of the record. */
  readonly known: string;
  /** What was stopped in earlier attempts, by paper. */
  readonly stops: Readonly<Record<string, Stop>>;
}

/** What a thread tells meanwhile: the paper it works on, none at the end of a meeting. */
export interface MakerEvent {
  readonly paper: string | null;
}

export interface OpenMakers extends Makers {
  /** Ends the threads. */
  close(): Promise<void>;
}

export function openMakers(
  count: number,
  input: Omit<MakerInput, "stops" | "known">,
  { overseer }: Pick<Io, "overseer">,
): OpenMakers {
  const open = (known: string) => {
    const workerData: MakerInput = { ...input, stops: overseer?.stops ?? {}, known };
    return workerpool.pool(fileURLToPath(new URL("./maker.js", import.meta.url)), {
      workerType: "thread",
      minWorkers: count,
      maxWorkers: count,
      workerThreadOpts: { workerData },
    });
  };
  let pool: ReturnType<typeof open> | undefined;
  const free = Array.from({ length: count }, (_, at) => count - at);
  return {
    count,
    begin: (known) => {
      pool ??= open(known.print());
    },
    make: async (meeting) => {
      const lane = free.pop() ?? 0;
      const on = ({ paper }: MakerEvent) => overseer?.look(lane, paper ?? undefined);
      try {
        if (!pool) throw new Error("nobody has begun");
        return await pool.exec("make", [meeting], { on });
      } finally {
        overseer?.look(lane, undefined);
        if (lane > 0) free.push(lane);
      }
    },
    close: async () => void (await pool?.terminate()),
  };
}
