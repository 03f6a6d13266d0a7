/** What a memo tells as changed, as the tests of single rules look at it. */
import { expect } from "vitest";
import type { Update } from "../../../src/record/commitment.ts";
import type { MeetingCommitment } from "../../../src/record/record.ts";
import { addDays } from "../../../src/text/days.ts";
import { anItem, anUpdate, due, memoView, monday, recordOf } from "./world.ts";

/** What the memo of the fourth week after the first tells: sort of change, what changed, and when. */
export function told(item: MeetingCommitment, week = 4): (readonly [string, string, string])[] {
  const { changes } = memoView(recordOf([item]), monday(week));
  return changes.flatMap(({ title, items }) =>
    items.map(({ change, day }) => [title, change, day] as const),
  );
}

/** The same of one update of an item due on 2 March, entered in the week before. */
export function toldOf(update: Partial<Update>, earlier: readonly Update[] = []) {
  const updates = [...earlier, anUpdate(addDays(monday(4), -3), update)];
  const [change = [], ...others] = told(anItem({ due: due("2026-03-02"), updates }));
  expect(others).toEqual([]);
  return change.slice(0, 2);
}
