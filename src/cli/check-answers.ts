/** The checks as a person reads them: a table by group, or one in full with its example. */
import { type Group, groupNames, groups } from "../diagnostics/groups.ts";
import { quote, say } from "../diagnostics/phrase.ts";
import type { ListedCheck } from "../tasks/list-checks.ts";
import type { Answer, Tell } from "./outcome.ts";
import { type Column, printTable } from "./table.ts";

/** `inFull` shows why each is there and its example; `width` is that of the terminal, if it is one. */
export function answerChecks(
  checks: readonly ListedCheck[],
  inFull: boolean,
  width: number | undefined,
): Answer {
  return {
    values: { checks: checks.map((check) => ({ ...check, offBecause: check.offBecause ?? null })) },
    print: (tell) => {
      if (inFull) return checks.map((check) => printInFull(check, tell)).join("\n");
      const used = groupNames.filter((group) => checks.some((check) => check.group === group));
      return used.map((group) => printGroup(group, checks, tell, width)).join("\n");
    },
  };
}

function printGroup(
  group: Group,
  checks: readonly ListedCheck[],
  tell: Tell,
  width: number | undefined,
): string {
  const rows = checks
    .filter((check) => check.group === group)
    .map((check) => [check.code, tell(standingOf(check)), tell(quote(check.what))]);
  const columns: readonly Column[] = [
    { head: tell(say("check")), yields: "never" },
    { head: tell(say("tells")), yields: "never" },
    { head: tell(say("looks that")), yields: "last" },
  ];
  return `== ${tell(groups[group])}\n${printTable(columns, rows, width)}`;
}

function printInFull(check: ListedCheck, tell: Tell): string {
  const { code, what, why, example, offBecause } = check;
  const lines = [
    `${code} (${tell(standingOf(check))})`,
    tell(say("looks that {what}", { what: quote(what) })),
    tell(say("because {why}", { why: quote(why) })),
    ...(offBecause === undefined
      ? []
      : [tell(say("switched off: {because}", { because: offBecause }))]),
  ];
  const parts = example.flatMap((part) => [
    "",
    `  # ${part.in}`,
    ...part.yaml
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`.trimEnd()),
  ]);
  return `${[...lines, ...parts].join("\n")}\n`;
}

function standingOf({ severity, offBecause }: ListedCheck) {
  if (offBecause !== undefined) return say("switched off");
  return severity === "error" ? say("error") : say("warning");
}
