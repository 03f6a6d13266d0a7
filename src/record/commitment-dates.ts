/** Dates of commitments that contradict each other, or the day of the meeting they were made at. */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { commitmentsMade, inOrder, type Made } from "./commitment-updates.ts";
import type { DataFiles } from "./data-files.ts";
import { datesApart, dayOf, isoOf } from "./dates.ts";

/** Reports updates out of order, and due dates and updates that cannot be right. */
export function checkCommitmentDates(files: DataFiles, report: Report): void {
  for (const made of commitmentsMade(files)) {
    checkDue(made, report);
    checkUpdates(made, report);
    checkMoves(made, report);
  }
}

function checkDue({ item: { due }, file, path, on }: Made, report: Report): void {
  const early = on !== undefined && due !== "unknown" && datesApart(due.on, on);
  if (!early) return;
  const slots = { due: early.first, day: early.second };
  report.warning("due-before-meeting", say("it is due ({due}) before the meeting ({day})", slots), {
    place: file.place([...path, "due", "on"]),
    hint: say("correct the date, or write unknown if no source states one"),
  });
}

/** Updates are only ever added at the end; the order says what was known when. */
function checkUpdates({ item: { updates }, file, path, on }: Made, report: Report): void {
  updates.forEach(({ at, recorded }, index) => {
    const place = (field: string) => file.place([...path, "updates", index, field]);
    const earlier = updates[index - 1]?.recorded;
    if (earlier !== undefined && earlier > recorded) {
      report.error(
        "updates-out-of-order",
        say("this update was recorded before the one above it ({earlier})", { earlier }),
        {
          place: place("recorded"),
          hint: say("add new updates at the end, with the day they are entered"),
        },
      );
    }
    if (recorded < at) {
      report.error(
        "update-recorded-too-early",
        say("this update was recorded on {recorded}, before it happened on {at}", { recorded, at }),
        {
          place: place("recorded"),
          hint: say('"at" is the day it happened, "recorded" the day it is entered'),
        },
      );
    }
    if (on !== undefined && at < dayOf(on)) {
      const slots = { at, day: dayOf(on) };
      report.warning(
        "update-before-meeting",
        say("this update happened on {at}, before the meeting on {day}", slots),
        { place: place("at"), hint: say("check the year first") },
      );
    }
  });
}

/** A moved due date says what it was; of those moved before, the one that happened last holds. */
function checkMoves({ item, file, path }: Made, report: Report): void {
  const moves = item.updates.flatMap(({ at, due }, index) => (due ? [{ at, due, index }] : []));
  moves.forEach(({ due, index }, position) => {
    const from = isoOf(due.from);
    const before = inOrder(moves.slice(0, position));
    const first = item.due === "unknown" ? "unknown" : item.due.on;
    const now = isoOf(before.at(-1)?.due.to ?? first);
    if (now === undefined || from === undefined || now === from) return;
    report.warning(
      "moved-due-date-differs",
      say("the due date is moved from {from}, but until then it was {now}", { from, now }),
      {
        place: file.place([...path, "updates", index, "due", "from"]),
        hint: say('write "from: {now}", or correct the due date', { now }),
      },
    );
  });
}
