/**
 * What came of a command, put where a person or a script expects it: results on stdout, problems
 * and counts on stderr, or all of it in one JSON document.
 */
import { type Catalogue, list, type Phrase, type Slot, say, tell } from "../diagnostics/phrase.ts";
import { printDiagnostics, toJson } from "../diagnostics/print.ts";
import type { Report } from "../diagnostics/report.ts";
import { type Host, showFile } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import type { BuiltFile, EmittedPaper } from "../pipeline.ts";
import type { MadePack } from "../tasks/logged-run.ts";
import { visible } from "../text/display.ts";
import { printEmitted, valuesOf } from "./emitted.ts";
import type { Io } from "./io.ts";
import type { Settings } from "./settings.ts";

/** Says a phrase in the reader's language. */
export type Tell = (phrase: Slot) => string;

/** What a command was asked to find out: as text for people, and as plain values for `--json`. */
export interface Answer {
  /** The text for stdout; each line ends with a line end. */
  print(tell: Tell): string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Result {
  readonly outcome: "done" | "problems" | "usage" | "unwritten" | "interrupted";
  /** Absent when the command makes no files. */
  readonly files?: readonly BuiltFile[];
  /** What became of each pack; absent when the command makes none. */
  readonly packs?: readonly MadePack[];
  readonly emitted?: readonly EmittedPaper[];
  readonly answer?: Answer;
}

/** A result with all that its telling needs. */
export interface Outcome {
  readonly host: Host;
  readonly result: Result;
  readonly report: Report;
  readonly catalogue: Catalogue | undefined;
  /** Warnings alone make the command fail. */
  readonly failsByWarnings: boolean;
}

/** How an outcome is to be told. */
export type Manner = Pick<Settings, "json" | "quiet" | "oneLine">;

export function printOutcome(io: Io, manner: Manner, outcome: Outcome): void {
  if (manner.json) io.stdout(`${JSON.stringify(documentOf(outcome), null, 2)}\n`);
  else printLines(io, manner, outcome);
}

function documentOf({ host, result, report, catalogue }: Outcome) {
  const { emitted, answer } = result;
  const files = (result.files ?? []).map((file) => ({ ...file, path: host.display(file.path) }));
  const show = { showFile: (file: string) => showFile(host, file) };
  return {
    ...(answer ? answer.values : { files }),
    ...(result.packs && { packs: result.packs }),
    ...(emitted && { emitted: emitted.map(valuesOf) }),
    diagnostics: toJson(report.toldIn(catalogue), show),
    ...(report.off.length > 0 && { checksOff: report.off }),
  };
}

function printLines(io: Io, { quiet, oneLine }: Manner, outcome: Outcome): void {
  const { host, result, report, catalogue, failsByWarnings } = outcome;
  const told = report.toldIn(catalogue);
  if (told.length > 0) {
    const text = printDiagnostics(told, (file) => readText(host, file), {
      showFile: (file) => showFile(host, file),
      form: oneLine ? "line" : "frame",
      catalogue,
    });
    io.stderr(text);
  }
  if (result.emitted) io.stdout(printEmitted(result.emitted));
  if (result.answer) {
    io.stdout(visible(result.answer.print((phrase) => tell(phrase, catalogue))));
  }
  if (quiet) return;
  // All at once: a thread hands on a second text only later, and the counts would come before it.
  const paths = (result.files ?? []).map(({ path }) => `${visible(host.display(path))}\n`);
  if (paths.length > 0) io.stdout(paths.join(""));
  if (result.answer && told.length === 0) return;
  const counts = countLine(result, report);
  const line = failsByWarnings
    ? say("{counts} (with --strict, warnings fail)", { counts })
    : counts;
  io.stderr(`${told.length > 0 && !oneLine ? "\n" : ""}${tell(line, catalogue)}\n`);
}

/** The text for a code frame; a file that cannot be read now is shown without one. */
export function readText(host: Host, file: string): string | undefined {
  try {
    const bytes = host.read(file);
    return bytes && new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function countLine({ files, packs = [] }: Result, { errors, warnings, off }: Report) {
  const counts: Phrase[] = [
    errors === 1 ? say("1 error") : say("{errors} errors", { errors }),
    warnings === 1 ? say("1 warning") : say("{warnings} warnings", { warnings }),
  ];
  if (off.length > 0) {
    const checks = off.length;
    counts.push(
      checks === 1 ? say("1 check switched off") : say("{checks} checks switched off", { checks }),
    );
  }
  if (packs.length > 0 && packs.every(({ outcome }) => outcome === "unchanged")) {
    counts.unshift(say("up to date"));
  }
  if (files) {
    counts.unshift(
      files.length === 1 ? say("1 file") : say("{files} files", { files: files.length }),
    );
  }
  return list(counts);
}
