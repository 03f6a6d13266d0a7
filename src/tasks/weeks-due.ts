/**
 * Which weeks want a memo: this one, and those that a machine which stood still has missed. A week has
 * its memo once the folder of papers holds the manifest of one; nothing else is remembered.
 */
import { list, quote, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { readJournal } from "../pack/journal.ts";
import { MANIFEST_NAME, readManifest } from "../pack/manifest.ts";
import { folderOfWeek } from "../pipeline/paper.ts";
import type { House } from "../record/house.ts";
import { addDays } from "../text/days.ts";
import { mondayOf, weekOf, weeksBetween } from "../text/week-of.ts";
import { sayClockBehind } from "./doubtful-clock.ts";

/**
 * The weeks up to this one that have no memo, oldest first. They are counted from the earliest that the
 * folder of papers holds or that a run tried to make, as an office may begin later than its record; from
 * the first of all where there is none.
 */
export function weeksMissing(
  host: Host,
  { first_week: first }: House,
  week: string,
): readonly string[] {
  const [earliest = first] = [...weeksThere(host), ...weeksTried(host)].sort();
  const from = earliest < first ? first : earliest;
  return weeksFromTo(from, week).filter((each) => !hasMemo(host, each));
}

/** The latest week of which the folder of papers holds any. */
export function latestWeek(host: Host): string | undefined {
  return weeksThere(host).at(-1);
}

/** A week whose memo failed has no folder, and later ones may have been made. */
function weeksTried(host: Host): readonly string[] {
  const packs = readJournal(host).flatMap((entry) => {
    if (entry.event === "due") return entry.packs;
    return entry.event === "ended" ? entry.packs.map(({ pack }) => pack) : [];
  });
  return packs.flatMap((pack) => {
    const week = pack.slice(pack.lastIndexOf("/") + 1);
    return mondayOf(week) !== undefined && pack === folderOfWeek(week) ? [week] : [];
  });
}

function weeksThere(host: Host): readonly string[] {
  const names = host.list("output/weekly").map(({ name }) => name);
  return names.filter((name) => mondayOf(name) !== undefined);
}

/**
 * The weeks to make now, oldest first, this one last. Those that lie further back than `catchUp` weeks are
 * told and left: a folder that was lost is not filled with a year of memos without a word.
 */
export function weeksDue(
  host: Host,
  house: House,
  { week, catchUp }: { readonly week: string; readonly catchUp: number | undefined },
  report: Report,
): readonly string[] {
  const clock = sayClockBehind(latestWeek(host), week);
  if (clock) report.warning("clock-behind", clock.message, { hint: clock.hint });
  if (catchUp === undefined) return [week];
  const missing = weeksMissing(host, house, week);
  const earliest = addDays(mondayOf(week) ?? "", -7 * catchUp);
  const isNear = (each: string) => (mondayOf(each) ?? "") >= earliest;
  const left = missing.filter((each) => !isNear(each));
  if (left.length > 0) {
    const weeks = list(left.slice(0, NAMED).map(quote));
    report.warning(
      "weeks-without-memo",
      left.length > NAMED
        ? say("{number} weeks lie too far back to be caught up with: {weeks} and others", {
            number: left.length,
            weeks,
          })
        : say("these weeks lie too far back to be caught up with: {weeks}", { weeks }),
      {
        hint: say("{command} makes the first of them", {
          command: `chancery weekly --week ${left[0] ?? week}`,
        }),
      },
    );
  }
  return [...missing.filter((each) => isNear(each) && each !== week), week];
}

const NAMED = 5;

function weeksFromTo(first: string, last: string): readonly string[] {
  const [from, to] = [mondayOf(first), mondayOf(last)];
  if (from === undefined || to === undefined || to < from) return [];
  return Array.from(
    { length: weeksBetween(from, to) + 1 },
    (_, index) => weekOf(addDays(from, 7 * index)) ?? "",
  );
}

function hasMemo(host: Host, week: string): boolean {
  const folder = `output/${folderOfWeek(week)}`;
  const manifest = readManifest(host, `${folder}/${MANIFEST_NAME}`);
  if (manifest === undefined || manifest === "unreadable") return false;
  const there = new Set(host.list(folder).map(({ name }) => name));
  const own = manifest.outputs.filter(({ unit }) => unit === undefined);
  return own.length > 0 && own.every(({ path }) => there.has(path));
}
