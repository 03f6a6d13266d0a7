/**
 * The house without the meetings whose own files are wrong, so that a slip in one of them does not keep
 * the papers of all others from being made. A meeting that would need what is left out is left out with
 * it: nothing that is missing is silent.
 */
import { say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import type { Meeting } from "../record/meeting.ts";
import type { Choice } from "./choice.ts";
import { type House, loadHouse } from "./house.ts";

/** What can be made of a record in which some meetings are wrong. */
export interface SoundHouse {
  readonly house: House;
  /** Ids of the meetings that are left out. */
  readonly broken: ReadonlySet<string>;
  /** The one of these that the papers of a meeting would need. */
  needs(meeting: Meeting): string | undefined;
}

/** Undefined where more is wrong than the files of single meetings; `found` is what the whole told. */
export function loadSoundMeetings(
  host: Host,
  choice: Choice,
  found: Report,
): SoundHouse | undefined {
  const broken = new Set<string>();
  for (let told = found; ; ) {
    const ids = meetingsAtFault(told);
    if (!ids || ids.every((id) => broken.has(id))) return undefined;
    for (const id of ids) broken.add(id);
    told = new Report();
    const house = loadHouse(without(broken, host), choice, told);
    if (house) return { house, broken, needs: needsOf(broken, house, host) };
  }
}

/** Undefined where an error stands elsewhere than in the files of a meeting. */
function meetingsAtFault({ diagnostics }: Report): readonly string[] | undefined {
  const ids = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ place }) => MEETING_FILE.exec(place?.file ?? "")?.[1]);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

const MEETING_FILE = /^data\/(?:meetings|commitments)\/([^/]+)\.yaml$/u;

function filesOf(id: string): readonly string[] {
  return [`data/meetings/${id}.yaml`, `data/commitments/${id}.yaml`];
}

function without(broken: ReadonlySet<string>, host: Host): Host {
  const hidden = new Set([...broken].flatMap(filesOf));
  return {
    ...host,
    read: (path) => (hidden.has(path) ? undefined : host.read(path)),
    list: (folder) => host.list(folder).filter(({ name }) => !hidden.has(`${folder}/${name}`)),
  };
}

/**
 * Papers tell of earlier meetings with the same other side. Of a broken file only the sides are read; where
 * one of them is nobody on record, or there is none but ours, it may be a meeting with anybody.
 */
function needsOf(broken: ReadonlySet<string>, { record }: House, host: Host): SoundHouse["needs"] {
  const { parties, house } = record;
  const ours = parties.get(house.party)?.country;
  const isOurs = (party: string) =>
    party === house.party || (ours !== "unknown" && parties.get(party)?.country === ours);
  const named = [...broken].map((id) => {
    const text = new TextDecoder().decode(host.read(`data/meetings/${id}.yaml`));
    const sides = Array.from(text.matchAll(SIDE), ([, party = ""]) => party);
    const others = sides.filter((party) => !isOurs(party));
    return {
      id,
      others,
      isAnybody: others.length === 0 || !sides.every((each) => parties.has(each)),
    };
  });
  return ({ sides }) =>
    named.find(({ others, isAnybody }) => {
      return isAnybody || sides.some(({ party }) => others.includes(party));
    })?.id;
}

const SIDE = /\bparty:\s*["']?([\p{L}\p{N}_-]+)/gu;

/** Tells that the papers of a meeting stay as they were, and why. */
export function tellLeftOut(meeting: Meeting, needed: string, report: Report): void {
  report.error(
    "meeting-left-out",
    say("the papers of {meeting} would lack what {needed} says, so they are not made", {
      meeting: meeting.id,
      needed,
    }),
    { hint: say("mend the files of {needed} first", { needed }) },
  );
}
