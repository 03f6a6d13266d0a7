/**
 * Hands the packs of a run on to commands that the house names, such as one that mails a memo. A pack is
 * handed on once for what it holds: also by a later run, where the one that made it was stopped before.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import {
  JOURNAL,
  type JournalEntry,
  type JournalEvent,
  type JournalPack,
} from "../pack/journal.ts";
import { MANIFEST_NAME } from "../pack/manifest.ts";
import { isHandedOn, type Owed, sumOfPapers } from "../pack/owed.ts";
import type { BuildResult } from "../pipeline.ts";

/** Lines for the shell of the system; the path of a manifest is put behind each. */
export interface Commands {
  /** For each pack that is as it should be. */
  readonly onSuccess?: string | undefined;
  /** For each pack that could not be made; without a path where nothing could be begun. */
  readonly onFailure?: string | undefined;
  /** In seconds. */
  readonly limit: number;
}

/** What the journal knew when the run began. */
export interface Known {
  readonly entries: readonly JournalEntry[];
  /** What earlier runs of the same command were to hand on and did not. */
  readonly owed: readonly Owed[];
}

/** What is handed on, and what the journal knows of it. */
export interface Handing {
  readonly result: BuildResult;
  readonly known: Known;
  /** Puts a line into the journal, as soon as a command has ended. */
  readonly note: (event: JournalEvent) => void;
  readonly tell: (line: Phrase) => void;
}

/** Runs the commands that the result asks for; false where one ends badly, which the report tells. */
export async function handOn(
  host: Host,
  commands: Commands,
  { result, known, note, tell }: Handing,
  report: Report,
): Promise<boolean> {
  const { onSuccess, onFailure } = commands;
  const refused = new Set<string>();
  const left = onSuccess === undefined ? [] : leftBefore(host, result.packs, known);
  for (const pack of left) {
    const folder = host.display(`output/${pack}`);
    tell(say("{folder} was made by an earlier run that did not hand it on; it is now", { folder }));
  }
  const made = result.packs.flatMap(({ pack, outcome }) => (outcome === "failed" ? [] : pack));
  for (const pack of onSuccess === undefined ? [] : [...left, ...made]) {
    const manifest = `${pack}/${MANIFEST_NAME}`;
    const bytes = host.read(`output/${manifest}`);
    if (!bytes || onSuccess === undefined) continue;
    const sha256 = sumOfPapers(bytes);
    if (isHandedOn(known.entries, { manifest, sha256 })) continue;
    const exit = await tellCommand(host, onSuccess, { ...commands, pack, outcome: "done" }, report);
    note({ event: "handed-on", on: "success", manifest, sha256, exit });
    if (exit !== 0) refused.add(pack);
  }
  const outcome = refused.size === 0 || result.outcome !== "done" ? result.outcome : "problems";
  if (outcome === "done" || onFailure === undefined) return refused.size === 0;
  for (const pack of failedPacks(result.packs, refused)) {
    const exit = await tellCommand(host, onFailure, { ...commands, pack, outcome }, report);
    const manifest = pack === undefined ? "" : `${pack}/${MANIFEST_NAME}`;
    note({ event: "handed-on", on: "failure", manifest, sha256: "", exit });
  }
  return refused.size === 0;
}

/** Nothing in particular where all packs are as they should be, or none was begun. */
function failedPacks(
  packs: readonly JournalPack[],
  refused: ReadonlySet<string>,
): readonly (string | undefined)[] {
  const failed = packs.flatMap(({ pack, outcome }) => (outcome === "failed" ? [pack] : []));
  const all = [...new Set([...failed, ...refused])];
  return all.length > 0 ? all : [undefined];
}

/** The packs that earlier runs owe and that still are as those runs left them; none that this run has made. */
function leftBefore(host: Host, packs: readonly JournalPack[], { owed }: Known): readonly string[] {
  return owed.flatMap(({ manifest, sha256 }) => {
    const pack = manifest.slice(0, -`/${MANIFEST_NAME}`.length);
    if (packs.some((made) => made.pack === pack)) return [];
    const bytes = host.read(`output/${manifest}`);
    return bytes && sumOfPapers(bytes) === sha256 ? [pack] : [];
  });
}

/** Stands in the journal for a command that was stopped. */
const STOPPED = -1;

async function tellCommand(
  host: Host,
  command: string,
  about: { readonly pack: string | undefined; readonly outcome: string; readonly limit: number },
  report: Report,
): Promise<number> {
  const { pack, outcome, limit } = about;
  const manifest = pack === undefined ? undefined : host.display(`output/${pack}/${MANIFEST_NAME}`);
  const end = await host.execute(command, {
    argument: manifest,
    environment: {
      CHANCERY_OUTCOME: outcome,
      CHANCERY_PACK: pack ?? "",
      CHANCERY_MANIFEST: manifest ?? "",
      CHANCERY_JOURNAL: host.display(JOURNAL),
    },
    limit: limit * 1000,
  });
  if (end !== 0) {
    report.error(
      "command-failed",
      end === "stopped"
        ? say("the command {command} did not end within {limit} s and was stopped", {
            command,
            limit,
          })
        : say("the command {command} ended with {end}", { command, end }),
      { hint: say("what it says stands above; the next run tries again") },
    );
  }
  return end === "stopped" ? STOPPED : end;
}
