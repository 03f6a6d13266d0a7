/**
 * Ids that name nothing, or an entry of the wrong kind. Entries of files that could not be read are
 * not guessed at.
 */
import { and, list, or, type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { once } from "../text/once.ts";
import type { DataFiles } from "./data-files.ts";
import type { Digest } from "./digests.ts";
import { type Entry, incompleteKinds, type Path } from "./entries.ts";
import { ID } from "./id-form.ts";
import { nameHint } from "./id-hints.ts";
import { MANY, meantBy, type Use, type Uses } from "./meant-id.ts";
import { homes, kindNames, listNames, nameOf } from "./nouns.ts";
import type { Party } from "./party.ts";
import type { Person } from "./person.ts";
import type { EntryKind } from "./record.ts";
import { referencesIn } from "./references.ts";
import { standsForUnknown } from "./unknown-words.ts";

/** More ids than this are no help to read. */
const LISTED = 12;

interface Known {
  /** Ids that something names. */
  readonly named: () => ReadonlySet<string>;
  readonly entries: readonly Entry[];
  readonly ids: ReadonlyMap<EntryKind, ReadonlySet<string>>;
  readonly parties: readonly Party[];
  /** Of those that bear an id, the first. */
  readonly party: (id: string) => Party | undefined;
  readonly people: readonly Person[];
}

/**
 * Reports every id that names nothing, or not what is needed in its place. Among the entries are those
 * of broken files; ids of another form than ids have are told of where the file is read. `digests` says of
 * most files that nothing is to be reported.
 */
export function checkReferences(
  files: DataFiles,
  entries: readonly Entry[],
  digests: ReadonlyMap<string, Digest>,
  report: Report,
): void {
  const known = whatIsKnown(files, entries);
  const sound = new Set([...digests].flatMap(([file, own]) => (isSound(own, known) ? file : [])));
  const incomplete = incompleteKinds(files);
  const missing: Use[] = [];
  for (const entry of entries) {
    if (sound.has(entry.file)) continue;
    for (const reference of referencesIn(entry)) {
      const { id, kinds } = reference;
      if (reference.isBare || !ID.test(id)) continue;
      const use = { ...reference, entry };
      if (kinds.some((kind) => known.ids.get(kind)?.has(id))) {
        checkCountry(use, known, report);
      } else if (id === "unknown") {
        reportUnknownWord(use, known, report);
      } else if (
        !kinds.some((kind) => incomplete.has(kind)) &&
        !isOfOtherKind(use, known, report)
      ) {
        missing.push(use);
      }
    }
  }
  for (const uses of groupById(missing)) reportMissing(uses, known, report);
}

/** Whether all that a file names is there, and countries are states. */
function isSound({ names }: Digest, { ids, party: partyOf }: Known): boolean {
  return names.every((named) =>
    named.ids.every((id) => {
      const party = named.isCountry ? partyOf(id) : undefined;
      return (
        named.kinds.some((kind) => ids.get(kind)?.has(id)) && (party?.kind ?? "state") === "state"
      );
    }),
  );
}

/** A meeting is known by the name of its file too: that the two differ is told once, there. */
function whatIsKnown(files: DataFiles, entries: readonly Entry[]): Known {
  const ids = new Map<EntryKind, Set<string>>();
  const add = (kind: EntryKind, id: string) => ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  for (const { kind, id } of entries) if (id !== "") add(kind, id);
  for (const name of files.meetings.keys()) add("meeting", name);
  const parties = files.parties?.value.parties ?? [];
  const byId = new Map(parties.toReversed().map((party) => [party.id, party]));
  const party = (id: string) => byId.get(id);
  const people = files.people?.value.people ?? [];
  const named = once(() => new Set(entries.flatMap(referencesIn).map(({ id }) => id)));
  return { entries, named, ids, parties, party, people };
}

/** One missing id is one cause, wherever it is named; people and parties are named in the same fields. */
function groupById(uses: readonly Use[]): readonly Uses[] {
  const byId = new Map<string, Uses>();
  for (const use of uses) {
    const family = use.kinds.map((kind) => (kind === "person" ? "party" : kind));
    const key = `${family[0]} ${use.id}`;
    const [first, ...others] = byId.get(key) ?? [];
    byId.set(key, first ? [first, ...others, use] : [use]);
  }
  return [...byId.values()];
}

/** Told where it stands first, with the other places where it is named. */
function reportMissing(uses: Uses, known: Known, report: Report): void {
  const [use, ...others] = uses;
  const { entry, path, id, kinds } = use;
  const named = nameHint(use, known.entries);
  const { meant, isRenamed } = meantBy(uses, candidatesOf(use, known), known.named());
  const lists = listsOf(use);
  const slots = { entry: nameOf(entry), id, lists };
  const once = say('{entry} names "{id}", which is not among {lists}', slots);
  const often =
    others.length > MANY
      ? say('{entry} names "{id}", which is not among {lists}; so do {more} other places', {
          ...slots,
          more: others.length,
        })
      : say('{entry} names "{id}", which is not among {lists}; it stands on {places} too', {
          ...slots,
          places: and(others.map((other) => placeSeenFrom(use, other))),
        });
  const add = kinds.includes("meeting")
    ? say("add data/meetings/{id}.yaml", { id })
    : say('add "{id}" to {files} first', { id, files: or(kinds.map((kind) => homes[kind])) });
  report.error(
    `${entry.kind}-unknown-${fieldOf(path).replaceAll("_", "-")}`,
    others.length ? often : once,
    {
      place: entry.place(path),
      hint:
        named ??
        (meant === "unknown" ? undefined : wordHint(use)) ??
        (meant === undefined
          ? add
          : isRenamed
            ? correctEntry(meant, use, known)
            : didYouMean(meant)),
    },
  );
}

function placeSeenFrom(use: Use, other: Use): Phrase | string {
  const { file, line } = other.entry.place(other.path);
  return file === use.entry.place(use.path).file ? say("line {line}", { line }) : `${file}:${line}`;
}

/** A word such as "tbc" is no id that somebody forgot to enter. */
function wordHint({ id, mayBeUnknown }: Use): Phrase | undefined {
  if (!mayBeUnknown || !standsForUnknown(id)) return undefined;
  return say('write "unknown", in small letters, if no source says it');
}

function correctEntry(meant: string, { kinds }: Use, { entries }: Known): Phrase {
  const entry = entries.find(({ kind, id }) => id === meant && kinds.includes(kind));
  if (!entry) return didYouMean(meant);
  const { file, line } = entry.place(["id"]);
  return say('if "{id}" on {file}:{line} is meant, correct the id there', {
    id: meant,
    file,
    line,
  });
}

/** The word `unknown` where an entry is needed; a list may say it only in place of the whole. */
function reportUnknownWord(use: Use, known: Known, report: Report): void {
  const { entry, path, listMayBeUnknown } = use;
  const message = say('"unknown" may not stand here: {needed} is needed', {
    needed: neededIn(use),
  });
  report.error("unknown-not-allowed", message, {
    place: entry.place(path),
    hint: listMayBeUnknown
      ? say('write "{field}: unknown", without brackets', { field: fieldOf(path) })
      : idsThatMay(candidatesOf(use, known)),
  });
}

/** Whether the id names an entry, but not of the kind that is needed; if so, that is reported. */
function isOfOtherKind(use: Use, known: Known, report: Report): boolean {
  const { entry, path, id, kinds } = use;
  const found = [...known.ids].find(([kind, ids]) => kind !== "house" && ids.has(id))?.[0];
  if (!found) return false;
  const slots = { id, found: kindNames[found], needed: neededIn(use) };
  report.error(
    "wrong-kind-of-entry",
    say('"{id}" is {found}, and {needed} is needed here', slots),
    {
      place: entry.place(path),
      hint:
        (kinds.includes("person") ? peopleOf(id, known) : undefined) ??
        idsThatMay(candidatesOf(use, known)),
    },
  );
  return true;
}

/** Whose item is whose is told by country, so a ministry in its place would lead astray. */
function checkCountry(use: Use, { parties, party: partyOf }: Known, report: Report): void {
  const { id, entry, path, isCountry } = use;
  const party = isCountry ? partyOf(id) : undefined;
  if (!party || party.kind === "state") return;
  const states = parties.filter(({ kind }) => kind === "state").map((state) => state.id);
  const { country } = party;
  const message = say('"{id}" is no state, and a country is needed here', { id });
  report.error("wrong-kind-of-entry", message, {
    place: entry.place(path),
    hint: states.includes(country) ? didYouMean(country) : idsThatMay(states),
  });
}

/** A party where a person is needed: perhaps somebody who has a post there. */
function peopleOf(party: string, { people }: Known): Phrase | undefined {
  const there = people.filter(({ posts }) => posts.some((post) => post.party === party));
  if (there.length === 0) return undefined;
  return say("people with a post there: {ids}", { ids: list(there.map(({ id }) => id)) });
}

function idsThatMay(ids: readonly string[]): Phrase | undefined {
  if (ids.length === 0 || ids.length > LISTED) return undefined;
  return say("ids that may stand here: {ids}", { ids: list(ids) });
}

function candidatesOf({ kinds }: Use, { ids }: Known): readonly string[] {
  return kinds.flatMap((kind) => [...(ids.get(kind) ?? [])]);
}

function listsOf({ kinds }: Use) {
  return or(kinds.map((kind) => listNames[kind]));
}

function neededIn({ kinds }: Use) {
  return or(kinds.map((kind) => kindNames[kind]));
}

function fieldOf(path: Path): string {
  return String(path.findLast((step) => typeof step === "string"));
}
