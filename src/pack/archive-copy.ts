/**
 * Copies for the archive among the files of a pack. Each is a state that was filed: no later state of
 * the record makes it wrong, and none takes its place unless a person says so.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { ManifestOutput } from "./manifest.ts";
import { ARCHIVE } from "./names.ts";

export function isCopy({ edition }: ManifestOutput): boolean {
  return edition === ARCHIVE;
}

/** The line of a copy. Other files may be older than what the manifest lists, a copy always may. */
export function withoutEarlier({ earlier: _, ...output }: ManifestOutput): ManifestOutput {
  return output;
}

/** Where a build made another copy than the one that lies there. */
export function refuseCopy(file: string, report: Report): void {
  report.error(
    "archive-differs",
    say("{file} is an archive copy that differs from the one now made, and is kept", { file }),
    {
      hint: say(
        "no archive copy of this pack was replaced: move it to your archive and build again, make the others with --kind, or replace it with --force",
      ),
    },
  );
}

/** Where a copy is no longer as it was made. */
export function warnOfCopy(file: string, report: Report): void {
  report.warning(
    "archive-changed",
    say("{file} is an archive copy, and was changed since it was made", { file }),
    {
      hint: say(
        "take it again from your archive, or make it anew with --archive --force; if it was changed on purpose, move it to your archive",
      ),
    },
  );
}

export const editedCopyHint = say(
  "no archive copy of this pack was replaced: move your copy elsewhere and build again, make the others with --kind, or replace it with --force",
);
