/**
 * What a scheduler needs to know of the weekly memo: which week it is, what is made, what is missing, what
 * runs next, and whether that run would get through. The scheduler itself is not asked: there are many kinds.
 */
import { list, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import type { House } from "../../record/house.ts";
import { loadRecord } from "../../record/load.ts";
import { addDays, dayIn } from "../../text/days.ts";
import { mondayOf, weekOf, weeksBetween } from "../../text/week-of.ts";
import { clockIn } from "../../text/zone-clock.ts";
import { sayClockBehind } from "../doubtful-clock.ts";
import { latestWeek, weeksMissing } from "../weeks-due.ts";
import { type Finding, note, ok, problem, unlessRefused } from "./finding.ts";
import { lookAtHouse } from "./house.ts";
import { lookAtOutput } from "./machine.ts";
import { lookAtNextMemo } from "./schedule-clocks.ts";
import { lookAtRuns } from "./schedule-runs.ts";

/** Every finding, that of this week first; nothing but the probe of `lookAtOutput` is written. */
export async function diagnoseSchedule(host: Host): Promise<readonly Finding[]> {
  const findings = await unlessRefused(say("folders"), host, () => {
    const record = loadRecord(host, new Report());
    return [...lookAtSchedule(host, record?.house), ...lookAtHouse(host, record)];
  });
  return [...findings, ...(await lookAtOutput(host))];
}

/** Weeks, clocks and runs; `house` is undefined where its record cannot be loaded. */
export function lookAtSchedule(host: Host, house: House | undefined): readonly Finding[] {
  return [...(house ? lookAtWeeks(host, house) : []), ...lookAtRuns(host)];
}

function lookAtWeeks(host: Host, house: House): readonly Finding[] {
  const today = dayIn(house.timezone, host.now());
  const week = weekOf(today);
  const [monday, first] = [mondayOf(week ?? ""), mondayOf(house.first_week)];
  if (week === undefined || monday === undefined || first === undefined) return [];
  const time = clockIn(house.timezone, host.now());
  if (first > monday) {
    const slots = { week, first: house.first_week, monday: first, zone: house.timezone, time };
    return [
      ...lookForLaterMemo(host, week),
      note(
        say("this week"),
        say(
          "{week} in {zone}, where it is {time}: the first memo is that of {first}, from {monday} on",
          slots,
        ),
        say("first_week in data/house.yaml says which week has memo no. 1"),
      ),
      ...lookAtNextMemo(host, house.timezone, first),
    ];
  }
  return [
    ...lookForLaterMemo(host, week),
    ...lookForMissing(host, house, { week, monday, time }),
    ...lookAtNextMemo(host, house.timezone, addDays(monday, 7)),
  ];
}

function lookForLaterMemo(host: Host, week: string): readonly Finding[] {
  const told = sayClockBehind(latestWeek(host), week);
  return told ? [problem(say("clock of the machine"), told.message, told.hint)] : [];
}

interface Now {
  readonly week: string;
  /** The day on which it began. */
  readonly monday: string;
  /** What its clocks show, such as 2025-12-08 06:00. */
  readonly time: string;
}

/** Until noon of its Monday a memo may still be made by the scheduler; from then on it has been missed. */
function lookForMissing(host: Host, house: House, { week, monday, time }: Now): readonly Finding[] {
  const missing = weeksMissing(host, house, week);
  const earlier = missing.filter((each) => each !== week);
  const slots = { week, zone: house.timezone, time };
  const topic = say("this week");
  const notMade = say("{week} in {zone}, where it is {time}: its memo is not made", slots);
  const remedy = say("{command} makes it", { command: "chancery weekly" });
  const all = { command: `chancery weekly --catch-up ${reachOf(earlier[0] ?? week, monday)}` };
  const isMade = earlier.length === missing.length;
  return [
    isMade
      ? ok(topic, say("{week} in {zone}, where it is {time}: its memo is made", slots))
      : (time < `${monday} 12:00` ? note : problem)(topic, notMade, remedy),
    earlier.length === 0
      ? ok(say("weeks before"), say("none lacks its memo"))
      : problem(
          say("weeks before"),
          earlier.length > NAMED
            ? say("{number} have no memo: {weeks} and others", {
                number: earlier.length,
                weeks: list(earlier.slice(0, NAMED)),
              })
            : say("no memo of {weeks}", { weeks: list(earlier) }),
          latestWeek(host) === undefined
            ? say("{command} makes them, oldest first; chancery weekly begins with this week", all)
            : say("{command} makes them, oldest first", all),
        ),
  ];
}

const NAMED = 5;

function reachOf(week: string, monday: string): number {
  return weeksBetween(mondayOf(week) ?? monday, monday);
}
