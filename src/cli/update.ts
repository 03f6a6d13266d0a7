/** `chancery update`: records what became of a commitment, from flags or from answers. */
import { type Command, Option } from "commander";
import { type Phrase, say, tell } from "../diagnostics/phrase.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readNames, readSettings, type Settings } from "./settings.ts";

const flags = [
  ["status", "status", "where it stands now, such as in-progress, delivered or dropped"],
  ["note", "text", "what happened"],
  ["evidence", "text", "what proves it; needed once it is delivered or closed"],
  ["due", "day", "the new due date, such as 2026-03-31 or 2026-03, or unknown"],
  ["reason", "text", "why the due date was set or moved"],
  ["at", "day", "when it happened (default: today)"],
  ["by", "id", "the party or person who reported it (default: unknown)"],
  ["lead", "id", "our unit that leads it from now on"],
  ["owner", "ids", "who is to do it from now on"],
  ["counterpart", "id", "the unit that answers to it on the other side from now on"],
  ["deliverable", "text", "the product it is to end in from now on"],
  ["what", "text", "how it is worded from now on"],
  ["ask", "text", "what is needed to go on"],
  ["source", "id", "the source that states it"],
] as const;

/** What people type who want to change what was recorded; each is answered and does nothing. */
const changes = ["edit", "change", "replace", "remove", "delete", "undo", "number"] as const;

type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** Adds the command; `done` gets its exit code. */
export function addUpdate(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("update")
    .description("record what became of a commitment, below what was recorded of it before")
    .argument("<commitment>", "the id of the commitment");
  for (const [flag, value, description] of flags) {
    const option = `--${flag} <${value}>`;
    if (flag === "owner") command.option(option, description, readNames);
    else command.option(option, description);
  }
  for (const flag of [...changes, "recorded"]) {
    command.addOption(new Option(`--${flag} [which]`).hideHelp());
  }
  command
    .addHelpText("after", `${shown}\n\n${RULES}`)
    .action(async (id: string, given: Given, own: Command) => {
      const settings = readSettings(own);
      done(await perform(io, settings, (task) => record(id, given, { task, io, settings })));
    });
}

const shown = examples([
  ["chancery update vl-2025-12-02-06", "at a terminal: asks what became of it"],
  ['chancery update vl-2025-12-02-06 --status in-progress --note "Draft sent"', "work has begun"],
  ['chancery update vl-2025-12-02-06 --status delivered --evidence "Letter 12"', "it is done"],
  ['chancery update vl-2025-12-02-06 --due 2026-03-31 --reason "Elections"', "it is due later"],
  ["chancery update vl-2025-12-02-06 --lead moha --at 2025-12-08", "who leads it since Monday"],
]);

const RULES = `At a terminal, a commitment alone is asked about. The day of recording is today in the house's
time zone. Nothing that was recorded is changed: what was wrong is put right by another update.`;

interface Surroundings {
  readonly task: Task;
  readonly io: Io;
  readonly settings: Settings;
}

async function record(
  id: string,
  given: Given,
  { task, io, settings }: Surroundings,
): Promise<Result> {
  const { host, report, catalogue } = task;
  if (settings.asOf !== undefined) {
    report.error("options-in-conflict", say("an update is recorded today"), {
      hint: say("leave --as-of out; --at says on which day it happened"),
    });
    return { outcome: "usage" };
  }
  if (given.recorded !== undefined || changes.some((flag) => given[flag] !== undefined)) {
    const { reportAlwaysToday, reportFinal } = await import(
      "../tasks/update/unknown-commitment.ts"
    );
    if (given.recorded !== undefined) reportAlwaysToday(report);
    else reportFinal(id, report);
    return { outcome: "usage" };
  }
  const { update } = await import("../tasks/update.ts");
  const words = (phrase: Phrase) => tell(phrase, catalogue);
  const speaks = !settings.quiet && !settings.json;
  const ask = speaks ? io.openAsk?.(words) : undefined;
  const options = { given: textsOf(given), ask, now: io.now(), onWait: task.step };
  const { outcome, path, number, lines } = await update(host, id, options, report);
  if (outcome === "interrupted") {
    task.step(say("stopped; nothing was written"));
    return { outcome, answer: { print: () => "", values: { files: [] } } };
  }
  if (lines) {
    const print = () => `${lines.join("\n")}\n`;
    return { outcome, answer: { print, values: { files: [], update: lines.join("\n") } } };
  }
  if (path === undefined || number === undefined) return { outcome };
  task.step(say("recorded as update {number} of {id}", { number, id }));
  const file = host.display(path);
  return {
    outcome,
    answer: { print: () => `${file}\n`, values: { files: [{ path: file }], id, number } },
  };
}

/** The answers by flag; of several names, those in one text with commas between. */
function textsOf(given: Given): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    flags.map(([flag]) => {
      const value = given[flag];
      return [flag, typeof value === "object" ? value.join(",") : value?.toString()];
    }),
  );
}
