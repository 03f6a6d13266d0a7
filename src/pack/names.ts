/**
 * The names of the files of a pack: made here and nowhere else, and judged here for every system
 * they may be copied to. Nothing is changed silently to make a name fit.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";

/** The edition of copies that are filed with the record attached. */
export const ARCHIVE = "archive";

/** The edition with tracked changes since the version that was issued last. */
export const TRACKED = "tracked";
export type Edition = typeof ARCHIVE | typeof TRACKED;

/** What tells the files of one pack apart. */
export interface NameParts {
  readonly kind: string;
  /** The copy for the archive, or the one with tracked changes. */
  readonly edition?: Edition;
  /** The unit of the house that the paper is for. */
  readonly unit?: string;
  readonly lang: string;
  /** The number of the copy, from 1. */
  readonly copy?: number;
  /** Also the ending. */
  readonly format: string;
}

/** `<kind>[.<edition>][.<unit>].<lang>[.copy-NN].<ext>` */
export function fileName({ kind, edition, unit, lang, copy, format }: NameParts): string {
  const number = copy === undefined ? undefined : `copy-${String(copy).padStart(2, "0")}`;
  return [kind, edition, unit, lang, number, format].filter((part) => part !== undefined).join(".");
}

/** The name of the temporary file from which a file of the pack is renamed into place. */
export function partName(name: string): string {
  return `.${name}.part`;
}

/** Whether a name is one that `partName` made, left by a run that was killed. */
export function isPartName(name: string): boolean {
  return /^\..+\.part$/.test(name);
}

/** Names that Windows keeps for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Leaves room for a deep folder within the 260 characters of a whole path on Windows. */
const LONGEST = 120;

/**
 * Why a file or folder of this name would be refused or changed by some system; undefined when it
 * is safe everywhere.
 */
export function findNameProblem(name: string): Phrase | undefined {
  if (!/^[A-Za-z0-9.-]+$/.test(name)) {
    return say(
      'the name "{name}" may hold only the letters a to z, digits, hyphens and full stops',
      { name },
    );
  }
  if (/^\.|\.$|\.\./.test(name)) return say('the name "{name}" has a part that is empty', { name });
  if (RESERVED.test(name))
    return say('the name "{name}" is kept by Windows for a device', { name });
  if (name.length > LONGEST) {
    return say(
      'the name "{name}" has {length} characters, and {most} is the most that fits everywhere',
      {
        name,
        length: name.length,
        most: LONGEST,
      },
    );
  }
  return undefined;
}
