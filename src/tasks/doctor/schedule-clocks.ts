/**
 * When the next memo can be made, by the clocks of the house and by those of this machine, which many
 * schedulers go by; and whether either are changed in the days before.
 */
import { and, type Phrase, say } from "../../diagnostics/phrase.ts";
import type { Host } from "../../host/host.ts";
import { DAY } from "../../text/days.ts";
import { weekOf } from "../../text/week-of.ts";
import { type ClockChange, clockIn, nextClockChange, startOfDay } from "../../text/zone-clock.ts";
import { type Finding, note, ok } from "./finding.ts";
import { isKnownZone } from "./machine.ts";

const HOUR = 3_600_000;
/** When ministries open their mail, and no clock is changed. */
const USUAL_HOUR = 6;

/** `monday` is the day of the next memo, `zone` that of the house. */
export function lookAtNextMemo(host: Host, zone: string, monday: string): readonly Finding[] {
  const own = zoneOfMachine(host);
  const begins = startOfDay(zone, monday);
  const zones = [...new Set([zone, own ?? zone])];
  const from = new Date(Math.max(host.now().getTime(), begins.getTime() - 7 * DAY));
  // What is planned for the morning of that Monday is affected by a change in its night.
  const to = new Date(begins.getTime() + USUAL_HOUR * HOUR);
  const changes = zones.flatMap((each) => {
    const change = nextClockChange(each, from, to);
    return change ? [toldChange(each, change)] : [];
  });
  return [
    nextMemo(zone, own, monday, begins),
    ...(changes.length > 0
      ? changes
      : [
          ok(
            say("clocks"),
            say("none of {zones} changes in the days before", { zones: and(zones) }),
          ),
        ]),
  ];
}

/** Undefined where nobody knows it: Node then goes by UTC, and other programs by what they please. */
export function zoneOfMachine(host: Host): string | undefined {
  const zone = host.timeZone();
  return zone !== undefined && zone !== "Etc/Unknown" && isKnownZone(zone) ? zone : undefined;
}

function nextMemo(zone: string, own: string | undefined, monday: string, begins: Date): Finding {
  const topic = say("next memo");
  const week = weekOf(monday) ?? monday;
  if (own === undefined) {
    return note(
      topic,
      say("{week}, from Monday {monday} 00:00 in {zone} on; this machine names no time zone", {
        week,
        monday,
        zone,
      }),
      say("set the time zone of this machine, or name {zone} in the scheduler", { zone }),
    );
  }
  const [there, here] = [clockIn(zone, begins), clockIn(own, begins)];
  if (there === here) {
    const slots = { week, monday, zone };
    return ok(
      topic,
      say("{week}, from Monday {monday} 00:00 on, in {zone} as on this machine", slots),
    );
  }
  const morning = clockIn(own, new Date(begins.getTime() + USUAL_HOUR * HOUR));
  return note(
    topic,
    say(
      "{week}, from Monday {monday} 00:00 in {zone} on, which is {day} {here} on this machine ({own})",
      { week, monday, zone, day: weekdayOf(here), here, own },
    ),
    say(
      "name {zone} in the scheduler; one that knows no zones has to run it on {day} at {time} to run at 06:00 there",
      { zone, day: weekdayOf(morning), time: morning.slice(11) },
    ),
  );
}

function toldChange(zone: string, { by, from, to }: ClockChange): Finding {
  const slots = { zone, from, to: to.slice(11) };
  const [start, end] = by > 0 ? [from, to] : [to, from];
  const between = { start: start.slice(11), end: end.slice(11) };
  return note(
    say("clocks"),
    by > 0
      ? say("those of {zone} go forward in the days before: {from} becomes {to}", slots)
      : say("those of {zone} go back in the days before: {from} becomes {to}", slots),
    by > 0
      ? say("let nothing be scheduled from {start} to {end}, which that night leaves out", between)
      : say("let nothing be scheduled from {start} to {end}, which that night has twice", between),
  );
}

const weekdays: readonly Phrase[] = [
  ...[say("Sunday"), say("Monday"), say("Tuesday"), say("Wednesday")],
  ...[say("Thursday"), say("Friday"), say("Saturday")],
];

/** Of a time such as 2026-03-29 01:30. */
function weekdayOf(time: string): Phrase {
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return weekdays[day] ?? say("Monday");
}
