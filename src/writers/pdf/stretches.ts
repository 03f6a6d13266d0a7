/** The stretches of a paper from one page break or annex to the next, and what each begins with. */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { Stretch } from "../writer.ts";
import type { LaidOut } from "./layout.ts";
import { sizesOf } from "./page-numbers.ts";
import type { LaidPage } from "./pdfmake.ts";

/** In the order of the paper. */
export function stretchesOf({
  pages,
  breaks,
}: Pick<LaidOut, "pages" | "breaks">): readonly Stretch[] {
  let from = 0;
  return sizesOf(pages.length, breaks).map((count) => {
    const origin = firstOrigin(pages.slice(from, from + count));
    from += count;
    return { pages: count, ...(origin && { origin }) };
  });
}

/** Of the first words that come from the data. */
function firstOrigin(pages: readonly LaidPage[]): Origin | undefined {
  for (const { items } of pages) {
    for (const { type, item } of items) {
      if (type !== "line") continue;
      const origin = item.inlines.find(({ node }) => node?.origin?.path)?.node?.origin;
      if (origin) return origin;
    }
  }
  return undefined;
}
