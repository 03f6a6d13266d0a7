/** What was said at one meeting that somebody may be held to, and what became of it since. */
import * as z from "zod";
import {
  actorId,
  backing,
  backingSource,
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

/** How firmly it was said; only the last two may be printed as agreed. */
const modalities = [
  "stated",
  "hoped",
  "requested",
  "proposed",
  "offered",
  "instructed",
  "agreed",
  "signed",
] as const;
export type Modality = (typeof modalities)[number];

const statuses = [
  "proposed",
  "accepted",
  "assigned",
  "in-progress",
  "on-hold",
  "delivered",
  "closed",
  "dropped",
  "superseded",
] as const;
export type Status = (typeof statuses)[number];

const updateSchema = z.strictObject({
  at: field(z.iso.date(), "shareable", "When it happened"),
  recorded: field(z.iso.date(), "internal", "When it was entered here"),
  by: field(z.union([unknown, actorId]), "internal", "Who reported it"),
  status: field(z.enum(statuses).optional(), "shareable", "Where it stands since then"),
  note: field(localised.optional(), "internal", "What happened"),
  evidence: field(localised.optional(), "shareable", "What proves it"),
  due: field(
    z
      .strictObject({
        from: field(date, "internal", "The due date until then"),
        to: field(date, "shareable", "The new due date"),
        reason: field(z.string().min(1), "internal", "Why it was moved"),
      })
      .optional(),
    "internal",
    "A moved due date",
  ),
  source: field(backingSource.optional(), "internal", "The source of the update"),
});

const commitmentSchema = z.strictObject({
  id: field(id, "shareable", "Stable for ever"),
  part_of: field(
    id.optional(),
    "internal",
    "The compound item as reported, which this is one part of",
  ),
  what: field(localised, "shareable", "What is to be done, beginning with a verb"),
  modality: field(z.enum(modalities), "shareable", "How firmly it was said"),
  by: field(actorId, "shareable", "Who said it"),
  relayed_by: field(actorId.optional(), "internal", "Who passed it on, if not the one who said it"),
  to: field(listOf(actorId), "shareable", "Whom it was addressed to, by party or person id"),
  owner: field(listOf(actorId), "shareable", "Who is to do it, as far as the source names anyone"),
  lead: field(z.union([unknown, actorId]), "shareable", "Our unit that leads it"),
  counterpart: field(
    z.union([unknown, actorId]),
    "shareable",
    "The unit that answers to it on the other side",
  ),
  with: field(z.array(actorId).default([]), "shareable", "Units that help"),
  agreement: field(idOf("agreement").optional(), "shareable", "The instrument it belongs to"),
  deliverable: field(z.union([unknown, localised]), "shareable", "The product it ends in"),
  due: field(
    z.union([
      unknown,
      z.strictObject({
        on: field(date, "shareable", "The day"),
        basis: field(z.enum(["agreed", "instructed", "internal"]), "shareable", "Who set it"),
      }),
    ]),
    "shareable",
    "When it is due",
  ),
  open: field(localised.optional(), "internal", "What has to be cleared up about it"),
  updates: field(
    z.array(updateSchema).default([]),
    "internal",
    "What happened since; only ever added to",
  ),
  audience: entryAudience,
  ...backing,
});
export type Commitment = z.output<typeof commitmentSchema>;

export const commitmentsSchema = z.strictObject({
  chancery: version,
  meeting: field(id, "shareable", "The meeting at which it was said; also the name of this file"),
  commitments: field(z.array(commitmentSchema), "internal", "What was said, in order"),
});
