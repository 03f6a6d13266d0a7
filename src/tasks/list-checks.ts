/** The checks that there are, and what the house has switched off, for people and for programs. */
import type { ExamplePart } from "../checks/check.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import { type Group, groupNames } from "../diagnostics/groups.ts";
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { allChecks } from "../pipeline/checks.ts";
import { loadRecord } from "../record/load.ts";
import { closest } from "../text/closest.ts";

/** A check as a list shows it. */
export interface ListedCheck {
  readonly code: string;
  readonly group: Group;
  readonly severity: Severity;
  /** In English, and marked `sayable`. */
  readonly what: string;
  readonly why: string;
  readonly example: readonly ExamplePart[];
  /** Why the house does without it; absent where it looks. */
  readonly offBecause?: string;
}

/**
 * Those with these codes, or all, by group and code; "usage" where a code is none of them. A record that
 * cannot be read switches nothing off: the list is for finding out what is told of it.
 */
export function listChecks(
  host: Host,
  asked: readonly string[],
  report: Report,
): readonly ListedCheck[] | "usage" {
  const record = loadRecord(host, new Report());
  const off = new Map(record?.house.checks_off.map(({ check, because }) => [check, because]));
  const all = allChecks
    .flatMap(({ group, rules }) =>
      Object.entries(rules).map(([code, rule]): ListedCheck => {
        const because = off.get(code);
        return { code, group, ...rule, ...(because !== undefined && { offBecause: because }) };
      }),
    )
    .toSorted(
      (a, b) =>
        groupNames.indexOf(a.group) - groupNames.indexOf(b.group) || (a.code < b.code ? -1 : 1),
    );
  for (const code of asked) {
    if (all.some((each) => each.code === code)) continue;
    const near = closest(
      code,
      all.map((each) => each.code),
    );
    report.error("check-unknown", say('there is no check "{check}"', { check: code }), {
      hint:
        near === undefined
          ? say("{command} names all", { command: "chancery list checks" })
          : didYouMean(near),
    });
  }
  if (report.errors > 0) return "usage";
  return asked.length === 0 ? all : all.filter(({ code }) => asked.includes(code));
}
