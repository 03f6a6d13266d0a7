/**
 * The names that a word on the command line may be completed to. They are taken from the names of
 * files and the id lines in them, unread otherwise, since a person waits at the key.
 */
import type { Host } from "../../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../../host/templates.ts";

/** The names for a word, or `folders` where the shell itself knows best. */
export type Candidates = readonly string[] | "folders";

/**
 * Words that fields may hold. They are written out here, since the schemas take longer to load than a
 * person waits at the key; a test holds them to the schemas.
 */
export const words = {
  meetingKinds: [
    "bilateral",
    "courtesy-call",
    "reception",
    "conference",
    "committee-session",
    "side-line",
  ],
  meetingStates: ["planned", "held", "cancelled"],
  modalities: [
    "stated",
    "hoped",
    "requested",
    "proposed",
    "offered",
    "instructed",
    "agreed",
    "signed",
  ],
  statuses: [
    "proposed",
    "accepted",
    "assigned",
    "in-progress",
    "on-hold",
    "delivered",
    "closed",
    "dropped",
    "superseded",
  ],
  schemas: [
    "house",
    "sources",
    "parties",
    "people",
    "agreements",
    "glossary",
    "meeting",
    "commitments",
  ],
} as const;

/**
 * By option (`--kind`) or argument (`meeting`), where its names come from; with the command before it
 * where that command means something else by it.
 */
const sources: Readonly<Record<string, (host: Host) => Candidates>> = {
  "--root": () => "folders",
  "--out": () => "folders",
  "--kind": (host) => listKinds(host, "meeting"),
  "check --kind": (host) => listKinds(host),
  "weekly --kind": (host) => listKinds(host, "week"),
  "weekly --unit": (host) => ["all", ...listActors(host)],
  "--week": listWeeks,
  "meeting --kind": () => words.meetingKinds,
  "--state": () => words.meetingStates,
  "--modality": () => words.modalities,
  "--status": () => words.statuses,
  "update --by": listActorsAndUnknown,
  "update --lead": listActorsAndUnknown,
  "update --counterpart": listActorsAndUnknown,
  "--timezone": () => ["unknown", "Asia/Ho_Chi_Minh", ...Intl.supportedValuesOf("timeZone")],
  "--host": listParties,
  "--guest": listParties,
  "--by": listActors,
  "--to": listActors,
  "commitment --owner": listActors,
  "schema name": () => words.schemas,
  "--lang": listLanguages,
  "--format": () => ["pdf", "docx"],
  "--meeting": listMeetings,
  "--owner": listActorsAndUnknown,
  "--lead": listActors,
  "--party": listParties,
  "--country": listParties,
  "--counterpart": listPeople,
  "--principal": listPeople,
  "--source": (host) => idsIn(host, "data/sources.yaml"),
  meeting: listMeetings,
  commitment: listCommitments,
};

/** The names for an option or argument of a command; none where nothing is known of it. */
export function candidatesFor(command: string, name: string, host: Host): Candidates {
  return (sources[`${command} ${name}`] ?? sources[name])?.(host) ?? [];
}

const YAML = ".yaml";

function listMeetings(host: Host): readonly string[] {
  return namesIn(host, "data/meetings");
}

/** All kinds, or those made for this; one whose file does not say is for meetings, as most are. */
function listKinds(host: Host, purpose?: "meeting" | "week"): readonly string[] {
  const ending = ".md.hbs";
  const names = listTemplateFiles(host, "", ending).filter((name) => {
    if (purpose === undefined) return true;
    const text = new TextDecoder().decode(readTemplateFile(host, name)?.bytes);
    return /^for:[ \t]*week\b/mu.test(text) === (purpose === "week");
  });
  return names.map((name) => name.slice(0, -ending.length));
}

/** The week of the first memo, and those that have one in the output folder. */
function listWeeks(host: Host): readonly string[] {
  const house = new TextDecoder().decode(host.read("data/house.yaml"));
  const [, first] = /^first_week:[ \t]*["']?(\d{4}-W\d\d)/mu.exec(house) ?? [];
  const made = host
    .list("output/weekly")
    .filter(({ kind }) => kind === "folder")
    .map(({ name }) => name);
  return [...new Set([...(first === undefined ? [] : [first]), ...made])].sort();
}

function listLanguages(host: Host): readonly string[] {
  return listTemplateFiles(host, "locales", YAML).map((name) => name.slice(0, -YAML.length));
}

function listParties(host: Host): readonly string[] {
  return idsIn(host, "data/parties.yaml");
}

function listPeople(host: Host): readonly string[] {
  return idsIn(host, "data/people.yaml");
}

function listActors(host: Host): readonly string[] {
  return [...listParties(host), ...listPeople(host)];
}

function listActorsAndUnknown(host: Host): readonly string[] {
  return ["unknown", ...listActors(host)];
}

function listCommitments(host: Host): readonly string[] {
  return namesIn(host, "data/commitments").flatMap((name) =>
    idsIn(host, `data/commitments/${name}${YAML}`),
  );
}

function namesIn(host: Host, folder: string): readonly string[] {
  return host
    .list(folder)
    .filter(({ kind, name }) => kind === "file" && name.endsWith(YAML) && !name.startsWith("."))
    .map(({ name }) => name.slice(0, -YAML.length));
}

/** The ids of the entries of a file: lines such as `  - id: moha`. */
function idsIn(host: Host, file: string): readonly string[] {
  const text = new TextDecoder().decode(host.read(file));
  return Array.from(
    text.matchAll(/^ {0,2}-[ \t]+id:[ \t]*["']?([a-z0-9-]+)/gmu),
    ([, id = ""]) => id,
  );
}
