/** Whether papers and their recipients are those of the version that was issued last. */
import { documentToJson } from "../../document/print.ts";
import type { ComposedMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { recipientsOf } from "../../pipeline/versions/recipients.ts";
import type { Previous } from "../../pipeline/versions/version.ts";
import { withoutBox } from "../../pipeline/versions/version-box.ts";
import { nameInVersion } from "../../pipeline/versions/versioned-paper.ts";
import type { Issue } from "../../record/issued.ts";
import { issuedCopies } from "./copies-of.ts";
import { WHAT_CHANGED } from "./what-changed.ts";

export interface Before {
  readonly previous: Previous;
  readonly issue: Issue | undefined;
  /** Whether copies with number and name are wanted now, which the version may not have. */
  readonly marksCopies: boolean;
}

/** True where a version issued now would say nothing that the last one does not, and go to nobody else. */
export function isSameAsBefore(
  { papers, house }: ComposedMeeting,
  { previous, issue, marksCopies }: Before,
): boolean {
  if (marksCopies && !issue?.marked) return false;
  const kept = [...previous.trees.keys()].filter((name) => !isOfChanges(name));
  const isSaid = papers.every((paper) => {
    const before = previous.trees.get(nameInVersion(paper));
    return before && documentToJson(withoutBox(before)) === documentToJson(paper.document);
  });
  if (!isSaid || kept.length !== papers.length) return false;
  const copies = issuedCopies(recipientsOf(papers.map(({ context }) => context)), house);
  return JSON.stringify(copies) === JSON.stringify(issue?.copies);
}

/** The paper that tells what changed lies among the trees of a version too. */
export function isOfChanges(name: string): boolean {
  return name.startsWith(`${WHAT_CHANGED}.`);
}
