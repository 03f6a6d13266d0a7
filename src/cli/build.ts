/** `chancery build`: the papers of the meetings, on the disk, after each save, or, with `--emit`, stage by stage. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { BuildOptions } from "../pipeline.ts";
import { changesSinceIssue } from "./changes-since.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import type { OpenMakers } from "./makers.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { addRunOptions, type RunFlags, readCount, runLogged } from "./run-options.ts";
import { readNames, readSettings, type Settings } from "./settings.ts";
import { NOT_A_SHARD } from "./usage.ts";

/** Of a record with more meetings than these, memory is looked after. */
const MANY = 12;

interface BuildFlags extends RunFlags {
  readonly kind?: readonly string[];
  readonly lang?: readonly string[];
  readonly format?: readonly string[];
  readonly emit?: "view" | "markdown" | "document";
  readonly archive?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly shard?: BuildOptions["shard"];
  readonly jobs?: number;
}

/** Adds the command; `done` gets its exit code. */
export function addBuild(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("build")
    .description("make the papers of all meetings, or of those named")
    .argument("[meeting...]", "names of meetings, as in data/meetings")
    .option("--kind <names>", "only these kinds of paper, such as briefing-note", readNames)
    .option(
      "--lang <names>",
      "in these languages, such as en,vi (default: as the house file says)",
      readNames,
    )
    .option("--format <names>", "only these formats: pdf, docx", readNames)
    .addOption(
      new Option("--emit <stage>", "print a stage of the work on stdout and write nothing").choices(
        ["view", "markdown", "document"],
      ),
    )
    .addOption(
      new Option(
        "--archive",
        "make copies to file instead: PDF/A-3 with the record attached, never a Word file",
      ).conflicts("emit"),
    )
    .addOption(
      new Option(
        "--jobs <count>",
        "make the papers of so many meetings at once; each takes a processor and 200 MB (default: 1)",
      )
        .argParser(readCount)
        .conflicts(["watch", "emit"]),
    )
    .addOption(
      new Option(
        "--shard <part>",
        "only a part of the meetings, such as 1/4, 2/4 …: one for each of several machines, each with an --out of its own",
      )
        .argParser(readShard)
        .conflicts("watch"),
    )
    .option("--force", "replace files that were changed by hand, and archive copies that differ")
    .addOption(
      new Option(
        "--watch",
        "stay, and after each save make the papers that it concerns, until Ctrl-C; on network shares set CHOKIDAR_USEPOLLING=1",
      ).conflicts(["emit", "archive"]),
    );
  addRunOptions(command)
    .addHelpText(
      "after",
      examples([
        ["chancery build", "all papers of all meetings"],
        ["chancery build 2025-12-02-binh-phosay", "the papers of one meeting"],
        ["chancery build --kind briefing-note --format pdf,docx", "one kind of paper"],
        ["chancery build --lang vi,lo", "all papers in two languages"],
        ["chancery build --shard 2/4 --out part-2", "the second quarter of a large batch"],
        ["chancery build --watch", "the papers that a save concerns, after each save"],
        ["chancery build --as-of 2025-12-01", "with what was known on that day"],
        ["chancery build 2025-12-02-binh-phosay --archive", "copies to file after the meeting"],
        ["chancery build 2025-12-02-binh-phosay --emit view", "what its templates may print"],
        ["chancery build --kind talking-points --emit markdown", "what a template made of it"],
        ["chancery build --kind talking-points --emit document", "how that was read"],
      ]),
    )
    .action(async (meetings: readonly string[], flags: BuildFlags, command: Command) => {
      const settings = readSettings(command);
      if (flags.watch) {
        const { watchAndBuild } = await import("./watch.ts");
        const optionsFor = (task: Task) => optionsOf(io, settings, meetings, flags, task);
        const changesFor = (task: Task) => changesSinceIssue(task, io.version, flags.lang);
        done(await watchAndBuild(io, settings, { flags, optionsFor, changesFor }));
        return;
      }
      done(
        await perform(io, settings, (task) =>
          buildPapers(
            task,
            optionsOf(io, settings, meetings, flags, task),
            { ...settings, ...flags },
            io,
          ),
        ),
      );
    });
}

async function buildPapers(
  task: Task,
  options: BuildOptions,
  flags: BuildFlags & Settings,
  io: Io,
): Promise<Result> {
  const { host, pipeline, report } = task;
  const build = async (note?: BuildOptions["note"]) => {
    // For a few it would take longer than it is worth: they need little.
    if (host.list("data/meetings").length > MANY) io.saveMemory?.();
    const makers = await openJobs(options, flags, io);
    try {
      return await pipeline.build(host, { ...options, note, makers }, report);
    } finally {
      await makers?.close();
    }
  };
  if (options.emit) {
    const { emitted, outcome } = await build();
    return { emitted, outcome };
  }
  return runLogged(task, "chancery build", flags, io, build);
}

function optionsOf(
  io: Io,
  { asOf, strict }: Settings,
  meetings: readonly string[],
  { kind, lang, format, emit, archive, force, shard, jobs: atOnce = 1 }: BuildFlags,
  task: Task,
): BuildOptions {
  return {
    ...(meetings.length > 0 && { meetings }),
    ...(kind && { kinds: kind }),
    ...(lang && { languages: lang }),
    ...(format && { formats: format }),
    ...(asOf !== undefined && { asOf }),
    ...(emit && { emit }),
    ...(archive && { archive }),
    ...(shard && { shard }),
    force: force ?? false,
    strict,
    toolVersion: io.version,
    program: io.program,
    overseer: io.overseer,
    onStep: async ({ meeting, done, total }) => {
      task.advance({ name: meeting, done, total, atOnce });
      // Lets the process hear that the user has stopped it.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** `2/4`: the second of four parts. */
function readShard(text: string): BuildOptions["shard"] {
  const [, index = 0, count = 0] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text)?.map(Number) ?? [];
  if (index < 1 || index > count) throw new InvalidArgumentError(NOT_A_SHARD);
  return { index, count };
}

/** The threads that make papers; undefined where this one does. */
async function openJobs(
  options: BuildOptions,
  { jobs = 1, root, out }: BuildFlags & Settings,
  io: Io,
): Promise<OpenMakers | undefined> {
  if (jobs === 1) return undefined;
  const { openMakers } = await import("./makers.ts");
  const { kinds, languages, formats, asOf, archive, toolVersion } = options;
  const asked = { kinds, languages, formats, asOf, archive, toolVersion };
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return openMakers(
    jobs,
    { folders: { root, out }, options: { toolVersion, ...Object.fromEntries(given) } },
    io,
  );
}
