/** All checks of the record. To add one: a file, and its line here. */
import { commitmentIds } from "./commitment-ids.ts";
import { issuePoints } from "./issue-points.ts";
import { leadsAreOurs } from "./leads-are-ours.ts";
import { mistakenLetters } from "./mistaken-letters.ts";
import { namesInTexts } from "./names-in-texts.ts";
import { namesOfPeople } from "./names-of-people.ts";
import type { RecordCheck } from "./record-check.ts";

/** What these tell of makes the others tell what is not so; they come first. */
export const firstRecordChecks: readonly RecordCheck[] = [mistakenLetters];

export const recordChecks: readonly RecordCheck[] = [
  leadsAreOurs,
  namesOfPeople,
  namesInTexts,
  commitmentIds,
  issuePoints,
];
