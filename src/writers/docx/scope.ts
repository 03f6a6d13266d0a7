/** What stands around all blocks of a document, and the pieces of its parts. */
import type { Document } from "../../document/nodes.ts";
import type { Theme } from "../theme.ts";
import type { WordWidths } from "../word-widths.ts";
import { type BlockContext, blockPieces } from "./blocks.ts";
import { planContents } from "./contents.ts";
import type { PaintFigure } from "./figures.ts";
import type { ListCounter } from "./numbering.ts";
import { outlineEntries, outlineLevels } from "./outline-levels.ts";
import type { Piece } from "./pieces.ts";
import { sectionsOf } from "./sections.ts";
import { beginWithParagraph } from "./settle.ts";
import { tableNames } from "./table-names.ts";
import { textWidth } from "./units.ts";

/** What the documents of one file share. */
export interface Ground {
  readonly theme: Theme;
  readonly widths: WordWidths;
  readonly paintFigure: PaintFigure;
  readonly pages: ReadonlyMap<string, number>;
}

export interface Scope {
  readonly document: Document;
  readonly blocks: BlockContext;
  /** The ids of headings and annexes. */
  readonly anchors: readonly string[];
  /** The bookmarks that go on to the end of the document. */
  readonly ranges: readonly string[];
  /** The blocks of each section. */
  readonly divisions: ReturnType<typeof sectionsOf>;
}

export function scopeOf(document: Document, lists: ListCounter, ground: Ground): Scope {
  const { theme, widths, paintFigure, pages } = ground;
  const outline = outlineLevels(document.children);
  const entries = outlineEntries(document.children, outline);
  const contents = planContents(document, entries);
  const blocks: BlockContext = {
    theme,
    body: "Normal",
    left: 0,
    depth: 0,
    width: textWidth(theme),
    lists,
    widths,
    paintFigure,
    names: { tables: tableNames(document, pages), outline, contents },
  };
  return {
    document,
    blocks,
    anchors: entries.map(({ id }) => id),
    ranges: [...contents.values()].flatMap(({ range }) => range?.bookmark ?? []),
    divisions: sectionsOf(document.children, theme),
  };
}

/** The pieces of the section with this index. */
export function sectionPieces(
  { document, blocks, divisions }: Scope,
  index: number,
): readonly Piece[] {
  const pieces = blockPieces(divisions[index] ?? [], blocks);
  return index === 0 && document.notes.length > 0 ? beginWithParagraph(pieces) : pieces;
}
