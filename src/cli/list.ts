/** `chancery list`: the meetings of the record, its open commitments, or the checks, as a table. */
import { Argument, type Command } from "commander";
import { and, say } from "../diagnostics/phrase.ts";
import { answerChecks } from "./check-answers.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import { answerCommitments, answerMeetings } from "./list-answers.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readNames, readSettings, type Settings } from "./settings.ts";

interface ListFlags {
  readonly meeting?: readonly string[];
  readonly owner?: readonly string[];
  readonly all?: boolean;
}

/** Adds the command; `done` gets its exit code. */
export function addList(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("list")
    .description(
      "list the meetings, or the commitments that are still open, as at today, or the day of --as-of; or all checks",
    )
    .addArgument(
      new Argument("[what]", "what to list").choices(["meetings", "commitments", "checks"]),
    )
    .argument("[codes...]", "only these checks, each with its reason and an example")
    .option("--meeting <names>", "only commitments of these meetings", readNames)
    .option(
      "--owner <ids>",
      "only commitments of these owners, by id or name of a party or person; unknown for those without one",
      readNames,
    )
    .option("--all", "commitments that are closed too")
    .addHelpText(
      "after",
      examples([
        ["chancery list", "the meetings, as at today"],
        ["chancery list commitments", "what is still open today, and where it stands"],
        ["chancery list commitments --owner mlsw", "what one body is to do"],
        ['chancery list commitments --owner "bo noi vu"', "the same by its name, accents or not"],
        ["chancery list commitments --owner unknown", "what nobody is named for"],
        ["chancery list commitments --as-of 2025-12-31", "where each stands on that day"],
        ["chancery list checks", "what is looked at before a paper leaves"],
        ["chancery list checks lead-not-ours", "why it matters, with an example"],
      ]),
    )
    .action(
      async (
        what: string | undefined,
        codes: readonly string[],
        flags: ListFlags,
        command: Command,
      ) => {
        const settings = readSettings(command);
        const asked = { what, codes, ...flags };
        done(await perform(io, settings, (task) => listWhat(asked, { task, settings, io })));
      },
    );
}

interface ListAsked extends ListFlags {
  readonly what: string | undefined;
  readonly codes: readonly string[];
}

interface Asked {
  readonly task: Task;
  readonly settings: Settings;
  readonly io: Io;
}

async function listWhat(
  { what, codes, meeting, owner, all }: ListAsked,
  { task, settings, io }: Asked,
): Promise<Result> {
  const { host, report, catalogue } = task;
  const narrowed = [meeting && "--meeting", owner && "--owner", all && "--all"].filter(
    (option) => typeof option === "string",
  );
  if (what !== "checks" && codes.length > 0) {
    report.error("options-in-conflict", say("only the list of checks takes names of checks"), {
      hint: say("type {command}", { command: "chancery list checks" }),
    });
    return { outcome: "usage" };
  }
  if (what !== undefined && what !== "commitments" && narrowed.length > 0) {
    const message = say("only the list of commitments takes {options}", { options: and(narrowed) });
    report.error("options-in-conflict", message, {
      hint: say("type {command}", { command: "chancery list commitments" }),
    });
    return { outcome: "usage" };
  }
  if (what === "checks") {
    const { listChecks } = await import("../tasks/list-checks.ts");
    const found = listChecks(host, codes, report);
    if (typeof found === "string") return { outcome: found };
    return { outcome: "done", answer: answerChecks(found, codes.length > 0, io.columns) };
  }
  const { asOf } = settings;
  const language = catalogue?.language ?? "en";
  const options = { language, now: io.now(), ...(asOf !== undefined && { asOf }) };
  if (what === "commitments" || narrowed.length > 0) {
    const { listCommitments } = await import("../tasks/list-commitments.ts");
    const narrow = { ...(meeting && { meetings: meeting }), ...(owner && { owners: owner }) };
    const found = listCommitments(host, { ...options, ...narrow, all: all ?? false }, report);
    if (typeof found === "string") return { outcome: found };
    return { outcome: "done", answer: answerCommitments(found, io.columns) };
  }
  const { listMeetings } = await import("../tasks/list-meetings.ts");
  const found = listMeetings(host, options, report);
  if (typeof found === "string") return { outcome: found };
  return { outcome: "done", answer: answerMeetings(found, io.columns) };
}
