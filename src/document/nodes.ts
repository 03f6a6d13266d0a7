/**
 * The document tree: what a paper says, before any page or file format. A closed set of nodes, so
 * that the compiler lists every writer that forgets one; it knows nothing of the record, of
 * templates or of looks.
 */
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { Bars, Timeline } from "./drawings.ts";
import type { Form } from "./forms.ts";
import type { HeadingNumber } from "./heading-number.ts";
import type { DocumentMeta } from "./meta.ts";

/** What became of a node since an earlier version of the paper. */
export type Revision = "inserted" | "deleted";

/** Every node knows where it came from; what is inferred from several lines names the first. */
interface Sourced {
  readonly origin?: Origin;
  /** Only where two versions of a paper stand in one tree; absent in what both have. */
  readonly revision?: Revision;
  /** The number of the change, from 1, that words are part of or that stood before them. */
  readonly change?: number;
}

export interface Text extends Sourced {
  readonly type: "text";
  readonly value: string;
  /** Two or three small letters; absent in the language of the paper. */
  readonly language?: string;
}
export interface Strong extends Sourced {
  readonly type: "strong";
  readonly children: readonly Inline[];
}
export interface Emphasis extends Sourced {
  readonly type: "emphasis";
  readonly children: readonly Inline[];
}
/** An explicit "not stated in sources". */
export interface Unstated extends Sourced {
  readonly type: "unstated";
  readonly children: readonly Inline[];
}
export interface Break extends Sourced {
  readonly type: "break";
}
/** A link outwards (`https:`, `mailto:`) or, with a leading `#`, to a heading or annex of this paper. */
export interface Link extends Sourced {
  readonly type: "link";
  readonly url: string;
  readonly children: readonly Inline[];
}
/**
 * The mark of a note. The first mention of a source in a part of the paper (the body, each annex)
 * bears the note, which stands at the foot of that page; further ones in the part repeat its number.
 */
export interface NoteReference extends Sourced {
  readonly type: "noteReference";
  readonly note: string;
  /** Of the note. */
  readonly number: number;
  /** An earlier reference bears the note. */
  readonly repeats: boolean;
}
/** The number of the page on which a heading or an annex of this paper begins. */
export interface PageReference extends Sourced {
  readonly type: "pageReference";
  /** The id of the heading or annex, which is in the paper. */
  readonly target: string;
}
export type Inline =
  | Text
  | Strong
  | Emphasis
  | Unstated
  | Break
  | Link
  | NoteReference
  | PageReference;

/** The name of the paper, at its head; at most one. */
export interface Title extends Sourced {
  readonly type: "title";
  readonly children: readonly Inline[];
}
/** The lines directly below the title. */
export interface Subtitle extends Sourced {
  readonly type: "subtitle";
  readonly children: readonly Inline[];
}
export interface Heading extends Sourced {
  readonly type: "heading";
  readonly depth: 1 | 2 | 3;
  /** Unique in the document, of `a-z0-9-`; the target of bookmarks and links. */
  readonly id: string;
  readonly children: readonly Inline[];
  /** The words without the number that the template writes before them, where it writes one. */
  readonly bare?: readonly Inline[];
  /** The number that the theme gives it, which is not among its words. */
  readonly number?: HeadingNumber;
}
export interface Paragraph extends Sourced {
  readonly type: "paragraph";
  readonly children: readonly Inline[];
}
export interface List extends Sourced {
  readonly type: "list";
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  /** How the theme numbers the items, one for each, such as "đ)"; absent where figures with a stop do. */
  readonly signs?: readonly string[];
  readonly items: readonly ListItem[];
}
export interface ListItem extends Sourced {
  readonly type: "listItem";
  readonly children: readonly Block[];
}
export interface Quote extends Sourced {
  readonly type: "quote";
  readonly children: readonly Block[];
}
export type Alignment = "left" | "centre" | "right";
export interface Column {
  readonly align: Alignment;
  /** Share of the table's width; the shares of a table add up to 1. Absent: by content. */
  readonly width?: number;
}
export interface Table extends Sourced {
  readonly type: "table";
  readonly columns: readonly Column[];
  /** Absent when the table pairs labels with values; then its first column holds the row's head. */
  readonly head?: TableRow;
  readonly rows: readonly TableRow[];
}
export interface TableRow extends Sourced {
  readonly type: "tableRow";
  /** As many as the table has columns. */
  readonly cells: readonly TableCell[];
}
export interface TableCell extends Sourced {
  readonly type: "tableCell";
  readonly children: readonly Inline[];
}
/** A box that draws the eye. */
export interface Card extends Sourced {
  readonly type: "card";
  /** No template makes one of "changes", which tells what is new since an earlier version. */
  readonly tone: "plain" | "notice" | "changes";
  readonly children: readonly Block[];
}
/** Blocks that stay on one page where a page can hold them. */
export interface Keep extends Sourced {
  readonly type: "keep";
  readonly children: readonly Block[];
}
export interface Rule extends Sourced {
  readonly type: "rule";
}
export interface PageBreak extends Sourced {
  readonly type: "pageBreak";
}
/** Begins an annex on a new page; the first one ends the body. */
export interface Annex extends Sourced {
  readonly type: "annex";
  readonly id: string;
  /** From 1; printed in Roman figures. */
  readonly number: number;
  /** "Annex I", ready in the paper's language. */
  readonly label: string;
  readonly children: readonly Inline[];
}
/** What is where in the paper: one line for each entry, with the number of its page at the right. */
export interface Contents extends Sourced {
  readonly type: "contents";
  /** In the order of the paper. */
  readonly entries: readonly ContentsEntry[];
}
export interface ContentsEntry extends Sourced {
  /** The id of the heading or annex. */
  readonly target: string;
  /** 1 for annexes and main headings; no level is left out on the way down. */
  readonly level: 1 | 2 | 3;
  /** Of an annex, "Annex I". */
  readonly label?: string;
  /** The words of the heading, without marks of notes, links and line breaks. */
  readonly children: readonly Inline[];
  /** Its page is not told, since the pages of its annex are counted by themselves. */
  readonly unpaged?: true;
}
/** A picture that is drawn from the paper's own words and figures. */
export interface Figure extends Sourced {
  readonly type: "figure";
  readonly drawing: Bars | Timeline;
  /** All that it shows, in words, for those who do not see it. */
  readonly description: string;
  /** The description in its texts, each with its language and where it came from. */
  readonly texts?: readonly Text[];
}
export type Block =
  | Title
  | Subtitle
  | Heading
  | Paragraph
  | List
  | Quote
  | Table
  | Card
  | Keep
  | Rule
  | PageBreak
  | Annex
  | Contents
  | Figure
  | Form;

export type Node = Block | Inline;

/** A source, at the foot of the page on which a part of the paper first mentions it. */
export interface Note {
  /** Unique in the paper; the same source has one for each part that mentions it. */
  readonly id: string;
  /** From 1, in the order of the paper. */
  readonly number: number;
  readonly children: readonly Inline[];
}

export interface Document {
  readonly type: "document";
  readonly meta: DocumentMeta;
  readonly children: readonly Block[];
  /** In the order of their numbers. */
  readonly notes: readonly Note[];
}
