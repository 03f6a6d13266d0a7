/** `chancery check`: every problem of record and templates that needs no page; writes nothing. */
import type { Command } from "commander";
import type { Io } from "./io.ts";
import { perform } from "./perform.ts";
import { readSettings } from "./settings.ts";

/** Adds the command; `done` gets its exit code. */
export function addCheck(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("check")
    .description("show all problems in data and templates, and write nothing")
    .action(async (_flags: unknown, command: Command) => {
      const settings = readSettings(command);
      const { asOf } = settings;
      done(
        await perform(io, settings, async ({ host, pipeline, report }) => {
          return { outcome: pipeline.check(host, asOf === undefined ? {} : { asOf }, report) };
        }),
      );
    });
}
