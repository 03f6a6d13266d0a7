/**
 * Pages of documents by chance: any mixture of blocks of any length. The seed is printed, and
 * `CHANCERY_SWEEP_SEED` takes another; what fails is shown as small as it could be made.
 */
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/nodes.ts";
import { matchLines } from "./match.ts";
import { randomDocument } from "./random.ts";
import { readLaid } from "./read-laid.ts";
import { judge } from "./rules.ts";
import { randomCount, seed, themesAndLanguages } from "./settings.ts";
import { outline, shrink } from "./shrink.ts";
import { printTally, startTally, sweepOne } from "./sweep.ts";
import { host } from "./themes.ts";

describe("no page ends badly in a document by chance", () => {
  it.each(themesAndLanguages)(
    "in the theme $name in $language",
    { timeout: 3_600_000 },
    async ({ theme, language }) => {
      const tally = startTally();
      const worst = new Map<string, Document>();
      for (let each = seed; each < seed + randomCount; each++) {
        const document = randomDocument(language, each);
        const given = { document, theme, host, kind: `${each}`, name: `seed ${each}` };
        for (const { rule } of await sweepOne(tally, given)) {
          if (!worst.has(rule)) worst.set(rule, document);
        }
      }
      const title = `${theme.name}, ${language}, seeds ${seed} to ${seed + randomCount - 1}`;
      const printed = [printTally(title, tally)];
      for (const [rule, document] of [...worst].slice(0, 3)) {
        const fails = async (smaller: Document): Promise<boolean> => {
          const { pages } = await readLaid(smaller, theme, host);
          const found = pages ? judge(matchLines(smaller, theme, pages)) : [];
          return found.some((violation) => violation.rule === rule);
        };
        printed.push(`  ${rule}:\n    ${outline(await shrink(document, fails, 250))}`);
      }
      console.log(printed.join("\n"));
      expect(Object.fromEntries(tally.violations), printed.join("\n")).toEqual({});
    },
  );
});
