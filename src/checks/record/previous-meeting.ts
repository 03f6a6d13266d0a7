/**
 * Checks that the papers look back to the last meeting with the same person, since it is what that person
 * will remember. One that names another meeting in between does so.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { dayOf } from "../../record/dates.ts";
import type { Meeting } from "../../record/meeting.ts";
import type { RecordCheck } from "./record-check.ts";

export const previousMeeting: RecordCheck<"previous-left-out"> = {
  group: "content",
  rules: {
    "previous-left-out": {
      severity: "warning",
      what: sayable("a meeting names the last one with the same person before it"),
      why: sayable(
        "whoever was promised something there expects to hear of it, and the papers count what became of it from there",
      ),
      example: [
        { in: "meeting", yaml: "previous: unknown # told\n" },
        { in: "earlier-meeting", yaml: "previous: unknown # there is none\n" },
      ],
    },
  },
  run({ record }, tell) {
    const last = new Map<string, Meeting>();
    // By day, so what was seen is earlier, or of the same day.
    for (const meeting of record.meetings.values()) {
      const { id, counterpart, previous, state } = meeting;
      const before = last.get(counterpart);
      const named = previous === "unknown" ? undefined : record.meetings.get(previous);
      const isOnDay = before && dayOf(before.on) === dayOf(meeting.on);
      if (before && !isOnDay && (!named || dayOf(named.on) < dayOf(before.on))) {
        const slots = { id: before.id, person: counterpart, day: dayOf(before.on) };
        const message = named
          ? say('"{person}" was met last on {day}, and an older meeting is named, "{named}"', {
              ...slots,
              named: named.id,
            })
          : say('"{person}" was met before, on {day}, and nothing says so', slots);
        tell("previous-left-out", message, () => ({
          place: record.placeOf("meeting", id, ["previous"]),
          hint: say('write "previous: {id}"', slots),
        }));
      }
      if (state === "held") last.set(counterpart, meeting);
    }
  },
};
