/** What the record knows already, so that answers can be chosen from it and ids stay unique. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { readDataFiles } from "../../record/data-files.ts";
import { dayOf } from "../../record/dates.ts";
import { entriesOf, incompleteKinds } from "../../record/entries.ts";
import type { Localised } from "../../record/fields.ts";
import type { House } from "../../record/house.ts";
import type { Party } from "../../record/party.ts";
import type { Person } from "../../record/person.ts";
import type { EntryKind } from "../../record/record.ts";
import type { Source } from "../../record/source.ts";
import { type Choice, chooseOne, type Question } from "./question.ts";

export interface Known {
  readonly house: House | undefined;
  /** The ISO day in the house's zone; absent where the house cannot be read. */
  readonly today?: string;
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  /** Names of the files of meetings, latest first. */
  readonly meetings: readonly string[];
  /** The ISO days of the meetings that can be read, by the names of their files. */
  readonly days: ReadonlyMap<string, string>;
  /** Ids of commitments by meeting, in the order of the file. */
  readonly commitments: ReadonlyMap<string, readonly string[]>;
  /** By country, the time zone that its latest meeting has. */
  readonly zones: ReadonlyMap<string, string>;
  /** Where an entry of people.yaml begins, by its index. */
  placeOfPerson(index: number): Place | undefined;
  /** Whether an id of these kinds is taken. */
  isTaken(id: string, ...kinds: readonly EntryKind[]): boolean;
  /** Kinds of which a file cannot be read, so that an id may be right and not be found. */
  readonly incomplete: ReadonlySet<EntryKind>;
}

/** What can be read; files with problems are passed over, which `check` tells. */
export function readKnown(host: Host): Known {
  const files = readDataFiles(host, new Report());
  const entries = files ? entriesOf(files) : [];
  const ids = new Set(entries.map(({ kind, id }) => `${kind} ${id}`));
  const commitments = [...(files?.commitments ?? [])].map(
    ([meeting, file]) => [meeting, (file?.value.commitments ?? []).map(({ id }) => id)] as const,
  );
  return {
    house: files?.house?.value,
    parties: files?.parties?.value.parties ?? [],
    people: files?.people?.value.people ?? [],
    sources: files?.sources?.value.sources ?? [],
    meetings: [...(files?.meetings.keys() ?? [])].sort().reverse(),
    days: new Map(
      [...(files?.meetings ?? [])].flatMap(([name, file]) =>
        file ? [[name, dayOf(file.value.on)] as const] : [],
      ),
    ),
    commitments: new Map(commitments),
    zones: new Map(
      [...(files?.meetings ?? [])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, file]) => (file ? [file.value] : []))
        .flatMap(({ country, timezone }) =>
          timezone === "unknown" ? [] : [[country, timezone] as const],
        ),
    ),
    placeOfPerson: (index) => files?.people?.place(["people", index, "id"]),
    isTaken: (id, ...kinds) => kinds.some((kind) => ids.has(`${kind} ${id}`)),
    incomplete: files ? incompleteKinds(files) : new Set(),
  };
}

type About = Pick<Question, "flag" | "words" | "isRequired" | "suggested" | "isMany" | "isSilent">;

/** A question for one of the parties, or of those that `suits` names. */
export function askParty(known: Known, about: About, suits?: (party: Party) => boolean): Question {
  const parties = suits ? known.parties.filter(suits) : known.parties;
  return chooseOne({ ...about, choices: named(parties, known) }, known.incomplete.has("party"));
}

export function askPerson(
  known: Known,
  about: About,
  suits?: (person: Person) => boolean,
): Question {
  const people = suits ? known.people.filter(suits) : known.people;
  return chooseOne({ ...about, choices: named(people, known) }, known.incomplete.has("person"));
}

/** A question for whoever can say, owe or be owed something; `also` may be answered too. */
export function askActor(known: Known, about: About, also: readonly Choice[] = []): Question {
  const choices = [...named(known.people, known), ...named(known.parties, known), ...also];
  const isOpen = known.incomplete.has("person") || known.incomplete.has("party");
  return chooseOne({ ...about, choices }, isOpen);
}

/** A question for a source that may back a fact. */
export function askSource(known: Known, about: About): Question {
  const sources = known.sources.filter(({ set }) => set !== "language");
  const choices = sources.map(({ id, title }) => ({ value: id, label: textOf(title, known) }));
  return chooseOne({ ...about, choices }, known.incomplete.has("source"));
}

function named(
  entries: readonly { readonly id: string; readonly name: Localised | "unknown" }[],
  known: Known,
): readonly Choice[] {
  return entries.map(({ id, name }) => ({ value: id, label: textOf(name, known) }));
}

/** The text in the house's language, or in any; undefined where it is unknown. */
function textOf(text: Localised | "unknown", { house }: Known): string | undefined {
  if (text === "unknown") return undefined;
  if (typeof text === "string") return text;
  const own = (house && text[house.language]) ?? Object.values(text)[0];
  return typeof own === "string" ? own : own?.text;
}
