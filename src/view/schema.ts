/**
 * The view: all that a template may print of one meeting, described for those who write templates.
 * Everything is computed and worded; a template only chooses and orders.
 */
import * as z from "zod";
import {
  agreement,
  commitment,
  dueDay,
  fact,
  issue,
  person,
  point,
  side,
  states,
  step,
} from "./schema-groups.ts";
import { preferences, raised } from "./schema-preferences.ts";
import { cards, interpreter, speech } from "./schema-speech.ts";
import {
  citeValue,
  delegation,
  entryValue,
  internal,
  openListOf,
  proseValue,
  shareable,
  statedValue,
  textValue,
  unstatedValue,
} from "./values.ts";

export const viewSchema = z.strictObject({
  paper: shareable(
    z.strictObject({
      title: shareable(textValue, "What the paper is called, such as Briefing note"),
      reference: shareable(
        textValue,
        "Its reference, which head and foot of the page can show too",
      ),
      asAt: shareable(textValue, "The last day whose facts it holds, in words"),
      about: shareable(
        textValue,
        "What it is about in one line: the about of its front matter around the meeting, else the meeting",
      ),
      reconstructed: shareable(
        z.boolean(),
        "Whether anything in it was made from the report of what was then said",
      ),
      reconstructedAll: shareable(z.boolean(), "Whether all objectives, issues and points were"),
    }),
    "The paper itself",
  ),
  preferences,
  meeting: shareable(
    z.strictObject({
      title: shareable(textValue, "What the meeting is called"),
      inLine: shareable(textValue, "What the meeting is called within a sentence"),
      kind: shareable(textValue, "What sort of meeting it is"),
      date: shareable(textValue, "The day, with its weekday"),
      dateCite: internal(
        citeValue,
        "A note on a part of the date that was inferred, for {{cite}}; empty where none was",
      ),
      pair: shareable(
        textValue.optional(),
        "The countries that meet, in the order that befits the paper's language; absent where only one does",
      ),
      country: shareable(textValue, "The country it takes place in"),
      city: shareable(statedValue, "The city"),
      venue: delegation(statedValue, "Building and room"),
      start: delegation(statedValue, "When it begins"),
      length: delegation(statedValue, "How long it lasts"),
      host: shareable(statedValue, "The party that receives the other"),
      principal: delegation(person, "The person the papers are for"),
      counterpart: delegation(person, "The person met"),
      requestedBy: internal(statedValue, "Who asked for the meeting"),
      languages: delegation(statedValue, "Languages spoken"),
      interpretation: delegation(
        statedValue,
        "How the meeting is interpreted, such as consecutive",
      ),
      press: delegation(statedValue, "Whether the press is admitted"),
      pressLine: delegation(statedValue, "What we tell the press"),
      dress: delegation(statedValue, "What to wear"),
      gifts: delegation(statedValue, "Which gifts are given"),
      noteTaker: internal(statedValue, "Who writes the record of the meeting"),
      occasion: delegation(
        entryValue.optional(),
        "Why it takes place now; absent where the reader may not know",
      ),
    }),
    "The meeting: its time, place and arrangements",
  ),
  sides: shareable(
    z.array(side),
    "Who takes part, ours first, but theirs first in a paper in their language",
  ),
  objectives: delegation(z.array(entryValue), "What we want; empty where it is not known"),
  objectivesUnstated: delegation(
    unstatedValue.optional(),
    "The words for a gap, where nothing is known of what we want; otherwise absent",
  ),
  theirObjectives: internal(openListOf(entryValue), "What the other side wants"),
  say: delegation(z.array(point), "The points that must be made, at most three"),
  asks: delegation(z.array(point), "What we ask the other side for"),
  issues: delegation(z.array(issue), "What will be discussed, in order"),
  courtesies: delegation(z.array(entryValue), "Opening words of courtesy"),
  closing: delegation(z.array(entryValue), "Closing words"),
  programme: delegation(openListOf(step), "The running order"),
  ifRaised: internal(openListOf(raised), "What to say if they raise it"),
  doNotRaise: internal(openListOf(entryValue), "What not to raise"),
  sensitivities: internal(openListOf(entryValue), "What to be careful of"),
  speech,
  cards,
  interpreter,
  score: internal(
    z
      .strictObject({
        line: internal(textValue, "The count since the last meeting, in one sentence"),
        sides: internal(
          z.array(
            z.strictObject({
              name: internal(textValue, "Who is to act"),
              items: internal(textValue, "How many items"),
              done: internal(textValue, "How many are done"),
              open: internal(textValue, "How many are not done and not late"),
              overdue: internal(textValue, "How many are late"),
              undated: internal(textValue, "How many are not done and have no due date"),
              states: internal(
                states,
                "The same items by state, for a chart; each item is in one state",
              ),
            }),
          ),
          "The same count, once for each side that is to act",
        ),
      })
      .optional(),
    "What became of earlier meetings' items; absent when there were none",
  ),
  scoreNone: internal(textValue.optional(), "Why there is no score; absent when there is one"),
  background: shareable(z.array(fact), "Facts from before the meeting"),
  outcome: shareable(z.array(fact), "Facts that came out at the meeting"),
  results: internal(z.array(textValue), "The result in a few lines, counted from the register"),
  agreed: shareable(z.array(commitment), "Items recorded as agreed or signed"),
  proposedByUs: shareable(z.array(commitment), "What our side put forward; no reply is implied"),
  proposedByThem: shareable(z.array(commitment), "What their side put forward"),
  proposedByOthers: shareable(
    z.array(commitment),
    "What both sides together or others put forward",
  ),
  instructions: shareable(z.array(commitment), "Instructions of leaders that were cited"),
  commitments: shareable(z.array(commitment), "All items of this meeting, in order"),
  dueDays: shareable(
    z.array(dueDay),
    "What is still to be done of this meeting's items and has a due date, the earliest first, for a timeline",
  ),
  earlier: shareable(z.array(commitment), "Items of earlier meetings, with their standing"),
  shortNames: shareable(
    textValue.optional(),
    "What the short names in the registers stand for; absent when there are none",
  ),
  replies: internal(openListOf(entryValue), "What the other side answered"),
  notRaised: internal(openListOf(entryValue), "What was not raised or was put off"),
  pressReports: shareable(z.array(textValue), "Press reports of the meeting among the sources"),
  decisions: internal(
    z.array(
      z.strictObject({
        number: internal(textValue, "Its number"),
        text: internal(proseValue, "What the minister is asked to decide"),
        because: internal(proseValue, "Why"),
      }),
    ),
    "Decisions asked of the minister",
  ),
  agreements: shareable(z.array(agreement), "Instruments known by the cut-off"),
  gaps: internal(
    z.array(
      z.strictObject({
        topic: internal(textValue, "What the gap is about"),
        items: internal(textValue, "What no source states"),
      }),
    ),
    "What no source states",
  ),
  clearance: internal(
    z.strictObject({
      draftedBy: internal(statedValue, "Who drafted the papers"),
      clearedBy: internal(statedValue, "Who cleared them"),
      contact: internal(statedValue, "Who can be rung up during the meeting"),
    }),
    "Clearance and contact",
  ),
});
export type View = z.output<typeof viewSchema>;
