import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { dayOf, isoOf } from "../../src/record/dates.ts";
import type { Fact } from "../../src/record/fact.ts";
import type { Meeting } from "../../src/record/meeting.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { buildView } from "../../src/view/build-view.ts";
import { BILATERAL, exampleContext, exampleRecord, must, RECEPTION } from "../support/example.ts";

const record = exampleRecord();

function withMeeting(change: (meeting: Meeting) => Meeting, id: string): HouseRecord {
  const meetings = new Map(record.meetings);
  meetings.set(id, change(must(meetings.get(id), id)));
  return { ...record, meetings };
}

function withHouse(sets: HouseRecord["house"]["sets"]): HouseRecord {
  return { ...record, house: { ...record.house, sets } };
}

/** All that the view prints, as one text. */
function textOf(context: Parameters<typeof buildView>[0]): string {
  return JSON.stringify(buildView(context));
}

function factText(fact: Fact): string {
  return JSON.stringify(typeof fact.text === "string" ? fact.text : fact.text.en).slice(1, -1);
}

describe("a paper of the eve", () => {
  for (const meeting of record.meetings.values()) {
    const day = dayOf(meeting.on);
    const text = textOf(exampleContext(meeting.id, "eve", { record }));

    test(`${meeting.id}: is as at the day before`, () => {
      expect(exampleContext(meeting.id, "eve").asAt < day).toBe(true);
    });

    test(`${meeting.id}: holds no fact of that day or later`, () => {
      const later = [...record.meetings.values()]
        .flatMap((other) => other.facts)
        .filter((fact) => (isoOf(fact.on) ?? "") >= day);
      expect(later.length).toBeGreaterThan(0);
      expect(later.filter((fact) => text.includes(factText(fact)))).toEqual([]);
    });

    test(`${meeting.id}: holds no fact whose day is unknown and that is not said to precede it`, () => {
      const unplaced = meeting.facts.filter(
        (fact) => fact.on === "unknown" && fact.before === undefined,
      );
      expect(unplaced.filter((fact) => text.includes(factText(fact)))).toEqual([]);
    });

    test(`${meeting.id}: holds nothing of what was then said to be done`, () => {
      const items = [...record.commitments.values()].filter(
        (item) => dayOf(must(record.meetings.get(item.meeting), item.id).on) >= day,
      );
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter((item) => text.includes(`"${item.id}"`))).toEqual([]);
    });

    test(`${meeting.id}: exempts from this exactly what says that it is reconstructed`, () => {
      const planned = [
        ...(meeting.objectives === "unknown" ? [] : meeting.objectives),
        ...meeting.courtesies,
        ...meeting.issues.flatMap((issue) => issue.points),
      ];
      expect(planned.length).toBeGreaterThan(0);
      expect(planned.filter((entry) => !entry.reconstructed)).toEqual([]);
      expect(buildView(exampleContext(meeting.id, "eve", { record })).paper.reconstructed).toBe(
        true,
      );
    });
  }

  test("reports a planned text that rests on a later source and does not say so", () => {
    const changed = withMeeting(
      (meeting) => ({
        ...meeting,
        objectives:
          meeting.objectives === "unknown"
            ? []
            : meeting.objectives.map((entry, index) =>
                index === 1 ? { ...entry, reconstructed: false } : entry,
              ),
      }),
      BILATERAL,
    );
    const report = new Report();
    const view = buildView(exampleContext(BILATERAL, "eve", { record: changed, report }));
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["later-source"]);
    expect(report.diagnostics[0]?.place?.file).toBe(`data/meetings/${BILATERAL}.yaml`);
    expect(view.objectives).toHaveLength(2);
  });

  test("of 2 December draws on the reception, the conference and the Memorandum of November", () => {
    const view = buildView(exampleContext(BILATERAL, "eve", { record }));
    const text = JSON.stringify(view);
    expect(view.earlier).toHaveLength(22);
    expect(text).toContain("9th Việt Nam–Laos ministerial conference on labour");
    expect(view.agreements.map(({ signed }) => signed)).toContain(
      "12 November 2025, year inferred",
    );
    expect(text).not.toContain(
      "48th Session of the Việt Nam–Laos Intergovernmental Committee, co-chaired",
    );
  });
});

describe("the memo", () => {
  test("of the reception does not know of the Memorandum signed the day after", () => {
    const view = buildView(exampleContext(RECEPTION, "after", { record }));
    expect(view.agreements.map(({ status }) => status)).not.toContain("signed");
    expect(JSON.stringify(view)).not.toContain("12 November");
  });

  test("is as at the latest dated fact of its meeting, or the day asked for", () => {
    expect(exampleContext(BILATERAL, "after").asAt).toBe("2025-12-02");
    expect(exampleContext(RECEPTION, "after", { asOf: "2025-12-31" }).asAt).toBe("2025-12-31");
  });

  test("prints nothing as agreed that was only proposed, hoped or instructed", () => {
    for (const id of [RECEPTION, BILATERAL]) {
      const view = buildView(exampleContext(id, "after", { record }));
      expect(view.agreed).toEqual([]);
      const counted =
        view.agreed.length +
        view.proposedByUs.length +
        view.proposedByThem.length +
        view.instructions.length;
      expect(counted).toBe(view.commitments.length);
    }
  });
});

describe("outside facts", () => {
  const outside = (text: string) => /Ninh Bình|Sonexay|strategic cohesion|25 October/.test(text);

  test("are printed in no paper unless the house names their set", () => {
    for (const id of [RECEPTION, BILATERAL]) {
      for (const mode of ["eve", "after"] as const) {
        expect(outside(textOf(exampleContext(id, mode, { record })))).toBe(false);
      }
    }
  });

  test("are printed once it does", () => {
    const open = withHouse(["main", "language", "outside"]);
    expect(outside(textOf(exampleContext(BILATERAL, "eve", { record: open })))).toBe(true);
  });

  test("language sources correct spellings, and without them the spelling of the source stands", () => {
    expect(textOf(exampleContext(BILATERAL, "after", { record }))).toContain("Đỗ Thanh Bình");
  });
});
