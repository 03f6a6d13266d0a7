/** `chancery verify`: answers for a paper in the hand, or for a folder of papers. */
import type { Command } from "commander";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readSettings } from "./settings.ts";
import { answerVerified } from "./verify-answers.ts";
import { openNear } from "./verify-near.ts";

/** Adds the command; `done` gets its exit code. */
export function addVerify(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("verify")
    .description("say which version and copy a paper is, and whether it is just what was issued")
    .argument("<path>", "a PDF, a Word file, or a folder of papers")
    .addHelpText(
      "after",
      examples([
        ["chancery verify briefing-note.en.pdf", "a paper in the hand"],
        ["chancery verify output/2025-12-02-binh-phosay/v1", "all of a version, to the byte"],
        ["chancery verify output/2025-12-02-binh-phosay", "the papers of a build"],
      ]),
    )
    .action(async (path: string, _: object, command: Command) => {
      const settings = readSettings(command);
      done(await perform(io, settings, (task) => verifyPath(path, task, io)));
    });
}

async function verifyPath(path: string, { host, report }: Task, io: Io): Promise<Result> {
  const { verify } = await import("../tasks/versions/verify.ts");
  const inHand = openNear(path, io, report);
  if (!inHand) return { outcome: "usage" };
  const verified = await verify(host, inHand, { toolVersion: io.version }, report);
  const outcome = report.errors > 0 ? "problems" : "done";
  if (!verified) return { outcome };
  return { outcome, answer: answerVerified(inHand.host.display(inHand.name), verified) };
}
