/**
 * A record file by file, and what looks at each file by itself found there before: after a change in one
 * file the others need not be looked at again. What is found in a file may depend on the files that all
 * meetings share, and on no other.
 */
import type { KnownValues } from "../diagnostics/known-values.ts";
import { once } from "../text/once.ts";
import { entriesIn } from "./all-entries.ts";
import { type PrintedText, printedTextsIn } from "./printed-texts.ts";
import type { EntryKind, HouseRecord } from "./record.ts";

/** The entries of one file. */
export interface Part {
  readonly entries: readonly EntryIn[];
  /** What papers print of them in the house's own words. */
  readonly texts: () => readonly PrintedText[];
}

export interface EntryIn {
  readonly kind: EntryKind;
  readonly id: string;
  readonly value: unknown;
}

export interface Parts {
  readonly all: () => readonly Part[];
  /**
   * What `find` makes of each file; `question` says what that is. It must be what JSON holds, and follow from
   * the file and from what the base of `FoundBefore` names.
   */
  sift<T>(question: string, find: (part: Part) => T): readonly Sifted<T>[];
  /** Tells the texts that matter to a question, file by file. */
  forEachText(
    question: string,
    matters: (text: PrintedText) => boolean,
    tell: (text: PrintedText) => void,
  ): void;
}

export interface Sifted<T> {
  readonly part: Part;
  readonly found: T;
}

/** What was found in files before. */
export interface FoundBefore {
  readonly values: KnownValues;
  /** Names all that it depends on beside the file itself: those that all meetings share, and what is no file. */
  readonly base: string;
}

/** `record` as it was loaded, perhaps without some meetings; without `before` each file is looked at. */
export function openParts(record: HouseRecord, before?: FoundBefore): Parts {
  const parts = once(() => partsOf(record));
  const sift = <T>(question: string, find: (part: Part) => T): readonly Sifted<T>[] =>
    parts().map(({ bytes, ...part }) => {
      if (!before || !bytes) return { part, found: find(part) };
      const { values, base } = before;
      return { part, found: recallOr(values, `${question} ${base}`, bytes, () => find(part)) };
    });
  return {
    all: parts,
    sift,
    forEachText: (question, matters, tell) => {
      const mattering = sift(question, ({ texts }) =>
        texts().flatMap((text, index) => (matters(text) ? [index] : [])),
      );
      for (const { part, found } of mattering) {
        if (found.length === 0) continue;
        const texts = part.texts();
        for (const index of found) {
          const text = texts[index];
          if (text) tell(text);
        }
      }
    },
  };
}

/** What was found in these bytes when the same was asked, or is found now. */
export function recallOr<T>(
  known: KnownValues,
  question: string,
  bytes: Uint8Array,
  find: () => T,
): T {
  const before = known.recall(question, bytes);
  if (isAnswer<T>(before)) return before;
  const found = find();
  known.remember(question, bytes, found);
  return found;
}

/** The key of a value names the question, and bytes give one answer to it. */
function isAnswer<T>(value: unknown): value is T {
  return value !== undefined;
}

interface KnownPart extends Part {
  /** Of its file. */
  readonly bytes: Uint8Array | undefined;
}

/** In the order of `entriesIn`. */
function partsOf(record: HouseRecord): readonly KnownPart[] {
  const files = new Map(record.files.map(({ path, bytes }) => [path, bytes]));
  const groups = new Map<string, EntryIn[]>();
  for (const { kind, id, value } of entriesIn(record)) {
    const file = fileOf(kind, id, record);
    const group = groups.get(file);
    if (group) group.push({ kind, id, value });
    else groups.set(file, [{ kind, id, value }]);
  }
  return [...groups].map(([file, entries]) => ({
    entries,
    texts: once(() => printedTextsIn(entries, record)),
    bytes: files.get(file),
  }));
}

/** The file that holds the entry. */
function fileOf(kind: EntryKind, id: string, { commitments }: HouseRecord): string {
  if (kind === "meeting") return `${MEETINGS}${id}.yaml`;
  if (kind === "commitment") return `${ITEMS}${commitments.get(id)?.meeting}.yaml`;
  return SHARED[kind];
}

const MEETINGS = "data/meetings/";
const ITEMS = "data/commitments/";
const SHARED: Readonly<Record<Exclude<EntryKind, "meeting" | "commitment">, string>> = {
  house: "data/house.yaml",
  source: "data/sources.yaml",
  party: "data/parties.yaml",
  person: "data/people.yaml",
  agreement: "data/agreements.yaml",
  term: "data/glossary.yaml",
};

/** Whether a file belongs to one meeting. */
export function isOfMeeting(path: string): boolean {
  return path.startsWith(MEETINGS) || path.startsWith(ITEMS);
}
