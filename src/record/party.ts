/** States, ministries, committees, units and delegations: whatever can owe or be owed something. */
import * as z from "zod";
import { backing, date, field, id, idOf, localised, unknown, version } from "./fields.ts";

const partySchema = z.strictObject({
  id: field(id, "shareable", "Short name of the party"),
  name: field(localised, "shareable", "Its official name"),
  short: field(localised.optional(), "shareable", "Its short name, for tables"),
  kind: field(
    z.enum(["state", "ministry", "unit", "committee", "organisation", "delegation", "group"]),
    "shareable",
    "What sort of party it is",
  ),
  country: field(z.union([unknown, idOf("party")]), "shareable", "Its country, by party id"),
  parent: field(idOf("party").optional(), "shareable", "The party it belongs to"),
  counterpart: field(
    idOf("party").optional(),
    "shareable",
    "The party that answers to it on the other side",
  ),
  members: field(
    unknown.optional(),
    "internal",
    "unknown where a delegation's members are not named",
  ),
  former: field(
    z
      .array(
        z.strictObject({
          name: field(localised, "shareable", "The former name"),
          until: field(date, "shareable", "When the name ended"),
          how: field(
            z.enum(["renamed", "merged", "dissolved", "unknown"]),
            "shareable",
            "What became of it",
          ),
          ...backing,
        }),
      )
      .default([]),
    "shareable",
    "Names it had, or bodies it took over",
  ),
  ...backing,
});
export type Party = z.output<typeof partySchema>;

export const partiesSchema = z.strictObject({
  chancery: version,
  parties: field(z.array(partySchema), "internal", "All parties"),
});
