/** Instruments between the parties: what was signed, what is in force, what is only foreseen. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import {
  actorId,
  backing,
  date,
  entryAudience,
  field,
  id,
  idOf,
  localised,
  namesOf,
  unknown,
  version,
} from "./fields.ts";

const reviewText = z.union([unknown, localised]);

const agreementSchema = z.strictObject({
  id: field(id, "shareable", sayable("Short name of the instrument")),
  type: field(
    z.enum([
      "treaty",
      "agreement",
      "mou",
      "minutes",
      "plan",
      "joint-statement",
      "instruments",
      "undertakings",
    ]),
    "shareable",
    sayable("Its class; instruments and undertakings stand for a group whose list is not on file"),
  ),
  title: field(localised, "shareable", sayable("Its title")),
  level: field(
    z.enum(["state", "government", "ministry", "local", "unknown"]),
    "shareable",
    sayable("Who is bound"),
  ),
  parties: field(namesOf(idOf("party")), "shareable", sayable("The parties to it")),
  status: field(
    z.enum([
      "foreseen",
      "negotiating",
      "signed",
      "in-force",
      "expired",
      "terminated",
      "superseded",
      "unknown",
    ]),
    "shareable",
    sayable("Where it stands"),
  ),
  as_of: field(
    date.optional(),
    "internal",
    sayable("The day up to which standing and review are told; earlier papers leave them out"),
  ),
  signed_on: field(date, "shareable", sayable("When it was signed")),
  foreseen_on: field(
    date.optional(),
    "shareable",
    sayable("When a source first spoke of it, if not yet signed"),
  ),
  before: field(
    idOf("meeting").optional(),
    "internal",
    sayable("A meeting before which it existed, where no date is known"),
  ),
  because: field(
    z.string().min(1).optional(),
    "internal",
    sayable("Why it is known to have existed before that meeting"),
  ),
  place: field(z.union([unknown, localised]), "shareable", sayable("Where it was signed")),
  signatories: field(namesOf(actorId), "shareable", sayable("Who signed it")),
  term: field(z.union([unknown, localised]), "shareable", sayable("How long it runs")),
  expires_on: field(date, "shareable", sayable("When it ends")),
  review_due: field(
    date.optional(),
    "internal",
    sayable("When it is to be reviewed next, if that is set"),
  ),
  text_on_file: field(z.boolean(), "internal", sayable("Whether the house holds the signed text")),
  review: field(
    z.strictObject({
      content: field(reviewText, "shareable", sayable("What it covers")),
      results: field(reviewText, "shareable", sayable("What has come of it")),
      difficulties: field(reviewText, "internal", sayable("What stands in the way")),
      proposals: field(reviewText, "internal", sayable("What is proposed")),
    }),
    "shareable",
    sayable("The four columns of a review"),
  ),
  audience: entryAudience,
  remarks: field(
    localised.optional(),
    "internal",
    sayable("What the desk should know of this entry"),
  ),
  ...backing,
});
export type Agreement = z.output<typeof agreementSchema>;

export const agreementsSchema = z.strictObject({
  chancery: version,
  agreements: field(z.array(agreementSchema), "internal", sayable("All instruments")),
});
