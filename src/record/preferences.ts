/** What the minister prefers: how large, how long, and in which manner papers come to the desk. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { field, language } from "./fields.ts";

export const preferencesSchema = z.strictObject({
  speech_rate: field(
    z.record(
      language,
      z
        .number()
        .positive(
          sayable("expected more than 0 words a minute, such as 100 where an interpreter follows"),
        )
        .max(400, sayable("expected 400 words a minute at most, since nobody follows more")),
    ),
    "internal",
    sayable("Words a minute, by language"),
  ),
  text_size: field(
    z.number().min(9).max(24),
    "internal",
    sayable(
      "The least size of type the minister reads, in points; a theme of smaller type is enlarged",
    ),
  ),
  courtesies: field(
    z.enum(["block", "none"]).default("block"),
    "internal",
    sayable("block: words of courtesy stand before the points; none: they are left out"),
  ),
  if_raised: field(
    z.enum(["questions", "facts"]).default("questions"),
    "internal",
    sayable("questions: question and answer; facts: the facts with the words of their sources"),
  ),
  briefing_pages: field(
    z.number().int().min(1).max(2).default(2),
    "internal",
    sayable("Pages of the briefing note before its annexes: 1 or 2"),
  ),
});
export type Preferences = z.output<typeof preferencesSchema>;
