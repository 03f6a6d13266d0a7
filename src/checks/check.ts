/**
 * What a check is: something a careful desk officer looks at before a paper leaves. Each says what it
 * looks at, why that matters and an annotated example, which is its test and what `chancery list checks`
 * shows. What it looks at, a record or a paper, is for the folders.
 */
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Group } from "../diagnostics/groups.ts";
import type { Phrase } from "../diagnostics/phrase.ts";
import type { Details, Report } from "../diagnostics/report.ts";

/** One thing that is looked at, under the code of what is told of it. */
export interface Rule {
  /** An error keeps the papers back; a warning goes with them. */
  readonly severity: Severity;
  /** What is right, in one clause without a full stop; marked `sayable`. */
  readonly what: string;
  /** What comes of it where it is wrong; marked `sayable`. */
  readonly why: string;
  /**
   * Parts of data files that are laid over a sound house. A line that ends in `# told` is told of under
   * this code; all others are right.
   */
  readonly example: readonly ExamplePart[];
}

export interface ExamplePart {
  readonly in: ExampleFile;
  readonly yaml: string;
}

/**
 * The files of the sound house; `meeting` is planned, `earlier-meeting` was held before it. Whole texts
 * stand in `yaml` for `template`, a kind of paper of its own, and `source-text`, what a source says; `theme`
 * is the one that the example's house names.
 */
export type ExampleFile =
  | "house"
  | "sources"
  | "parties"
  | "people"
  | "agreements"
  | "glossary"
  | "meeting"
  | "earlier-meeting"
  | "commitments"
  | "earlier-commitments"
  | "source-text"
  | "template"
  | "theme";

/**
 * Reports under a code of the check; severity and group are those of its rule. Details that take long to
 * find, such as places in many files, are given as a function: what is switched off is not looked for.
 */
export type Tell<Code extends string = string> = (
  code: Code,
  message: Phrase,
  details?: Details | (() => Details),
) => void;

/** Rules that look at a subject together. */
export interface Check<Subject, Code extends string = string> {
  readonly group: Group;
  readonly rules: Readonly<Record<Code, Rule>>;
  run(subject: Subject, tell: Tell<Code>): void;
}

/** Runs each check for what the house has not switched off. */
export function runChecks<Subject>(
  checks: readonly Check<Subject>[],
  subject: Subject,
  off: ReadonlySet<string>,
  report: Report,
): void {
  for (const { group, rules, run } of checks) {
    if (Object.keys(rules).every((code) => off.has(code))) continue;
    run(subject, (code, message, details) => {
      const rule = rules[code];
      if (!rule) throw new Error(`no rule of this check has the code ${code}`);
      if (off.has(code)) return;
      const told = typeof details === "function" ? details() : details;
      report[rule.severity](code, message, { ...told, group });
    });
  }
}
