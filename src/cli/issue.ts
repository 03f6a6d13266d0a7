/** `chancery issue`: freezes a version of a meeting's papers, with a numbered copy for each recipient. */
import { type Command, InvalidArgumentError } from "commander";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Issuing } from "../tasks/versions/issue.ts";
import { normalise } from "../text/normalise.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { USUAL_LIMIT } from "./run-options.ts";
import { readNames, readSettings, type Settings } from "./settings.ts";
import { NO_REASON } from "./usage.ts";

interface IssueFlags {
  readonly accept?: string;
  readonly copies?: boolean;
  readonly lang?: readonly string[];
}

/** Adds the command; `done` gets its exit code. */
export function addIssue(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("issue")
    .description("freeze the papers of a meeting as the next version, and keep who received them")
    .argument("<meeting>", "name of the meeting, as in data/meetings")
    .option(
      "--accept <reason>",
      "issue in spite of warnings, for this reason, which is kept",
      readReason,
    )
    .option("--copies", "make each recipient's copy, with its number and name on every page")
    .option(
      "--lang <names>",
      "in these languages, such as en,vi (default: those of the version before)",
      readNames,
    )
    .addHelpText("after", `${shown}\n\n${RULES}`)
    .action(async (meeting: string, flags: IssueFlags, command: Command) => {
      const settings = readSettings(command);
      done(
        await perform(io, settings, (task) => issuePapers(meeting, flags, { task, io, settings })),
      );
    });
}

const shown = examples([
  ["chancery issue 2025-12-02-binh-phosay", "the next version of its papers"],
  ["chancery issue 2025-12-02-binh-phosay --copies", "and a numbered copy for each recipient"],
  [
    'chancery issue 2025-12-02-binh-phosay --accept "venue known tomorrow"',
    "in spite of warnings, with the reason",
  ],
]);

const RULES = `A version is never changed. Its papers, what they were made from and a manifest lie in
output/<meeting>/v1, v2 and so on; the entry of each is in data/issued/<meeting>.yaml. Who
receives the papers stands in the file of the meeting, or of the house for all meetings:

  distribution:
    - to: binh
    - to: { en: Interpreter }
      papers: [talking-points]`;

/** Words that say something. */
function readReason(text: string): string {
  const reason = normalise(text).trim();
  if (reason === "") throw new InvalidArgumentError(NO_REASON);
  return reason;
}

interface Surroundings {
  readonly task: Task;
  readonly io: Io;
  readonly settings: Settings;
}

async function issuePapers(
  meeting: string,
  { accept, copies = false, lang }: IssueFlags,
  { task, io, settings }: Surroundings,
): Promise<Result> {
  const { host, report, step } = task;
  if (settings.asOf !== undefined) {
    report.error("options-in-conflict", say("a version is issued as the record is now"), {
      hint: say("leave --as-of out; chancery build --as-of shows papers of another day"),
    });
    return { outcome: "usage" };
  }
  io.overseer?.allow(USUAL_LIMIT);
  const { issue } = await import("../tasks/versions/issue.ts");
  const options = {
    ...(accept !== undefined && { accept }),
    ...(lang && { languages: lang }),
    marksCopies: copies,
    toolVersion: io.version,
    overseer: io.overseer,
    onWait: step,
  };
  const issued = await issue(host, meeting, options, report);
  const { outcome, version, isNew = false, news, files } = issued;
  if (version === undefined) return { outcome };
  step(sayIssued(meeting, issued, version));
  const shown = (files ?? []).map((file) => ({ ...file, path: host.display(file.path) }));
  const values = { meeting, version, new: isNew, ...(news && { news }), files: shown };
  return { outcome, ...(files && { files }), answer: { print: () => "", values } };
}

function sayIssued(meeting: string, { isNew, news, since = 0 }: Issuing, version: number): Phrase {
  if (!isNew)
    return say("{meeting}: nothing changed since v{number}", { meeting, number: version });
  const slots = { meeting, version, since };
  if (news === "recipients") {
    return say(
      "{meeting}: v{version} is issued; only the recipients changed since v{since}",
      slots,
    );
  }
  return news === "marks"
    ? say("{meeting}: v{version} is issued; only its copies are new, with number and name", slots)
    : say("{meeting}: v{version} is issued", slots);
}
