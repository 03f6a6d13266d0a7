/**
 * The record of a house as it stands in `data/`: every entry with the file it came from. Nothing
 * is computed here; what papers may say of it is the view's matter.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Agreement } from "./agreement.ts";
import type { Commitment } from "./commitment.ts";
import type { Term } from "./glossary.ts";
import type { House } from "./house.ts";
import type { Meeting } from "./meeting.ts";
import type { Party } from "./party.ts";
import type { Person } from "./person.ts";
import type { Source } from "./source.ts";
import type { SourceText } from "./source-texts.ts";
import type { FindTexts } from "./texts.ts";

/** A commitment with the meeting it was made at. */
export interface MeetingCommitment extends Commitment {
  readonly meeting: string;
}

export interface HouseRecord {
  readonly house: House;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly people: ReadonlyMap<string, Person>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  /** In the order of the file; empty where the house has no glossary. */
  readonly terms: ReadonlyMap<string, Term>;
  /** By day, then id. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** By meeting, then in the order of the file. */
  readonly commitments: ReadonlyMap<string, MeetingCommitment>;
  /** What sources say that have a text filed in `data/`, by id. */
  readonly sourceTexts: ReadonlyMap<string, SourceText>;
  /** The data files read, sorted, with their bytes for the manifest. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /**
   * Where an entry stands: `placeOf("commitment", id, ["due"])`. The narrowest place there is, so
   * that of the entry itself where the path leads nowhere.
   */
  placeOf(
    kind: EntryKind,
    id: string,
    path?: readonly (string | number)[],
    part?: "key" | "value",
  ): Place | undefined;
  /** The first place in the data whose text holds this text. */
  readonly locate: (text: string) => Place | undefined;
  /** The texts of the data that are just these words in this language. */
  readonly findTexts: FindTexts;
}

export type EntryKind =
  | "house"
  | "source"
  | "party"
  | "person"
  | "agreement"
  | "term"
  | "meeting"
  | "commitment";
