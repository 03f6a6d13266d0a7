/** One meeting: who, when, where and why, what we want, and the facts around it. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { distributionSchema } from "./distribution.ts";
import { factSchema } from "./fact.ts";
import {
  actorId,
  clockTime,
  countryId,
  day,
  field,
  id,
  idOf,
  language,
  listOf,
  localised,
  namesOf,
  unknown,
  version,
} from "./fields.ts";
import { backedText, closingWords, issueSchema, raisedText } from "./issue.ts";
import { meetingLetterheadSchema } from "./letterhead.ts";
import { timeZone } from "./time-zone.ts";

const delegateSchema = z.strictObject({
  person: field(idOf("person"), "shareable", sayable("The person")),
  role: field(
    z.enum(["head", "member", "note-taker", "interpreter", "protocol"]),
    "shareable",
    sayable("The part the person plays"),
  ),
});

const sideSchema = z.strictObject({
  party: field(idOf("party"), "shareable", sayable("The party")),
  delegation: field(
    z.array(delegateSchema),
    "shareable",
    sayable("Who sits there, as far as sources name them"),
  ),
  others: field(
    z.union([unknown, z.literal("none")]),
    "shareable",
    sayable("unknown: more people, not named"),
  ),
});

const stepSchema = z.strictObject({
  time: field(z.union([unknown, clockTime]), "delegation", sayable("When")),
  minutes: field(
    z.union([unknown, z.number().int().positive()]),
    "delegation",
    sayable("How long"),
  ),
  what: field(localised, "delegation", sayable("What happens")),
  lead: field(z.union([unknown, actorId]), "delegation", sayable("Who leads it")),
  press: field(
    z.enum(["open", "closed", "unknown"]),
    "delegation",
    sayable("Whether the press is there"),
  ),
});

export const meetingSchema = z.strictObject({
  chancery: version,
  id: field(id, "shareable", sayable("Short name of the meeting; also the name of this file")),
  kind: field(
    z.enum([
      "bilateral",
      "courtesy-call",
      "reception",
      "conference",
      "committee-session",
      "side-line",
    ]),
    "shareable",
    sayable("What sort of meeting it is"),
  ),
  title: field(localised, "shareable", sayable("What the meeting is called")),
  state: field(
    z.enum(["planned", "held", "cancelled"]),
    "internal",
    sayable("Whether it has taken place"),
  ),
  on: field(day, "shareable", sayable("The day")),
  start: field(z.union([unknown, clockTime]), "delegation", sayable("When it begins")),
  minutes: field(
    z.union([unknown, z.number().int().positive()]),
    "delegation",
    sayable("How long it lasts"),
  ),
  timezone: field(z.union([unknown, timeZone]), "delegation", sayable("Time zone of the place")),
  country: field(countryId, "shareable", sayable("Country it takes place in, by party id")),
  city: field(z.union([unknown, localised]), "shareable", sayable("City")),
  venue: field(z.union([unknown, localised]), "delegation", sayable("Building and room")),
  host: field(z.union([unknown, idOf("party")]), "shareable", sayable("The party that receives")),
  principal: field(idOf("person"), "shareable", sayable("The person the papers are for, by id")),
  counterpart: field(idOf("person"), "shareable", sayable("The person met, by id")),
  sides: field(z.array(sideSchema).min(2), "shareable", sayable("Who takes part, ours first")),
  occasion: field(z.union([unknown, backedText]), "delegation", sayable("Why now")),
  requested_by: field(
    z.union([unknown, actorId]),
    "internal",
    sayable("Who asked for the meeting"),
  ),
  languages: field(namesOf(language), "delegation", sayable("Languages spoken")),
  interpretation: field(
    z.enum(["none", "consecutive", "simultaneous", "whisper", "unknown"]),
    "delegation",
    sayable("How it is interpreted"),
  ),
  objectives: field(
    listOf(backedText),
    "delegation",
    sayable("What we want; at most three, each testable"),
  ),
  their_objectives: field(listOf(backedText), "internal", sayable("What they want")),
  issues: field(z.array(issueSchema), "delegation", sayable("What will be discussed, in order")),
  if_raised: field(listOf(raisedText), "internal", sayable("What to say if they raise it")),
  do_not_raise: field(listOf(backedText), "internal", sayable("What not to raise")),
  sensitivities: field(listOf(backedText), "internal", sayable("What to be careful of")),
  courtesies: field(
    z.array(backedText).default([]),
    "delegation",
    sayable("Opening words of courtesy"),
  ),
  closing: field(z.array(closingWords).default([]), "delegation", sayable("Closing words")),
  programme: field(listOf(stepSchema), "delegation", sayable("The running order")),
  press: field(
    z.strictObject({
      arrangement: field(
        z.union([unknown, localised]),
        "delegation",
        sayable("Open or closed, when"),
      ),
      line: field(z.union([unknown, localised]), "shareable", sayable("What we tell the press")),
    }),
    "delegation",
    sayable("The press"),
  ),
  dress: field(z.union([unknown, localised]), "delegation", sayable("Dress")),
  gifts: field(z.union([unknown, localised]), "delegation", sayable("Gifts exchanged")),
  note_taker: field(z.union([unknown, actorId]), "internal", sayable("Who takes the record")),
  drafted_by: field(
    z.union([unknown, id, localised]),
    "internal",
    sayable("Who drafted the papers"),
  ),
  cleared_by: field(
    z.union([unknown, id, localised]),
    "internal",
    sayable("Who cleared the papers"),
  ),
  contact: field(
    z.union([unknown, localised]),
    "internal",
    sayable("Who can be rung up during the meeting"),
  ),
  previous: field(
    z.union([unknown, idOf("meeting")]),
    "internal",
    sayable("The meeting before this one"),
  ),
  replies: field(
    listOf(backedText),
    "internal",
    sayable("What the other side answered to what we put forward"),
  ),
  not_raised: field(
    listOf(backedText).default("unknown"),
    "internal",
    sayable("What was not raised or was put off"),
  ),
  decisions: field(
    z.array(
      z.strictObject({
        id: field(id, "internal", sayable("Short name of the decision, unique in the meeting")),
        text: field(localised, "internal", sayable("What the minister is asked to decide"), {
          prose: true,
        }),
        because: field(localised, "internal", sayable("Why it is needed"), { prose: true }),
        commitments: field(
          z.array(idOf("commitment")).default([]),
          "internal",
          sayable("The commitments it concerns"),
        ),
        decided: field(
          z
            .strictObject({
              at: field(z.iso.date(), "internal", sayable("The day of the decision")),
              recorded: field(z.iso.date(), "internal", sayable("When it was entered here")),
              answer: field(localised, "internal", sayable("What was decided")),
            })
            .optional(),
          "internal",
          sayable("The decision, once it is taken; until then each memo of the week asks for it"),
        ),
      }),
    ),
    "internal",
    sayable("Decisions that the follow-up memo asks the minister for"),
  ),
  letterhead: field(
    meetingLetterheadSchema.optional(),
    "shareable",
    sayable(
      "Who signs and receives the papers of this meeting, where the house file says otherwise",
    ),
  ),
  distribution: field(
    distributionSchema.optional(),
    "internal",
    sayable("Who receives the papers of this meeting, where the house file says otherwise"),
  ),
  facts: field(
    z.array(factSchema),
    "internal",
    sayable("Facts that came out at the meeting or in its report"),
  ),
});
export type Meeting = z.output<typeof meetingSchema>;
