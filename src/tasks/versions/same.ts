/** Whether papers, their look and their recipients are those of the version that was issued last. */
import type { ComposedPaper } from "../../pipeline/paper.ts";
import type { ComposedMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { recipientsOf } from "../../pipeline/versions/recipients.ts";
import type { Previous } from "../../pipeline/versions/version.ts";
import { withoutBox } from "../../pipeline/versions/version-box.ts";
import { nameInVersion } from "../../pipeline/versions/versioned-paper.ts";
import type { Issue } from "../../record/issued.ts";
import { isSamePaper } from "./around-pages.ts";
import { compareRecipients, issuedCopies } from "./copies-of.ts";
import { changedLooks } from "./look.ts";
import { WHAT_CHANGED } from "./what-changed.ts";

export interface Before {
  readonly issue: Issue;
  /** Undefined where its trees are not as they were issued. */
  readonly previous: Previous | undefined;
  /** Its papers, made again of what was kept; undefined where that is not as it was. */
  readonly papers: readonly ComposedPaper[] | undefined;
  /** Whether copies with number and name are wanted now, which the version may not have. */
  readonly marksCopies: boolean;
}

/** `marks`: the copies alone, which are to bear number and name now; `recipients`: who receives them. */
export type News = "nothing" | "marks" | "recipients" | "papers";

/** What a version issued now would bring that the last one does not have. */
export function newsSince(
  { papers, house }: ComposedMeeting,
  { issue, previous, papers: before, marksCopies }: Before,
): News {
  if (!previous || !before) return "papers";
  const kept = [...previous.trees.keys()].filter((name) => !isOfChanges(name));
  const isSaid = papers.every((paper) => {
    const tree = previous.trees.get(nameInVersion(paper));
    return tree && isSamePaper(withoutBox(tree), paper.document, paper.theme.theme);
  });
  if (!isSaid || kept.length !== papers.length) return "papers";
  if (changedLooks(before, papers).length > 0) return "papers";
  const copies = issuedCopies(recipientsOf(papers.map(({ context }) => context)), house);
  const { came, went } = compareRecipients(issue.copies, copies);
  if (came.length + went.length > 0) return "recipients";
  return marksCopies && !issue.marked ? "marks" : "nothing";
}

/** The paper that tells what changed lies among the trees of a version too. */
export function isOfChanges(name: string): boolean {
  return name.startsWith(`${WHAT_CHANGED}.`);
}
