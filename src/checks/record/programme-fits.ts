/**
 * Checks that the running order goes forward, one step after the other, begins the meeting when it begins,
 * and fits into the time that it has. Steps are as long as they take, interpretation included; what begins
 * before the meeting or after its end, such as an arrival or a dinner, takes none of its time.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Meeting } from "../../record/meeting.ts";
import { clockOf, minutesOf } from "./clock-times.ts";
import type { RecordCheck } from "./record-check.ts";

type Code = "programme-too-long" | "programme-out-of-order" | "programme-off-start";

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
  - { time: "13:40", minutes: 20, what: Arrival, lead: unknown, press: open } # not of its time
  - { time: "14:00", minutes: 40, what: Talks, lead: binh, press: closed }
  - { time: "14:40", minutes: 30, what: Signing, lead: unknown, press: open }
  - { time: "18:00", minutes: 90, what: Dinner, lead: unknown, press: closed } # not of its time
`,
        },
        {
          in: "earlier-meeting",
          yaml: `start: "14:00"
minutes: 60
programme: # just as long as the meeting
  - { time: "13:40", minutes: 20, what: Arrival, lead: unknown, press: open } # comes before it
  - { time: "14:00", minutes: 60, what: Talks, lead: unknown, press: unknown }
  - { time: "15:00", minutes: 10, what: Press, lead: unknown, press: open } # begins when it is over
  - { time: unknown, minutes: 90, what: Dinner, lead: unknown, press: unknown } # nobody knows when
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
        {
          in: "earlier-meeting",
          yaml: `programme:
  - { time: "14:00", minutes: 60, what: Talks, lead: binh, press: closed }
  - { time: "14:20", minutes: 10, what: Photograph, lead: unknown, press: open } # told
  - { time: "14:40", minutes: 10, what: Signing, lead: unknown, press: open } # told
  - { time: "15:00", minutes: unknown, what: Toast, lead: binh, press: closed } # the talks are just over
  - { time: "15:10", minutes: 10, what: Farewell, lead: binh, press: closed } # the toast may be short
`,
        },
      ],
    },
    "programme-off-start": {
      severity: "warning",
      what: sayable("a step of the running order begins when the meeting does"),
      why: sayable("a meeting that was moved leaves the old hours in its running order"),
      example: [
        {
          in: "meeting",
          yaml: `start: "15:00"
minutes: 90
programme:
  - { time: "14:00", minutes: 40, what: Talks, lead: binh, press: closed }
  - { time: "14:40", minutes: 40, what: Signing, lead: unknown, press: open } # told
`,
        },
        {
          in: "earlier-meeting",
          yaml: `start: "14:00"
minutes: 90
programme:
  - { time: "13:40", minutes: 10, what: Arrival, lead: unknown, press: open } # comes before it
  - { time: "14:00", minutes: 90, what: Talks, lead: binh, press: closed }
  - { time: "18:00", minutes: 90, what: Dinner, lead: unknown, press: closed }
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
      const off = stepOffStart(programme, minutesOf(start));
      if (off) {
        const slots = { time: off.step.time, start };
        const message = say(
          "no step begins at {start}, when the meeting does; this one begins at {time}",
          slots,
        );
        tell("programme-off-start", message, {
          place: record.placeOf("meeting", id, ["programme", off.index, "time"]),
          hint: say("correct the times of the steps, or the start of the meeting"),
        });
      }
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
    const clock = minutesOf(time);
    // A step whose hour is not known may be at another time altogether.
    if (clock === undefined) return;
    const at = afterMidnight(clock, begun);
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

/**
 * The step that is nearest before the start, or the first after it, where none begins then. A step whose
 * time is unknown may begin then, unless one that began earlier lasts beyond it.
 */
function stepOffStart(
  steps: readonly Step[],
  start: number | undefined,
): { readonly step: Step; readonly index: number } | undefined {
  if (start === undefined) return undefined;
  const timed = steps.flatMap((step, index) => {
    const clock = minutesOf(step.time);
    return clock === undefined ? [] : [{ step, index, at: afterMidnight(clock, start) }];
  });
  if (timed.some(({ at }) => at === start)) return undefined;
  const before = timed.findLast(({ at }) => at < start);
  const after = timed.find(({ at }) => at > start);
  const lasts = before?.step.minutes ?? "unknown";
  const isOn = before !== undefined && lasts !== "unknown" && before.at + lasts > start;
  const between = steps.slice((before?.index ?? -1) + 1, after?.index);
  if (!isOn && between.some(({ time }) => time === "unknown")) return undefined;
  return before ?? after;
}

const HALF_A_DAY = 12 * 60;
const DAY = 2 * HALF_A_DAY;

/** A time that lies half a day before what it follows is one of the next day. */
function afterMidnight(clock: number, earlier: number | undefined): number {
  return earlier !== undefined && earlier - clock > HALF_A_DAY ? clock + DAY : clock;
}

/**
 * Of the steps that are known to lie within it: all they take, or until when the last of them lasts. Where all
 * times lie outside, the hours are wrong, so the first is taken for the start; a single one may be a dinner.
 */
function timeNeeded(steps: readonly Step[], start: Meeting["start"], minutes: number): number {
  const stated = minutesOf(start);
  if (stated === undefined) return 0;
  const timed = steps.flatMap((step) => {
    const clock = minutesOf(step.time);
    return clock === undefined ? [] : [{ step, at: afterMidnight(clock, stated) }];
  });
  const [first] = timed;
  const isIn = (at: number, from: number) => at >= from && at < from + minutes;
  const areOff =
    timed.length === steps.length && timed.length > 1 && !timed.some(({ at }) => isIn(at, stated));
  const begins = areOff && first ? first.at : stated;
  let sum = 0;
  let last = 0;
  for (const { step, at } of timed) {
    if (step.minutes === "unknown" || !isIn(at, begins)) continue;
    last = Math.max(last, at + step.minutes - begins);
    sum += step.minutes;
  }
  return Math.max(sum, last);
}
