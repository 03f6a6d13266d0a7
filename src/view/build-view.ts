/** The whole view of one meeting for one kind of paper, language and audience. */
import { agreementsOf } from "./agreements.ts";
import { backgroundOf, outcomeOf } from "./background.ts";
import { commitmentsOf, earlierCommitments, groupOf, namedIn, toRow } from "./commitments.ts";
import { openList, statedAs, textIn, type ViewContext } from "./context.ts";
import { lengthText } from "./dates.ts";
import { isAllReconstructed, isAnyReconstructed, toEntries, toEntry } from "./entries.ts";
import { gapsOf } from "./gaps.ts";
import { meetingOf, personOrText, pressReportsOf, sidesOf } from "./meeting.ts";
import { nameOf, spellOut } from "./names.ts";
import { pointsOf } from "./points.ts";
import type { View } from "./schema.ts";
import { resultLines, scoreSince } from "./score.ts";
import { standingOf } from "./standing.ts";

export function buildView(context: ViewContext): View {
  const { meeting, locale } = context;
  const items = context.mode === "after" ? commitmentsOf(meeting.id, context) : [];
  const rows = items.map((item) => ({ group: groupOf(item, context), row: toRow(item, context) }));
  const inGroup = (group: string) =>
    rows.filter((each) => each.group === group).map(({ row }) => row);
  const { issues, say, asks, speech } = pointsOf(context);
  const score = scoreSince(context);
  const earlier = earlierCommitments(context).filter(
    (item) => !standingOf(item, context.asAt).isClosed,
  );
  const shortNames = spellOut(namedIn([...items, ...earlier]), context);
  const entry = (text: Parameters<typeof toEntry>[0]) => toEntry(text, context);
  return {
    paper: {
      title: locale.text(`kind.${context.kind}`),
      reference: referenceOf(context),
      asAt: locale.date(context.asAt),
      reconstructed: isAnyReconstructed(context),
      reconstructedAll: isAllReconstructed(context),
    },
    meeting: meetingOf(context),
    sides: sidesOf(context),
    objectives: toEntries(meeting.objectives, "objectives", context),
    theirObjectives: openList(meeting.their_objectives, context, entry),
    say,
    asks,
    issues,
    courtesies: toEntries(meeting.courtesies, "courtesies", context),
    programme: openList(meeting.programme, context, (step) => ({
      time: statedAs(step.time, context, (time) => time),
      length: lengthText(step.minutes, context),
      what: textIn(step.what, context),
      lead: statedAs(step.lead, context, (id) => nameOf(id, context)),
      press: statedAs(step.press, context, (press) => locale.text(`press.${press}`)),
    })),
    ifRaised: openList(meeting.if_raised, context, entry),
    doNotRaise: openList(meeting.do_not_raise, context, entry),
    sensitivities: openList(meeting.sensitivities, context, entry),
    speech,
    ...(score && { score }),
    background: backgroundOf(context),
    outcome: context.mode === "after" ? outcomeOf(context) : [],
    results: context.mode === "after" ? resultLines(items, context) : [],
    agreed: inGroup("agreed"),
    proposedByUs: inGroup("proposedByUs"),
    proposedByThem: inGroup("proposedByThem"),
    instructions: inGroup("instructions"),
    commitments: rows.map(({ row }) => row),
    earlier: earlier.map((item) => toRow(item, context)),
    ...(shortNames && { shortNames }),
    replies: openList(meeting.replies, context, entry),
    notRaised: openList(meeting.not_raised, context, entry),
    pressReports: context.mode === "after" ? pressReportsOf(items, context) : [],
    decisions: meeting.decisions.map((decision, index) => ({
      number: String(index + 1),
      text: { prose: textIn(decision.text, context) },
      because: { prose: textIn(decision.because, context) },
    })),
    agreements: agreementsOf(context),
    gaps: gapsOf(items, context),
    clearance: {
      draftedBy: personOrText(meeting.drafted_by, context),
      clearedBy: personOrText(meeting.cleared_by, context),
      contact: personOrText(meeting.contact, context),
    },
  };
}

/** What the paper is called in other papers and in its furniture. */
function referenceOf({ meeting, kind, locale }: ViewContext): string {
  return locale.text("reference", { meeting: meeting.id, kind: locale.text(`kind.${kind}`) });
}
