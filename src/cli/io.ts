/**
 * What the command line needs of the world, as arguments: a test hands in its own, `chancery.ts`
 * those of the process.
 */
import type { Phrase } from "../diagnostics/phrase.ts";
import type { Host } from "../host/host.ts";
import type { Overseer, Stop } from "../pipeline/overseer.ts";
import type * as pipeline from "../pipeline.ts";
import type { Ask } from "../tasks/scaffold/question.ts";
import type { Bar } from "./progress.ts";

/** The part of the pipeline that commands use. */
export type Pipeline = Pick<typeof pipeline, "build" | "check" | "openMaker">;

export interface Io {
  readonly version: string;
  /** Names this build and what is under it; without it nothing is remembered between runs. */
  readonly program?: string | undefined;
  /** How wide help may be; 80 when absent. */
  readonly columns?: number | undefined;
  /** Shows how far long work is; absent where lines tell it, since nobody looks at a terminal. */
  readonly bar?: Bar | undefined;
  createHost(folders: { readonly root: string; readonly out: string }): Host;
  /** Loaded only by the commands that need it, so that help comes at once. */
  loadPipeline(): Promise<Pipeline>;
  /** Absent where nobody can answer: stdin or stdout is no terminal. */
  openAsk?(words: (phrase: Phrase) => string): Ask;
  /** Has garbage collected sooner: a register of thousands takes less memory so, and a little longer. */
  saveMemory?(): void;
  /** Looks on while papers are made; absent where nothing is stopped. */
  readonly overseer?: Overseer & {
    /** How long one paper may take, in seconds. */
    allow(seconds: number): void;
    /** What was stopped in earlier attempts, by paper. */
    readonly stops: Readonly<Record<string, Stop>>;
    /** Told which paper another thread works on, none when it has done; its number is from 1 on. */
    look(thread: number, paper: string | undefined): void;
  };
  now(): Date;
  /** Milliseconds from some moment on, which nobody sets back; without them no pace is told. */
  readonly ticks?: () => number;
  stdout(text: string): void;
  stderr(text: string): void;
  environment(name: string): string | undefined;
}
