/**
 * Mistakes on the command line as diagnostics, so that they look like all others and are told in the
 * reader's language. commander finds them and words them in English; its words are read back here.
 */
import type { CommanderError } from "commander";
import { or, type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { closest } from "../text/closest.ts";

/** A mistake: a permanent code, what is wrong, and the remedy where there is one. */
export interface UsageProblem {
  readonly code: string;
  readonly message: Phrase;
  readonly hint: Phrase;
}

type Words = readonly string[];

/** By commander's code, our code, what its message looks like and how we say it. */
const mistakes: Readonly<
  Record<string, readonly [code: string, pattern: RegExp, tell: (words: Words) => Phrase]>
> = {
  unknownOption: [
    "unknown-option",
    /^unknown option '(.*)'$/u,
    ([option = ""]) => say('there is no option "{option}"', { option }),
  ],
  unknownCommand: [
    "unknown-command",
    /^unknown command '(.*)'$/u,
    ([command = ""]) => say('there is no command "{command}"', { command }),
  ],
  missingArgument: [
    "missing-argument",
    /^missing required argument '(.*)'$/u,
    ([name = ""]) => say("the command lacks its <{name}>", { name }),
  ],
  optionMissingArgument: [
    "option-without-value",
    /^option '(.*)' argument missing$/u,
    ([option = ""]) => say("the option {option} lacks its value", { option }),
  ],
  missingMandatoryOptionValue: [
    "missing-option",
    /^required option '(.*)' not specified$/u,
    ([option = ""]) => say("the option {option} is needed", { option }),
  ],
  conflictingOption: [
    "options-in-conflict",
    /^option '(.*)' cannot be used with option '(.*)'$/u,
    ([one = "", other = ""]) => say("{one} and {other} cannot go together", { one, other }),
  ],
  excessArguments: [
    "too-many-arguments",
    /^too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\.$/u,
    ([wanted = "", given = ""]) =>
      wanted === "0"
        ? say("the command takes no names, found: {given}", { given })
        : say("the command takes at most {wanted}, found: {given}", { wanted, given }),
  ],
  invalidArgument: [
    "wrong-value",
    /^(?:option '(.*)' argument|command-argument value) '(.*)' is invalid(?: for argument '(.*)')?\./u,
    ([option = "", value = "", name = ""]) =>
      option
        ? say('"{value}" does not suit the option {option}', { value, option })
        : say('"{value}" does not suit <{name}>', { value, name }),
  ],
};

/** The mistake that commander found; `command` is what the line calls, such as `chancery trace`. */
export function usageProblemOf({ code, message }: CommanderError, command: string): UsageProblem {
  const [first = "", second = ""] = message.replace(/^error: /u, "").split("\n");
  const entry = mistakes[code.replace(/^commander\./u, "")];
  const found = entry?.[1].exec(first);
  const hint = remedyOf(first, second, command);
  if (!entry || !found) {
    return {
      code: "wrong-usage",
      message: say("wrong usage: {message}", { message: first }),
      hint,
    };
  }
  return { code: entry[0], message: entry[2](found.slice(1).map((word = "") => word)), hint };
}

/** The word that was probably meant, or the choices there are, or where to look. */
function remedyOf(first: string, second: string, command: string): Phrase {
  const [, similar = ""] = /^\(Did you mean (?:one of )?(.*)\?\)$/u.exec(second) ?? [];
  const [near, ...others] = similar.split(", ").filter(Boolean);
  if (near && others.length === 0) return didYouMean(near);
  if (near) return say("did you mean one of these: {names}?", { names: similar });
  const [, choices] = /Allowed choices are (.*)\.$/u.exec(first) ?? [];
  if (choices) return remedyOfChoice(first, choices.split(", "));
  if (first.endsWith(EMPTY_NAME)) return say("write names with a comma between them, as in a,b");
  if (first.endsWith(NO_COMMAND))
    return say("write the command that is to be run, or leave the option out");
  if (first.endsWith(NOT_A_COUNT)) return say("write a whole number from 1 on, such as 60");
  if (first.endsWith(NOT_A_SHARD))
    return say("write which part of how many, such as 2/4 for the second of four");
  if (first.endsWith(NO_REASON)) return say("say in words why it is issued nevertheless");
  if (first.endsWith(NOT_COPIES)) return say("write the numbers of copies, as in 3 or 1,4");
  if (first.endsWith(NOT_A_VERSION)) return say("write a version, such as v1");
  return say("{command} --help shows what there is", { command });
}

function remedyOfChoice(first: string, choices: readonly string[]): Phrase {
  const [, value = ""] = /(?:argument|value) '(.*)' is invalid/u.exec(first) ?? [];
  const near = closest(value, choices);
  return near ? didYouMean(near) : say("write {names}", { names: or(choices) });
}

/** What `readCount` says of what is no number; told in other words by the hint. */
export const NOT_A_COUNT = "It is no whole number.";
/** What `--shard` says of other words; told in other words by the hint. */
export const NOT_A_SHARD = "It is no part.";
/** What the options of versions and copies say of other words; told in other words by the hint. */
export const NO_REASON = "There is no reason.";
export const NOT_COPIES = "These are no numbers of copies.";
export const NOT_A_VERSION = "It is no version.";
/** What `readCommand` says of nothing; told in other words by the hint. */
export const NO_COMMAND = "There is no command.";
/** What `readNames` says of an empty name; told in other words by the hint. */
export const EMPTY_NAME = "A name is missing.";
