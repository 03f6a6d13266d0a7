/**
 * What the word at the cursor may become: commands, options, their choices, names of the record. It
 * walks the commands that commander holds, so that nothing is listed twice, and answers in the lines
 * that the shells' scripts read: `word<Tab>description`, then `:` and what the shell is to do.
 */
import type { Argument, Command, Option } from "commander";
import type { Host } from "../../host/host.ts";
import { readNames } from "../settings.ts";
import { type Candidates, candidatesFor } from "./candidates.ts";

/** What the shell is to do besides; the numbers are those of the scripts. */
const directives = { noFiles: 4, folders: 16 } as const;

interface Completion {
  readonly word: string;
  readonly description?: string;
}

/** Where the cursor stands: the command so far, its names, and an option that waits for its value. */
interface Position {
  readonly command: Command;
  readonly operands: number;
  readonly pending: Option | undefined;
}

/** The answer to a shell; the last of the words is the one at the cursor, perhaps empty. */
export function complete(program: Command, words: readonly string[], host: Host): string {
  const current = words.at(-1) ?? "";
  const found = completionsOf(locate(program, words.slice(0, -1)), current, host);
  if (found === "folders") return `:${directives.folders}\n`;
  const lines = found.map(({ word, description }) =>
    description ? `${word}\t${description}` : word,
  );
  return [...lines, `:${directives.noFiles}`, ""].join("\n");
}

/** The command that a line names, as far as it names one. */
export function commandOf(program: Command, words: readonly string[]): Command {
  return locate(program, words).command;
}

function locate(program: Command, words: readonly string[]): Position {
  let position: Position = { command: program, operands: 0, pending: undefined };
  for (const word of words) {
    const { command, operands, pending } = position;
    if (pending) position = { command, operands, pending: undefined };
    else if (word.startsWith("-")) {
      const option = optionsOf(command).find(({ long, short }) => long === word || short === word);
      position = { command, operands, pending: option && takesValue(option) ? option : undefined };
    } else {
      const below = operands === 0 && command.commands.find((each) => each.name() === word);
      position = below
        ? { command: below, operands: 0, pending: undefined }
        : { command, operands: operands + 1, pending: undefined };
    }
  }
  return position;
}

function completionsOf(
  { command, operands, pending }: Position,
  current: string,
  host: Host,
): readonly Completion[] | "folders" {
  if (pending) return valuesOf(command, pending, current, host);
  const [, name, value] = /^(--[^=]+)=(.*)$/su.exec(current) ?? [];
  if (name !== undefined && value !== undefined) {
    const option = optionsOf(command).find(({ long }) => long === name);
    return option ? valuesOf(command, option, value, host) : [];
  }
  if (current.startsWith("-")) {
    return optionsOf(command).flatMap(({ long, description }) =>
      long?.startsWith(current) ? { word: long, description } : [],
    );
  }
  const commands = operands > 0 ? [] : visibleCommands(command);
  const below = commands.filter(({ word }) => word.startsWith(current));
  const { registeredArguments: known } = command;
  const argument = known[operands] ?? known.findLast(({ variadic }) => variadic);
  if (!argument) return below;
  const names = namesOf(command, argument, host);
  if (names === "folders") return below.length > 0 ? below : names;
  return [...below, ...startingWith(current, names)];
}

function visibleCommands(command: Command): readonly Completion[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((each) => ({ word: each.name(), description: each.description() }));
}

/** Its own options and those of the commands above it. */
function optionsOf(command: Command): readonly Option[] {
  const above = command.parent ? optionsOf(command.parent) : [];
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...above].filter(
    (option, index, all) => all.findIndex(({ long }) => long === option.long) === index,
  );
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function valuesOf(
  command: Command,
  option: Option,
  current: string,
  host: Host,
): readonly Completion[] | "folders" {
  const names = option.argChoices ?? candidatesFor(command.name(), option.long ?? "", host);
  if (names === "folders") return names;
  if (option.parseArg !== readNames) return startingWith(current, names);
  // Of `a,b` the last name is at the cursor, and no name is wanted twice.
  const before = current.slice(0, current.lastIndexOf(",") + 1);
  const taken = before.split(",");
  const left = names.filter((name) => !taken.includes(name)).map((name) => before + name);
  return startingWith(current, left);
}

function namesOf(command: Command, argument: Argument, host: Host): Candidates {
  return argument.argChoices ?? candidatesFor(command.name(), argument.name(), host);
}

function startingWith(current: string, names: readonly string[]): readonly Completion[] {
  return names.filter((name) => name.startsWith(current)).map((word) => ({ word }));
}
