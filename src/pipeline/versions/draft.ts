/** How the papers of a meeting are made once a version of it was issued: as a draft that is compared with it. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { MANIFEST_NAME } from "../../pack/manifest.ts";
import { versionFolder, versionFolders } from "../../pack/version-folder.ts";
import type { PackInput } from "../../pack/write-pack.ts";
import { numberOf } from "../../record/issued.ts";
import { type IssuedRegister, readRegister } from "./issued-register.ts";
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
  if (register) warnOfUnfinished(host, meeting, register, report);
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

/**
 * Tells of folders without an entry: begun by a run that was stopped, or issued, and the entry was lost. As long
 * as the folder of a number is there it is not given again, and below the last one it is not given in any case.
 */
export function warnOfUnfinished(
  host: Host,
  meeting: string,
  { issues, path }: IssuedRegister,
  report: Report,
): void {
  const numbers = issues.map(({ issued }) => numberOf(issued));
  const last = Math.max(0, ...numbers);
  for (const number of versionFolders(host, meeting)) {
    if (numbers.includes(number)) continue;
    const own = versionFolder(meeting, number);
    const isWhole = host.read(`${own}/${MANIFEST_NAME}`) !== undefined;
    const slots = { folder: host.display(own), path };
    report.warning(
      "version-without-entry",
      isWhole
        ? say("{folder} has no entry in {path}: it is lost, or the issue was stopped", slots)
        : say("{folder} has no entry in {path}, so it was never issued", slots),
      {
        hint:
          number < last
            ? say("if none of its papers is in anybody's hands, move the folder to your archive")
            : isWhole
              ? say(
                  "take {path} again from your archive; if v{number} is not in it, leave the folder",
                  {
                    path,
                    number,
                  },
                )
              : say("leave the folder where it is, so that its number is not given again"),
      },
    );
  }
}
