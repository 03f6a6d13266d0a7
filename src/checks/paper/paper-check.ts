/** A check of one paper as it is composed, before it has pages. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Document } from "../../document/nodes.ts";
import type { Check } from "../check.ts";

export interface PaperSubject {
  /** Such as `2025-12-02-binh-phosay/briefing-note.en`. */
  readonly name: string;
  readonly kind: string;
  /** Of its language. */
  readonly tag: string;
  readonly audience: "internal" | "delegation" | "shareable";
  readonly document: Document;
  /** Texts of the record that are not to be said to the other side. */
  readonly withheld: readonly { readonly text: string; readonly place: Place | undefined }[];
}

export type PaperCheck<Code extends string = string> = Check<PaperSubject, Code>;
