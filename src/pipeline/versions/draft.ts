/** How the papers of a meeting are made once a version of it was issued: as a draft that is compared with it. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import type { PackInput } from "../../pack/write-pack.ts";
import { numberOf } from "../../record/issued.ts";
import { readRegister } from "./issued-register.ts";
import { asPrevious, openVersion } from "./issued-version.ts";
import type { Version } from "./version.ts";

export interface Draft {
  readonly version: Version;
  /** What besides the record the papers depend on. */
  readonly inputs: readonly PackInput[];
}

/** Undefined where nothing was issued, or the report says why that cannot be known. */
export function draftOf(host: Host, meeting: string, report: Report): Draft | undefined {
  const register = readRegister(host, meeting, report);
  const issue = register?.issues.at(-1);
  if (!register?.bytes || !issue) return undefined;
  const version = openVersion(host, meeting, issue);
  const previous = asPrevious(host, version);
  if (!previous) warnOfLost(host, version.folder, issue.issued, report);
  const trees = previous ? (version.manifest?.papers ?? []) : [];
  const paths = trees.map(({ tree }) => `${version.folder}/${tree}`);
  const kept = paths.flatMap((path) => {
    const bytes = host.read(path);
    return bytes ? [{ path, bytes }] : [];
  });
  return {
    version: {
      number: numberOf(issue.issued),
      isDraft: true,
      at: issue.at,
      ...(previous && { previous }),
    },
    inputs: [{ path: register.path, bytes: register.bytes }, ...kept],
  };
}

/** Tells that an issued version is no longer there as it was, so that nothing can be compared with it. */
export function warnOfLost(host: Host, folder: string, name: string, report: Report): void {
  const slots = { version: name, folder: host.display(folder) };
  const message = say(
    "{version} is not in {folder} as it was issued, so changes since cannot be marked",
    slots,
  );
  report.warning("version-lost", message, {
    hint: say("take the folder again from your archive; chancery verify shows what is amiss"),
  });
}
