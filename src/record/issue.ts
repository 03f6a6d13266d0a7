/** What is said at a meeting: issues with their points, and the texts around them, each with what backs it. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import {
  backing,
  entryAudience,
  field,
  id,
  idOf,
  localised,
  reconstructed,
  unknown,
} from "./fields.ts";

const knownBecause = field(
  z.string().min(1).optional(),
  "internal",
  sayable("Why it was known before the meeting, where its source is later"),
);

export const backedText = z.strictObject({
  text: field(localised, "delegation", sayable("The text"), { prose: true }),
  reconstructed,
  because: knownBecause,
  audience: entryAudience,
  ...backing,
});

export type BackedText = z.output<typeof backedText>;

const restsOn = field(
  z.array(idOf("commitment")).default([]),
  "internal",
  sayable("The commitments it rests on"),
);

export const closingWords = backedText.extend({ commitments: restsOn });

export const raisedText = backedText.extend({
  question: field(
    localised.optional(),
    "delegation",
    sayable("The question they may ask, in their words; the text answers it"),
    { prose: true },
  ),
});
export type RaisedText = z.output<typeof raisedText>;

const pointSchema = z.strictObject({
  id: field(id, "internal", sayable("Short name of the point, unique in the meeting")),
  text: field(
    localised,
    "delegation",
    sayable("What to say, in the first person; the key word in bold"),
    {
      prose: true,
    },
  ),
  use: field(
    z.enum(["must", "should", "if-raised", "if-pressed", "do-not-raise"]),
    "delegation",
    sayable("How firmly it is meant"),
  ),
  ask: field(z.boolean().default(false), "delegation", sayable("true: we ask for a decision")),
  commitments: restsOn,
  reconstructed,
  because: knownBecause,
  audience: entryAudience,
  ...backing,
});
export type Point = z.output<typeof pointSchema>;

export const issueSchema = z.strictObject({
  id: field(id, "internal", sayable("Short name of the issue, unique in the meeting")),
  title: field(localised, "delegation", sayable("What it is about")),
  likelihood: field(
    z.enum(["certain", "possible", "unlikely"]),
    "delegation",
    sayable("How likely it is to come up"),
  ),
  reconstructed,
  their_view: field(
    z.union([unknown, backedText]),
    "internal",
    sayable("What the other side thinks"),
  ),
  points: field(z.array(pointSchema), "delegation", sayable("What to say on it")),
  audience: entryAudience,
});
export type Issue = z.output<typeof issueSchema>;
