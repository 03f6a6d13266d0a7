/**
 * What each data file names, and whether a word in it may stand for `unknown`: enough to know of most files
 * that their links hold, without a second look at each of their fields.
 */
import type { KnownValues } from "../diagnostics/known-values.ts";
import type { DataFiles } from "./data-files.ts";
import type { Entry } from "./entries.ts";
import { ID } from "./id-form.ts";
import { recallOr } from "./parts.ts";
import type { EntryKind } from "./record.ts";
import { referencesIn } from "./references.ts";
import { hasUnknownWords } from "./unknown-words.ts";

export interface Digest {
  readonly names: readonly Names[];
  /** A text of it stands where `unknown` may stand, and looks like that. */
  readonly hasUnknownWords: boolean;
}

/** The ids of one file that must name the same. */
export interface Names {
  readonly kinds: readonly EntryKind[];
  readonly isCountry: boolean;
  readonly backs: boolean;
  readonly ids: readonly string[];
}

/** By path, of all files in which nothing is wrong; `known` is what was found in them before. */
export function digestsOf(
  { read }: DataFiles,
  entries: readonly Entry[],
  known?: KnownValues,
): ReadonlyMap<string, Digest> {
  const byFile = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = byFile.get(entry.file);
    if (own) own.push(entry);
    else byFile.set(entry.file, [entry]);
  }
  return new Map(
    read.flatMap(({ path, bytes }) => {
      const own = byFile.get(path);
      const [first] = own ?? [];
      if (!own || !first) return [];
      const find = () => digest(own);
      return [[path, known ? recallOr(known, `links ${first.kind}`, bytes, find) : find()]];
    }),
  );
}

function digest(entries: readonly Entry[]): Digest {
  const names = new Map<string, Omit<Names, "ids"> & { readonly ids: Set<string> }>();
  for (const { id, kinds, isCountry, backs, isBare } of entries.flatMap(referencesIn)) {
    if (isBare || !ID.test(id)) continue;
    const key = `${kinds.join(" ")} ${isCountry} ${backs}`;
    const same = names.get(key) ?? { kinds, isCountry, backs, ids: new Set<string>() };
    names.set(key, same);
    same.ids.add(id);
  }
  return {
    names: Array.from(names.values(), ({ ids, ...naming }) => ({ ...naming, ids: [...ids] })),
    hasUnknownWords: entries.some(hasUnknownWords),
  };
}
