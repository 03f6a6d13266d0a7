/**
 * What of the record each value of the view is made from, so that an archive copy carries what its
 * paper prints and nothing else. The tables are total: a new value of the view needs its line.
 */
import type { Meeting } from "../../record/meeting.ts";
import type { View } from "../schema.ts";
import { isLetterheadPart, type LetterheadPart } from "./drawn-letterhead.ts";

/** What stands in every file, so that it says which meeting it is about. */
const BASE = [
  "id",
  "kind",
  "title",
  "on",
  "country",
  "principal",
  "counterpart",
  "sides",
] as const satisfies readonly (keyof Meeting)[];

/** Of the meeting, but neither a fact of it nor of the file: the schema's version, and what has a file of its own. */
type Apart = "chancery" | "facts" | "letterhead" | "distribution";

export type MeetingField = Exclude<keyof Meeting, (typeof BASE)[number] | Apart>;

/** Whether a field of the meeting is there only where the paper draws on it. */
export function isMeetingField(name: Exclude<keyof Meeting, Apart>): name is MeetingField {
  return !BASE.some((base) => base === name);
}

/** Fields of the meeting, and what lies beside it in the record. */
export type Part =
  | MeetingField
  /** Of the issues, all points, or those that must be made and those that ask; what the others think. */
  | "points"
  | "main points"
  | "their views"
  /** Facts filed with this meeting, and facts from before it. */
  | "outcome"
  | "background"
  /** Commitments of this meeting, of earlier ones, and whichever of them the paper registers. */
  | "items"
  | "earlier items"
  | "register"
  | "agreements"
  | "glossary"
  /** How names of people are spoken. */
  | "pronunciation"
  /** What the meeting is called within a sentence. */
  | "name within a line"
  /** What the theme prints of the letterhead. */
  | LetterheadPart
  /** The minister's rate of speech. */
  | "speech rate"
  /** That something is unknown, and not what is known of it. */
  | "gaps";

const meeting: Readonly<Record<keyof View["meeting"], readonly Part[]>> = {
  title: [],
  inLine: ["name within a line"],
  kind: [],
  date: [],
  dateCite: [],
  pair: [],
  country: [],
  city: ["city"],
  venue: ["venue"],
  start: ["start", "timezone"],
  length: ["minutes"],
  host: ["host"],
  principal: [],
  counterpart: [],
  requestedBy: ["requested_by"],
  languages: ["languages"],
  interpretation: ["interpretation"],
  press: ["press"],
  pressLine: ["press"],
  dress: ["dress"],
  gifts: ["gifts"],
  noteTaker: ["note_taker"],
  occasion: ["occasion"],
};

const view: Readonly<Record<Exclude<keyof View, "meeting">, readonly Part[]>> = {
  paper: [],
  preferences: [],
  sides: [],
  objectives: ["objectives"],
  objectivesUnstated: ["objectives"],
  theirObjectives: ["their_objectives"],
  say: ["issues", "main points"],
  asks: ["issues", "main points"],
  issues: ["issues"],
  courtesies: ["courtesies"],
  closing: ["closing"],
  programme: ["programme", "timezone"],
  ifRaised: ["if_raised"],
  doNotRaise: ["do_not_raise"],
  sensitivities: ["sensitivities"],
  speech: ["courtesies", "issues", "points", "closing", "minutes", "interpretation", "speech rate"],
  cards: ["courtesies", "issues", "points", "closing", "if_raised", "speech rate"],
  interpreter: ["glossary", "pronunciation"],
  score: ["previous", "earlier items"],
  scoreNone: ["previous", "earlier items"],
  background: ["background"],
  outcome: ["outcome"],
  results: ["items"],
  agreed: ["items"],
  proposedByUs: ["items"],
  proposedByThem: ["items"],
  proposedByOthers: ["items"],
  instructions: ["items"],
  commitments: ["items"],
  dueDays: ["items"],
  earlier: ["previous", "earlier items"],
  shortNames: ["register"],
  replies: ["replies"],
  notRaised: ["not_raised"],
  pressReports: ["occasion", "outcome", "items"],
  decisions: ["decisions"],
  agreements: ["agreements"],
  gaps: ["gaps"],
  clearance: ["drafted_by", "cleared_by", "contact"],
};

/** Lists of points, whose times follow from the rate of speech. */
const TIMED: readonly string[] = ["issues", "say", "asks"];

/** An issue may be named in one line, or with all that is to be said of it. */
const withinIssues: readonly (readonly [name: string, part: Part])[] = [
  ["points", "points"],
  ["theirView", "their views"],
];

/**
 * The parts that the values at these paths of the view are made from; what a theme prints beside them stands
 * at paths such as `letterhead.issuer`.
 */
export function partsOf(paths: Iterable<string>): ReadonlySet<Part> {
  const parts = new Set<Part>();
  for (const path of paths) {
    const [first = "", second = ""] = path.split(".");
    if (TIMED.includes(first) && path.endsWith(".time")) parts.add("speech rate");
    if (path === "paper.about" || path === "letterhead.about") parts.add("name within a line");
    if (path === "letterhead.noteTaker") parts.add("note_taker");
    if (isLetterheadPart(path)) parts.add(path);
    const table: Readonly<Record<string, readonly Part[]>> = first === "meeting" ? meeting : view;
    const name = first === "meeting" ? second : first;
    for (const [name, part] of withinIssues) {
      if (first === "issues" && path.includes(`.${name}`)) parts.add(part);
    }
    for (const part of Object.hasOwn(table, name) ? (table[name] ?? []) : []) parts.add(part);
  }
  return parts;
}
