/** What a document says of itself, beside its words. */

/** What page furniture and file properties say. All texts are in the paper's language. */
export interface DocumentMeta {
  readonly kind: string;
  readonly title: string;
  readonly subject: string;
  /** The house that issues the paper. */
  readonly author: string;
  /** What the paper is filed under, such as "2025-12-02-binh-phosay · Briefing note". */
  readonly reference: string;
  /** Which version and copy of the paper this is, such as "v2 · 3fa9c1d0 · copy 3 of 12: Bùi Thị An"; on every page. */
  readonly version?: string;
  /** What no reader may overlook, such as "Superseded by v2"; at the head of every page. */
  readonly stamp?: string;
  /** Names to find the paper by, none of which its readers may not see. */
  readonly keywords: readonly string[];
  /** BCP 47, such as `en`. */
  readonly language: string;
  /** ISO date of the facts' cut-off; the only date in the files' properties. */
  readonly asAt: string;
  /** Texts for the theme's furniture and forms by slot name, such as `mark`; a list has a line a member. */
  readonly furniture: Readonly<Record<string, string>>;
  /** Which of the theme's heads stands above the paper; "paper" when absent. */
  readonly head?: string;
  readonly labels: {
    /** Holds `{page}` and `{pages}`. */
    readonly page: string;
    /** Holds `{number}`. */
    readonly annex: string;
  };
}

/** What a file is called by in its properties: what it is filed under, and which version and copy it is. */
export function identifierOf({ reference, version = "" }: DocumentMeta): string {
  return [reference, version].filter((each) => each !== "").join(" · ");
}
