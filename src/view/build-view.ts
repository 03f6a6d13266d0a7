/** The whole view of one meeting for one kind of paper, language and audience. */
import { aboutOf, meetingWithinLine } from "./about.ts";
import { agreementsOf } from "./agreements.ts";
import { isAfterMeeting } from "./as-at.ts";
import { backgroundOf, outcomeOf, reportLeftOut } from "./background.ts";
import { cardsOf } from "./cards.ts";
import { earlierCommitments, groupOf, namedIn, ownCommitments, toRow } from "./commitments.ts";
import { openList, statedAs, textIn, unstated, type ViewContext } from "./context.ts";
import { lengthText } from "./dates.ts";
import { admittedList, coveredEntries, isAllReconstructed, isAnyReconstructed } from "./entries.ts";
import { gapsOf } from "./gaps.ts";
import { interpreterOf } from "./interpreter.ts";
import { meetingOf, personOrText, pressReportsOf, sidesOf } from "./meeting.ts";
import { nameOf, spellOut } from "./names.ts";
import { pointsOf } from "./points.ts";
import { courtesiesIn, preferencesOf } from "./preferences.ts";
import { raisedOf } from "./raised.ts";
import type { View } from "./schema.ts";
import { noScore, resultLines, scoreSince } from "./score.ts";
import { speechOf } from "./speech.ts";
import { dueDays } from "./states.ts";
import type { Cite, Entry } from "./values.ts";

export function buildView(context: ViewContext): View {
  const { meeting, locale } = context;
  const isAfter = isAfterMeeting(context);
  const items = ownCommitments(context);
  const rows = items.map((item) => ({ group: groupOf(item, context), row: toRow(item, context) }));
  const inGroup = (group: string) =>
    rows.filter((each) => each.group === group).map(({ row }) => row);
  const { issues, say, asks, said } = pointsOf(context);
  const cards = cardsOf(context);
  const score = scoreSince(context);
  const scoreNone = noScore(context);
  const earlier = earlierCommitments(context);
  const shortNames = spellOut(namedIn([...items, ...earlier]), context);
  const none = { items: [] };
  const objectives = coveredEntries(meeting.objectives, "objectives", context);
  const courtesies = coveredEntries(courtesiesIn(context), "courtesies", context);
  const closing = coveredEntries(meeting.closing, "closing", context);
  if (isAfter) reportLeftOut(context);
  const view = {
    paper: {
      title: locale.text(`kind.${context.kind}`),
      reference: referenceOf(context),
      asAt: locale.date(context.asAt),
      about: aboutOf(meetingWithinLine(context), context),
      reconstructed: isAnyReconstructed(context),
      reconstructedAll: isAllReconstructed(context),
    },
    preferences: preferencesOf(context),
    meeting: meetingOf(context),
    sides: sidesOf(context),
    objectives,
    ...(objectives.length === 0 && { objectivesUnstated: unstated(context) }),
    theirObjectives: admittedList(meeting.their_objectives, "their_objectives", context),
    say,
    asks,
    issues,
    courtesies,
    closing,
    programme: openList(meeting.programme, context, (step) => ({
      time: statedAs(step.time, context, locale.time),
      length: lengthText(step.minutes, context),
      what: textIn(step.what, context),
      lead: statedAs(step.lead, context, (id) => nameOf(id, context)),
      press: statedAs(step.press, context, (press) => locale.text(`press.${press}`)),
    })),
    ifRaised: raisedOf(context),
    doNotRaise: admittedList(meeting.do_not_raise, "do_not_raise", context),
    sensitivities: admittedList(meeting.sensitivities, "sensitivities", context),
    speech: speechOf([...proseOf(courtesies), ...said, ...proseOf(closing)], context),
    cards,
    interpreter: interpreterOf(cards, context),
    ...(score && { score }),
    ...(scoreNone && { scoreNone }),
    background: backgroundOf(context),
    outcome: isAfter ? outcomeOf(context) : [],
    results: isAfter ? resultLines(items, context) : [],
    agreed: inGroup("agreed"),
    proposedByUs: inGroup("proposedByUs"),
    proposedByThem: inGroup("proposedByThem"),
    proposedByOthers: inGroup("proposedByOthers"),
    instructions: inGroup("instructions"),
    commitments: rows.map(({ row }) => row),
    dueDays: dueDays(items, context),
    earlier: earlier.map((item) => toRow(item, context)),
    ...(shortNames && { shortNames }),
    replies: isAfter ? admittedList(meeting.replies, "replies", context) : none,
    notRaised: isAfter ? admittedList(meeting.not_raised, "not_raised", context) : none,
    pressReports: isAfter ? pressReportsOf(items, context) : [],
    decisions: (isAfter ? meeting.decisions : []).map((decision, index) => ({
      number: locale.number(index + 1),
      text: { prose: textIn(decision.text, context) },
      because: { prose: textIn(decision.because, context) },
    })),
    agreements: agreementsOf(context),
    clearance: {
      draftedBy: personOrText(meeting.drafted_by, context),
      clearedBy: personOrText(meeting.cleared_by, context),
      contact: personOrText(meeting.contact, context),
    },
  };
  return { ...view, gaps: gapsOf(items, citedIn(view), context) };
}

function proseOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ text }) => text.prose);
}

/** The ids of all sources and notes that a part of the view cites. */
function citedIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (isNote(value)) found.add(value.id);
  else if (Array.isArray(value)) for (const inner of value) citedIn(inner, found);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) citedIn(inner, found);
  }
  return found;
}

/** An entry of what is cited, as its schema has it; asking the schema at each value takes long. */
function isNote(value: unknown): value is Cite[number] {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "text" in value &&
    typeof value.text === "string" &&
    Object.keys(value).length === 2
  );
}

/** What the paper is called in other papers and in its furniture. */
function referenceOf({ meeting, kind, locale }: ViewContext): string {
  return locale.text("reference", { meeting: meeting.id, kind: locale.text(`kind.${kind}`) });
}
