/**
 * What every writer is: a function from a document and a theme to the bytes of one file, and the
 * handler table that the compiler keeps complete. No writer knows another.
 */
import type { Origin, Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Document, Node } from "../document/nodes.ts";
import type { Host } from "../host/host.ts";
import type { Theme } from "./theme.ts";

export interface WriterContext {
  readonly theme: Theme;
  /** For the fonts and pictures below `templates/`. */
  readonly host: Host;
  readonly report: Report;
  /**
   * Where the data or a label holds this text, so that a character no font has is shown at its line;
   * a text may be made of several, and the one with the character is meant.
   */
  readonly locate: (text: string, character?: string) => Place | undefined;
  /**
   * The pages of headings and annexes by id, as the paper's PDF has them, for a format that is laid
   * out elsewhere; absent for a format that lays out its pages itself.
   */
  readonly pagesOfPdf?: ReadonlyMap<string, number>;
  /** Only the pages are asked for, where a format has any: it need not be drawn, and the file is empty. */
  readonly isForPages?: boolean;
  /** The facts that an archive copy carries with it; absent in an ordinary paper. */
  readonly attachment?: Attachment;
  /**
   * Who made the tracked changes and when, as an ISO date-time with zone (UTC, Z); a document with revisions
   * is written with them only where this is said.
   */
  readonly revision?: { readonly author: string; readonly date: string };
}

/** A file that travels within a paper. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is, in the paper's language. */
  readonly description: string;
  /** Such as `application/yaml` (RFC 9512). */
  readonly mediaType: string;
}

/** What stands between two page breaks, or before the first and after the last. */
export interface Stretch {
  /** The pages it takes. */
  readonly pages: number;
  /** Of its first words that come from the data, where any do. */
  readonly origin?: Origin;
}

/** One file, whole. */
export interface Paper {
  readonly bytes: Uint8Array;
  /** Pages in all and before the first annex; absent where the format has no pages of its own. */
  readonly pages?: number;
  readonly bodyPages?: number;
  /** The pages on which headings and annexes begin, from 1, by id. */
  readonly places?: ReadonlyMap<string, number>;
  /** The stretches from one page break to the next, in their order. */
  readonly stretches?: readonly Stretch[];
  /** The pages on which changes since an earlier version begin, from 1, by their numbers. */
  readonly changes?: ReadonlyMap<number, number>;
}

/** What became of looking into one font file. */
export interface FontLook {
  /** Below `templates/fonts/`. */
  readonly file: string;
  readonly script: "body" | "lao";
  /** Where it was found; undefined where it is not there. */
  readonly path: string | undefined;
  /** Whether the face has a character; undefined where the file is not a font that can be drawn. */
  readonly has: ((character: string) => boolean) | undefined;
}

export interface Writer {
  /** Also the file's ending. */
  readonly format: string;
  /**
   * The fonts that a theme asks for, looked into; absent where a format leaves the drawing to others.
   */
  readonly lookIntoFonts?: (theme: Theme, host: Host) => readonly FontLook[];
  /**
   * What a file says that it is: what `identifierOf` gave for its paper. Of any bytes: undefined for those of
   * another format, foreign and damaged ones. It is a claim, which whoever has the file could have changed.
   */
  readonly readIdentifier?: (bytes: Uint8Array) => string | undefined;
  /** The file, or undefined with the reason in the report. */
  write(document: Document, context: WriterContext): Promise<Paper | undefined>;
}

/** One handler for each of these nodes; a missing one does not compile. */
export type Handlers<N extends Node, Context, Result> = {
  readonly [Each in N as Each["type"]]: (node: Each, context: Context) => Result;
};
