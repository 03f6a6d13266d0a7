/** `chancery schema`: the JSON Schemas of the data files, for editors that complete and underline. */
import type { Command } from "commander";
import { say, tell } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { closest } from "../text/closest.ts";
import type { Io } from "./io.ts";
import type { Answer, Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { readSettings } from "./settings.ts";

/** Adds the command; `done` gets its exit code. */
export function addSchema(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command("schema")
    .description("print the JSON Schema of a kind of data file, for editors")
    .argument("[name]", "such as meeting; without a name, all names are listed")
    .option("--write", "write all of them to data/schemas, where the data files look for them")
    .addHelpText(
      "after",
      `
Examples:
  chancery schema                     which schemas there are
  chancery schema meeting             print one
  chancery schema --write             write all after an update of chancery`,
    )
    .action(async (name: string | undefined, { write }: { write?: true }, command: Command) => {
      const act = (task: Task) => answerSchema(task, name, write === true);
      done(await perform(io, readSettings(command), act, { needsRecord: write === true }));
    });
}

async function answerSchema(task: Task, name: string | undefined, write: boolean): Promise<Result> {
  const tasks = await import("../tasks/schema.ts");
  const { host, report, catalogue } = task;
  const words = (phrase: Parameters<typeof tell>[0]) => tell(phrase, catalogue);
  if (name !== undefined && !tasks.isSchemaName(name)) {
    const near = closest(name, tasks.schemaNames);
    report.error("unknown-schema", say('there is no schema "{name}"', { name }), {
      hint: near
        ? didYouMean(near)
        : say("known: {names}", { names: tasks.schemaNames.join(", ") }),
    });
    return { outcome: "usage" };
  }
  if (write) {
    if (name !== undefined) {
      report.error("options-in-conflict", say("--write writes all schemas and takes no name"), {
        hint: say("leave the name out"),
      });
      return { outcome: "usage" };
    }
    const changed = tasks.writeSchemas(host, words).map((path) => host.display(path));
    if (changed.length === 0) task.step(say("all schemas are as they should be"));
    return { outcome: "done", answer: listPaths(changed) };
  }
  if (name === undefined) return { outcome: "done", answer: listNames(tasks) };
  const text = tasks.printSchema(name, words);
  return { outcome: "done", answer: { print: () => text, values: { schema: JSON.parse(text) } } };
}

function listPaths(paths: readonly string[]): Answer {
  return {
    print: () => paths.map((path) => `${path}\n`).join(""),
    values: { files: paths.map((path) => ({ path })) },
  };
}

function listNames(tasks: typeof import("../tasks/schema.ts")): Answer {
  const { schemaNames, isSchemaName, aboutSchema } = tasks;
  const names = schemaNames.filter(isSchemaName);
  const width = Math.max(...names.map((name) => name.length));
  return {
    print: (words) =>
      names.map((name) => `${name.padEnd(width)}  ${words(aboutSchema(name))}\n`).join(""),
    values: { schemas: names },
  };
}
