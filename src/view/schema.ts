/**
 * The view: all that a template may print of one meeting, described for those who write templates.
 * Everything is computed and worded; a template only chooses and orders.
 */
import * as z from "zod";
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
} from "./values.ts";

const person = z.strictObject({
  name: shareable(statedValue, "Full name"),
  post: shareable(statedValue, "Post on the day of the meeting"),
  callName: delegation(statedValue, "How to address the person"),
  role: shareable(textValue, "Part played in the delegation"),
  cite: shareable(citeValue, "Sources of name and post"),
});

const side = z.strictObject({
  name: shareable(textValue, "The party"),
  people: shareable(z.array(person), "Those whom sources name, by precedence"),
  others: shareable(textValue.optional(), "Printed when more took part who are not named"),
});

const point = z.strictObject({
  text: delegation(proseValue, "What to say"),
  use: delegation(textValue, "How firmly it is meant"),
  ask: delegation(z.boolean(), "Whether it asks for a decision"),
  marked: delegation(z.boolean(), "Reconstructed, in a paper where not all is"),
  cite: delegation(citeValue, "Its sources"),
});

const issue = z.strictObject({
  number: delegation(textValue, "Its number in the order of the meeting"),
  title: delegation(textValue, "What it is about"),
  likelihood: delegation(textValue, "How likely it is to come up"),
  marked: delegation(z.boolean(), "Reconstructed, in a paper where not all is"),
  theirView: internal(entryValue.optional(), "What the other side thinks, where known"),
  theirViewUnstated: internal(
    z.strictObject({ unstated: z.string() }).optional(),
    "Printed where not known",
  ),
  points: delegation(z.array(point), "What to say on it"),
});

const commitment = z.strictObject({
  id: shareable(textValue, "Its number in the register"),
  what: shareable(textValue, "What is to be done"),
  modality: shareable(textValue, "How firmly it was said"),
  by: shareable(textValue, "Who said it"),
  relayed: internal(textValue.optional(), "Who passed it on"),
  to: shareable(statedValue, "Whom it was addressed to"),
  owner: shareable(statedValue, "Who is to do it, as the source names them"),
  lead: shareable(statedValue, "Our unit that leads it"),
  counterpart: shareable(statedValue, "The unit that answers to it on the other side"),
  deliverable: shareable(statedValue, "The product it ends in"),
  due: shareable(statedValue, "When it is due, and who set the date"),
  status: shareable(textValue, "Where it stands, and whether it is late"),
  update: internal(textValue.optional(), "What was last reported, with its day and evidence"),
  meeting: shareable(textValue, "The day it was said"),
  locator: internal(statedValue, "Where in the source"),
  quote: internal(statedValue, "The words of the source, within quotation marks"),
  open: internal(textValue.optional(), "What has to be cleared up"),
  cite: shareable(citeValue, "Its sources"),
});

const agreement = z.strictObject({
  title: shareable(textValue, "Its title"),
  type: shareable(textValue, "Its class"),
  status: shareable(statedValue, "Where it stands"),
  signed: shareable(statedValue, "When it was signed"),
  place: shareable(statedValue, "Where it was signed"),
  signatories: shareable(statedValue, "Who signed it"),
  term: shareable(statedValue, "How long it runs"),
  content: shareable(statedValue, "What it covers"),
  results: shareable(statedValue, "What has come of it"),
  difficulties: internal(statedValue, "What stands in the way"),
  proposals: internal(statedValue, "What is proposed"),
  remarks: internal(textValue.optional(), "What the desk should know"),
  cite: shareable(citeValue, "Its sources"),
});

const fact = z.strictObject({
  text: shareable(proseValue, "The fact"),
  when: shareable(statedValue.optional(), "When it happened; absent on the day of the meeting"),
  open: internal(textValue.optional(), "What the source leaves open"),
  cite: shareable(citeValue, "Its sources"),
});

const step = z.strictObject({
  time: delegation(statedValue, "When"),
  length: delegation(statedValue, "How long"),
  what: delegation(textValue, "What happens"),
  lead: delegation(statedValue, "Who leads it"),
  press: delegation(statedValue, "Whether the press is there"),
});

export const viewSchema = z.strictObject({
  paper: shareable(
    z.strictObject({
      title: shareable(textValue, "The kind of paper"),
      reference: shareable(textValue, "Its reference, also in the page furniture"),
      asAt: shareable(textValue, "The day of the facts' cut-off"),
      reconstructed: shareable(
        z.boolean(),
        "Whether anything in it was made from the report of what was then said",
      ),
      reconstructedAll: shareable(z.boolean(), "Whether all objectives and points were"),
    }),
    "The paper itself",
  ),
  meeting: shareable(
    z.strictObject({
      title: shareable(textValue, "What the meeting is called"),
      kind: shareable(textValue, "What sort of meeting it is"),
      date: shareable(textValue, "The day, with its weekday"),
      dateCite: internal(citeValue, "Why a part of the date was inferred, where it was"),
      country: shareable(textValue, "The country it takes place in"),
      city: shareable(statedValue, "City"),
      venue: delegation(statedValue, "Building and room"),
      start: delegation(statedValue, "When it begins"),
      length: delegation(statedValue, "How long it lasts"),
      host: shareable(statedValue, "The party that receives"),
      principal: delegation(person, "The person the papers are for"),
      counterpart: delegation(person, "The person met"),
      requestedBy: internal(statedValue, "Who asked for the meeting"),
      languages: delegation(statedValue, "Languages spoken"),
      interpretation: delegation(statedValue, "How it is interpreted"),
      press: delegation(statedValue, "Press arrangement"),
      pressLine: delegation(statedValue, "What we tell the press"),
      dress: delegation(statedValue, "Dress"),
      gifts: delegation(statedValue, "Gifts"),
      noteTaker: internal(statedValue, "Who takes the record"),
      occasion: delegation(entryValue.optional(), "Why now; absent where the reader may not know"),
    }),
    "The meeting",
  ),
  sides: shareable(z.array(side), "Who takes part, ours first"),
  objectives: delegation(z.array(entryValue), "What we want"),
  theirObjectives: internal(openListOf(entryValue), "What they want"),
  say: delegation(z.array(point), "The points that must be made, at most three"),
  asks: delegation(z.array(point), "What we ask for"),
  issues: delegation(z.array(issue), "What will be discussed, in order"),
  courtesies: delegation(z.array(entryValue), "Opening words of courtesy"),
  closing: delegation(z.array(entryValue), "Closing words"),
  programme: delegation(openListOf(step), "The running order"),
  ifRaised: internal(openListOf(entryValue), "What to say if they raise it"),
  doNotRaise: internal(openListOf(entryValue), "What not to raise"),
  sensitivities: internal(openListOf(entryValue), "What to be careful of"),
  speech: delegation(
    z.strictObject({
      estimate: delegation(textValue, "How long the points take to say"),
      slot: delegation(statedValue, "How long the meeting lasts"),
    }),
    "Speaking time",
  ),
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
              undated: internal(textValue, "How many have no due date"),
            }),
          ),
          "The same count by who is to act",
        ),
      })
      .optional(),
    "What became of earlier meetings' items; absent when there were none",
  ),
  scoreNone: internal(textValue.optional(), "Why there is no score"),
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
