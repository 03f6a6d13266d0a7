/** Whether the machine has what papers need: Node, the data of languages and zones, room, rights. */
import { list, say } from "../../diagnostics/phrase.ts";
import type { Host } from "../../host/host.ts";
import { listLocales } from "../../locale/locale.ts";
import { type Finding, note, ok, problem, unlessRefused } from "./finding.ts";

/** The version that the package asks for is compared with the one that runs. */
export function lookAtNode(host: Host): readonly Finding[] {
  const topic = say("Node");
  const { node: version = "?" } = host.versions();
  const wanted = neededNode(host);
  const slots = { version, wanted };
  return [
    isAtLeast(version, wanted)
      ? ok(topic, say("{version} ({wanted} or newer is needed)", slots))
      : problem(
          topic,
          say("{version} is too old: {wanted} or newer is needed", slots),
          say("install a newer Node from nodejs.org"),
        ),
  ];
}

/** From the package's own `engines`, such as `>=20.19`. */
function neededNode(host: Host): string {
  const bytes = host.read("builtin/package.json");
  const [, version] = /"node"\s*:\s*">=([\d.]+)"/u.exec(new TextDecoder().decode(bytes)) ?? [];
  return version ?? "20.19";
}

function isAtLeast(version: string, wanted: string): boolean {
  const [left, right] = [version, wanted].map((text) => text.split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** "Hello, world", which has two words or three, as the dictionary cuts it. */
const LAO_WORDS = "ສະບາຍດີຊາວໂລກ";

/** Some builds of Node lack the data of most languages. */
export function lookAtLanguages(host: Host): readonly Finding[] {
  const topic = say("language data");
  const remedy = say("install Node from nodejs.org, which brings the data of all languages");
  const wanted = [...new Set(["en", "vi", "lo", ...listLocales(host)])];
  const known = Intl.DateTimeFormat.supportedLocalesOf(wanted);
  const missing = wanted.filter((tag) => !known.includes(tag));
  const { icu = "?" } = host.versions();
  const words = [...new Intl.Segmenter("lo", { granularity: "word" }).segment(LAO_WORDS)];
  const findings = [
    missing.length > 0
      ? problem(topic, say("this Node lacks the languages {tags}", { tags: list(missing) }), remedy)
      : ok(topic, say("{tags} (ICU {icu})", { tags: list(wanted), icu })),
    words.length > 1
      ? ok(topic, say("Lao words are told apart, so that lines break between them"))
      : problem(topic, say("this Node cannot tell Lao words apart"), remedy),
  ];
  return findings;
}

/** The zones of the house and its meetings. */
export function lookAtZones(host: Host, zones: readonly string[]): readonly Finding[] {
  const topic = say("time zones");
  const missing = zones.filter((zone) => !isKnownZone(zone));
  const { tz = "?" } = host.versions();
  return [
    missing.length > 0
      ? problem(
          topic,
          say("this machine does not know {zones}", { zones: list(missing) }),
          say("install Node from nodejs.org, which brings the time zones"),
        )
      : ok(topic, say("{zones} (data of {version})", { zones: list(zones), version: tz })),
  ];
}

/** By its name in the time zone database. */
export function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}

const PROBE = "output/.chancery-probe";

/** Whether papers can be written, found out by writing. */
export async function lookAtOutput(host: Host): Promise<readonly Finding[]> {
  const topic = say("folder of the papers");
  return unlessRefused(topic, host, () => {
    const folder = host.display("output");
    host.makeFolder("output");
    host.write(PROBE, new TextEncoder().encode("chancery doctor\n"));
    host.remove(PROBE);
    return [ok(topic, say("{folder} can be written", { folder })), ...lookAtRoom(host)];
  });
}

const MEGABYTE = 1_000_000;
/** A pack takes about one megabyte; a disk with less than this is full before the day is over. */
const LITTLE = 500 * MEGABYTE;
const TOO_LITTLE = 20 * MEGABYTE;

function lookAtRoom(host: Host): readonly Finding[] {
  const topic = say("disk");
  const free = host.freeSpace("output");
  if (free === undefined) return [note(topic, say("the system does not say how much is free"))];
  const room =
    free >= 1000 * MEGABYTE
      ? say("{number} GB free", { number: (free / (1000 * MEGABYTE)).toFixed(1) })
      : say("{number} MB free", { number: Math.floor(free / MEGABYTE) });
  const remedy = say("make room on the disk of the papers");
  if (free < TOO_LITTLE) return [problem(topic, room, remedy)];
  return [free < LITTLE ? note(topic, room, remedy) : ok(topic, room)];
}
