/**
 * What the data files say of one another: every id names something, no id is taken twice, and what
 * belongs together agrees. Whether the facts make sense is the matter of `checks/`.
 */
import type { KnownValues } from "../diagnostics/known-values.ts";
import type { Report } from "../diagnostics/report.ts";
import { checkBacking } from "./backing.ts";
import { checkChronology } from "./chronology.ts";
import { checkCommitmentDates } from "./commitment-dates.ts";
import { checkCommitmentUpdates } from "./commitment-updates.ts";
import { checkConsistency } from "./consistency.ts";
import { checkReferences } from "./dangling.ts";
import type { DataFiles } from "./data-files.ts";
import { digestsOf } from "./digests.ts";
import { checkDuplicates } from "./duplicates.ts";
import type { Entry } from "./entries.ts";
import { checkFileNames } from "./file-names.ts";
import { checkSides } from "./sides.ts";
import { checkUnknownWords } from "./unknown-words.ts";

/**
 * Reports every broken link; what could not be read is passed over, not guessed at. `broken` is what
 * could be read of the entries of broken files, `known` what was found in the others before.
 */
export function linkRecord(
  files: DataFiles,
  entries: readonly Entry[],
  broken: readonly Entry[],
  report: Report,
  known?: KnownValues,
): void {
  const second = checkFileNames(files, report);
  checkDuplicates(files, entries, second, report);
  const all = [...entries, ...broken];
  const digests = digestsOf(files, entries, known);
  checkReferences(files, all, digests, report);
  checkBacking(files, entries, digests, report);
  const hasWords = ({ file }: Entry) => digests.get(file)?.hasUnknownWords ?? true;
  checkUnknownWords(all.filter(hasWords), report);
  checkConsistency(files, second, report);
  checkSides(files, report);
  checkChronology(files, report);
  checkCommitmentDates(files, report);
  checkCommitmentUpdates(files, report);
}
