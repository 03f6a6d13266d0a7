/** What the sweep reads before it is drawn is what the file shows: every line at its place, no other letters. */
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Document } from "../../src/document/nodes.ts";
import { pdfWriter } from "../../src/writers/pdf/writer.ts";
import { type DrawnGlyph, drawnGlyphs } from "../support/drawn-glyphs.ts";
import { constructs, filler, tail } from "./constructs.ts";
import { makerOf } from "./maker.ts";
import { matchLines } from "./match.ts";
import { readLaid } from "./read-laid.ts";
import { themesAndLanguages } from "./settings.ts";
import { host } from "./themes.ts";
import { lettersOf } from "./units.ts";

/** Files take long to read: every language in one theme, every theme in one language. */
const sample = themesAndLanguages.filter(
  ({ name, language }) => name === "international" || language === "vi",
);

/** Points by which the marks of notes stand above their line. */
const RAISED = 6;

describe("the pages that the sweep judges are those of the file", () => {
  it.each(sample)("in the theme $name in $language", async ({ theme, language }) => {
    const maker = makerOf(language);
    const drawn = constructs.filter(
      ({ name }) => !["bars", "timeline", "page references"].includes(name),
    );
    const document: Document = maker.finish(
      ...filler(maker, 7),
      ...drawn.flatMap(({ make }) => make(maker)),
      ...tail(maker),
    );
    const { pages } = await readLaid(document, theme, host);
    const context = { theme, host, report: new Report(), locate: () => undefined };
    const paper = await pdfWriter.write(document, context);
    if (!pages || !paper) throw new Error("the document was refused");
    const glyphs = await drawnGlyphs(paper.bytes);
    const { placed, strays } = matchLines(document, theme, pages);
    const glyphsOf = new Map<number, DrawnGlyph[]>();
    for (const glyph of glyphs) {
      glyphsOf.set(glyph.page, glyphsOf.get(glyph.page) ?? []);
      glyphsOf.get(glyph.page)?.push(glyph);
    }
    expect(paper.pages).toBe(pages.count);
    expect(strays).toEqual([]);
    for (const { page, left, baseline, text } of placed) {
      const begins = (glyphsOf.get(page) ?? []).some(
        (glyph) =>
          Math.abs(glyph.x - left) < 0.5 &&
          Math.abs(pages.box.height - glyph.y - baseline) < RAISED &&
          text.trimStart().startsWith(glyph.text.trim()),
      );
      expect({ text, begins }).toEqual({ text, begins: true });
    }
    const count = (text: string): number => [...lettersOf(text).replace(/\./gu, "")].length;
    expect(count(glyphs.map(({ text }) => text).join(""))).toBe(
      count(placed.map(({ text }) => text).join("")),
    );
  });
});
