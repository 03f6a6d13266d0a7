/**
 * What changed since an issued version: the one value that the terminal, JSON and the paper tell of. How it is
 * found is `facts.ts`'s matter and that of the redline.
 */
import type { Change } from "../../document/redline/changes.ts";
import type { RecipientChanges } from "./copies-of.ts";
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
  /** The paths of template files that differ, whether or not that shows in a paper. */
  readonly templates: readonly string[];
  /** The papers that look otherwise, whatever they say: their theme, their font, the size of their type. */
  readonly looks: readonly string[];
  /** Who receives the papers now and did not, and the other way round. */
  readonly recipients: RecipientChanges;
}

/** Whether a version issued now would be another; a fact or a template that no paper shows makes none. */
export function hasChanged({ papers, looks, recipients }: Changes): boolean {
  const { came, went } = recipients;
  return (
    looks.length + came.length + went.length > 0 || papers.some(({ state }) => state !== "same")
  );
}

/** For `--json`: places as those of diagnostics are. */
export function valuesOf(changes: Changes) {
  const { meeting, since, facts, papers, templates, looks, recipients } = changes;
  return {
    meeting,
    since,
    changed: hasChanged(changes),
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
    looks,
    recipients,
  };
}
