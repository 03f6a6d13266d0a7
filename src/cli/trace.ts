/** `chancery trace`: where a word in the papers of a meeting came from, in templates and data. */
import type { Command } from "commander";
import { tell } from "../diagnostics/phrase.ts";
import { showFile } from "../host/host.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import { type Result, readText } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readNames, readSettings, type Settings } from "./settings.ts";

interface TraceFlags {
  readonly word: string;
  readonly kind?: readonly string[];
  readonly lang?: readonly string[];
}

/** Adds the command; `done` gets its exit code. */
export function addTrace(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("trace")
    .description("show from which line of template and data a word in a meeting's papers came")
    .argument("<meeting>", "name of the meeting, as in data/meetings")
    .requiredOption("--word <words>", "the word, or several in quotes as they follow one another")
    .option("--kind <names>", "only in these kinds of paper, such as briefing-note", readNames)
    .option(
      "--lang <names>",
      "in these languages, such as en,vi (default: as the house file says)",
      readNames,
    )
    .addHelpText(
      "after",
      examples([
        ['chancery trace 2025-12-02-binh-phosay --word "Phosay"', "each place that prints a name"],
        ['chancery trace 2025-12-02-binh-phosay --word "2 December 2025"', "where a date is from"],
        [
          'chancery trace 2025-12-02-binh-phosay --word "hoped" --kind follow-up-memo',
          "why an item is called so, in one paper",
        ],
      ]),
    )
    .action(async (meeting: string, flags: TraceFlags, command: Command) => {
      const settings = readSettings(command);
      done(await perform(io, settings, (task) => traceWord(meeting, flags, settings, task)));
    });
}

async function traceWord(
  meeting: string,
  { word, kind, lang }: TraceFlags,
  { asOf, oneLine }: Settings,
  { host, report, catalogue }: Task,
): Promise<Result> {
  const [{ trace }, { printTrace, traceValues }] = await Promise.all([
    import("../tasks/trace.ts"),
    import("../tasks/trace/print.ts"),
  ]);
  const narrow = { ...(kind && { kinds: kind }), ...(lang && { languages: lang }) };
  const options = { meeting, words: word, ...narrow, ...(asOf !== undefined && { asOf }) };
  const found = trace(host, options, report);
  const { outcome, occurrences } = found;
  if (occurrences.length === 0) return { outcome };
  const telling = {
    tell: (phrase: Parameters<typeof tell>[0]) => tell(phrase, catalogue),
    showFile: (file: string) => showFile(host, file),
    readText: (file: string) => readText(host, file),
    form: oneLine ? ("line" as const) : ("frame" as const),
  };
  return {
    outcome,
    answer: { print: () => printTrace(found, telling), values: traceValues(found, telling) },
  };
}
