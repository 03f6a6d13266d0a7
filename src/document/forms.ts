/** Forms in a document: what a theme sets out, filled with what the paper has. */
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { PlacedForm } from "./form-names.ts";
import type { Inline, Revision } from "./nodes.ts";

/**
 * What the theme sets out in blocks side by side without lines between them: the head of an official
 * paper, its signatures. It is read row by row and in each row cell by cell. A template only says where
 * one stands; its rows come with the theme, and a theme that has none of that name leaves it empty.
 */
export interface Form {
  readonly origin?: Origin;
  readonly revision?: Revision;
  readonly type: "form";
  readonly name: PlacedForm;
  readonly rows: readonly FormRow[];
}
export interface FormRow {
  readonly cells: readonly FormCell[];
}
export interface FormCell {
  /** Share of the width; the shares of a row add up to 1. */
  readonly width: number;
  readonly lines: readonly FormLine[];
}
/** A paragraph of a form. */
export interface FormLine {
  readonly origin?: Origin;
  /** Which of the theme's form styles it has. */
  readonly style: string;
  readonly children: readonly Inline[];
  /** A line below it, as a share of its longest line of words. */
  readonly rule?: number;
  /** A frame around its words. */
  readonly box?: boolean;
  /** Millimetres of empty room instead of words. */
  readonly room?: number;
}
