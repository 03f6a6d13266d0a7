/** Instruments between the parties: what was signed, what is in force, what is only foreseen. */
import * as z from "zod";
import {
  actorId,
  backing,
  date,
  entryAudience,
  field,
  id,
  idOf,
  listOf,
  localised,
  unknown,
  version,
} from "./fields.ts";

const reviewText = z.union([unknown, localised]);

const agreementSchema = z.strictObject({
  id: field(id, "shareable", "Short name of the instrument"),
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
    "Its class; instruments and undertakings stand for a group whose list is not on file",
  ),
  title: field(localised, "shareable", "Its title"),
  level: field(
    z.enum(["state", "government", "ministry", "local", "unknown"]),
    "shareable",
    "Who is bound",
  ),
  parties: field(listOf(idOf("party")), "shareable", "The parties to it"),
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
    "Where it stands",
  ),
  as_of: field(
    date.optional(),
    "internal",
    "The day up to which standing and review are told; earlier papers leave them out",
  ),
  signed_on: field(date, "shareable", "When it was signed"),
  foreseen_on: field(
    date.optional(),
    "shareable",
    "When a source first spoke of it, if not yet signed",
  ),
  before: field(
    idOf("meeting").optional(),
    "internal",
    "A meeting before which it existed, where no date is known",
  ),
  because: field(
    z.string().optional(),
    "internal",
    "Why it is known to have existed before that meeting",
  ),
  place: field(z.union([unknown, localised]), "shareable", "Where it was signed"),
  signatories: field(listOf(actorId), "shareable", "Who signed it"),
  term: field(z.union([unknown, localised]), "shareable", "How long it runs"),
  expires_on: field(date, "shareable", "When it ends"),
  text_on_file: field(z.boolean(), "internal", "Whether the house holds the signed text"),
  review: field(
    z.strictObject({
      content: field(reviewText, "shareable", "What it covers"),
      results: field(reviewText, "shareable", "What has come of it"),
      difficulties: field(reviewText, "internal", "What stands in the way"),
      proposals: field(reviewText, "internal", "What is proposed"),
    }),
    "internal",
    "The four columns of a review",
  ),
  audience: entryAudience,
  remarks: field(z.string().optional(), "internal", "What the desk should know of this entry"),
  ...backing,
});
export type Agreement = z.output<typeof agreementSchema>;

export const agreementsSchema = z.strictObject({
  chancery: version,
  agreements: field(z.array(agreementSchema), "internal", "All instruments"),
});
