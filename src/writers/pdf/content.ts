/**
 * The definition that pdfmake lays out, as far as we use it: what the document handlers make and
 * the layout reads. Names are pdfmake's where it reads them, lengths points; members with an
 * underscore are its notes and ours while a paper is laid out.
 */
import type {
  Card,
  Figure,
  Inline,
  ListItem,
  Node,
  Note,
  Table,
  TableCell,
} from "../../document/nodes.ts";
import type { TableType } from "../column-widths.ts";
import type { CharacterStyleName, ParagraphStyleName } from "../theme.ts";
import type { ParagraphStyle } from "../theme-styles.ts";
import type { Element } from "./elements.ts";
import type { SetDrawing, SetFigure } from "./figures.ts";
import type { Landing, PaperInline, PaperLine } from "./line.ts";
import type { LineVector } from "./pdfmake.ts";
import type { StyleName } from "./type-style.ts";

/** Left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];

/** Text in one type. A line feed ends the line. */
export interface Run {
  readonly text: string;
  /** Character styles, the outermost first. */
  readonly characters: readonly CharacterStyleName[];
  readonly link?: string | undefined;
  readonly target?: string | undefined;
  /** What the runs of one link or note's figure share. */
  readonly anchor?: { readonly type: "link" | "note" | "contents" } | undefined;
  /** The number of a heading, which is not among its words. */
  readonly label?: true | undefined;
  /** Absent in the language of the paper. */
  readonly language?: string | undefined;
  readonly node?: Inline | undefined;
  /** The note that this mark bears. */
  readonly note?: string | undefined;
  /** The place in the paper whose page this figure is. */
  readonly page?: string | undefined;
  _element?: Element | undefined;
}

interface Placed {
  margin?: Margin;
  /** Never the last thing on a page. */
  readonly keepNext?: true;
  /** Its last lines stand on a page with what follows, all of it where it is short. */
  readonly tailNext?: true;
  /** On one page where a page can hold it. */
  readonly keepTogether?: true;
  /** Begins a page. */
  newPage?: true;
  /** What it was made from; says what it is in the paper's structure. */
  readonly node?: Node | ListItem | TableCell | Note;
  _margin?: Margin | null;
  /** The longest word and the longest line in it. */
  _minWidth?: number;
  _maxWidth?: number;
  positions?: readonly object[];
}

/** A paragraph, or a cell of a table. */
export interface Leaf extends Placed {
  readonly text: readonly Run[];
  readonly paragraph: StyleName;
  /** Instead of the paragraph style's own. */
  readonly alignment?: "left" | "center" | "right";
  /** Indent of the first line. */
  firstLine?: number;
  /** Around its words. */
  readonly frame?: Pen;
  /** Where its words stand, for a rule that goes by them. */
  readonly span?: WordSpan;
  readonly landing?: Landing;
  /** Its last run is a page's figure that stands at the right, after a line of dots. */
  readonly page?: "at the right";
  _element?: Element;
  _inlines?: readonly PaperInline[] | undefined;
  /** The lines for a width, and the width they were made for. */
  _lines?: readonly PaperLine[] | undefined;
  _linesWidth?: number;
}

/** The longest line of some words, as it stands on its page; known when they are laid out. */
export interface WordSpan {
  left: number;
  width: number;
}

export type Pen = Pick<LineVector, "lineWidth" | "lineColor">;

export interface Stack extends Placed {
  readonly stack: readonly Content[];
  /** Its first paragraph stands as close to the one before it as it would without the stack. */
  readonly isOpen?: true;
  /** Where the first annex begins, the body of the paper ends. */
  readonly annex?: true;
}

export interface ListEntry extends Stack {
  /** The sign or number before it. */
  readonly marker: string;
  /** The place in the paper that the sign leads to. */
  readonly target?: string;
  _marker?: readonly PaperInline[];
  _label?: Element;
  /** Of the sign that leads somewhere, within the label. */
  _sign?: Element;
}

export interface ListBlock extends Placed {
  readonly ul: readonly ListEntry[];
  /** The least distance from the margin to the text, or to the sign where the text runs on behind it. */
  readonly indent: number;
  /** Only the first line of an item is indented. */
  readonly runIn?: true;
  readonly paragraph: ParagraphStyleName;
  _gapSize?: { readonly width: number };
}

/** Lines, grounds and paddings of a table, by pdfmake's names. */
export interface TableLook {
  readonly hLineWidth: (line: number) => number;
  readonly vLineWidth: (line: number) => number;
  readonly hLineColor: (line: number) => string;
  readonly vLineColor: (line: number) => string;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: (column: number) => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
  readonly fillColor: (row: number) => string | null;
}

export interface TableColumn {
  /** Share of the table's width; by content when absent. */
  readonly share?: number;
  width?: number | "auto";
  _minWidth?: number;
  _maxWidth?: number;
  _calcWidth?: number;
}

export interface TableBlock extends Placed {
  readonly node?: Table | Card;
  readonly table: {
    readonly widths: readonly TableColumn[];
    headerRows: number;
    readonly body: readonly (readonly (Leaf | Stack)[])[];
    /** The size of its type, and how small that may be made; columns of none have just their shares. */
    readonly type?: TableType;
  };
  readonly layout: TableLook;
  _layout?: TableLook;
  _offsets?: { readonly total: number; readonly offsets: readonly number[] };
  /** The width that the columns were shared out for. */
  _columnsWidth?: number;
  /** Even in smaller type, words had to be cut. */
  _cut?: boolean;
  /** Into stacks of letters. */
  _unreadable?: boolean;
  /** The rows that stay with the next one, and for which width and head they were found. */
  _held?: { readonly width: number; readonly heads: number; readonly rows: ReadonlySet<number> };
  _bottomByPage?: object | null;
}

/** A horizontal line. */
export interface RuleBlock extends Placed {
  readonly canvas: readonly [LineVector];
  /** How long it is; as wide as the text when absent. */
  readonly length?: RuleLength;
}

export interface RuleLength {
  /** Of the longest line of these words, or of the width of the text. */
  readonly share: number;
  readonly span?: WordSpan;
  readonly align: ParagraphStyle["align"];
}

/** A figure; its empty canvas lets pdfmake measure it. */
export interface FigureBlock extends Placed {
  readonly canvas: readonly [];
  readonly figure: Figure;
  readonly node: Figure;
  /** The drawings for a width, and the width they were made for. */
  _setFigure?: SetFigure;
  _drawings?: readonly SetDrawing[];
  _drawingsWidth?: number;
  _element?: Element;
}

export type Content = Leaf | Stack | ListBlock | TableBlock | RuleBlock | FigureBlock;

/** The whole of a paper, before it is laid out. */
export interface Definition {
  readonly content: Stack;
  /** All notes, in order. */
  readonly notes: ListBlock;
  /** How many notes each part of the paper bears: the body, each annex. */
  readonly notesOfParts: readonly number[];
  /** The places that links may lead to, by id, and what is said there. */
  readonly places: ReadonlyMap<string, string>;
}
