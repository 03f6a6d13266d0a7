/**
 * What the handlers make of a document before docx sees it: paragraphs and tables as plain data, each
 * with the node it came from, so that neighbours can still be settled with each other.
 */
import type { FormLine } from "../../document/forms.ts";
import type {
  Block,
  Contents,
  Inline,
  Link,
  ListItem,
  Note,
  Revision,
  TableCell,
  TableRow,
} from "../../document/nodes.ts";
import type { CharacterStyleName } from "../theme.ts";
import type { BoxName } from "./boxes.ts";
import type { Picture } from "./figures.ts";
import type { ListPlace } from "./numbering.ts";
import type { WordParagraphStyle, WordTableStyle } from "./style-names.ts";
import type { TableName } from "./table-names.ts";

/** The marks that stand around a stretch of text, by the theme's own names. */
export type Mark = CharacterStyleName | "annexLabel";

/** What a span holds. */
export type SpanContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "tab" }
  /** The mark of a note, which the first such mark bears. */
  | { readonly kind: "note"; readonly number: number; readonly repeats: boolean }
  /** The same at the beginning of the note itself. */
  | { readonly kind: "ownMark"; readonly number: number }
  /** The page of a heading or annex, by its id. */
  | { readonly kind: "page"; readonly target: string }
  /** What stands between the two is what Word would find, were it to carry out the field. */
  | {
      readonly kind: "fieldStart";
      readonly instruction: string;
      /** What it asked for in the earlier version, where that was something else. */
      readonly was?: string;
    }
  | { readonly kind: "fieldEnd" }
  /** A picture among tracked words. */
  | { readonly kind: "picture"; readonly picture: Picture };

/** A stretch of one look, such as a text or the end of a line, with its node. */
export interface Span {
  readonly node: Inline;
  readonly content: SpanContent;
  /** Two or three small letters; absent in the language of the paper. */
  readonly language?: string;
  /** Outermost first, each once. */
  readonly marks: readonly Mark[];
  /** The link around it, the outermost where links are nested. */
  readonly link?: Link;
  /** Only in tracked changes. */
  readonly revision?: Revision;
}

/** The room around a paragraph in points; `before` and `after` only where they are not the style's. */
export interface Place {
  /** From the margin to the text. */
  readonly left: number;
  readonly before?: number;
  readonly after?: number;
}

/** One box around one run of paragraphs; two boxes are never the same object. */
export interface BoxPlace {
  readonly name: BoxName;
}

export interface ParagraphPiece {
  readonly kind: "paragraph";
  readonly node?: Block | FormLine | ListItem | Note | TableCell;
  readonly style: WordParagraphStyle;
  readonly spans: readonly Span[];
  readonly place: Place;
  readonly bookmark?: string;
  /** Bookmarks that begin before its words, or end after them. */
  readonly opens?: readonly string[];
  readonly closes?: readonly string[];
  /** Level in the navigation pane from 0, where it is not the style's. */
  readonly outline?: number;
  readonly list?: ListPlace;
  readonly box?: BoxPlace;
  readonly align?: "center" | "right";
  /** Not in the list that its style belongs to. */
  readonly isLeftOut?: true;
  /** Without the indent of the first line that its style has. */
  readonly isFlush?: true;
  /** Of a line or a frame of a form: the points that stay free from the margin and at its right. */
  readonly inset?: { readonly left: number; readonly right: number };
  /** A frame around its words, as wide as the inset leaves it. */
  readonly frame?: true;
  /** Of a line by itself: the style of the words above it. */
  readonly below?: WordParagraphStyle;
  /** Instead of words, so many points of empty room. */
  readonly room?: number;
  /** Instead of words. */
  readonly picture?: Picture;
  /** The size of type in relation to the style's, in a table that is too wide for it. */
  readonly scale?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly newPage?: boolean;
  /**
   * In tracked changes, what became of the mark at its end; "neither" where it stands in neither version and
   * only holds tables apart.
   */
  readonly revision?: Revision | "neither";
  /** In tracked changes, how it looked in the earlier version; its words do not count. */
  readonly was?: ParagraphPiece;
  /** In tracked changes, the name of the section that ends here. */
  readonly ends?: string;
}

export interface CellPiece {
  readonly pieces: readonly Piece[];
}

export interface RowPiece {
  readonly node?: TableRow;
  /** Only in tracked changes. */
  readonly revision?: Revision;
  readonly isHead: boolean;
  /** No page may hold it whole. */
  readonly mayPart?: boolean;
  readonly cells: readonly CellPiece[];
}

export interface TablePiece {
  readonly kind: "table";
  readonly node: Block;
  readonly style: WordTableStyle;
  /** What it is called and what it holds, for those who hear it; absent where it only draws a box. */
  readonly name?: TableName;
  /** Twips, one for each column. */
  readonly widths: readonly number[];
  readonly look: { readonly firstRow: boolean; readonly firstColumn: boolean };
  readonly rows: readonly RowPiece[];
  /** Points from the margin. */
  readonly indent: number;
  /** Points below. */
  readonly after: number;
}

/** The contents of the paper: a field of Word around paragraphs that are filled in. */
export interface ContentsPiece {
  readonly kind: "contents";
  readonly node: Contents;
  readonly entries: readonly ParagraphPiece[];
}

/** A page break that the next piece takes upon itself. */
export interface BreakPiece {
  readonly kind: "break";
}

export type Piece = ParagraphPiece | TablePiece | ContentsPiece | BreakPiece;

/**
 * The same pieces on one page where Word can: no paragraph breaks, each stays with the next, and the
 * last is left free.
 */
export function keepTogether(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, index) => keepPiece(piece, index < last));
}

function keepPiece(piece: Piece, withNext: boolean): Piece {
  if (piece.kind === "break") return piece;
  if (piece.kind === "paragraph") {
    return { ...piece, keepLines: true, ...(withNext && { keepNext: true }) };
  }
  if (piece.kind === "contents") {
    const end = piece.entries.length - 1;
    const entries = piece.entries.map((entry, index): ParagraphPiece => {
      return { ...entry, keepLines: true, ...((withNext || index < end) && { keepNext: true }) };
    });
    return { ...piece, entries };
  }
  const last = piece.rows.length - 1;
  return {
    ...piece,
    rows: piece.rows.map((row, index) => (withNext || index < last ? keepRow(row) : row)),
  };
}

/** The same row on one page with the next one. */
export function keepRow(row: RowPiece): RowPiece {
  return {
    ...row,
    cells: row.cells.map(({ pieces }) => ({
      pieces: pieces.map((piece) => keepPiece(piece, true)),
    })),
  };
}

/** Whether the end of a piece stays with what follows it. */
export function staysWithNext(piece: Piece | undefined): boolean {
  if (piece?.kind === "paragraph") return piece.keepNext ?? false;
  if (piece?.kind === "contents") return staysWithNext(piece.entries.at(-1));
  if (piece?.kind === "table") return staysWithNext(piece.rows.at(-1)?.cells[0]?.pieces.at(-1));
  return false;
}
