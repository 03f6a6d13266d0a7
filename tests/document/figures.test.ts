/** Charts and timelines: what a table in one is drawn as, and what is said to those who do not see it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/document/nodes.ts";
import { documentTexts } from "../../src/document/words.ts";
import { encodeToken, RESERVED } from "../../src/text/tokens.ts";
import {
  documentOf,
  note,
  page,
  parse,
  problemsOf,
  prose,
  source,
  template,
  unstated,
} from "./template.ts";

const SEED = 20251202;

function figureOf(
  from: Parameters<typeof documentOf>[0],
  limits?: Parameters<typeof documentOf>[1],
): Figure {
  const found = JSON.stringify(documentOf(from, limits).children);
  const figure = documentOf(from, limits).children.find((block) => block.type === "figure");
  if (figure?.type !== "figure") throw new Error(found);
  return figure;
}

describe("a chart", () => {
  const chart = template`
    :::chart[${"Score since the last meeting"}]
    | | ${"Done"} | Open | **Overdue** |
    |---|--:|--:|--:|
    | ${"Our side"} | ${"3"} | 2 | 1 |
    | ${unstated("not stated")} | 0 | ${"12"} | ${prose("**4**")} |
    :::
  `;

  it("is made of rows of whole numbers", () => {
    expect(figureOf(chart).drawing).toEqual({
      kind: "bars",
      parts: ["Done", "Open", "Overdue"],
      rows: [
        { label: "Our side", amounts: [3, 2, 1] },
        { label: "not stated", amounts: [0, 12, 4] },
      ],
    });
  });

  it("is described by all that it shows, in its own words", () => {
    expect(figureOf(chart).description).toBe(
      "Score since the last meeting. Our side: Done 3, Open 2, Overdue 1. not stated: Done 0, Open 12, Overdue 4.",
    );
  });

  it("knows of each text of the description where it came from", () => {
    const { texts = [], description } = figureOf(chart);
    expect(texts.map(({ value }) => value).join("")).toBe(description);
    const paths = texts.flatMap(({ value, origin }) =>
      origin?.path === undefined ? [] : [`${origin.path} ${value}`],
    );
    expect(paths).toEqual([
      ...["v0 Score since the last meeting", "v2 Our side", "v1 Done", "v3 3"],
      ...["v4 not stated", "v1 Done", "v5 12", "v6 4"],
    ]);
  });

  it("stands in boxes, and its words count among those of the paper", () => {
    const boxed = documentOf(template`
      ::::keep
      ## Score

      :::chart
      | | Done |
      |---|--:|
      | Ours. | 2 |
      :::
      ::::
    `);
    expect(documentTexts(boxed)).toEqual(["Score", "Ours.: Done 2."]);
  });

  it("of many rows is cut like any long table, and is whole again", () => {
    const rows = Array.from({ length: 40 }, (_, row) => `| bar ${row} | ${row} |`).join("\n");
    const text = `:::chart\n| | Done |\n|---|--:|\n${rows}\n:::\n`;
    const { drawing } = figureOf(source(text), { rows: 3, lines: 5 });
    expect(drawing.kind === "bars" && drawing.rows.map(({ amounts }) => amounts[0])).toEqual(
      Array.from({ length: 40 }, (_, row) => row),
    );
  });
});

describe("a timeline", () => {
  it("puts its days in their order, those of one day as they were written", () => {
    const figure = figureOf(template`
      :::timeline
      | | | |
      |---|---|---|
      | 2026-01-15 | 15 January 2026 | the plan |
      | ${"2025-12-31"} | ${"31 December 2025"} | ${"the list"} |
      | 2026-01-15 | 15 January 2026 | a report |
      | 2024-02-29 | 29 February 2024 | a leap |
      :::
    `);
    expect(figure.drawing).toEqual({
      kind: "timeline",
      days: [
        { on: "2024-02-29", when: "29 February 2024", label: "a leap" },
        { on: "2025-12-31", when: "31 December 2025", label: "the list" },
        { on: "2026-01-15", when: "15 January 2026", label: "the plan" },
        { on: "2026-01-15", when: "15 January 2026", label: "a report" },
      ],
    });
    expect(figure.description).toBe(
      "29 February 2024: a leap; 31 December 2025: the list; 15 January 2026: the plan; 15 January 2026: a report.",
    );
  });

  it.each(["2025-4-1", "31.12.2025", "2025-12", "unknown", "2025-12-31T00:00"])(
    "has no place for %s",
    (day) => {
      expect(problemsOf(timelineOf(day))).toEqual([
        `4:3 document-figure-day: "${day}" is no day that a timeline can place (write year-month-day, such as 2025-12-31)`,
      ]);
    },
  );

  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-04-00", "1900-02-29"])(
    "says that the calendar has no %s",
    (day) => {
      expect(problemsOf(timelineOf(day))).toEqual([
        `4:3 document-figure-day: "${day}" is no day of the calendar (correct the month or the day)`,
      ]);
    },
  );
});

function timelineOf(day: string) {
  return template`
    :::timeline
    | | | |
    |---|---|---|
    | ${day} | some day | something |
    :::
  `;
}

describe("a figure", () => {
  it("cannot bear a note, a link or the number of a page, also in its name", () => {
    const bear = (what: Parameters<typeof template>[1] | string) => [
      template`:::chart[a ${what ?? ""}]
| | Done |
|---|--:|
| Ours | 2 |
:::

::annex[A]{#a}`,
      template`:::timeline
| | | |
|---|---|---|
| 2025-12-31 | 31 December | **a ${what ?? ""}** |
:::

::annex[A]{#a}`,
    ];
    for (const what of [note("n", "N"), page("a"), prose("[b](https://b.org)")]) {
      for (const from of bear(what)) {
        expect(problemsOf(from)).toEqual([
          expect.stringMatching(/document-figure-cell: .*cannot stand in a figure/),
        ]);
      }
    }
  });

  it.each([
    "1,000",
    "1.5",
    "-2",
    "007",
    "2 %",
    "ສາມ",
    "٣",
    "1e3",
    "not stated",
    "99999999999999999999",
  ])("draws no amount of %s", (amount) => {
    const from = template`
        :::chart
        | | Done |
        |---|--:|
        | Ours | ${amount} |
        :::
      `;
    expect(problemsOf(from)).toEqual([
      expect.stringMatching(/^4:10 document-figure-amount: ".*" is no whole number from 0/),
    ]);
  });

  it("tells all that is wrong with it, and is told of what is wrong inside it once", () => {
    const from = source(":::chart\n| a | b |\n|---|---|\n| c |\n| d | x |\n:::\n");
    expect(problemsOf(from)).toEqual([expect.stringMatching(/^4:1 document-table-cells/)]);
  });

  it("leaves what only a value can decide to the day when there is one", () => {
    const left = (text: string, values: readonly string[]) =>
      parse({ ...source(text, values), standIns: true }).diagnostics.map(({ code }) => code);
    const day = encodeToken(0);
    const chart = `:::chart\n| | Done |\n|---|--:|\n| Ours | ${day} |\n:::\n`;
    const line = `:::timeline\n| | | |\n|---|---|---|\n| ${day} | 31 December | list |\n:::\n`;
    expect(left(chart, ["{{done}}"])).toEqual([]);
    expect(left(line, ["{{on}}"])).toEqual([]);
    expect(left(chart.replace(day, "x"), [])).toEqual(["document-figure-amount"]);
    expect(left(line.replace(day, "x"), [])).toEqual(["document-figure-day"]);
  });

  it(`holds any words as they are, whatever they look like (seed ${SEED})`, () => {
    const words = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            "|",
            ":::",
            "::notes",
            "**",
            "[a](b)",
            "<b>",
            "\\",
            "; ",
            ": ",
            "7",
            "ໜ້າ",
          ),
          fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join(""))
      .filter(
        (text) => text.trim() !== "" && !RESERVED.test(text) && !/[\s\u0085\p{Z}]/u.test(text),
      );
    fc.assert(
      fc.property(words, words, words, (part, label, due) => {
        const { drawing } = figureOf(template`
          :::chart
          | | ${part} |
          |---|--:|
          | ${label} | 5 |
          :::
        `);
        expect(drawing).toEqual({ kind: "bars", parts: [part], rows: [{ label, amounts: [5] }] });
        const figure = figureOf(template`
          :::timeline[${part}]
          | | | |
          |---|---|---|
          | 2025-12-31 | ${label} | ${due} |
          :::
        `);
        expect(figure.drawing).toEqual({
          kind: "timeline",
          days: [{ on: "2025-12-31", when: label, label: due }],
        });
        for (const text of [part, label, due]) expect(figure.description).toContain(text);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
