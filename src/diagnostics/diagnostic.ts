/**
 * A diagnostic: one problem, told to a person who does not program, with the place where it stands
 * and the remedy. Printing lives in `print.ts`; collecting in `report.ts`.
 */

import type { Group } from "./groups.ts";

/** A stretch of one source file; `file` is relative to the root, with forward slashes. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** UTF-16 units to underline on that line; 1 when absent; 0 where no line is to be shown. */
  readonly length?: number;
  /** Where a template calls the partial that this stands in, as far as that matters. */
  readonly calledFrom?: Place;
}

/** Where a printed word came from: the template line, and the path in the view if it was a value. */
export interface Origin {
  readonly template: Place;
  readonly path?: string;
  /** The label that the words are made of. */
  readonly label?: LabelOrigin;
  /** The lines that called the partials around it, the innermost first. */
  readonly through?: readonly Place[];
}

/** A label of the locale, and what fills its slots: the text, and its path in the view if it has one. */
export interface LabelOrigin {
  readonly key: string;
  readonly slots: Readonly<Record<string, { readonly text: string; readonly path?: string }>>;
}

export type Severity = "error" | "warning";

export interface Diagnostic {
  /** Kebab-case and permanent, such as `commitment-unknown-owner`. */
  readonly code: string;
  readonly severity: Severity;
  /** One clause in lower case without a full stop: what is there, and what was expected. */
  readonly message: string;
  readonly place?: Place;
  /** What to do, with the right text where it is known. */
  readonly hint?: string;
  /**
   * The papers it was met in, such as `2025-12-02-binh-phosay/briefing-note.en`, where the place is
   * one that several papers share; absent where the place alone tells.
   */
  readonly papers?: readonly string[];
  /** What it is told under, where a check found it. */
  readonly group?: Group;
}
