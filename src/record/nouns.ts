/** How messages call the entries of the record, their kinds and the lists they stand in. */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { EntryKind } from "./record.ts";

/** What a list of entries is called in a sentence: "which is not among the parties". */
export const listNames: Readonly<Record<EntryKind, Phrase>> = {
  house: say("the houses"),
  source: say("the sources"),
  party: say("the parties"),
  person: say("the people"),
  agreement: say("the agreements"),
  term: say("the terms"),
  meeting: say("the meetings"),
  commitment: say("the commitments"),
};

/** One entry of a kind: "a person is needed here". */
export const kindNames: Readonly<Record<EntryKind, Phrase>> = {
  house: say("a house"),
  source: say("a source"),
  party: say("a party"),
  person: say("a person"),
  agreement: say("an agreement"),
  term: say("a term"),
  meeting: say("a meeting"),
  commitment: say("a commitment"),
};

/** Where the entries of a kind are entered. */
export const homes: Readonly<Record<EntryKind, string>> = {
  house: "data/house.yaml",
  source: "data/sources.yaml",
  party: "data/parties.yaml",
  person: "data/people.yaml",
  agreement: "data/agreements.yaml",
  term: "data/glossary.yaml",
  meeting: "data/meetings",
  commitment: "data/commitments",
};

const entryNames: Readonly<Record<EntryKind, (id: string) => Phrase>> = {
  house: () => say("the house"),
  source: (id) => say("source {id}", { id }),
  party: (id) => say("party {id}", { id }),
  person: (id) => say("person {id}", { id }),
  agreement: (id) => say("agreement {id}", { id }),
  term: (id) => say("term {id}", { id }),
  meeting: (id) => say("meeting {id}", { id }),
  commitment: (id) => say("commitment {id}", { id }),
};

/** A certain entry: "commitment vl-2025-12-02-06"; "a commitment" where its id could not be read. */
export function nameOf({ kind, id }: { readonly kind: EntryKind; readonly id: string }): Phrase {
  return id === "" ? kindNames[kind] : entryNames[kind](id);
}
