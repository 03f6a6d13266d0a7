/** What was said at one meeting that somebody may be held to, and what became of it since. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import {
  actorId,
  backing,
  backingSource,
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

export const updateSchema = z.strictObject({
  at: field(z.iso.date(), "shareable", sayable("When it happened")),
  recorded: field(z.iso.date(), "internal", sayable("When it was entered here")),
  by: field(z.union([unknown, actorId]), "internal", sayable("Who reported it")),
  status: field(z.enum(statuses).optional(), "shareable", sayable("Where it stands since then")),
  note: field(localised.optional(), "internal", sayable("What happened")),
  evidence: field(localised.optional(), "shareable", sayable("What proves it")),
  due: field(
    z
      .strictObject({
        from: field(date, "internal", sayable("The due date until then")),
        to: field(date, "shareable", sayable("The new due date")),
        reason: field(localised, "internal", sayable("Why it was moved")),
      })
      .optional(),
    "internal",
    sayable("A due date that was set or moved"),
  ),
  what: field(
    localised.optional(),
    "shareable",
    sayable("The new wording of what is to be done, from then on"),
  ),
  owner: field(namesOf(actorId).optional(), "shareable", sayable("Who is to do it from then on")),
  lead: field(
    z.union([unknown, actorId]).optional(),
    "shareable",
    sayable("Our unit that leads it from then on"),
  ),
  counterpart: field(
    z.union([unknown, actorId]).optional(),
    "shareable",
    sayable("The unit that answers to it on the other side from then on"),
  ),
  deliverable: field(
    z.union([unknown, localised]).optional(),
    "shareable",
    sayable("The product it is to end in from then on"),
  ),
  ask: field(
    localised.optional(),
    "internal",
    sayable(
      "What is needed to go on, until a later update says where it stands or asks for something else",
    ),
  ),
  source: field(backingSource.optional(), "internal", sayable("The source of the update")),
});

const commitmentSchema = z.strictObject({
  id: field(id, "shareable", sayable("Stable for ever")),
  part_of: field(
    id.optional(),
    "internal",
    sayable("The compound item as reported, which this is one part of"),
  ),
  what: field(localised, "shareable", sayable("What is to be done, beginning with a verb")),
  modality: field(z.enum(modalities), "shareable", sayable("How firmly it was said")),
  by: field(actorId, "shareable", sayable("Who said it")),
  relayed_by: field(
    actorId.optional(),
    "internal",
    sayable("Who passed it on, if not the one who said it"),
  ),
  to: field(
    namesOf(actorId),
    "shareable",
    sayable("Whom it was addressed to, by party or person id"),
  ),
  owner: field(
    namesOf(actorId),
    "shareable",
    sayable("Who is to do it, as far as the source names anyone"),
  ),
  lead: field(z.union([unknown, actorId]), "shareable", sayable("Our unit that leads it")),
  counterpart: field(
    z.union([unknown, actorId]),
    "shareable",
    sayable("The unit that answers to it on the other side"),
  ),
  with: field(z.array(actorId).default([]), "shareable", sayable("Units that help")),
  agreement: field(
    idOf("agreement").optional(),
    "shareable",
    sayable("The instrument it belongs to"),
  ),
  deliverable: field(z.union([unknown, localised]), "shareable", sayable("The product it ends in")),
  due: field(
    z.union([
      unknown,
      z.strictObject({
        on: field(date, "shareable", sayable("The day")),
        basis: field(
          z.enum(["agreed", "instructed", "internal"]),
          "shareable",
          sayable("Who set it"),
        ),
      }),
    ]),
    "shareable",
    sayable("When it is due"),
  ),
  open: field(localised.optional(), "internal", sayable("What has to be cleared up about it")),
  recorded: field(
    z.iso.date().optional(),
    "internal",
    sayable("When it was entered here, if not on the day of the meeting"),
  ),
  updates: field(
    z.array(updateSchema).default([]),
    "internal",
    sayable("What happened since; only ever added to"),
  ),
  audience: entryAudience,
  ...backing,
});
export type Update = z.output<typeof updateSchema>;
export type Commitment = z.output<typeof commitmentSchema>;

export const commitmentsSchema = z.strictObject({
  chancery: version,
  meeting: field(
    id,
    "shareable",
    sayable("The meeting at which it was said; also the name of this file"),
  ),
  commitments: field(z.array(commitmentSchema), "internal", sayable("What was said, in order")),
});
