/**
 * The library's face: what the command line does, for programs. Everything not exported here may
 * change without notice.
 */
import { join } from "node:path";
import type { Diagnostic, Place, Severity } from "./diagnostics/diagnostic.ts";
import { Report } from "./diagnostics/report.ts";
import { type Host, showFile } from "./host/host.ts";
import {
  createNodeHost,
  findPackageFolder,
  identifyProgram,
  readPackageVersion,
} from "./host/node.ts";
import type { PackedFile } from "./pack/write-pack.ts";
import { recallCheck } from "./pipeline/check-memo.ts";
import { build, check } from "./pipeline.ts";
import { loggedRun } from "./tasks/logged-run.ts";

export type { Diagnostic, PackedFile as BuiltFile, Place, Severity };

/** Where the record is, and which of its papers to make. */
export interface BuildPackOptions {
  /** The folder that holds `data/` and, if the house has its own, `templates/`. */
  readonly root: string;
  /** The folder of the papers; `output` in the root when absent. */
  readonly out?: string;
  /** Ids of meetings; all when absent. */
  readonly meetings?: readonly string[];
  /** Kinds of paper, such as `briefing-note`; all when absent. */
  readonly kinds?: readonly string[];
  /** Language tags; those that the house file names when absent. */
  readonly languages?: readonly string[];
  /** `pdf`, `docx`; both when absent. */
  readonly formats?: readonly string[];
  /** Archive copies instead of ordinary papers: PDF/A-3 with the record attached. */
  readonly archive?: boolean;
  /** A day, `2025-12-01`, that replaces the papers' own limit of what they know. */
  readonly asOf?: string;
  /** Replaces files that were changed by hand. */
  readonly force?: boolean;
  /** Warnings stop a meeting's papers as errors do. */
  readonly strict?: boolean;
}

/** What came of a build. */
export interface BuildPackResult {
  /** The files that stand on the disk now; `path` is seen from the working folder. */
  readonly files: readonly PackedFile[];
  /** All problems, by file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * `usage`: the options ask for what is not there; `problems`: at least one meeting's papers were
   * not made; `unwritten`: disk or rights.
   */
  readonly outcome: "done" | "usage" | "problems" | "unwritten";
}

/**
 * Makes the papers of the meetings and writes them, each meeting's papers together or not at all.
 *
 * @returns the files, the diagnostics and the outcome. Problems of the record are never thrown.
 * @throws HostError when a folder cannot be read; anything else thrown is a mistake of chancery.
 * @example
 * ```ts
 * const { files, diagnostics } = await buildPack({ root: ".", meetings: ["2025-12-02-binh-phosay"] });
 * ```
 */
export async function buildPack({
  root,
  out,
  ...options
}: BuildPackOptions): Promise<BuildPackResult> {
  const host = openHost(root, out);
  const report = new Report();
  const version = readPackageVersion();
  const request = { doing: "buildPack", version, commands: { limit: 0 }, tell: () => undefined };
  const { files, outcome } = await loggedRun(host, request, report, (note) =>
    build(host, { ...options, toolVersion: version, note }, report),
  );
  return {
    files: files.map((file) => ({ ...file, path: host.display(file.path) })),
    diagnostics: showFiles(report.diagnostics, host),
    outcome,
  };
}

/** Where the record is, and how strictly to look at it. */
export interface CheckRecordOptions {
  readonly root: string;
  /** The folder of the papers; `output` in the root when absent. */
  readonly out?: string;
  /** Language tags of the papers to look at; those that the house file names when absent. */
  readonly languages?: readonly string[];
  /** A day, `2025-12-01`, that replaces the papers' own limit of what they know. */
  readonly asOf?: string;
}

/**
 * All problems of record and templates that need no laid-out page. Writes no paper; what was found
 * is kept in the folder of the papers, so that a second check of the same files is quick.
 */
export function checkRecord({ root, out, ...asked }: CheckRecordOptions): readonly Diagnostic[] {
  const host = openHost(root, out);
  const report = new Report();
  const options = { ...asked, program: identifyProgram() };
  if (!recallCheck(host, options, report)) check(host, options, report);
  return showFiles(report.diagnostics, host);
}

/** Places with their files as seen from the working folder, so that a program can open them. */
function showFiles(diagnostics: readonly Diagnostic[], host: Host): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    return place
      ? { ...diagnostic, place: { ...place, file: showFile(host, place.file) } }
      : diagnostic;
  });
}

function openHost(root: string, out: string | undefined): Host {
  return createNodeHost({ root, out: out ?? join(root, "output"), builtin: findPackageFolder() });
}
