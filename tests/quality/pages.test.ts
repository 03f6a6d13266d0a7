/**
 * Pages that look made by hand: each construct of a paper is pushed down the page line by line, so that
 * it meets the page's foot in every way, in each theme and language; the counts of what a typographer
 * would call a fault are printed, and must be 0. The themes and languages share the lines among them;
 * the mode `all` takes more of them, and `CHANCERY_SWEEP=long` every line everywhere.
 */
import { describe, expect, it } from "vitest";
import { constructs, filler, tail } from "./constructs.ts";
import { makerOf } from "./maker.ts";
import { pageBox, roomOf } from "./seen.ts";
import { stepOf, themesAndLanguages } from "./settings.ts";
import { printTally, startTally, sweepOne } from "./sweep.ts";
import { host } from "./themes.ts";

describe("no page ends badly, wherever a construct meets its foot", () => {
  it.each(themesAndLanguages)(
    "in the theme $name in $language",
    { timeout: 1_800_000 },
    async ({ theme, language, turn }) => {
      const tally = startTally();
      const { size, line } = theme.paragraphs.body;
      const lines = Math.ceil(roomOf(pageBox(theme)) / (size * line));
      const step = stepOf(theme, language);
      for (const [index, { name, make }] of constructs.entries()) {
        let pages = 2;
        // From the page's foot upwards, until all of it has room on one page.
        for (
          let before = lines - ((index + turn) % step);
          before >= 0 && pages > 1;
          before -= step
        ) {
          const maker = makerOf(language);
          const document = maker.finish(...filler(maker, before), ...make(maker), ...tail(maker));
          const what = `${name} after ${before} lines`;
          const already = tally.pages;
          await sweepOne(tally, { document, theme, host, kind: name, name: what });
          pages = tally.pages - already;
        }
      }
      const printed = printTally(`${theme.name}, ${language}`, tally);
      console.log(printed);
      expect(tally.ends.size).toBeGreaterThan(40);
      expect(Object.fromEntries(tally.violations), printed).toEqual({});
    },
  );
});
