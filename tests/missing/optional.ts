/**
 * The fields whose absence is honest: their words are not in the papers then, and nothing in the papers hints at
 * them. Each with its reason, so that no new field slips in unseen.
 */
import type { Manner } from "./spoil.ts";

export interface Optional {
  /** As `nameOf` says it. */
  readonly field: string;
  readonly manners: readonly Manner[];
  readonly because: string;
}

const REMOVED = ["removed"] as const;
const NO_ENTRIES = ["removed", "empty"] as const;

export const optional: readonly Optional[] = [
  {
    field: "commitments/commitments/open",
    manners: REMOVED,
    because: "a remark of the desk behind an item; most items have none",
  },
  {
    field: "commitments/commitments/relayed_by",
    manners: REMOVED,
    because: "who spoke for somebody else; without it he spoke himself, as with most items",
  },
  {
    field: "glossary/terms",
    manners: ["empty"],
    because: "a house need have no glossary, and the interpreter's card says that there is none",
  },
  {
    field: "glossary/terms/note",
    manners: REMOVED,
    because: "a remark for the interpreter; most terms need none",
  },
  {
    field: "house/distribution",
    manners: NO_ENTRIES,
    because: "papers may go to nobody by name; where copies are asked for, that is refused",
  },
  {
    field: "house/distribution/papers",
    manners: REMOVED,
    because: "whoever is to have some papers alone is named with them; everybody else has all",
  },
  {
    field: "house/letterhead/address",
    manners: REMOVED,
    because: "a line at the foot of the first page that a house may do without",
  },
  {
    field: "house/letterhead/basis",
    manners: NO_ENTRIES,
    because: "a paper need not rest on anything that it names; its lines are gone too",
  },
  {
    field: "house/letterhead/drafter",
    manners: REMOVED,
    because: "who typed a paper is the house's own matter; the line is gone too",
  },
  {
    field: "house/letterhead/recipients",
    manners: ["empty"],
    because: "an empty list says that nobody receives a copy",
  },
  {
    field: "house/letterhead/signatory/authority",
    manners: REMOVED,
    because: "who signs in their own right signs on nobody's authority",
  },
  {
    field: "house/letterhead/unit",
    manners: REMOVED,
    because: "without a unit the number of a letter has the house's letters alone",
  },
  {
    field: "house/papers",
    manners: REMOVED,
    because: "a house that chooses none gets the usual papers",
  },
  {
    field: "house/preferences/briefing_pages",
    manners: REMOVED,
    because: "a briefing note has two pages where the minister does not ask for one",
  },
  {
    field: "house/preferences/courtesies",
    manners: REMOVED,
    because: "courtesies stand in a block of their own where the minister does not ask for less",
  },
  {
    field: "house/preferences/speech_rate/vi",
    manners: REMOVED,
    because:
      "in a language in which the house makes no papers by itself, words are counted and no minutes given",
  },
  {
    field: "issued/entries/accepted",
    manners: REMOVED,
    because: "most versions are issued without a warning, and nothing else keeps the reason given",
  },
  {
    field: "issued/entries/copies/id",
    manners: ["removed", "a letter more", "a letter less", "letters exchanged"],
    because: "the words beside it say who received the copy; the id is for programs alone",
  },
  {
    field: "meetings/closing",
    manners: NO_ENTRIES,
    because: "closing words are a courtesy; without any, their heading is gone too",
  },
  {
    field: "meetings/courtesies",
    manners: NO_ENTRIES,
    because: "opening words are a courtesy; without any, their heading is gone too",
  },
  {
    field: "meetings/decisions",
    manners: ["empty"],
    because: "a list without entries says that nothing is to be decided; its heading is gone too",
  },
  {
    field: "meetings/distribution",
    manners: NO_ENTRIES,
    because: "that of the house stands then; an empty list says that papers go to nobody by name",
  },
  {
    field: "meetings/distribution/papers",
    manners: REMOVED,
    because: "whoever is to have some papers alone is named with them; everybody else has all",
  },
  {
    field: "meetings/facts",
    manners: ["empty"],
    because: "a list without entries says that nothing else came out; its heading is gone too",
  },
  {
    field: "meetings/facts/open",
    manners: REMOVED,
    because: "a remark of the desk behind a fact; most facts have none",
  },
  {
    field: "meetings/issues",
    manners: ["empty"],
    because:
      "a list without entries says that nothing is to be discussed; the briefing note says none",
  },
  {
    field: "meetings/issues/points/ask",
    manners: REMOVED,
    because: "a point is an ask only where it says so; it then stands among the points to make",
  },
  {
    field: "meetings/letterhead",
    manners: NO_ENTRIES,
    because: "without a letterhead of its own a meeting has that of the house",
  },
  {
    field: "meetings/letterhead/about",
    manners: REMOVED,
    because: "the meeting is then called by its title",
  },
  {
    field: "meetings/letterhead/addressees",
    manners: NO_ENTRIES,
    because: "those of the house stand then; an empty list says that it is addressed to nobody",
  },
  {
    field: "meetings/letterhead/basis",
    manners: NO_ENTRIES,
    because: "that of the house stands then; an empty list says that there is none",
  },
  {
    field: "meetings/letterhead/recipients",
    manners: NO_ENTRIES,
    because: "those of the house stand then; an empty list says that there is nobody",
  },
  {
    field: "meetings/letterhead/signatory",
    manners: REMOVED,
    because: "that of the house stands then",
  },
  {
    field: "meetings/letterhead/signatory/authority",
    manners: REMOVED,
    because: "who signs in their own right signs on nobody's authority",
  },
  {
    field: "parties/parties/short",
    manners: REMOVED,
    because: "tables print the whole name then, and the list of short names leaves it out",
  },
  {
    field: "people/people/honorific",
    manners: REMOVED,
    because: "whoever has no word of courtesy has the bare name; who lacks one writes unknown",
  },
  {
    field: "people/people/honorific/lo",
    manners: REMOVED,
    because:
      "a language without a word of courtesy has the bare name; who lacks one writes unknown",
  },
  {
    field: "people/people/honorific/vi",
    manners: REMOVED,
    because:
      "a language without a word of courtesy has the bare name; who lacks one writes unknown",
  },
];
