/** `chancery doctor`: whether machine, folders, record and templates are as a build needs them. */
import type { Command } from "commander";
import { say, tell } from "../diagnostics/phrase.ts";
import type { Finding } from "../tasks/doctor.ts";
import { displayWidth } from "../text/display.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import type { Answer, Result, Tell } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readSettings, type Settings } from "./settings.ts";

interface DoctorFlags {
  readonly schedule?: boolean;
}

/** Adds the command; `done` gets its exit code. */
export function addDoctor(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("doctor")
    .description(
      "look whether everything that papers need is there, and say how to mend what is not",
    )
    .option(
      "--schedule",
      "what the weekly run makes next, what it has missed, what stands in its way",
    )
    .addHelpText(
      "after",
      examples([
        ["chancery doctor", "on a new machine, or when something is odd"],
        ["chancery doctor --quiet", "only what has to be mended"],
        ["chancery doctor --schedule", "is the memo of each week made, and when is the next?"],
      ]),
    )
    .action(async ({ schedule = false }: DoctorFlags, command: Command) => {
      const settings = readSettings(command);
      const act = (task: Task) => examine(task, io.version, settings, schedule);
      done(await perform(io, settings, act, { needsRecord: false }));
    });
}

async function examine(
  { host, catalogue }: Task,
  version: string,
  settings: Settings,
  ofSchedule: boolean,
): Promise<Result> {
  const findings = await (ofSchedule ? lookAtSchedule(host) : lookAtAll(host, version));
  return {
    outcome: findings.some(({ level }) => level === "problem") ? "problems" : "done",
    answer: answer(findings, settings, (phrase) => tell(phrase, catalogue)),
  };
}

async function lookAtAll(host: Task["host"], version: string): Promise<readonly Finding[]> {
  const { diagnose } = await import("../tasks/doctor.ts");
  return diagnose(host, version);
}

async function lookAtSchedule(host: Task["host"]): Promise<readonly Finding[]> {
  const { diagnoseSchedule } = await import("../tasks/doctor/schedule.ts");
  return diagnoseSchedule(host);
}

const levels = { ok: say("ok"), note: say("note"), problem: say("problem") };

function answer(findings: readonly Finding[], { quiet, oneLine }: Settings, words: Tell): Answer {
  const shown = quiet ? findings.filter(({ level }) => level === "problem") : findings;
  return {
    print: () => shown.map((finding) => printFinding(finding, words, oneLine)).join(""),
    values: {
      findings: findings.map(({ level, topic, message, hint }) => ({
        level,
        topic: words(topic),
        message: words(message),
        hint: hint ? words(hint) : null,
      })),
    },
  };
}

/** One line a finding; its remedy below it, or behind it where a line is all there may be. */
function printFinding({ level, topic, message, hint }: Finding, words: Tell, oneLine: boolean) {
  const width = Math.max(...Object.values(levels).map((word) => displayWidth(words(word))));
  const word = words(levels[level]);
  const start = `${word}${" ".repeat(width - displayWidth(word))}  `;
  const line = words(say("{topic}: {message}", { topic, message }));
  if (!hint) return `${start}${line}\n`;
  if (oneLine) return `${start}${line} (${words(hint)})\n`;
  return `${start}${line}\n${" ".repeat(width + 2)}${words(say("hint: {hint}", { hint }))}\n`;
}
