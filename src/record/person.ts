/** People, their names in each script, how to address them, and the posts they held when. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import {
  backing,
  countryId,
  date,
  field,
  id,
  idOf,
  localised,
  unknown,
  version,
} from "./fields.ts";

const postSchema = z.strictObject({
  title: field(localised, "shareable", sayable("The post, as printed after or before the name")),
  party: field(z.union([unknown, idOf("party")]), "shareable", sayable("The body it is a post of")),
  from: field(date, "shareable", sayable("When the person took it up")),
  to: field(z.union([z.literal("present"), date]), "shareable", sayable("When the person left it")),
  attested: field(
    z.array(date).min(1),
    "internal",
    sayable("Days on which a source names the person in this post"),
  ),
  ...backing,
});
export type Post = z.output<typeof postSchema>;

const personSchema = z.strictObject({
  id: field(id, "shareable", sayable("Short name of the person")),
  name: field(z.union([unknown, localised]), "shareable", sayable("Full name in each script")),
  honorific: field(
    z.union([unknown, localised]).optional(),
    "shareable",
    sayable(
      "What stands before the name out of courtesy, in each language that has such a word; unknown where it must be found out",
    ),
  ),
  call_name: field(
    z.union([unknown, localised]),
    "delegation",
    sayable("How to address the person aloud"),
  ),
  variants: field(
    z
      .array(
        z.strictObject({
          text: field(z.string().min(1), "internal", sayable("The other spelling")),
          source: field(idOf("source"), "internal", sayable("The source that spells it so")),
        }),
      )
      .default([]),
    "internal",
    sayable("Other spellings that sources use"),
  ),
  pronunciation: field(
    z.union([unknown, z.string().min(1)]),
    "delegation",
    sayable("How the name is spoken"),
  ),
  country: field(z.union([unknown, countryId]), "shareable", sayable("Country, by party id")),
  // People of one place, or of none, stay in the order of the meeting's file.
  precedence: field(
    z.union([unknown, z.number().int()]),
    "internal",
    sayable("Place in lists; 1 stands first"),
  ),
  posts: field(z.array(postSchema), "shareable", sayable("Posts, each with its dates")),
  biography: field(z.union([unknown, localised]), "delegation", sayable("A short life"), {
    prose: true,
  }),
  remarks: field(
    z.string().min(1).optional(),
    "internal",
    sayable("What the desk should know of this entry"),
  ),
});
export type Person = z.output<typeof personSchema>;

export const peopleSchema = z.strictObject({
  chancery: version,
  people: field(z.array(personSchema), "internal", sayable("All people")),
});
