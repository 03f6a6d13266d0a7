/**
 * The commitments that are open as at a day, with where each stands: as the papers compute it, so
 * that list and memo cannot disagree. How they are printed is the command line's matter.
 */
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { dayOf, isoOf } from "../record/dates.ts";
import type { DateFact } from "../record/fields.ts";
import type { MeetingCommitment } from "../record/record.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { textIn, type ViewContext } from "../view/context.ts";
import { nameOf } from "../view/names.ts";
import { byMeeting, registerOf } from "../view/register.ts";
import { type Standing, standingOf } from "../view/standing.ts";
import { actorMeant } from "./actor-meant.ts";
import { type ListDay, type ListOptions, openList } from "./list-context.ts";

export interface CommitmentListOptions extends ListOptions {
  /** Ids or names of parties or persons that are to act or lead; `unknown` for what nobody is named for. */
  readonly owners?: readonly string[];
  /** Closed ones too. */
  readonly all?: boolean;
}

/** A commitment as a list shows it. */
export interface ListedCommitment {
  readonly id: string;
  readonly what: string;
  readonly modality: MeetingCommitment["modality"];
  /** The names of those who are to act; none where no source names anyone. */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly due: DateFact;
  readonly meeting: string;
  readonly standing: Standing;
}

export interface CommitmentList extends ListDay {
  readonly commitments: readonly ListedCommitment[];
}

/** The list, or the outcome where it cannot be made; the report says why. */
export function listCommitments(
  host: Host,
  options: CommitmentListOptions,
  report: Report,
): CommitmentList | "usage" | "problems" {
  const list = openList(host, options, report);
  if (typeof list === "string") return list;
  const { record, asAt, todayIn, meetings } = list;
  const owners = options.owners?.flatMap((owner) => actorMeant(owner, record, report) ?? []);
  if (owners && owners.length < (options.owners?.length ?? 0)) return "usage";
  const [any] = meetings;
  const register = byMeeting(any ? registerOf(list.contextOf(any)) : []);
  const commitments = meetings
    .filter(({ on }) => dayOf(on) <= asAt)
    .flatMap((meeting) => {
      const context = list.contextOf(meeting);
      return (register.get(meeting.id) ?? [])
        .filter((item) => !owners || owners.some((owner) => isOwnedBy(item, owner)))
        .map((item) => toListed(item, context));
    })
    .filter(({ standing }) => options.all || !standing.isClosed);
  return { asAt, ...(todayIn !== undefined && { todayIn }), commitments };
}

function isOwnedBy({ owner, lead }: MeetingCommitment, id: string): boolean {
  if (id === "unknown") return owner === "unknown" || owner.length === 0;
  return lead === id || (owner !== "unknown" && owner.includes(id));
}

function toListed(item: MeetingCommitment, context: ViewContext): ListedCommitment {
  const standing = standingOf(item, context);
  const owners = item.owner === "unknown" ? [] : item.owner;
  return {
    id: item.id,
    what: withoutLanguageMarks(textIn(item.what, context)),
    modality: item.modality,
    owners: owners.map((id) => ({ id, name: withoutLanguageMarks(nameOf(id, context)) })),
    due: standing.due,
    meeting: item.meeting,
    standing,
  };
}

/** Whether a commitment has no due date. */
export function isUnscheduled({ due }: ListedCommitment): boolean {
  return isoOf(due) === undefined;
}
