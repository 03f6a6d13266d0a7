/**
 * A line and the pieces it is made of, as pdfmake's layout moves them about. Each piece keeps the
 * document node it came from.
 */
import type { Inline } from "../../document/nodes.ts";
import type { Element } from "./elements.ts";
import type { Face, ShapedText } from "./face.ts";
import { Line } from "./pdfmake.ts";

/** A piece of text in one type that no line end parts; lengths in points. pdfmake gave the names. */
export interface PaperInline {
  readonly text: string;
  readonly face: Face;
  readonly shaped: ShapedText;
  readonly size: number;
  readonly colour: string;
  readonly underline: boolean;
  /** Ground behind the words; undefined where there is none. */
  readonly fill: string | undefined;
  readonly rise: number;
  readonly width: number;
  /** The pitch of the paragraph's lines. */
  readonly height: number;
  /** From the top of the line to its base line. */
  readonly baseline: number;
  readonly leadingCut: 0;
  /** The width of spaces at the end, which does not count at the end of a line. */
  readonly trailingCut: number;
  readonly alignment: "left" | "center" | "right" | "justify";
  /** No line may end between this piece and the next one. */
  readonly noNewLine: boolean;
  /** The line must end after this piece. */
  readonly lineEnd: boolean;
  /** An address outside the paper, or the id of a place in it. */
  readonly link: string | undefined;
  readonly target: string | undefined;
  /** Undefined where it is that of the whole line. */
  readonly element: Element | undefined;
  /** Undefined in page furniture and before list items. */
  readonly node: Inline | undefined;
  /** The note that this mark bears. */
  readonly note: string | undefined;
  /** The place in the paper whose page this figure is. */
  readonly page: string | undefined;
  /** From the left edge of the line. */
  x: number;
}

/** What a line is to someone who reads the file by machine. */
export type LineRole = "text" | "label" | "header" | "footer";

/** A place in the paper that bookmarks and links lead to. */
export interface Landing {
  readonly id: string;
  /** Where it stands among the bookmarks; absent when it has none. */
  readonly bookmark?: { readonly title: string; readonly level: number };
}

const NO_NOTES: readonly string[] = [];

export class PaperLine extends Line {
  role: LineRole = "text";
  /** From the left edge of the paragraph. */
  indent = 0;
  /** Absent in page furniture. */
  element: Element | undefined;
  landing: Landing | undefined;
  /** The notes that marks on it bear. */
  notes: readonly string[] = NO_NOTES;
  /** The line that this one repeats, such as that of a table's head on a later page. */
  original: PaperLine = this;
  drawn = false;
  // Named here too, since the engine is quicker where all lines have one shape.
  override x: number | undefined = undefined;
  override y: number | undefined = undefined;
  override newLineForced = false;
  override lastLineInParagraph = false;

  override addInline(inline: PaperInline): void {
    super.addInline(inline);
    const { note } = inline;
    if (note !== undefined && !this.notes.includes(note)) this.notes = [...this.notes, note];
  }

  /** All pieces of a paragraph share its base line. */
  override getAscenderHeight(): number {
    let most = 0;
    for (const { baseline } of this.inlines) if (baseline > most) most = baseline;
    return most;
  }

  override getHeight(): number {
    let most = 0;
    for (const { height } of this.inlines) if (height > most) most = height;
    return most;
  }

  override clone(): PaperLine {
    const copy = new PaperLine(this.maxWidth);
    return Object.assign(copy, this);
  }
}
