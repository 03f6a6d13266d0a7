/**
 * What the data files say of one another: every id names something, no id is taken twice, and what
 * belongs together agrees. Whether the facts make sense is the matter of `checks/`.
 */
import type { Report } from "../diagnostics/report.ts";
import { checkBacking } from "./backing.ts";
import { checkConsistency } from "./consistency.ts";
import type { DataFiles } from "./data-files.ts";
import { checkDuplicates } from "./duplicates.ts";
import { type Entry, incompleteKinds } from "./entries.ts";
import { checkReferences } from "./references.ts";

/** Reports every broken link; files that could not be read are passed over, not guessed at. */
export function linkRecord(files: DataFiles, entries: readonly Entry[], report: Report): void {
  checkDuplicates(files, entries, report);
  checkReferences(entries, incompleteKinds(files), report);
  checkBacking(files, entries, report);
  checkConsistency(files, report);
}
