/**
 * The memo of a week as a run makes it, pushed down the page line by line, so that its tables meet the
 * page's foot in every way: nothing in it may be parted that a typographer would keep together.
 */
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/nodes.ts";
import { FIRST_WEEK, LATER_WEEK } from "../support/made-up-house.ts";
import { memoPapers } from "../weekly/memo-papers.ts";
import { filler } from "./constructs.ts";
import { makerOf } from "./maker.ts";
import { pageBox, roomOf } from "./seen.ts";
import { isLong, stepOf, themesAndLanguages } from "./settings.ts";
import { printTally, startTally, sweepOne } from "./sweep.ts";
import { host } from "./themes.ts";

describe("no page of a week's memo ends badly, wherever its parts meet the foot", () => {
  it.each(themesAndLanguages)(
    "in the theme $name in $language",
    { timeout: 1_800_000 },
    async ({ theme, language, turn }) => {
      const tally = startTally();
      const { size, line } = theme.paragraphs.body;
      for (const week of isLong ? [FIRST_WEEK, LATER_WEEK] : [LATER_WEEK]) {
        const papers = await memoPapers(week, theme.name);
        const paper = papers.find(({ context }) => context.locale.tag === language);
        if (!paper) throw new Error(`no memo in ${language}`);
        const document = withOwnHead(paper.document);
        const lines = Math.ceil(roomOf(pageBox(theme)) / (size * line));
        const step = stepOf(theme, language);
        for (let before = turn % step; before <= lines; before += step) {
          const children = [...filler(makerOf(language), before), ...document.children];
          const [kind, name] = [`memo of ${week}`, `memo of ${week} after ${before} lines`];
          await sweepOne(tally, { document: { ...document, children }, theme, host, kind, name });
        }
      }
      const printed = printTally(`${theme.name}, ${language}`, tally);
      console.log(printed);
      expect(Object.fromEntries(tally.violations), printed).toEqual({});
    },
  );
});

/** With words at the head of its pages that stand nowhere else, so that they are not taken for a cell's. */
function withOwnHead(document: Document): Document {
  const { furniture } = document.meta;
  const own = Object.fromEntries(Object.keys(furniture).map((slot) => [slot, `§ ${slot}`]));
  return { ...document, meta: { ...document.meta, furniture: own } };
}
