/** The house: the ministry whose folder this is, and how it wants its papers. */
import * as z from "zod";
import { date, field, id, localised, version } from "./fields.ts";

export const houseSchema = z.strictObject({
  chancery: version,
  party: field(id, "shareable", "The ministry whose folder this is, by its id among the parties"),
  language: field(z.string(), "internal", "Language of texts that name none, such as en"),
  timezone: field(z.string(), "internal", "Time zone of the house, such as Asia/Ho_Chi_Minh"),
  theme: field(z.string(), "internal", "Theme of the papers, a file in templates/themes"),
  mark: field(localised, "shareable", "Handling mark on every page"),
  sets: field(
    z.array(z.enum(["main", "language", "outside"])).min(1),
    "internal",
    "Source sets that papers may draw on; outside is off unless named here",
  ),
  messages: field(z.enum(["en", "vi"]).default("en"), "internal", "Language of messages"),
  first_week: field(z.string().regex(/^\d{4}-W\d{2}$/), "internal", "Week of the first weekly memo"),
  holidays: field(
    z.array(z.strictObject({ on: date, name: localised, country: z.string() })),
    "internal",
    "Public holidays, for due dates",
  ),
  preferences: field(
    z.strictObject({
      speech_rate: field(
        z.record(z.string(), z.number().positive()),
        "internal",
        "Words a minute, by language",
      ),
      text_size: field(z.number().min(9).max(24), "internal", "Size of type the minister reads, in points"),
    }),
    "internal",
    "What the minister prefers",
  ),
});
export type House = z.output<typeof houseSchema>;
