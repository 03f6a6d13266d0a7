/** The checks of the record as a whole, which need no paper. */
import { Report } from "../../diagnostics/report.ts";
import type { HouseRecord } from "../../record/record.ts";
import { checkLeadsAreOurs } from "./leads-are-ours.ts";
import { checkMistakenLetters } from "./mistaken-letters.ts";
import { checkNamesInTexts } from "./names-in-texts.ts";
import { checkNamesOfPeople } from "./names-of-people.ts";

/** What is wrong or doubtful in a record whose links hold. */
export function checkRecord(record: HouseRecord, report: Report): void {
  const letters = new Report();
  checkMistakenLetters(record, letters);
  report.include(letters);
  // A name with a wrong letter in the register would be held against all that is right.
  if (letters.errors > 0) return;
  checkLeadsAreOurs(record, report);
  checkNamesOfPeople(record, report);
  checkNamesInTexts(record, report);
}
