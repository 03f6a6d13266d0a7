/**
 * The view of a week: all that a template may print in the memo of one week, described for those who
 * write templates. As in the view of a meeting, everything is computed and worded.
 */
import * as z from "zod";
import { agreement, dueDay, states } from "../schema-groups.ts";
import { citeValue, internal, proseValue, statedValue, textValue } from "../values.ts";

const named = <S extends z.core.$ZodLooseShape>(title: string, shape: S) =>
  z.strictObject(shape).meta({ title });

/** A list of which the first page shows the beginning. */
const listOf = <S extends z.ZodType>(item: S, title: string) =>
  named(title, {
    first: internal(z.array(item), "The first of them, as many as page 1 has room for"),
    more: internal(
      textValue.optional(),
      "How many more there are, in words; absent where the first are all",
    ),
    all: internal(z.array(item), "All of them"),
  });

const tracked = named("tracked item", {
  id: internal(textValue, "Its number in the register"),
  what: internal(textValue, "What is to be done, in the latest wording"),
  saidBy: internal(textValue, "Who said it"),
  modality: internal(textValue, "How firmly it was said, such as proposed or agreed"),
  lead: internal(statedValue, "Our unit that leads it, or who is to act"),
  counterpart: internal(statedValue, "The unit that answers to it on the other side"),
  due: internal(statedValue, "When it is due"),
  light: internal(textValue, "The letter of its light, such as R; the line of lights explains it"),
  state: internal(textValue, "Its state in words, such as: not done, overdue"),
  status: internal(textValue, "Where it was last reported to stand"),
  update: internal(
    textValue.optional(),
    "What was last reported of it, with day and evidence; absent before that",
  ),
  cite: internal(citeValue, "Its sources, for {{cite cite}}"),
});

const dated = named("dated item", {
  id: internal(textValue, "Its number in the register"),
  what: internal(textValue, "What is to be done"),
  days: internal(textValue, "How many days it is late, or still has"),
  due: internal(statedValue, "When it is due"),
  lead: internal(statedValue, "Our unit that leads it, or who is to act"),
  reason: internal(statedValue, "What was last reported of it, or the gap"),
  ask: internal(textValue.optional(), "What is needed to go on; absent where nobody has said"),
  light: internal(textValue, "The letter of its light, such as R"),
});

const decision = named("decision", {
  number: internal(textValue, "Its number"),
  text: internal(proseValue, "What the minister is asked to decide"),
  because: internal(proseValue, "Why"),
  meeting: internal(textValue, "The day of the meeting from which it comes"),
});

const change = named("change", {
  id: internal(
    textValue,
    "The item's number in the register; the day of the meeting where a decision was taken",
  ),
  what: internal(textValue, "What is to be done"),
  change: internal(textValue, "What changed, from what to what and why"),
  day: internal(textValue, "When it happened"),
});

const group = named("group of items", {
  name: internal(statedValue, "Who leads them, or who is waited for"),
  number: internal(textValue, "How many there are"),
  oldest: internal(textValue, "The day of the oldest entry among them"),
  ids: internal(textValue, "Their numbers in the register"),
});

export const weekViewSchema = z.strictObject({
  paper: internal(
    z.strictObject({
      title: internal(textValue, "What the paper is called, such as Weekly follow-up memo"),
      reference: internal(textValue, "Its reference, which head and foot of the page can show too"),
      asAt: internal(textValue, "The moment up to which it tells what is known, in words"),
      zone: internal(textValue, "The time zone of that moment"),
      number: internal(textValue, "Its number, counted from the first week"),
      week: internal(textValue, "The week, such as 2025-W50"),
      line: internal(textValue, "Number and week in one line"),
      edition: internal(
        textValue.optional(),
        "The unit or party whose items alone it holds; absent in the memo of the whole house",
      ),
    }),
    "The paper itself",
  ),
  headline: internal(
    z.array(textValue),
    "The counts in sentences: what is open, what fell due and what became of it",
  ),
  counts: internal(
    z.strictObject({
      items: internal(textValue, "How many items are on record"),
      open: internal(textValue, "How many are not done and not given up"),
      done: internal(textValue, "How many are done"),
      states: internal(states, "How many are in each state; each item is in one"),
      sides: internal(
        z.array(
          named("side count", {
            name: internal(textValue, "Who is to act"),
            items: internal(textValue, "How many items"),
            states: internal(states, "How many are in each state"),
          }),
        ),
        "The same for each side that is to act, for a chart",
      ),
    }),
    "The counts as figures, for a table",
  ),
  decisions: internal(
    listOf(decision, "list of decisions"),
    "Decisions asked of the minister and not yet taken",
  ),
  escalated: internal(
    textValue.optional(),
    "Which items are so late that the minister is asked what is to become of them; absent where none is",
  ),
  overdue: internal(listOf(dated, "list of dated items"), "What is late, the latest first"),
  soon: internal(
    listOf(dated, "list of dated items"),
    "What is due within 14 days, the earliest first",
  ),
  changesLine: internal(
    textValue,
    "What changed since the memo before, counted; or that nothing did, or that there was none",
  ),
  changes: internal(
    z.array(
      named("group of changes", {
        title: internal(textValue, "What sort of change, such as: date moved"),
        items: internal(z.array(change), "The changes, one by one"),
      }),
    ),
    "What changed since the memo before",
  ),
  quiet: internal(
    z.array(group),
    "Open items of which nothing was entered for more than 14 days, by who leads them",
  ),
  quietLine: internal(textValue, "How many they are, in a sentence"),
  waiting: internal(z.array(group), "Open items whose next word is the other side's, by whose"),
  waitingLine: internal(textValue, "How many they are, in a sentence"),
  agreements: internal(
    z.array(
      named("instrument of the week", {
        ...agreement.shape,
        concern: internal(
          textValue.optional(),
          "Whether it ends soon, is to be reviewed or is not signed; absent where it is none of these",
        ),
      }),
    ),
    "Instruments known by then, those of concern first",
  ),
  agreementsLine: internal(textValue, "How many are signed, not signed, ending, to be reviewed"),
  gaps: internal(z.array(textValue), "What open items lack, counted: a lead, a date, a product"),
  gapsLine: internal(textValue, "The same in one line, or that nothing is lacking"),
  sourcesLine: internal(textValue, "What sorts of source the register rests on"),
  dueDays: internal(
    z.array(dueDay),
    "What is still to be done and has a due date, the earliest first, for a timeline",
  ),
  register: internal(
    z.array(
      named("part of the register", {
        meeting: internal(textValue, "The meeting at which the items were said, with its day"),
        items: internal(z.array(tracked), "Its items, in order"),
      }),
    ),
    "All items, by meeting",
  ),
  shortNames: internal(
    textValue.optional(),
    "What the short names in the register stand for; absent when there are none",
  ),
});
export type WeekView = z.output<typeof weekViewSchema>;
