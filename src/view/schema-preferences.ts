/** The parts of the view that are there, or look as they do, for what the minister prefers. */
import * as z from "zod";
import { citeValue, internal, MARKED, proseValue, statedValue } from "./values.ts";

export const preferences = internal(
  z.strictObject({
    onePage: internal(
      z.boolean(),
      "Whether the briefing note is to fit on one page, so that all but its core stands in an annex",
    ),
  }),
  "What the minister prefers, as house.yaml has it",
);

/** An answer to what they may raise. */
export const raised = z
  .strictObject({
    text: internal(proseValue, "What to say"),
    question: internal(
      proseValue.optional(),
      "The question it answers; absent where none is on record, and where facts are preferred",
    ),
    quote: internal(
      statedValue.optional(),
      "The words of the source, within quotation marks; absent where questions are preferred",
    ),
    locator: internal(
      statedValue.optional(),
      "Where in the source they stand; absent where questions are preferred",
    ),
    marked: internal(z.boolean(), MARKED),
    cite: internal(citeValue, "Its sources, for {{cite cite}}"),
  })
  .meta({ title: "answer" });
