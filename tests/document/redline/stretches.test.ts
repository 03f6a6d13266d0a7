/** What differs in a paragraph is told in words that can be read alone. */
import { expect, test } from "vitest";
import type { Inline, Revision } from "../../../src/document/nodes.ts";
import { stretches } from "../../../src/document/redline/stretches.ts";

function words(value: string, revision?: Revision): Inline {
  return { type: "text", value, ...(revision && { revision }) };
}

test.each([
  [["14 giờ ", "00", "30", " (Asia/Vientiane)"], "14 giờ 00", "14 giờ 30"],
  [["Lào · Phòng ", "3", "5"], "Phòng 3", "Phòng 5"],
  [["", "14:00", "14:30", " (Asia/Vientiane)"], "14:00", "14:30"],
  [["with ", "Mr B", "Ms C", " of Home Affairs"], "Mr B", "Ms C"],
])("%j", ([lead = "", was = "", is = "", rest = ""], before, after) => {
  const inlines = [words(lead), words(was, "deleted"), words(is, "inserted"), words(rest)];
  expect(stretches(inlines, "deleted")).toEqual([before]);
  expect(stretches(inlines, "inserted")).toEqual([after]);
});
