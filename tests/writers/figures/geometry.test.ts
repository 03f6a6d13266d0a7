import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/document/nodes.ts";
import type { Drawing, Label, Shape } from "../../../src/writers/figures/drawing.ts";
import { laoWords } from "../../support/lao.ts";
import { draw, labelsOf, textsOf, tryDrawing, typeOf } from "./drawings.ts";
import { barsFigure, daysDue, languages, statesBySide, timelineFigure } from "./samples.ts";

const runs = { numRuns: 60, seed: 20_251_202 };
const { pitch } = typeOf();

const englishWords = "Viet Nam and Laos name their lead units for cooperation in labour".split(" ");
const vietnameseWords = "Bộ Nội vụ Việt Nam và phía bạn thống nhất giao đơn vị chủ trì".split(" ");
const text = fc.oneof(
  ...[englishWords, vietnameseWords, laoWords].map((words) =>
    fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
      .map((all) => all.join(" ")),
  ),
  fc.constant("x".repeat(120)),
);
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 0, max: 100_000 }),
);
const width = fc.integer({ min: 150, max: 480 });
const bars = fc.integer({ min: 1, max: 8 }).chain((parts) =>
  fc
    .record({
      parts: fc.array(text, { minLength: parts, maxLength: parts }),
      rows: fc.array(
        fc.record({
          label: text,
          amounts: fc.array(amount, { minLength: parts, maxLength: parts }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
    })
    .map((drawing) => ({ kind: "bars" as const, ...drawing })),
);
const days = fc.array(fc.record({ distance: fc.integer({ min: 0, max: 800 }), label: text }), {
  minLength: 1,
  maxLength: 40,
});

function dayOf(distance: number): string {
  return new Date(Date.UTC(2025, 11, 1 + distance)).toISOString().slice(0, 10);
}

function timelineOf(items: readonly { readonly distance: number; readonly label: string }[]) {
  const all = items
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ distance, label }) => ({
      on: dayOf(distance),
      when: `ngày ${dayOf(distance)}`,
      label,
    }));
  return { kind: "timeline" as const, days: all };
}

/** The words of two labels, which meet where both their sides do. */
function overlap(one: Label, other: Label): boolean {
  const slack = 0.01;
  return (
    one.x + slack < other.x + other.width &&
    other.x + slack < one.x + one.width &&
    one.y + slack < other.y + pitch &&
    other.y + slack < one.y + pitch
  );
}

function overlapping(drawing: Drawing): readonly string[] {
  const labels = labelsOf(drawing);
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

function edges(shape: Shape): readonly [left: number, top: number, right: number, bottom: number] {
  switch (shape.kind) {
    case "label":
      return [shape.x, shape.y, shape.x + shape.width, shape.y + pitch];
    case "box":
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case "dot": {
      const { x, y, radius } = shape;
      return [x - radius, y - radius, x + radius, y + radius];
    }
    case "line": {
      const { x1, x2, y1, y2 } = shape;
      return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
    }
  }
}

function outside(drawing: Drawing): readonly Shape[] {
  const slack = 0.6;
  return drawing.shapes.filter((shape) => {
    const [left, top, right, bottom] = edges(shape);
    const isWithin =
      left >= -slack &&
      top >= -slack &&
      right <= drawing.width + slack &&
      bottom <= drawing.height + slack;
    return !isWithin;
  });
}

function drawAll(figure: Figure, width: number): readonly Drawing[] {
  const { drawings, diagnostics } = tryDrawing(figure, { width, height: 4000 });
  expect(diagnostics).toEqual([]);
  return drawings;
}

describe("a chart of bars", () => {
  test("lets no words meet, run out or get lost, whatever it holds", () => {
    fc.assert(
      fc.property(bars, width, (drawing, wide) => {
        const [made] = drawAll(barsFigure(drawing), wide);
        if (!made) throw new Error("nothing drawn");
        expect(overlapping(made)).toEqual([]);
        expect(outside(made)).toEqual([]);
        const said = textsOf(made);
        const sums = drawing.parts.map((_, part) =>
          drawing.rows.reduce((sum, { amounts }) => sum + (amounts[part] ?? 0), 0),
        );
        const legend = drawing.parts.flatMap((name, part) => [name, String(sums[part])]);
        expect(said.slice(0, legend.length)).toEqual(legend);
        const rest = said.slice(legend.length).toSorted();
        const rows = drawing.rows.flatMap(({ label, amounts }) => {
          const total = amounts.reduce((sum, each) => sum + each, 0);
          return [label, ...amounts.filter((each) => each > 0).map(String), String(total)];
        });
        expect(rest).toEqual(rows.toSorted());
      }),
      runs,
    );
  });

  test("draws parts as long as their amounts, and no part of 0", () => {
    const made = draw(statesBySide("en", [[4, 0, 2, 0, 2]]));
    const [, bar] = [draw(statesBySide("en", [[0, 0, 0, 0, 0]])), made];
    const parts = bar.shapes.filter(
      (shape) => shape.kind === "box" && shape.height > pitch && shape.width > 30,
    );
    const [first, second, third] = parts.map((shape) => (shape.kind === "box" ? shape.width : 0));
    expect(parts).toHaveLength(3);
    expect(first).toBeCloseTo(2 * (second ?? 0), 5);
    expect(second).toBeCloseTo(third ?? 0, 5);
  });

  test("says 0 where all is 0, and draws no bar", () => {
    const made = draw(statesBySide("en", [[0, 0, 0, 0, 0]]));
    expect(textsOf(made).slice(-2)).toEqual(["Viet Nam", "0"]);
    const isBar = (shape: Shape) => shape.kind === "box" && shape.height > pitch;
    expect(made.shapes.filter(isBar)).toEqual([]);
  });

  test("shows a part of 1 beside one of 100000", () => {
    const made = draw(statesBySide("en", [[100_000, 1, 0, 0, 0]]));
    const bars = made.shapes.filter((shape) => shape.kind === "box" && shape.height > pitch);
    const widths = bars.map((shape) => (shape.kind === "box" ? shape.width : 0));
    expect(Math.min(...widths)).toBeGreaterThan(1);
  });
});

describe("a timeline", () => {
  test("lets no words meet, run out or get lost, however close the days are", () => {
    fc.assert(
      fc.property(days, width, (items, wide) => {
        const timeline = timelineOf(items);
        const [made] = drawAll(timelineFigure(timeline), wide);
        if (!made) throw new Error("nothing drawn");
        expect(overlapping(made)).toEqual([]);
        expect(outside(made)).toEqual([]);
        expect(textsOf(made)).toEqual(timeline.days.flatMap(({ when, label }) => [when, label]));
      }),
      runs,
    );
  });

  test("sets days as far from each other as they are apart, one dot for each", () => {
    const made = draw(daysDue("en", [0, 10, 10, 40]));
    const dots = made.shapes.flatMap((shape) => (shape.kind === "dot" ? [shape.y] : []));
    expect(dots).toHaveLength(3);
    const [first = 0, second = 0, third = 0] = dots;
    expect(third - second).toBeCloseTo(3 * (second - first), 5);
  });

  test("leads each day to its words without one line crossing another", () => {
    fc.assert(
      fc.property(days, (items) => {
        const [made] = drawAll(timelineFigure(timelineOf(items)), 450);
        const leads = (made?.shapes ?? []).flatMap((shape) =>
          shape.kind === "line" && shape.x1 !== shape.x2 && shape.x1 < 5 ? [shape] : [],
        );
        expect(leads).toHaveLength(items.length);
        leads.slice(1).forEach((lead, index) => {
          expect(lead.y1).toBeGreaterThanOrEqual(leads[index]?.y1 ?? 0);
          expect(lead.y2).toBeGreaterThan(leads[index]?.y2 ?? 0);
        });
      }),
      runs,
    );
  });

  test("holds forty days on one page in each language", () => {
    const forty = Array.from({ length: 40 }, (_, index) => index * 9);
    for (const language of languages) {
      const { drawings, diagnostics } = tryDrawing(daysDue(language, forty), { height: 700 });
      expect(diagnostics).toEqual([]);
      const said = drawings.flatMap(textsOf);
      expect(said).toHaveLength(80);
      for (const { height } of drawings) expect(height).toBeLessThanOrEqual(700);
    }
  });
});
