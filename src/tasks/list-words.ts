/**
 * The words of the record that lists show, as phrases: how firmly something was said, where it
 * stands, whether a meeting was held. Papers take theirs from the locale.
 */
import { list, type Phrase, type Slot, say } from "../diagnostics/phrase.ts";
import type { Modality, Status } from "../record/commitment.ts";
import type { DateFact } from "../record/fields.ts";
import type { Meeting } from "../record/meeting.ts";
import type { Standing } from "../view/standing.ts";

export const modalityWords: Readonly<Record<Modality, Phrase>> = {
  stated: say("stated"),
  hoped: say("hoped"),
  requested: say("requested"),
  proposed: say("proposed"),
  offered: say("offered"),
  instructed: say("instructed"),
  agreed: say("agreed"),
  signed: say("signed"),
};

const statusWords: Readonly<Record<Status, Phrase>> = {
  proposed: say("proposed"),
  accepted: say("accepted"),
  assigned: say("assigned"),
  "in-progress": say("in progress"),
  "on-hold": say("on hold"),
  delivered: say("delivered"),
  closed: say("closed"),
  dropped: say("dropped"),
  superseded: say("superseded"),
};

export const meetingStateWords: Readonly<Record<Meeting["state"], Phrase>> = {
  planned: say("planned"),
  held: say("held"),
  cancelled: say("cancelled"),
};

/** A date in figures, saying which part of it no source states. */
export function dateInFigures(date: Exclude<DateFact, "unknown">): Phrase | string {
  if (typeof date === "string") return date;
  const { on, inferred } = date;
  if (inferred === "year") return say("{on} (year inferred)", { on });
  return inferred === "month"
    ? say("{on} (month inferred)", { on })
    : say("{on} (day inferred)", { on });
}

/** Where a commitment stands: what was last reported, and whether it is late by then. */
export function standingInWords({ status, isOverdue }: Standing): Slot {
  const word = status ? statusWords[status] : say("no report yet");
  return isOverdue ? list([word, say("overdue")]) : word;
}
