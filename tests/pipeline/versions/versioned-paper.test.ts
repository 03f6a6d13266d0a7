/** Which papers tell on their first page what changed. */
import { expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { Document } from "../../../src/document/nodes.ts";
import { composeMeeting } from "../../../src/pipeline/versions/compose-meeting.ts";
import { layOutVersioned, nameInVersion } from "../../../src/pipeline/versions/versioned-paper.ts";
import { must } from "../../support/example.ts";
import { eveningHouse, MEETING } from "../../tasks/versions/evening.ts";

function compose(kind: string) {
  const composed = composeMeeting(eveningHouse(), MEETING, { kinds: [kind] }, new Report());
  if (typeof composed === "string") throw new Error(composed);
  return must(composed.papers[0], kind);
}

test.each([
  ["talking-points", true],
  ["cue-cards", false],
])("%s: a box on page 1 is %s", async (kind, hasBox) => {
  const paper = compose(kind);
  const trees = new Map<string, Document>([
    [nameInVersion(paper), { ...paper.document, children: paper.document.children.slice(0, -1) }],
  ]);
  const previous = { version: 1, at: "2025-12-01T20:10:00+07:00", trees };
  const version = { number: 2, isDraft: false, at: "2025-12-01T21:00:00+07:00", previous };
  const laid = must(await layOutVersioned(paper, version), "not laid out");
  expect(laid.numbered?.changes.length).toBeGreaterThan(0);
  const boxes = laid.document.children.filter(
    (block) => block.type === "card" && block.tone === "changes",
  );
  expect(boxes.length > 0).toBe(hasBox);
});
