/** `chancery copies`: who holds which copy, which are to be collected, and that some came back. */
import { type Command, InvalidArgumentError } from "commander";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { HeldCopy } from "../tasks/versions/copies.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import type { Answer, Result, Tell } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readSettings } from "./settings.ts";
import { printTable } from "./table.ts";
import { NOT_A_VERSION, NOT_COPIES } from "./usage.ts";

interface CopiesFlags {
  readonly returned?: readonly number[];
  readonly of?: number;
  readonly stamp?: boolean;
}

/** Adds the command; `done` gets its exit code. */
export function addCopies(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("copies")
    .description("show who holds which copy of which version, and which are to be collected")
    .argument("<meeting>", "name of the meeting, as in data/meetings")
    .option(
      "--returned <numbers>",
      "record that these copies came back, such as 3 or 1,4",
      readNumbers,
    )
    .option("--of <version>", "the version whose copies came back, such as v1", readVersion)
    .option(
      "--stamp",
      "make the papers of superseded versions once more, with a stamp that says so",
    )
    .addHelpText(
      "after",
      examples([
        ["chancery copies 2025-12-02-binh-phosay", "who holds what, and what to collect"],
        ["chancery copies 2025-12-02-binh-phosay --returned 3 --of v1", "copy 3 of v1 came back"],
        ["chancery copies 2025-12-02-binh-phosay --stamp", "stamped papers for the archive"],
      ]),
    )
    .action(async (meeting: string, flags: CopiesFlags, command: Command) => {
      const settings = readSettings(command);
      done(await perform(io, settings, (task) => showCopies(meeting, flags, task, io)));
    });
}

function readNumbers(text: string, earlier: readonly number[] = []): readonly number[] {
  const numbers = text.split(",").map((each) => each.trim());
  if (!numbers.every((each) => /^[1-9]\d{0,3}$/u.test(each))) {
    throw new InvalidArgumentError(NOT_COPIES);
  }
  return [...earlier, ...numbers.map(Number)];
}

/** `v2` or `2`. */
export function readVersion(text: string): number {
  const found = /^v?([1-9]\d{0,3})$/iu.exec(text.trim());
  if (!found) throw new InvalidArgumentError(NOT_A_VERSION);
  return Number(found[1]);
}

async function showCopies(
  meeting: string,
  { returned, of, stamp = false }: CopiesFlags,
  task: Task,
  io: Io,
): Promise<Result> {
  const { host, report, step } = task;
  const [{ copiesOf, isCancelled, recordReturn }, { findIssued }] = await Promise.all([
    import("../tasks/versions/copies.ts"),
    import("../tasks/versions/find-issued.ts"),
  ]);
  const found = findIssued(host, meeting, report);
  if (typeof found === "string") return { outcome: found };
  if (returned) {
    const asked = { numbers: returned, ...(of !== undefined && { of }), onWait: step };
    const outcome = await recordReturn(host, meeting, asked, report);
    if (outcome !== "done") return { outcome };
  } else if (of !== undefined) {
    report.error("options-in-conflict", say("--of says whose copies came back, and none did"), {
      hint: say("add --returned with their numbers"),
    });
    return { outcome: "usage" };
  }
  if (stamp) {
    const { stampAll } = await import("../tasks/versions/stamp.ts");
    const options = { toolVersion: io.version, onWait: step };
    const { outcome, files } = await stampAll(host, meeting, options, report);
    return { outcome, files };
  }
  // What is wrong was told above.
  const now = returned ? findIssued(host, meeting, new Report()) : found;
  if (typeof now === "string") return { outcome: now };
  const state = { isCancelled: isCancelled(host, meeting) };
  const told = { meeting, ...state, width: io.columns };
  return { outcome: "done", answer: answerCopies(copiesOf(now, state), told) };
}

interface Telling {
  readonly meeting: string;
  readonly isCancelled: boolean;
  readonly width: number | undefined;
}

function answerCopies(
  copies: readonly HeldCopy[],
  { meeting, isCancelled, width }: Telling,
): Answer {
  return {
    values: { copies, cancelled: isCancelled },
    print: (tell) => {
      if (copies.length === 0) {
        const where = { field: "distribution:", file: `data/meetings/${meeting}.yaml` };
        const next = say("write whom under {field} in {file}, and issue with --copies", where);
        return `${tell(say("no copy was given to anybody by name"))}\n${tell(next)}\n`;
      }
      const collect = copies.filter(({ state }) => state === "collect");
      const rows = copies.map((copy) => [
        `v${copy.version}`,
        String(copy.number),
        copy.to,
        copy.papers?.join(", ") ?? tell(say("all")),
        tell(stateOf(copy)),
      ]);
      const count = collect.length;
      const line =
        count === 0
          ? say("no copy is to be collected")
          : count === 1
            ? say("1 copy is to be collected")
            : say("{count} copies are to be collected", { count });
      const lines = isCancelled ? [say("the meeting is cancelled"), line] : [line];
      return `${printTable(columnsOf(tell), rows, width)}\n${lines.map(tell).join("\n")}\n`;
    },
  };
}

function columnsOf(tell: Tell) {
  return [
    { head: tell(say("version")), yields: "never" },
    { head: tell(say("copy")), yields: "never" },
    { head: tell(say("recipient")), yields: "first" },
    { head: tell(say("papers")), yields: "last" },
    { head: tell(say("state")), yields: "never" },
  ] as const;
}

function stateOf({ state, returned }: HeldCopy): Phrase {
  if (state === "returned")
    return say("came back {at}", { at: (returned ?? "").slice(0, 16).replace("T", " ") });
  return state === "collect" ? say("TO COLLECT") : say("holds it");
}
