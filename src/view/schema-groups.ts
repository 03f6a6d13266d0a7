/**
 * The groups of values that stand in several places of the view, or once for each entry of a list:
 * people, points, items of the register, instruments, facts, steps of a programme.
 */
import * as z from "zod";
import {
  citeValue,
  delegation,
  entryValue,
  internal,
  MARKED,
  proseValue,
  shareable,
  statedValue,
  textValue,
  unstatedValue,
} from "./values.ts";

const CITE = "Its sources, for {{cite cite}}";

/** A group of values that stands in several places of the view; the guide describes it once. */
const named = <S extends z.core.$ZodLooseShape>(title: string, shape: S) =>
  z.strictObject(shape).meta({ title });

export const person = named("person", {
  name: shareable(
    statedValue,
    "Full name, after the word of courtesy that the paper's language has for the person",
  ),
  post: shareable(statedValue, "Post on the day of the meeting"),
  callName: delegation(statedValue, "How to address the person in speech"),
  role: shareable(textValue, "Part played in the delegation, such as interpreter"),
  cite: shareable(citeValue, "Sources of name and post, for {{cite cite}}"),
});

export const side = named("side", {
  name: shareable(textValue, "The party, such as the ministry"),
  people: shareable(
    z.array(person),
    "The people whom sources name, heads of delegation first, then the highest in rank",
  ),
  others: shareable(
    textValue.optional(),
    "A line that says that more people took part; absent when all are named",
  ),
});

export const point = named("point", {
  text: delegation(proseValue, "What to say"),
  use: delegation(textValue, "How firmly it is meant, such as must be said"),
  time: delegation(
    textValue.optional(),
    "How long it takes to say; absent where the house has no rate for the language",
  ),
  ask: delegation(z.boolean(), "Whether it asks the other side for something"),
  marked: delegation(z.boolean(), MARKED),
  cite: delegation(citeValue, CITE),
});

export const issue = named("issue", {
  number: delegation(textValue, "Its number in the order of the meeting"),
  title: delegation(textValue, "What it is about"),
  likelihood: delegation(textValue, "How likely it is to come up"),
  marked: delegation(z.boolean(), MARKED),
  theirView: internal(
    entryValue.optional(),
    "What the other side thinks of it; absent where it is not known",
  ),
  theirViewUnstated: internal(
    unstatedValue.optional(),
    "The words for a gap, where it is not known what the other side thinks",
  ),
  points: delegation(z.array(point), "What to say on it"),
});

export const commitment = named("item", {
  id: shareable(textValue, "Its number in the register"),
  what: shareable(textValue, "What is to be done"),
  modality: shareable(textValue, "How firmly it was said, such as proposed or agreed"),
  by: shareable(textValue, "Who said it"),
  relayed: internal(textValue.optional(), "Who passed it on; absent when nobody did"),
  to: shareable(statedValue, "Whom it was addressed to"),
  owner: shareable(statedValue, "Who is to do it, as the source names them"),
  lead: shareable(statedValue, "Our unit that leads it"),
  counterpart: shareable(statedValue, "The unit that answers to it on the other side"),
  deliverable: shareable(statedValue, "The product it ends in"),
  due: shareable(statedValue, "When it is due, and who set the date"),
  status: shareable(textValue, "Where it stands, and whether it is late"),
  update: internal(
    textValue.optional(),
    "What was last reported of it, with day and evidence; absent before that",
  ),
  meeting: shareable(textValue, "The day of the meeting at which it was said"),
  locator: internal(statedValue, "Where in the source it stands, such as a paragraph"),
  quote: internal(statedValue, "The words of the source, within quotation marks"),
  open: internal(textValue.optional(), "What has to be cleared up; absent when nothing has"),
  cite: shareable(citeValue, CITE),
});

export const states = named("states", {
  onTime: internal(textValue, "How many were done and not late: by their due date, or without one"),
  late: internal(textValue, "How many were done after their due date"),
  inTime: internal(textValue, "How many are not done and not yet due"),
  overdue: internal(textValue, "How many are not done and late"),
  undated: internal(textValue, "How many are not done and have no due date"),
  dropped: internal(textValue, "How many were given up or replaced"),
});

export const dueDay = named("due day", {
  day: shareable(
    textValue,
    "The day as year-month-day, which says where it stands on a timeline; the last day of a month or a year",
  ),
  when: shareable(textValue, "The date as it is printed"),
  id: shareable(textValue, "The item's number in the register"),
  what: shareable(textValue, "What is to be done"),
});

export const agreement = named("instrument", {
  title: shareable(textValue, "Its title"),
  type: shareable(textValue, "What sort of instrument it is, such as a treaty"),
  status: shareable(statedValue, "Where it stands"),
  signed: shareable(statedValue, "When it was signed"),
  place: shareable(statedValue, "Where it was signed"),
  signatories: shareable(statedValue, "Who signed it"),
  term: shareable(statedValue, "How long it runs"),
  content: shareable(statedValue, "What it covers"),
  results: shareable(statedValue, "What has come of it"),
  difficulties: internal(statedValue, "What stands in the way"),
  proposals: internal(statedValue, "What is proposed"),
  remarks: internal(textValue.optional(), "What the desk should know; may be absent"),
  cite: shareable(citeValue, CITE),
});

export const fact = named("fact", {
  text: shareable(proseValue, "The fact"),
  when: shareable(statedValue.optional(), "When it happened; absent on the day of the meeting"),
  open: internal(textValue.optional(), "What the source leaves open; absent when nothing is"),
  cite: shareable(citeValue, CITE),
});

export const step = named("step", {
  time: delegation(statedValue, "When it begins"),
  length: delegation(statedValue, "How long it takes"),
  what: delegation(textValue, "What happens"),
  lead: delegation(statedValue, "Who leads it"),
  press: delegation(statedValue, "Whether the press is there"),
});
