/** A watch of the example, or of another house, in memory: each step of a test changes files while the watch waits. */
import type { Host } from "../../src/host/host.ts";
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from "../../src/host/memory.ts";
import { builtinTemplates, exampleInMemory } from "./example-in-memory.ts";
import { runCommand } from "./run-command.ts";

/** What was printed in a round, and what was done to the files of papers. */
export interface SeenRound {
  stdout: string;
  stderr: string;
  /** The folders in `output/` that were written to, sorted. */
  readonly written: readonly string[];
}

/** Changes files and gives the paths that the watch hears of. */
export type Step = (host: MemoryHost) => readonly string[];

interface Setting extends MemoryHostOptions {
  readonly words?: readonly string[];
  readonly steps?: readonly Step[];
  /** Files besides those of the example. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The house in place of the example. */
  readonly house?: Readonly<Record<string, string>>;
  /** What the command sees in place of the host. */
  readonly seenAs?: (host: MemoryHost) => Host;
}

/** One paper of each meeting, so that a round is quick. */
export const ONE_PAPER = ["--kind", "talking-points", "--format", "pdf"] as const;

/** `chancery build --watch` with these words: its exit code and its rounds, the first build before all steps. */
export async function watchExample({ words = ONE_PAPER, steps = [], ...rest }: Setting) {
  const { files = {}, house, seenAs = (host: Host) => host, ...options } = rest;
  const left = [...steps];
  const rounds: SeenRound[] = [];
  let logged = 0;
  let current = { stdout: "", stderr: "" };
  const endRound = (host: MemoryHost) => {
    const log = host.log
      .slice(logged)
      .flatMap((line) => /^write output\/([^/]+)\//u.exec(line)?.[1] ?? []);
    logged = host.log.length;
    rounds.push({ ...current, written: [...new Set(log)].sort() });
    current = { stdout: "", stderr: "" };
  };
  const example = house
    ? { ...house, ...builtinTemplates }
    : Object.fromEntries(exampleInMemory().files);
  const host: MemoryHost = createMemoryHost(
    { ...example, ...files },
    {
      now: new Date("2025-12-02T14:05:00Z"),
      ...options,
      onWait: () => {
        endRound(host);
        return left.shift()?.(host);
      },
    },
  );
  const { code } = await runCommand(["build", "--watch", ...words], {
    createHost: () => seenAs(host),
    stdout: (text) => {
      current.stdout += text;
    },
    stderr: (text) => {
      current.stderr += text;
    },
  });
  return { code, rounds, host, after: current };
}

/** Replaces a text in a file, as an editor saves it. */
export function edit(path: string, from: string, to: string): Step {
  return (host) => {
    const text = new TextDecoder().decode(host.files.get(path));
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    host.files.set(path, new TextEncoder().encode(text.replace(from, () => to)));
    return [path];
  };
}

/** The file as it came, without what was edited. */
export function restore(path: string): Step {
  return (host) => {
    const bytes = exampleInMemory().files.get(path);
    if (bytes) host.files.set(path, bytes);
    else host.files.delete(path);
    return [path];
  };
}
