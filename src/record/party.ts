/** States, ministries, committees, units and delegations: whatever can owe or be owed something. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import {
  backing,
  countryId,
  date,
  field,
  id,
  idOf,
  language,
  localised,
  unknown,
  version,
} from "./fields.ts";

const partySchema = z.strictObject({
  id: field(id, "shareable", sayable("Short name of the party")),
  name: field(localised, "shareable", sayable("Its official name")),
  short: field(localised.optional(), "shareable", sayable("Its short name, for tables")),
  kind: field(
    z.enum(["state", "ministry", "unit", "committee", "organisation", "delegation", "group"]),
    "shareable",
    sayable("What sort of party it is"),
  ),
  country: field(z.union([unknown, countryId]), "shareable", sayable("Its country, by party id")),
  language: field(
    language.optional(),
    "shareable",
    sayable("The language of a state; papers in it name that state first"),
  ),
  parent: field(idOf("party").optional(), "shareable", sayable("The party it belongs to")),
  counterpart: field(
    idOf("party").optional(),
    "shareable",
    sayable("The party that answers to it on the other side"),
  ),
  members: field(
    unknown.optional(),
    "internal",
    sayable("unknown where a delegation's members are not named"),
  ),
  former: field(
    z
      .array(
        z.strictObject({
          name: field(localised, "shareable", sayable("The former name")),
          until: field(date, "shareable", sayable("When the name ended")),
          how: field(
            z.enum(["renamed", "merged", "dissolved", "unknown"]),
            "shareable",
            sayable("What became of it"),
          ),
          ...backing,
        }),
      )
      .default([]),
    "shareable",
    sayable("Names it had, or bodies it took over"),
  ),
  ...backing,
});
export type Party = z.output<typeof partySchema>;

export const partiesSchema = z.strictObject({
  chancery: version,
  parties: field(z.array(partySchema), "internal", sayable("All parties")),
});
