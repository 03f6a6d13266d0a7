/**
 * The words of a document in reading order, to compare with the words of its PDF and DOCX. What
 * counts: all texts, the label and the title of an annex, the marks of note references (they are
 * part of the word they follow: `agreed[1]`), and the text of each note where `::notes` stands. What
 * does not count, because a file may hold it as numbering instead of text: bullets, numbers of list
 * items and of the notes in their list. Page furniture is not part of the document either.
 */
import type { Block, Document, Inline, TableRow } from "./nodes.ts";
import { noteMark } from "./note-mark.ts";

/** The words, parted by white space, without the zero-width space, which no format prints. */
export function documentWords(document: Document): readonly string[] {
  return documentTexts(document).flatMap((text) =>
    text.replaceAll("\u200b", "").split(/\s+/u).filter(Boolean),
  );
}

/** The texts in reading order, one for each paragraph, heading, cell or note; breaks are `\n`. */
export function documentTexts({ children, notes }: Document): readonly string[] {
  const visit = (block: Block): readonly string[] => {
    switch (block.type) {
      case "title":
      case "subtitle":
      case "heading":
      case "paragraph":
        return [inlineText(block.children)];
      case "list":
        return block.items.flatMap((item) => item.children.flatMap(visit));
      case "quote":
      case "card":
      case "keep":
        return block.children.flatMap(visit);
      case "table":
        return [...(block.head ? rowTexts(block.head) : []), ...block.rows.flatMap(rowTexts)];
      case "annex":
        return [block.label, inlineText(block.children)];
      case "noteList":
        return notes.map((note) => inlineText(note.children));
      case "rule":
      case "pageBreak":
        return [];
    }
  };
  return children.flatMap(visit);
}

/** The text of a run of inlines, as it is read. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case "text":
          return inline.value;
        case "break":
          return "\n";
        case "noteReference":
          return noteMark(inline.number);
        default:
          return inlineText(inline.children);
      }
    })
    .join("");
}

function rowTexts(row: TableRow): readonly string[] {
  return row.cells.map((cell) => inlineText(cell.children));
}
