/** Which version the papers of a meeting are made as, and how a paper says so. */
import type { Document } from "../../document/nodes.ts";
import type { Locale } from "../../locale/locale.ts";

/** An earlier version, with which papers are compared. */
export interface Previous {
  readonly version: number;
  /** When it was issued, ISO with its offset. */
  readonly at: string;
  /** Its papers, such as `briefing-note.en`, as trees that are not dressed for a theme. */
  readonly trees: ReadonlyMap<string, Document>;
}

export interface Version {
  /** Of the version, or of the last one where these are drafts after it. */
  readonly number: number;
  readonly isDraft: boolean;
  /** The moment of its tracked changes, ISO with an offset. */
  readonly at: string;
  readonly previous?: Previous;
  /** The later version that took its place, which every page is to say. */
  readonly supersededBy?: number;
}

/** One copy of a paper, for one recipient. */
export interface CopyMark {
  readonly number: number;
  readonly count: number;
  /** In the paper's language. */
  readonly name: string;
}

/** The digits of a tree's hash that stand on its pages. */
export const MARKER_DIGITS = 8;

/** Which version of which tree a paper is, and whose copy. */
export interface Edition {
  readonly version: Version;
  /** Of its tree as it is kept. */
  readonly sha256: string;
  readonly copy?: CopyMark;
}

/** The document with what its pages and properties say of this, such as "v2 · 3fa9c1d0 · copy 3 of 12: Bùi Thị An". */
export function sayVersion(
  document: Document,
  { version, sha256, copy }: Edition,
  locale: Locale,
): Document {
  const { number, isDraft, supersededBy } = version;
  const words = (key: string, slots: Readonly<Record<string, string | number>>) =>
    locale.text(
      key,
      Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, String(value)])),
    );
  const parts = [
    words(isDraft ? "version.draft" : "version.number", { number }),
    sha256.slice(0, MARKER_DIGITS),
    ...(copy ? [words("version.copy", { ...copy })] : []),
  ];
  const stamp =
    supersededBy === undefined
      ? {}
      : { stamp: words("version.superseded", { number: supersededBy }) };
  return { ...document, meta: { ...document.meta, version: parts.join(" · "), ...stamp } };
}
