/** `chancery check`: every problem of record and templates that needs no page; makes no paper. */
import type { Command } from "commander";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { recallCheck } from "../pipeline/check-memo.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import { perform, type Task } from "./perform.ts";
import { readNames, readSettings } from "./settings.ts";

interface CheckFlags {
  readonly kind?: readonly string[];
  readonly lang?: readonly string[];
}

/** So many meetings are looked at in a moment. */
const FEW = 10;

/** A meeting that is about to be looked at. */
interface Looked {
  readonly meeting: string;
  readonly done: number;
  readonly total: number;
}

/** Adds the command; `done` gets its exit code. */
export function addCheck(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("check")
    .description("show all problems in data and templates, and make no papers")
    .argument("[meeting...]", "only the papers of these meetings, as named in data/meetings")
    .option("--kind <names>", "only these kinds of paper, such as briefing-note", readNames)
    .option("--lang <names>", "for papers in these languages, such as en,vi", readNames)
    .addHelpText(
      "after",
      examples([
        ["chancery check", "all problems, each with its place and remedy"],
        ["chancery check --lang vi", "what papers in Vietnamese would lack"],
        ["chancery check --messages vi", "with messages in Vietnamese"],
        ["chancery check --one-line", "a line a problem, for editors"],
        ["chancery check --strict", "fails on warnings too"],
      ]),
    )
    .action(async (meetings: readonly string[], { kind, lang }: CheckFlags, command: Command) => {
      const settings = readSettings(command);
      const { asOf } = settings;
      const options = {
        program: io.program,
        ...(meetings.length > 0 && { meetings }),
        ...(kind && { kinds: kind }),
        ...(lang && { languages: lang }),
        ...(asOf !== undefined && { asOf }),
      };
      const act = async ({ host, pipeline, report, advance }: Task) => {
        const onStep = ({ meeting, done, total }: Looked) => {
          // Editors read each line as a problem, and a few meetings take no time.
          if (total > FEW && !settings.oneLine) advance({ name: meeting, done, total });
        };
        const asked = { ...options, onStep };
        return { outcome: pipeline.check(host, asked, report) };
      };
      const recall = (host: Host, report: Report) => {
        const outcome = recallCheck(host, options, report);
        return outcome && { outcome };
      };
      done(await perform(io, settings, act, { recall }));
    });
}
