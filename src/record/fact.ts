/** A fact that came out at a meeting or in its report. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { actorId, backing, date, entryAudience, field, id, idOf, localised } from "./fields.ts";

export const factSchema = z.strictObject({
  id: field(id, "internal", sayable("Short name of the fact, unique in the record")),
  kind: field(
    z.enum([
      "event",
      "circumstance",
      "practice",
      "result",
      "figure",
      "wording",
      "statement",
      "courtesy",
    ]),
    "internal",
    sayable("What sort of fact it is"),
  ),
  text: field(localised, "shareable", sayable("The fact in one sentence"), { prose: true }),
  by: field(actorId.optional(), "shareable", sayable("Who said it")),
  on: field(date, "shareable", sayable("When it happened")),
  before: field(
    idOf("meeting").optional(),
    "internal",
    sayable("A meeting before which it happened, where its day is not known"),
  ),
  because: field(
    z.string().min(1).optional(),
    "internal",
    sayable("Why it is known to have happened before that meeting"),
  ),
  open: field(localised.optional(), "internal", sayable("What the source leaves open about it")),
  audience: entryAudience,
  ...backing,
});
export type Fact = z.output<typeof factSchema>;
