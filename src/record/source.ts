/** Where facts come from. A fact without a source does not enter a paper. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { date, field, id, language, localised, unknown, version } from "./fields.ts";

const sourceSchema = z.strictObject({
  id: field(id, "shareable", sayable("Short name of the source")),
  title: field(localised, "shareable", sayable("What it is, as a note would name it")),
  kind: field(
    z.enum(["press", "minutes", "signed-text", "cable", "phone", "internal", "reference"]),
    "shareable",
    sayable("What sort of source it is"),
  ),
  publisher: field(z.union([unknown, localised]), "shareable", sayable("Who published it")),
  date: field(date, "shareable", sayable("Its date")),
  language: field(z.union([unknown, language]), "internal", sayable("The language it is in")),
  reliability: field(
    z.enum(["official", "reported", "translated-report", "unverified"]),
    "internal",
    sayable("How far it can be trusted"),
  ),
  set: field(
    z.enum(["main", "language", "outside"]),
    "internal",
    sayable(
      "main: facts; language: spellings and terms only; outside: facts that are off by default",
    ),
  ),
  file: field(
    z.string().min(1).optional(),
    "internal",
    sayable(
      "Its file on record; quotes are compared with a text in data, such as data/sources/s2.txt",
    ),
  ),
  url: field(z.string().min(1).optional(), "internal", sayable("Where it can be read")),
  remarks: field(
    z.string().min(1).optional(),
    "internal",
    sayable("What a reader of it should know"),
  ),
});
export type Source = z.output<typeof sourceSchema>;

export const sourcesSchema = z.strictObject({
  chancery: version,
  sources: field(z.array(sourceSchema), "internal", sayable("All sources")),
});
