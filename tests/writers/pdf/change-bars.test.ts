/** Bars in the margin: beside the lines whose words changed, and beside no others. */
import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../../src/document/nodes.ts";
import { addChangeBars } from "../../../src/writers/pdf/change-bars.ts";
import { paragraph, row, text, words } from "../../support/documents.ts";
import { layOut } from "./lay-out.ts";

const changed = (value: string, change: number): Inline => ({ type: "text", value, change });

/** The bars with the words beside each, page by page, and the pages of the changes. */
function barred(blocks: readonly Block[]) {
  const { pages } = layOut(blocks);
  const places = addChangeBars(pages);
  const bars = pages.flatMap(({ items }, index) => {
    const lines = items.flatMap((each) => (each.type === "line" ? [each.item] : []));
    return items.flatMap((each) => {
      if (each.type !== "vector" || each.item.type !== "line" || each.item.lineWidth !== 1.5)
        return [];
      const { x1, x2, y1, y2 } = each.item;
      expect([x1, x2]).toEqual([42, 42]);
      const beside = lines.filter(({ y = 0 }) => y >= y1 - 0.1 && y < y2 - 0.1);
      const said = beside.map(({ inlines }) =>
        inlines
          .map((inline) => inline.text)
          .join("")
          .trim(),
      );
      return [`${index + 1}: ${said.join(" / ")}`];
    });
  });
  return { bars, places: [...places] };
}

describe("a bar", () => {
  it("stands beside the lines that changed, and gives the page of each change", () => {
    const { bars, places } = barred([
      paragraph("first"),
      paragraph(changed("second", 1)),
      paragraph("third"),
      { type: "pageBreak" },
      paragraph(changed("fourth", 2)),
    ]);
    expect(bars).toEqual(["1: second", "2: fourth"]);
    expect(places).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it("stands beside the lines of a long paragraph in which words changed alone", () => {
    const { bars } = barred([paragraph(text(words(40)), text(" "), changed("14:30", 1))]);
    expect(bars).toHaveLength(1);
    expect(bars[0]).toMatch(/^1: [^/]*14:30$/u);
  });

  it("is one for neighbours, and stands in the margin beside a table", () => {
    const { bars } = barred([
      {
        type: "table",
        columns: [{ align: "left" }, { align: "left" }],
        rows: [row("Time", [changed("14:30", 1)]), row("Place", [changed("Palace", 2)])],
      },
    ]);
    expect(bars).toHaveLength(1);
    expect(bars[0]).toContain("14:30");
    expect(bars[0]).toContain("Palace");
  });

  it("stands on each page of a change, whose page is its first", () => {
    const { bars, places } = barred([paragraph(changed(words(1500), 1)), paragraph("last")]);
    expect(bars.length).toBeGreaterThan(1);
    expect(places).toEqual([[1, 1]]);
  });

  it("is none where nothing changed", () => {
    expect(barred([paragraph("first"), paragraph("second")])).toEqual({ bars: [], places: [] });
  });
});
