import { describe, expect, test } from "vitest";
import { textsOf, tryDrawing } from "./drawings.ts";
import { barsFigure, daysDue, statesBySide, timelineFigure } from "./samples.ts";

const ORIGIN = { file: "templates/paper.md.hbs", line: 7, column: 1 };

describe("a figure that no page can hold whole", () => {
  test("is parted between its rows, each part with the legend, and loses none", () => {
    const rows = Array.from({ length: 60 }, (_, index) => [index, 1, 0, 0, 2]);
    const { drawings, diagnostics } = tryDrawing(statesBySide("en", rows), { height: 500 });
    expect(diagnostics).toEqual([]);
    expect(drawings.length).toBeGreaterThan(1);
    const all = drawings.map(textsOf);
    for (const texts of all) expect(texts[0]).toBe("Done on time");
    // Beside its parts, each row says its label and its total.
    const isLabel = (text: string) => /^(Viet|Lao|Both|Ministry)/u.test(text);
    expect(all.flat().filter(isLabel)).toHaveLength(60);
  });

  test("is parted between its days", () => {
    const distances = Array.from({ length: 100 }, (_, index) => index);
    const { drawings, diagnostics } = tryDrawing(daysDue("vi", distances), { height: 600 });
    expect(diagnostics).toEqual([]);
    expect(drawings.flatMap(textsOf)).toHaveLength(200);
    for (const { height } of drawings) expect(height).toBeLessThanOrEqual(600);
  });

  test("is refused at its line where one row alone is too tall, and named by its beginning", () => {
    const label = "a label of many words ".repeat(300).trim();
    const figures = [
      timelineFigure({ kind: "timeline", days: [{ on: "2025-12-02", when: "then", label }] }),
      barsFigure({ kind: "bars", parts: ["done"], rows: [{ label, amounts: [1] }] }),
    ];
    for (const figure of figures) {
      const { drawings, diagnostics } = tryDrawing(figure);
      expect(drawings).toEqual([]);
      expect(diagnostics).toMatchObject([
        {
          code: "figure-too-tall",
          severity: "error",
          place: ORIGIN,
          message: 'no page can hold "a label of many words a label of many wo …" in a figure',
        },
      ]);
    }
  });
});

describe("a chart of more parts than the theme can tell apart", () => {
  test("is refused at its line", () => {
    const parts = Array.from({ length: 21 }, (_, index) => `part ${index}`);
    const rows = [{ label: "all", amounts: parts.map(() => 1) }];
    const { drawings, diagnostics } = tryDrawing(barsFigure({ kind: "bars", parts, rows }));
    expect(drawings).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        code: "figure-too-many-parts",
        place: ORIGIN,
        message: "a chart cannot have 21 parts, only 20 can be told apart",
      },
    ]);
  });
});
