/** What the packs of a meeting and of a week have in common: what they were made from, and how. */
import type { Note } from "../pack/journal.ts";
import type { Pack, PackFile, PackInput } from "../pack/write-pack.ts";
import type { Choice } from "./choice.ts";
import type { House } from "./house.ts";
import type { Overseer } from "./overseer.ts";

/** How the papers of a run are made. */
export interface Manner {
  readonly toolVersion: string;
  /** Replaces files that were edited by hand. */
  readonly force?: boolean;
  /** Warnings stop a pack as errors do. */
  readonly strict?: boolean;
  /** Absent outside of a run that keeps a journal. */
  readonly note?: Note | undefined;
  /** Looks on while papers are made. */
  readonly overseer?: Overseer | undefined;
}

/** A pack but for its folder, its name and whether it is the whole; `more` is what else it was made from. */
export function packOf(
  { record, templates, locales, themes }: House,
  files: readonly PackFile[],
  { toolVersion, force = false, strict = false, note }: Manner,
  more: readonly PackInput[] = [],
): Omit<Pack, "folder" | "meeting" | "week" | "narrowed"> {
  const templateFiles = [
    ...templates.files,
    ...locales.map(({ file }) => file),
    ...[...themes.values()].flatMap((theme) => theme.files),
  ];
  return {
    files,
    inputs: [...record.files, ...more],
    templates: templateFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    tool: { name: "chancery", version: toolVersion },
    force,
    strict,
    note,
  };
}

/** Whether only some of the papers are made, so that the others stay. */
export function isNarrowed({ kinds, languages, formats }: Choice): boolean {
  return Boolean(kinds ?? languages ?? formats);
}
