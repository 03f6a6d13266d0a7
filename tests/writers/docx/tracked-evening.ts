/** The real papers of a meeting, as they were and as they are after the changes of an evening. */
import type { Document } from "../../../src/document/nodes.ts";
import { composeMeeting, houseWith, MEETING_FILE } from "../../tasks/versions/support.ts";

export interface EveningPaper {
  readonly name: string;
  readonly before: Document;
  readonly after: Document;
}

export function evening(): readonly EveningPaper[] {
  const before = composeMeeting(houseWith({}));
  const after = composeMeeting(
    houseWith({
      [MEETING_FILE]: [
        ["start: unknown", 'start: "14:30"'],
        ["minutes: unknown", "minutes: 60"],
        [
          "- { person: binh, role: head }",
          "- { person: binh, role: head }\n      - { person: chinh, role: member }",
        ],
        ["their_objectives: unknown", "their_objectives: []"],
        ["cleared_by: unknown", "cleared_by: The Chief of Office"],
      ],
    }),
  );
  return before.map(({ kind, document }, index) => ({
    name: kind.name,
    before: document,
    after: after[index]?.document ?? document,
  }));
}
