/** Time zones by the names of the time zone database, such as Asia/Vientiane. */
import * as z from "zod";
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { objecting } from "../diagnostics/schema-objection.ts";
import { closest } from "../text/closest.ts";

/** A time zone that this machine knows by name; offsets such as +07:00 say nothing of summer time. */
export const timeZone = objecting(z.string(), (name) => {
  if (isTimeZone(name)) return undefined;
  const meant = nearestZone(name);
  return {
    message: say("expected a time zone such as Asia/Ho_Chi_Minh"),
    hint:
      meant === undefined
        ? say("name it by continent and city, as in Asia/Vientiane")
        : didYouMean(meant),
  };
});

function isTimeZone(name: string): boolean {
  if (!/^(UTC|[A-Z]\w+(\/[\w+-]+)+)$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** By the city alone: the continent before it would make strangers look alike. */
function nearestZone(name: string): string | undefined {
  const zones = new Map(timeZoneNames().map((zone) => [cityOf(zone), zone]));
  const city = closest(cityOf(name), zones.keys());
  return city === undefined ? undefined : zones.get(city);
}

function cityOf(zone: string): string {
  return zone.split("/").at(-1) ?? zone;
}

/** The machine's list names some zones by their older names only. */
function timeZoneNames(): readonly string[] {
  return ["Asia/Ho_Chi_Minh", "Asia/Vientiane", ...Intl.supportedValuesOf("timeZone")];
}
