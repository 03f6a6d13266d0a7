/** Rules for words: all of them once, in their order, and page numbers that are true. */
import type { Figure } from "../../src/document/nodes.ts";
import { linesOf, type Rule, tell } from "./rule.ts";
import { lettersOf } from "./units.ts";

export const wordsLost: Rule = {
  name: "words-lost",
  definition: "a text of which words are on no page",
  *find(paper) {
    for (const unit of paper.units) {
      const found = paper.found[unit.index] ?? 0;
      const page = linesOf(paper, unit).at(-1)?.page ?? 0;
      if (unit.figure) {
        const shown = paper.drawings.flatMap(({ labels }) => labels.map(({ text }) => text));
        const all = lettersOf(shown.join(""));
        const lost = wordsIn(unit.figure).find((word) => !all.includes(lettersOf(word)));
        if (lost !== undefined) yield { page, at: `the figure's "${lost}"` };
      }
      if (found < unit.letters.length) yield { page, at: `${tell(unit)} from letter ${found} on` };
    }
  },
};

/** The words that a drawing must show; amounts are told by lengths too. */
function wordsIn({ drawing }: Figure): readonly string[] {
  const texts =
    drawing.kind === "bars"
      ? [...drawing.parts, ...drawing.rows.map(({ label }) => label)]
      : drawing.days.flatMap(({ when, label }) => [when, label]);
  return texts.flatMap((text) => text.split(/\s+/u)).filter(Boolean);
}

export const wordsDoubled: Rule = {
  name: "words-doubled",
  definition: "a line of words that are in no text of the document, or stand on a page already",
  *find({ strays }) {
    for (const { page, text } of strays) yield { page, at: `"${text.slice(0, 24)}"` };
  },
};

export const outOfOrder: Rule = {
  name: "out-of-order",
  definition: "a text above one that comes before it",
  *find(paper) {
    let last: { page: number; baseline: number } | undefined;
    for (const unit of paper.units) {
      if (unit.kind === "note" || unit.kind === "cell") continue;
      for (const line of linesOf(paper, unit)) {
        const before = last && (line.page - last.page || line.baseline - last.baseline);
        if (before !== undefined && before < -6) yield { page: line.page, at: tell(unit) };
        last = line;
      }
    }
  },
};

export const wrongPageNumber: Rule = {
  name: "wrong-page-number",
  definition: "a page number of the contents or of a reference that is not its heading's",
  *find(paper) {
    for (const { target, printed, unit } of paper.pageNumbers) {
      const heading = paper.units.find(({ id }) => id === target);
      const page = heading ? linesOf(paper, heading)[0]?.page : undefined;
      if (page !== printed) {
        const at = linesOf(paper, unit)[0]?.page ?? 0;
        yield { page: at, at: `${tell(unit)}: ${printed} for ${page ?? "no page"}` };
      }
    }
  },
};
