/** The house: the ministry whose folder this is, and how it wants its papers. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { distributionSchema } from "./distribution.ts";
import { countryId, date, field, idOf, language, localised, version } from "./fields.ts";
import { ID, idForm } from "./id-form.ts";
import { letterheadSchema } from "./letterhead.ts";
import { preferencesSchema } from "./preferences.ts";
import { timeZone } from "./time-zone.ts";
import { week } from "./week.ts";

export const houseSchema = z.strictObject({
  chancery: version,
  party: field(
    idOf("party"),
    "shareable",
    sayable("The ministry whose folder this is, by its id among the parties"),
  ),
  language: field(language, "shareable", sayable("Language of texts that name none, such as en")),
  languages: field(
    z.array(language).min(1).optional(),
    "internal",
    sayable("Languages of the papers, such as [en, vi]; where absent, that of the house"),
  ),
  timezone: field(
    timeZone,
    "internal",
    sayable("Time zone of the house, such as Asia/Ho_Chi_Minh"),
  ),
  theme: field(
    z.string().min(1),
    "internal",
    sayable("Theme of the papers, a file in templates/themes"),
  ),
  templates: field(
    z.string().regex(ID, idForm).optional(),
    "internal",
    sayable("Folder in templates whose files stand before those beside it, such as vn-decree-30"),
  ),
  papers: field(
    z.array(z.string().min(1)).min(1).optional(),
    "internal",
    sayable("Kinds of paper that build makes for a meeting; where absent, all that are usual"),
  ),
  letterhead: field(
    letterheadSchema.optional(),
    "shareable",
    sayable("What official papers say of who issues, signs and receives them"),
  ),
  distribution: field(
    distributionSchema.default([]),
    "internal",
    sayable("Who receives the papers of a meeting when a version is issued, a numbered copy each"),
  ),
  mark: field(localised, "shareable", sayable("Handling mark on every page")),
  sets: field(
    z.array(z.enum(["main", "language", "outside"])).min(1),
    "internal",
    sayable("Source sets that papers may draw on; outside is off unless named here"),
  ),
  messages: field(z.enum(["en", "vi"]).default("en"), "internal", sayable("Language of messages")),
  first_week: field(week, "internal", sayable("Week of the first weekly memo")),
  holidays: field(
    z.array(
      z.strictObject({
        on: field(date, "shareable", sayable("The day")),
        name: field(localised, "shareable", sayable("What it is called")),
        country: field(countryId, "shareable", sayable("The country that keeps it, by party id")),
      }),
    ),
    "internal",
    sayable("Public holidays, for due dates"),
  ),
  checks_off: field(
    z
      .array(
        z.strictObject({
          check: field(
            z.string().min(1),
            "internal",
            sayable("The check, by the code that its messages carry in brackets"),
          ),
          because: field(
            z.string().regex(/\S/u, sayable("expected a reason")),
            "internal",
            sayable("Why the house does without it"),
          ),
        }),
      )
      .default([]),
    "internal",
    sayable("Checks that are switched off, each with the reason; chancery list checks shows all"),
  ),
  preferences: field(preferencesSchema, "internal", sayable("What the minister prefers")),
});
export type House = z.output<typeof houseSchema>;
