/** Names on the command line are compared with what there is before any work is done. */
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles } from "../host/templates.ts";
import { closest } from "../text/closest.ts";

/** What the user named, and what there is. */
export interface Question {
  /** A singular noun: `meeting`, `kind`, `language`, `format`. */
  readonly noun: string;
  readonly names: readonly string[] | undefined;
  readonly known: readonly string[];
}

/** Whether all are known; each that is not is in the report, with the nearest that is. */
export function checkNames(questions: readonly Question[], report: Report): boolean {
  let allKnown = true;
  for (const { noun, names = [], known } of questions) {
    for (const name of names) {
      if (known.includes(name)) continue;
      allKnown = false;
      const near = closest(name, known);
      const list = known.length > 0 ? `known: ${known.join(", ")}` : `there is no ${noun} yet`;
      report.error(`unknown-${noun}`, `there is no ${noun} "${name}"`, {
        hint: near ? `did you mean "${near}"?` : list,
      });
    }
  }
  return allKnown;
}

/** The meetings of the record, which are named after their files. */
export function listMeetings(host: Host): readonly string[] {
  return listNames(
    host.list("data/meetings").map(({ name }) => name),
    ".yaml",
  );
}

/** The kinds of paper, which are named after their templates. */
export function listKinds(host: Host): readonly string[] {
  return listNames(listTemplateFiles(host, "", ".md.hbs"), ".md.hbs");
}

function listNames(files: readonly string[], ending: string): readonly string[] {
  return files.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}
