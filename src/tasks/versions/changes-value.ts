/**
 * What changed since an issued version: the one value that the terminal, JSON and the paper tell of. How it is
 * found is `facts.ts`'s matter and that of the redline.
 */
import type { Change } from "../../document/redline/changes.ts";
import type { FactChange } from "./facts.ts";

/** Why the words of a paper differ: what the record says, how a template puts it, or neither. */
export type Cause = "facts" | "templates" | "program";

export interface PlacedChange extends Change {
  /** Of the PDF. */
  readonly page?: number;
  readonly cause: Cause;
}

export interface PaperChanges {
  /** Such as `briefing-note.en`. */
  readonly paper: string;
  readonly title: string;
  readonly state: "same" | "changed" | "new" | "gone";
  readonly changes: readonly PlacedChange[];
}

export interface Changes {
  /** Its id. */
  readonly meeting: string;
  readonly since: {
    readonly number: number;
    /** ISO, with the offset of the house's zone. */
    readonly at: string;
  };
  readonly facts: readonly FactChange[];
  readonly papers: readonly PaperChanges[];
  /** The paths of template files that differ. */
  readonly templates: readonly string[];
}

export function hasChanged({ facts, papers, templates }: Changes): boolean {
  return facts.length + templates.length > 0 || papers.some(({ state }) => state !== "same");
}

/** For `--json`: places as those of diagnostics are. */
export function valuesOf({ meeting, since, facts, papers, templates }: Changes) {
  return {
    meeting,
    since,
    changed: hasChanged({ meeting, since, facts, papers, templates }),
    facts: facts.map(({ place, before, after, because, ...fact }) => ({
      ...fact,
      before: before ?? null,
      after: after ?? null,
      ...(because !== undefined && { because }),
      file: place?.file ?? null,
      line: place?.line ?? null,
      column: place?.column ?? null,
    })),
    papers,
    templates,
  };
}
