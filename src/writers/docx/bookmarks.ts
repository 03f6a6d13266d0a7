/**
 * Names of bookmarks. Word allows letters, figures and underscores, 40 characters at most, and
 * hides the names that begin with an underscore, as it does with its own.
 */
import { createHash } from "node:crypto";

const LONGEST = 40;

/** The bookmark of the mark that bears a note; no heading's has capitals. */
export function noteBookmark(number: number): string {
  return `_Note${number}`;
}

/** The bookmark of a heading or annex; different ids (of `a-z0-9-`) give different names. */
export function bookmarkName(id: string): string {
  const name = `_${id.replaceAll("-", "_")}`;
  if (name.length <= LONGEST) return name;
  const digest = createHash("sha256").update(id).digest("hex").slice(0, 12);
  return `${name.slice(0, LONGEST - digest.length - 1)}_${digest}`;
}
