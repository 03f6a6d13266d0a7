/** Time zones by the names of the time zone database, such as Asia/Vientiane. */
import * as z from "zod";
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { objecting } from "../diagnostics/schema-objection.ts";
import { closest } from "../text/closest.ts";
import { slugOf } from "../text/slug.ts";

/** What people write for the time of both countries. */
const OFFSET = /^(?:UTC|GMT)?\s*\+0?7(?::?00)?$|^ICT$|^Indochina|^SE Asia/iu;

/** Cities and countries that have no zone of their own name, as they are written without accents. */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  "Asia/Ho_Chi_Minh": [
    ...["hanoi", "hochiminhcity", "hcmc", "tphochiminh", "tphcm", "saigon", "danang", "hue"],
    ...["haiphong", "cantho", "vinh", "nhatrang", "vietnam", "vn"],
  ],
  "Asia/Vientiane": [
    ...["luangprabang", "luangphabang", "louangphabang", "pakse", "savannakhet", "thakhek"],
    ...["viengchan", "vangvieng", "laos", "lao", "laopdr", "la"],
  ],
  "Asia/Shanghai": ["beijing", "peking", "kunming", "nanning", "guangzhou", "china"],
  "Asia/Bangkok": ["chiangmai", "khonkaen", "udonthani", "thailand"],
  "Asia/Phnom_Penh": ["siemreap", "cambodia"],
};

/** A time zone that this machine knows by name; offsets such as +07:00 say nothing of summer time. */
export const timeZone = objecting(z.string(), (name) => {
  if (isTimeZone(name)) return undefined;
  const message = say("expected a time zone such as Asia/Ho_Chi_Minh");
  if (OFFSET.test(name)) {
    const hint = say("write Asia/Ho_Chi_Minh for Việt Nam, and Asia/Vientiane for Laos");
    return { message, hint };
  }
  const meant = zoneOfCity(name) ?? nearestZone(name);
  return {
    message,
    hint:
      meant === undefined
        ? say("name it by continent and city, as in Asia/Vientiane")
        : didYouMean(meant),
  };
});

/**
 * Each meeting names one, of a handful in all, and asking for it takes long, the first time as long as to read a
 * record; so of the zones of most houses the machine is not asked.
 */
const asked = new Map(["Asia/Ho_Chi_Minh", "Asia/Vientiane"].map((zone) => [zone, true]));

function isTimeZone(name: string): boolean {
  const known = asked.get(name) ?? isKnownHere(name);
  asked.set(name, known);
  return known;
}

function isKnownHere(name: string): boolean {
  if (!/^(UTC|[A-Z]\w+(\/[\w+-]+)+)$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone of a city that stands there alone, or after a continent. */
function zoneOfCity(name: string): string | undefined {
  const city = slugOf(cityOf(name)).replaceAll("-", "");
  return Object.keys(CITIES).find((zone) => CITIES[zone]?.includes(city));
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
