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
    manners: ["empty"],
    because: "a letterhead of a meeting that says nothing leaves that of the house to stand",
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
