/** `chancery changes`: what differs between the record now and a version that was issued. */
import type { Command } from "commander";
import { readVersion } from "./copies.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readNames, readSettings } from "./settings.ts";

interface ChangesFlags {
  readonly since?: number;
  readonly lang?: readonly string[];
  readonly paper?: boolean;
}

/** Adds the command; `done` gets its exit code. */
export function addChanges(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("changes")
    .description("show what changed in a meeting since a version of its papers was issued")
    .argument("<meeting>", "name of the meeting, as in data/meetings")
    .option("--since <version>", "the version to look back to (default: the last one)", readVersion)
    .option(
      "--lang <names>",
      "in the papers of these languages, such as en,vi (default: those of the version)",
      readNames,
    )
    .option("--paper", "write it on one page, as PDF and DOCX, into output/<meeting>/changes")
    .addHelpText(
      "after",
      examples([
        ["chancery changes 2025-12-02-binh-phosay", "facts and papers since the last version"],
        ["chancery changes 2025-12-02-binh-phosay --since v1", "since an earlier one"],
        ["chancery changes 2025-12-02-binh-phosay --paper", "one page to hand over"],
      ]),
    )
    .action(async (meeting: string, flags: ChangesFlags, command: Command) => {
      const settings = readSettings(command);
      done(await perform(io, settings, (task) => showChanges(meeting, flags, task, io)));
    });
}

async function showChanges(
  meeting: string,
  { since, lang, paper = false }: ChangesFlags,
  { host, report, language }: Task,
  io: Io,
): Promise<Result> {
  const [{ changes }, { printChanges }, { valuesOf }] = await Promise.all([
    import("../tasks/versions/changes.ts"),
    import("../tasks/versions/print-changes.ts"),
    import("../tasks/versions/changes-value.ts"),
  ]);
  const options = {
    ...(since !== undefined && { since }),
    ...(lang && { languages: lang }),
    writesPaper: paper,
    messages: language,
    toolVersion: io.version,
  };
  const { outcome, changes: found, locale, files } = await changes(host, meeting, options, report);
  if (!found || !locale) return { outcome };
  const told = found(locale);
  const written = files?.map((file) => ({ ...file, path: host.display(file.path) }));
  return {
    outcome,
    ...(files && { files }),
    answer: {
      print: printChanges(told),
      values: { ...valuesOf(told), ...(written && { files: written }) },
    },
  };
}
