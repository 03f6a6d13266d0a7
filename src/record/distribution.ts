/** Who receives the papers of a meeting: one numbered copy each. Who received which is for `issued.ts`. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { actorId, field, localised } from "./fields.ts";

export const distributionSchema = z.array(
  z.strictObject({
    to: field(
      z.union([actorId, localised]),
      "internal",
      sayable("Who receives a copy: a person or a body by id, or words of your own"),
    ),
    papers: field(
      z.array(z.string().min(1)).min(1).optional(),
      "internal",
      sayable("The kinds of paper in it; where absent, all"),
    ),
  }),
);

/** In the order in which copies are numbered. */
export type Distribution = z.output<typeof distributionSchema>;
