import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareWidths } from "../../src/writers/column-widths.ts";

const column = fc
  .record({
    least: fc.integer({ min: 5, max: 90 }),
    more: fc.integer({ min: 0, max: 2000 }),
    share: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  })
  .map(({ least, more, share }) => ({
    least,
    natural: least + more,
    ...(share !== undefined && { share: share / 100 }),
  }));

describe("the columns of a table", () => {
  it("fill its width, and none is narrower than its longest word while there is room for all", () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 12 }), (columns) => {
        const { widths, scale, cut } = shareWidths(columns, 460);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(460, 6);
        widths.forEach((width, index) => {
          const least = (columns[index]?.least ?? 0) * scale;
          if (!cut) expect(width).toBeGreaterThanOrEqual(least - 1e-6);
        });
        const words = columns.reduce((sum, { least }) => sum + least, 0);
        expect(scale < 1).toBe(words > 460);
      }),
      { numRuns: 1000, seed: 20251202 },
    );
  });

  it("take the shares that the template gives", () => {
    const text = { least: 20, natural: 900 };
    const { widths } = shareWidths(
      [
        { ...text, share: 0.25 },
        { ...text, share: 0.75 },
      ],
      400,
    );
    expect(widths).toEqual([100, 300]);
  });

  it("give a short column its longest line, and a long text the rest", () => {
    const { widths } = shareWidths(
      [
        { least: 30, natural: 70 },
        { least: 40, natural: 2000 },
        { least: 30, natural: 60 },
      ],
      460,
    );
    expect(widths).toEqual([70, 330, 60]);
  });

  it("let words be cut only when smaller type does not help", () => {
    const wide = { least: 60, natural: 100 };
    expect(shareWidths(Array(8).fill(wide), 460)).toMatchObject({ scale: 460 / 480, cut: false });
    expect(shareWidths(Array(12).fill(wide), 460)).toMatchObject({ scale: 0.72, cut: true });
  });

  it("are not squeezed by one endless word: it is cut, and nothing else is", () => {
    const columns = [
      { least: 80, natural: 80 },
      { least: 70, natural: 400 },
      { least: 900, natural: 900 },
      { least: 55, natural: 120 },
    ];
    const { widths, scale, cut } = shareWidths(columns, 460);
    expect(scale).toBe(1);
    expect(cut).toBe(true);
    expect(widths).toEqual([80, 70, 255, 55]);
  });

  it("keep short words whole beside many endless ones", () => {
    const short = { least: 14, natural: 14 };
    const endless = { least: 900, natural: 900 };
    const { widths, scale, cut } = shareWidths([short, ...Array(7).fill(endless), short], 460);
    expect(cut).toBe(true);
    expect(widths[0]).toBe(14 * scale);
    expect(widths.at(-1)).toBe(14 * scale);
  });
});
