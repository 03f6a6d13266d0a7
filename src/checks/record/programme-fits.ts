/**
 * Checks that the running order goes forward, one step after the other, and fits into the time that the
 * meeting has. Steps are as long as they take, interpretation included; what begins before the meeting or
 * after its end, such as a dinner, takes none of its time.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Meeting } from "../../record/meeting.ts";
import { clockOf, minutesOf } from "./clock-times.ts";
import type { RecordCheck } from "./record-check.ts";

type Code = "programme-too-long" | "programme-out-of-order";

export const programmeFits: RecordCheck<Code> = {
  group: "timing",
  rules: {
    "programme-too-long": {
      severity: "error",
      what: sayable("the steps of a running order fit into the time that the meeting has"),
      why: sayable("what does not fit is cut at the table, and nobody has chosen what it will be"),
      example: [
        {
          in: "meeting",
          yaml: `start: "14:00"
minutes: 60 # told
programme:
  - { time: "14:00", minutes: 40, what: Talks, lead: binh, press: closed }
  - { time: unknown, minutes: 30, what: Signing, lead: unknown, press: open }
  - { time: "18:00", minutes: 90, what: Dinner, lead: unknown, press: closed } # not of its time
`,
        },
        {
          in: "earlier-meeting",
          yaml: `minutes: 60
programme: # just as long as the meeting
  - { time: unknown, minutes: 60, what: Talks, lead: unknown, press: unknown }
  - { time: unknown, minutes: unknown, what: Signing, lead: unknown, press: unknown }
`,
        },
      ],
    },
    "programme-out-of-order": {
      severity: "error",
      what: sayable("each step of a running order begins when the one before it is over"),
      why: sayable("two steps at one time send half of the delegation to the wrong room"),
      example: [
        {
          in: "meeting",
          yaml: `programme:
  - { time: "14:00", minutes: 30, what: Talks, lead: binh, press: closed }
  - { time: "14:20", minutes: 20, what: Signing, lead: unknown, press: open } # told
  - { time: unknown, minutes: unknown, what: Photograph, lead: unknown, press: open }
  - { time: "14:10", minutes: 10, what: Farewell, lead: unknown, press: closed } # told
  - { time: "15:00", minutes: unknown, what: Departure, lead: unknown, press: closed } # right
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    for (const { id, programme, start, minutes } of record.meetings.values()) {
      if (programme === "unknown") continue;
      checkOrder(programme, (index, message) => {
        const place = record.placeOf("meeting", id, ["programme", index, "time"]);
        const hint = say("correct the time, or the minutes of the step before it");
        tell("programme-out-of-order", message, { place, hint });
      });
      if (minutes === "unknown") continue;
      const needed = timeNeeded(programme, start, minutes);
      if (needed <= minutes) continue;
      const slots = { needed, minutes };
      const message = say(
        "the running order takes {needed} minutes, and the meeting has {minutes}",
        slots,
      );
      const hint = say("shorten or strike steps, or correct how long the meeting lasts");
      tell("programme-too-long", message, {
        place: record.placeOf("meeting", id, ["minutes"]),
        hint,
      });
    }
  },
};

type Step = Exclude<Meeting["programme"], "unknown">[number];

function checkOrder(
  steps: readonly Step[],
  refuse: (index: number, message: ReturnType<typeof say>) => void,
): void {
  let begun: number | undefined;
  let over: number | undefined;
  steps.forEach(({ time, minutes }, index) => {
    const at = minutesOf(time);
    if (at === undefined) {
      if (over !== undefined && minutes !== "unknown") over += minutes;
      return;
    }
    if (begun !== undefined && at < begun) {
      const slots = { time, earlier: clockOf(begun) };
      refuse(index, say("it begins at {time}, and a step above it at {earlier}", slots));
    } else if (over !== undefined && at < over) {
      const slots = { time, over: clockOf(over) };
      refuse(index, say("it begins at {time}, and the steps above it last until {over}", slots));
    }
    begun = Math.max(begun ?? at, at);
    over = Math.max(over ?? at, at + (minutes === "unknown" ? 0 : minutes));
  });
}

/** Of the steps that are not certainly outside it: all they take, or until when the last of them lasts. */
function timeNeeded(steps: readonly Step[], start: Meeting["start"], minutes: number): number {
  const begins = minutesOf(start);
  const ends = begins === undefined ? undefined : begins + minutes;
  let sum = 0;
  let last = 0;
  for (const step of steps) {
    const at = minutesOf(step.time);
    if (step.minutes === "unknown") continue;
    if (at !== undefined && begins !== undefined && ends !== undefined) {
      if (at < begins || at >= ends) continue;
      last = Math.max(last, at + step.minutes - begins);
    }
    sum += step.minutes;
  }
  return Math.max(sum, last);
}
