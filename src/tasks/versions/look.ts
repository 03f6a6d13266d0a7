/** How papers look: their theme, in type as large as their reader wants, and its fonts. What they say is not compared here. */
import { hashBytes } from "../../pack/manifest.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import { nameInVersion } from "../../pipeline/versions/versioned-paper.ts";
import type { ThemeFile } from "../../writers/load-theme.ts";

/** The papers of both that look otherwise now, by their names in a version. */
export function changedLooks(
  before: readonly ComposedPaper[],
  now: readonly ComposedPaper[],
): readonly string[] {
  const looks = new Map(before.map((paper) => [nameInVersion(paper), lookOf(paper)]));
  return now.flatMap((paper) => {
    const name = nameInVersion(paper);
    const look = looks.get(name);
    return look !== undefined && look !== lookOf(paper) ? [name] : [];
  });
}

const known = new WeakMap<ThemeFile, string>();

function lookOf({ theme }: ComposedPaper): string {
  const found = known.get(theme);
  if (found !== undefined) return found;
  // The theme stands first among its files; how it is written down does not show on paper.
  const fonts = theme.files.slice(1).map(({ bytes }) => hashBytes(bytes));
  const look = JSON.stringify([theme.theme, fonts]);
  known.set(theme, look);
  return look;
}
