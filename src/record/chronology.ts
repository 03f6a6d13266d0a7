/**
 * Dates of meetings, agreements and posts that contradict each other. A year or month may be any of
 * its days, and what is unknown contradicts nothing.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { DataFiles } from "./data-files.ts";
import { datesApart, dayOf, isoOf } from "./dates.ts";

/** Reports every pair of dates of which one must be wrong. */
export function checkChronology(files: DataFiles, report: Report): void {
  checkMeetings(files, report);
  checkAgreements(files, report);
  checkPosts(files, report);
}

/** Ids stand in file names and papers, so one that begins with another day would mislead. */
function checkMeetings({ meetings }: DataFiles, report: Report): void {
  for (const file of meetings.values()) {
    if (!file) continue;
    const { id, on, previous } = file.value;
    const day = dayOf(on);
    const named = /^\d{4}-\d{2}-\d{2}/u.exec(id)?.[0];
    if (named !== undefined && named !== day) {
      const message = say("the meeting is on {day}, and its id says {named}", { day, named });
      report.warning("meeting-date-differs", message, {
        place: file.place(["on"]),
        hint: say("if it was moved, check the dates of its facts too; the id stays as it is"),
      });
    }
    const details = () => ({
      place: file.place(["previous"]),
      hint: say('name an earlier meeting, or write "previous: unknown"'),
    });
    const before = meetings.get(previous)?.value;
    if (previous === id) {
      const message = say("the meeting names itself as the one before it");
      report.error("previous-not-earlier", message, details());
    } else if (before && dayOf(before.on) > day) {
      const slots = { previous, later: dayOf(before.on), day };
      const message = say('"{previous}" is on {later}, after this meeting on {day}', slots);
      report.error("previous-not-earlier", message, details());
    }
  }
}

/** What is signed is not foreseen any more, and nothing ends before it is signed. */
function checkAgreements({ agreements }: DataFiles, report: Report): void {
  agreements?.value.agreements.forEach((agreement, index) => {
    const { signed_on: signed, expires_on: ends, foreseen_on: foreseen, status } = agreement;
    const tell = (code: string, field: string, message: Phrase, hint: Phrase) =>
      report.error(code, message, { place: agreements.place(["agreements", index, field]), hint });
    const ending = datesApart(ends, signed);
    if (ending) {
      const slots = { end: ending.first, start: ending.second };
      const message = say("it ends ({end}) before it was signed ({start})", slots);
      tell("agreement-ends-too-early", "expires_on", message, correctOne());
    }
    const late = foreseen !== undefined && datesApart(signed, foreseen);
    if (late) {
      const slots = { start: late.first, foreseen: late.second };
      const message = say("it was signed ({start}) before it was foreseen ({foreseen})", slots);
      tell("agreement-foreseen-too-late", "foreseen_on", message, correctOne());
    }
    const start = isoOf(signed);
    if (start !== undefined && (status === "foreseen" || status === "negotiating")) {
      const message = say('the status is "{status}", although it was signed ({start})', {
        status,
        start,
      });
      const hint = say('write "status: signed", or "signed_on: unknown" if it is not signed yet');
      tell("agreement-status-differs", "status", message, hint);
    }
  });
}

/** A post is left after it is taken up, and nobody is named in it outside these days. */
function checkPosts({ people }: DataFiles, report: Report): void {
  people?.value.people.forEach(({ posts }, person) => {
    posts.forEach(({ from, to, attested }, post) => {
      const path = ["people", person, "posts", post];
      const end = to === "present" ? "unknown" : to;
      const held = datesApart(end, from);
      if (held) {
        const slots = { end: held.first, start: held.second };
        const message = say("the post is left ({end}) before it is taken up ({start})", slots);
        const place = people.place([...path, "to"]);
        report.error("post-ends-too-early", message, { place, hint: correctOne() });
        return;
      }
      attested.forEach((date, index) => {
        const place = people.place([...path, "attested", index]);
        const early = datesApart(date, from);
        const late = datesApart(end, date);
        if (early) {
          const slots = { day: early.first, start: early.second };
          const message = say(
            "a source names the person in this post ({day}) before it is taken up ({start})",
            slots,
          );
          report.error("post-attested-outside", message, { place, hint: correctOne() });
        } else if (late) {
          const slots = { end: late.first, day: late.second };
          const message = say(
            "a source names the person in this post ({day}) after it is left ({end})",
            slots,
          );
          report.error("post-attested-outside", message, { place, hint: correctOne() });
        }
      });
    });
  });
}

function correctOne(): Phrase {
  return say("correct one of the two dates");
}
