/**
 * `output/journal.jsonl`: what ran, what it wrote and what failed, a line each, the latest last. It holds
 * the clock, so it is no part of any pack. A run that began and never ended was killed; the next one sees
 * it here. What is put into the lines is told elsewhere.
 */
import * as z from "zod";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { partName } from "./names.ts";

export const JOURNAL = "output/journal.jsonl";
const PART = `output/${partName("journal.jsonl")}`;

const packSchema = z
  .object({
    /** Such as `2025-12-02-binh-phosay` or `weekly/2025-W50`. */
    pack: z.string(),
    outcome: z.enum(["written", "unchanged", "failed"]),
    /** By name, in the folder of the pack. */
    files: z.array(z.string()).readonly(),
    /** The codes of its problems, each once. */
    codes: z.array(z.string()).readonly(),
    /** What killed runs had left in its folder. */
    cleared: z.array(z.string()).readonly(),
  })
  .readonly();

/** All lines have when they were written and the run that wrote them. */
const line = { at: z.string(), run: z.string() };

const entrySchema = z.discriminatedUnion("event", [
  z.object({ ...line, event: z.literal("began"), command: z.string(), version: z.string() }),
  /** The run that this one found killed. */
  z.object({ ...line, event: z.literal("found-unfinished"), of: z.string() }),
  z.object({
    ...line,
    event: z.literal("ended"),
    outcome: z.enum(["done", "usage", "problems", "unwritten", "bug", "interrupted"]),
    packs: z.array(packSchema).readonly(),
    codes: z.array(z.string()).readonly(),
  }),
  /** The packs that are to be made now, where some were missed before. */
  z.object({ ...line, event: z.literal("due"), packs: z.array(z.string()).readonly() }),
  /** A pack that a command is to be told of once it is there; before its first file is in its place. */
  z.object({ ...line, event: z.literal("to-hand-on"), manifest: z.string(), sha256: z.string() }),
  /** What a command was told of a pack; its manifest, and how the command ended. */
  z.object({
    ...line,
    event: z.literal("handed-on"),
    on: z.enum(["success", "failure"]),
    manifest: z.string(),
    sha256: z.string(),
    exit: z.number(),
  }),
]);

export type JournalPack = z.output<typeof packSchema>;
export type JournalEntry = Readonly<z.output<typeof entrySchema>>;
/** A line but for its time and its run. */
export type JournalEvent = JournalEntry extends infer E
  ? E extends unknown
    ? Omit<E, "at" | "run">
    : never
  : never;

/**
 * Puts a line into the journal of the run, where it must be known even if the run is killed.
 *
 * @throws HostError when disk or rights do not allow it.
 */
export type Note = (event: JournalEvent) => void;

/** Its lines in order; one that cannot be read, as a person may have left it, is passed over. */
export function readJournal(host: Host): readonly JournalEntry[] {
  const text = new TextDecoder().decode(host.read(JOURNAL));
  return text.split("\n").flatMap((line) => parseLine(line) ?? []);
}

function parseLine(text: string): JournalEntry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Adds lines at its end; the file is replaced as a whole, so that no half line is ever there.
 *
 * @throws HostError when disk or rights do not allow it.
 */
export function addToJournal(host: Host, entries: readonly JournalEntry[]): void {
  const there = new TextDecoder().decode(host.read(JOURNAL));
  const before = there === "" || there.endsWith("\n") ? there : `${there}\n`;
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  host.makeFolder("output");
  try {
    host.write(PART, new TextEncoder().encode(before + lines));
    host.rename(PART, JOURNAL);
    host.syncFolder("output");
  } catch (error) {
    removeQuietly(host, PART);
    // The file that people know, not the one beside it.
    throw error instanceof HostError ? new HostError(error.reason, JOURNAL, error.code) : error;
  }
}

/** Half a file takes room where there is none; the next line would replace it. */
function removeQuietly(host: Host, path: string): void {
  try {
    host.remove(path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** The runs that began and did not end, and that no later one has found. */
export function unfinishedRuns(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const settled = new Set(
    entries.flatMap((entry) => {
      if (entry.event === "ended") return [entry.run];
      return entry.event === "found-unfinished" ? [entry.of] : [];
    }),
  );
  return entries.filter(({ event, run }) => event === "began" && !settled.has(run));
}
