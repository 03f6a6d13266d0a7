/**
 * What is the same for every command: the record must be there, what the machine refuses is told
 * in plain words, and results, problems and counts go where a person or a script expects them.
 */
import { loadCatalogue } from "../diagnostics/catalogue.ts";
import { sayReason } from "../diagnostics/host-reasons.ts";
import { type Catalogue, list, type Phrase, say, tell } from "../diagnostics/phrase.ts";
import { printDiagnostics, toJson } from "../diagnostics/print.ts";
import { Report } from "../diagnostics/report.ts";
import { type Host, showFile } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import type { BuiltFile } from "../pipeline.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io, Pipeline } from "./io.ts";
import type { Settings } from "./settings.ts";

/** What a command works with. */
export interface Task {
  readonly host: Host;
  readonly pipeline: Pipeline;
  readonly report: Report;
  /** A line of progress for a person who waits. */
  step(line: string): void;
}

export interface Result {
  readonly outcome: "done" | "problems" | "usage" | "unwritten";
  /** Absent when the command makes no files. */
  readonly files?: readonly BuiltFile[];
  readonly emitted?: readonly string[];
}

/** Does the command's work, prints what came of it, and gives the exit code. */
export async function perform(
  io: Io,
  settings: Settings,
  act: (task: Task) => Promise<Result>,
): Promise<number> {
  const host = io.createHost(settings);
  const report = new Report();
  const speaks = !settings.quiet && !settings.json;
  const step = (line: string) => {
    if (speaks) io.stderr(`${line}\n`);
  };
  let { messages } = settings;
  const result = await attempt(host, report, async () => {
    if (host.list("data").length === 0) {
      const folder = host.display("data");
      report.error(
        "no-record",
        say("there is no record: {folder} is missing or empty", { folder }),
        {
          hint: say("go to the folder that holds data/, or name it with --root"),
        },
      );
      return { outcome: "usage" };
    }
    const pipeline = await io.loadPipeline();
    messages ??= pipeline.messagesOf(host);
    return act({ host, pipeline, report, step });
  });
  const failsByWarnings = settings.strict && report.warnings > 0 && report.errors === 0;
  const catalogue = await loadCatalogue(messages ?? "en");
  print(io, settings, { host, result, report, catalogue });
  if (speaks) {
    const gap = report.errors + report.warnings > 0 ? "\n" : "";
    const counts = countLine(result, report);
    const line = failsByWarnings
      ? say("{counts} (with --strict, warnings fail)", { counts })
      : counts;
    io.stderr(`${gap}${tell(line, catalogue)}\n`);
  }
  return exitCodes[failsByWarnings && result.outcome === "done" ? "problems" : result.outcome];
}

async function attempt(host: Host, report: Report, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const [file, reason] = [showFile(host, error.path), sayReason(error)];
    report.error("no-access", say("{file} could not be used: {reason}", { file, reason }));
    return { outcome: "unwritten" };
  }
}

/** What came of a command, and the language to tell it in. */
interface Outcome {
  readonly host: Host;
  readonly result: Result;
  readonly report: Report;
  readonly catalogue: Catalogue | undefined;
}

function print(io: Io, { json, quiet }: Settings, { host, result, report, catalogue }: Outcome) {
  const files = (result.files ?? []).map((file) => ({ ...file, path: host.display(file.path) }));
  const show = { showFile: (file: string) => showFile(host, file), catalogue };
  const told = report.toldIn(catalogue);
  if (json) {
    const { emitted } = result;
    const diagnostics = toJson(told, show);
    io.stdout(`${JSON.stringify({ files, ...(emitted && { emitted }), diagnostics }, null, 2)}\n`);
    return;
  }
  if (told.length > 0) io.stderr(printDiagnostics(told, (file) => readText(host, file), show));
  for (const text of result.emitted ?? []) io.stdout(text.endsWith("\n") ? text : `${text}\n`);
  if (!quiet) for (const { path } of files) io.stdout(`${path}\n`);
}

/** The text for a code frame; a file that cannot be read now is shown without one. */
function readText(host: Host, file: string): string | undefined {
  try {
    const bytes = host.read(file);
    return bytes && new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function countLine({ files }: Result, { errors, warnings }: Report) {
  const counts: Phrase[] = [
    errors === 1 ? say("1 error") : say("{errors} errors", { errors }),
    warnings === 1 ? say("1 warning") : say("{warnings} warnings", { warnings }),
  ];
  if (files) {
    counts.unshift(
      files.length === 1 ? say("1 file") : say("{files} files", { files: files.length }),
    );
  }
  return list(counts);
}
