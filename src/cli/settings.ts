/** The options that every command shares, and how words on the command line are read. */
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type MessageLanguage, messageLanguages } from "../diagnostics/catalogue.ts";
import { normalise } from "../text/normalise.ts";
import { EMPTY_NAME } from "./usage.ts";

export interface Settings {
  readonly root: string;
  readonly out: string;
  readonly asOf?: string;
  readonly messages?: MessageLanguage;
  readonly json: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly oneLine: boolean;
}

/** Adds the shared options to the program. */
export function addSettings(program: Command): void {
  program
    .option("--root <folder>", "the folder that holds data/ and templates/", ".")
    .option("--out <folder>", "the folder of the papers (default: output in the root)")
    .option("--as-of <day>", "what is known up to this day, such as 2025-12-01")
    .addOption(
      new Option(
        "--messages <language>",
        "language of messages (default: as the house file says)",
      ).choices(messageLanguages),
    )
    .option("--json", "print one JSON document instead of lines")
    .option("--strict", "warnings stop a meeting's papers as errors do")
    .option("--one-line", "print each problem on one line, for editors and other tools")
    .option("--quiet", "print problems only, and what was asked for");
}

const defaults = { json: false, strict: false, quiet: false, oneLine: false } as const;

/** The shared options as the user set them. */
export function readSettings(command: Command): Settings {
  const given = command.optsWithGlobals<Partial<Settings> & { readonly root: string }>();
  return { ...defaults, out: join(given.root, "output"), ...given };
}

/** Names from `a,b`, or from an option given more than once. */
export function readNames(text: string, earlier: readonly string[] = []): readonly string[] {
  const names = normalise(text)
    .split(",")
    .map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError(EMPTY_NAME);
  return [...earlier, ...names];
}
