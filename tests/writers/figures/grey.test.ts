import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import { contrast, fillOf, luminance } from "../../../src/writers/figures/fills.ts";
import { loadTheme } from "../../../src/writers/load-theme.ts";
import { must } from "../../support/example.ts";
import { host } from "../pdf/write.ts";
import { draw, labelsOf } from "./drawings.ts";
import { languages, statesBySide } from "./samples.ts";

const names = ["international", "compact", "large-print"];

describe.each(names)("in the theme %s", (name) => {
  const { theme } = must(loadTheme(host, name, new Report()), name);
  const { fills } = theme.figure;

  test("neighbouring parts of a bar differ in lightness and in hatching, and no two are alike", () => {
    const parts = Array.from({ length: 8 }, (_, part) => fillOf(part, fills));
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      if (!next) continue;
      expect(`${part.colour} ${part.hatch}`).not.toBe(`${next.colour} ${next.hatch}`);
      expect(Math.abs(lightness(part.colour) - lightness(next.colour))).toBeGreaterThan(5);
      // Where the colours begin anew, lightness alone tells them apart.
      if (index % fills.length < fills.length - 1) expect(part.hatch).not.toBe(next.hatch);
    }
    expect(new Set(parts.map(({ colour, hatch }) => colour + hatch)).size).toBe(8);
  });

  test("every amount can be read on its part", () => {
    for (const fill of fills.map((_, part) => fillOf(part, fills))) {
      expect(contrast(fill.ink, fill.colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("words beside the bars can be read on paper, and frames be seen", () => {
    for (const { colour } of labelsOf(draw(statesBySide("en"), { theme }))) {
      if (colour !== "ffffff") expect(contrast(colour, "ffffff")).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(theme.figure.line, "ffffff")).toBeGreaterThanOrEqual(3);
  });
});

test("the same figure is as high in no language as to need a second page", () => {
  for (const language of languages) expect(draw(statesBySide(language)).height).toBeLessThan(200);
});

/** CIE 1976, from 0 for black to 100 for white. */
function lightness(colour: string): number {
  const share = luminance(colour);
  return share > 0.008856 ? 116 * Math.cbrt(share) - 16 : 903.3 * share;
}
