/** Which id was probably meant by one that names nothing, going by where it and the others are named. */
import { closest } from "../text/closest.ts";
import type { Entry } from "./entries.ts";
import { type Reference, referencesIn } from "./references.ts";

/** A reference, and the entry that holds it. */
export interface Use extends Reference {
  readonly entry: Entry;
}

/** All uses of one id, in the order of files. */
export type Uses = readonly [Use, ...Use[]];

/** In more places than this an id is not misspelt; they are counted and not named. */
export const MANY = 4;

export interface Meant {
  readonly meant: string | undefined;
  /** The entry's own id was rather changed than each of the places misspelt. */
  readonly isRenamed: boolean;
}

/**
 * The id that was probably meant. Several places that agree are rather right than the entry, whose id
 * was changed; then nothing names the entry any more. An id with another number, or of an entry that
 * stands in the same list, is another entry where it is named itself.
 */
export function meantBy(
  uses: Uses,
  candidates: readonly string[],
  named: ReadonlySet<string>,
): Meant {
  const [use, ...others] = uses;
  const { id, mayBeUnknown } = use;
  const isNumbered = (candidate: string) => withoutFigures(candidate) === withoutFigures(id);
  const unused = candidates.filter((candidate) => !named.has(candidate) && !isNumbered(candidate));
  const renamed = others.length > 0 ? closest(id, unused) : undefined;
  if (renamed !== undefined) return { meant: renamed, isRenamed: true };
  const mayBeMeant = candidates.filter((candidate) => {
    return (
      !(isNumbered(candidate) && named.has(candidate)) &&
      !uses.some((each) => isBeside(each, candidate))
    );
  });
  const meant = closest(id, [...mayBeMeant, ...(mayBeUnknown ? ["unknown"] : [])]);
  return { meant, isRenamed: others.length > MANY };
}

function withoutFigures(id: string): string {
  return id.replace(/\d/gu, "0");
}

/** Whether the id stands in the same list. */
function isBeside({ entry, path }: Use, id: string): boolean {
  const above = path.slice(0, -1);
  return (
    typeof path.at(-1) === "number" &&
    referencesIn(entry).some(
      (other) =>
        other.id === id &&
        other.path.length === path.length &&
        above.every((step, index) => other.path[index] === step),
    )
  );
}
