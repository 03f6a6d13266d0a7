/**
 * An entry of what was issued against the manifest of its version, which says the same and is proven by its
 * hash. What only the entry has cannot be proven: the ids of recipients, what was warned of and accepted.
 */
import type { VersionManifest } from "../../pack/version-manifest.ts";
import type { Issue } from "../../record/issued.ts";
import { MARKER_DIGITS } from "./version.ts";

export interface Altered {
  readonly field: keyof Issue;
  /** In the entry. */
  readonly path: readonly (string | number)[];
}

/** The fields of the entry that are not as the manifest has them. */
export function fieldsAltered(issue: Issue, manifest: VersionManifest): readonly Altered[] {
  const markers = manifest.papers.map(({ paper, sha256 }) => {
    return [paper, sha256.slice(0, MARKER_DIGITS)] as const;
  });
  const isAltered: readonly (readonly [keyof Issue, boolean])[] = [
    ["issued", issue.issued !== `v${manifest.version}`],
    ["papers_of", issue.papers_of !== nameOf(manifest.papersOf)],
    ["at", issue.at !== manifest.at],
    ["cleared_by", issue.cleared_by !== manifest.clearedBy],
    ["papers", sorted(Object.entries(issue.papers)) !== sorted(markers)],
    ["marked", issue.marked !== manifest.marked],
  ];
  const altered = isAltered.filter(([, isOther]) => isOther);
  return [
    ...altered.map(([field]): Altered => ({ field, path: [field] })),
    ...copiesAltered(issue, manifest),
  ];
}

function nameOf(version: number | undefined): string | undefined {
  return version === undefined ? undefined : `v${version}`;
}

function sorted(entries: readonly (readonly [string, string])[]): string {
  return JSON.stringify(entries.map((entry) => entry.join(" ")).sort());
}

/** A recipient is named in the language of the house, as it then was. */
function copiesAltered({ copies }: Issue, { copies: kept }: VersionManifest): readonly Altered[] {
  const field = "copies" as const;
  if (copies.length !== kept.length) return [{ field, path: [field] }];
  return copies.flatMap(({ number, to, papers, of }, index) => {
    const own = kept[index];
    const isSame = JSON.stringify(papers ?? []) === JSON.stringify(own?.papers ?? []);
    const isNumbered = own?.number === number && of === nameOf(own.of);
    const isProven = isSame && isNumbered && Object.values(own.to).includes(to);
    return isProven ? [] : [{ field, path: [field, index] }];
  });
}
