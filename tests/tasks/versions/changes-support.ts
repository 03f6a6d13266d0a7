/** A made-up evening's changes, for the tests of how they are told. */
import type { Changes, PlacedChange } from "../../../src/tasks/versions/changes-value.ts";

export function placed(number: number, more: Partial<PlacedChange> = {}): PlacedChange {
  return {
    number,
    under: ["Time and place"],
    about: ["Hour"],
    before: ["14:00"],
    after: ["14:30"],
    cause: "facts",
    page: 1,
    ...more,
  };
}

export const evening: Changes = {
  meeting: "2025-12-02-binh-phosay",
  since: { number: 1, at: "2025-12-01T20:10:00+07:00" },
  facts: [
    {
      entry: { kind: "meeting", id: "2025-12-02-binh-phosay" },
      path: ["start"],
      about: "start",
      before: "14:00",
      after: "14:30",
      place: { file: "data/meetings/2025-12-02-binh-phosay.yaml", line: 31, column: 8 },
    },
    {
      entry: { kind: "commitment", id: "vl-2025-12-02-06" },
      path: ["due", "on"],
      about: "commitment vl-2025-12-02-06: due",
      before: "2025-12-20",
      after: "2026-01-15",
      because: "the units asked for time",
    },
    {
      entry: { kind: "meeting", id: "2025-12-02-binh-phosay" },
      path: ["programme", 1],
      about: "programme, step 2",
      after: "14:05 · Photograph",
    },
    {
      entry: { kind: "meeting", id: "2025-12-02-binh-phosay" },
      path: ["issues", 3, "points", 1],
      about: "issue 4, point 2",
      before: "I am willing to share Việt Nam’s experience.",
    },
  ],
  papers: [
    {
      paper: "briefing-note.en",
      title: "Briefing note",
      state: "changed",
      changes: [
        placed(1),
        placed(2, { about: [], before: [], after: ["14:05 Photograph"], page: 2 }),
        placed(3, { about: [], before: ["Say this"], after: ["Say"], cause: "templates" }),
      ],
    },
    { paper: "talking-points.en", title: "Talking points", state: "same", changes: [] },
    { paper: "follow-up-memo.en", title: "Follow-up memo", state: "new", changes: [] },
  ],
  templates: ["templates/briefing-note.md.hbs"],
  looks: [],
  recipients: { came: [], went: [] },
};

export const nothing: Changes = {
  ...evening,
  facts: [],
  papers: [{ paper: "briefing-note.en", title: "Briefing note", state: "same", changes: [] }],
  templates: [],
  looks: [],
  recipients: { came: [], went: [] },
};
