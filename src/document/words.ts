/**
 * The words of a document in reading order, to compare with the words of its PDF and DOCX. What
 * counts: all texts, the label and the title of an annex, the marks of note references (they are
 * part of the word they follow: `agreed[1]`), contents with the pages that are known, what a figure
 * describes, and after each part of the paper (the body, each annex) its notes. What does not count,
 * because a file may hold it as numbering instead of text: bullets, numbers of list items, of the notes
 * themselves, and those that a theme gives headings. Page furniture is not part of the document either.
 */
import type { Block, Document, Inline, TableRow } from "./nodes.ts";
import { noteMark } from "./note-mark.ts";
import { partsOf } from "./parts.ts";

/** The pages of headings and annexes, by id; those of a paper that is not laid out are not known. */
export type Pages = ReadonlyMap<string, number>;

const UNKNOWN: Pages = new Map();

/** The words, parted by white space, without the zero-width space, which no format prints. */
export function documentWords(document: Document, pages: Pages = UNKNOWN): readonly string[] {
  return documentTexts(document, pages).flatMap((text) =>
    text.replaceAll("\u200b", "").split(/\s+/u).filter(Boolean),
  );
}

/** The texts in reading order, one for each paragraph, heading, cell or note; breaks are `\n`. */
export function documentTexts(
  { children, notes }: Document,
  pages: Pages = UNKNOWN,
): readonly string[] {
  const words = (inlines: readonly Inline[]) => inlineText(inlines, pages);
  const rowTexts = (row: TableRow) => row.cells.map((cell) => words(cell.children));
  const visit = (block: Block): readonly string[] => {
    switch (block.type) {
      case "title":
      case "subtitle":
      case "heading":
      case "paragraph":
        return [words(block.children)];
      case "list":
        return block.items.flatMap((item) => item.children.flatMap(visit));
      case "quote":
      case "card":
      case "keep":
        return block.children.flatMap(visit);
      case "table":
        return [...(block.head ? rowTexts(block.head) : []), ...block.rows.flatMap(rowTexts)];
      case "annex":
        return [block.label, words(block.children)];
      case "contents":
        return block.entries.map(({ label, children, target, unpaged }) =>
          [label, words(children), unpaged ? undefined : pages.get(target)]
            .filter((part) => part !== undefined)
            .join(" "),
        );
      case "figure":
        return [block.description];
      case "form":
        return block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ lines }) => lines.map(({ children }) => words(children))),
        );
      case "rule":
      case "pageBreak":
        return [];
    }
  };
  return partsOf({ children, notes }).flatMap((part) => [
    ...part.blocks.flatMap(visit),
    ...part.notes.map((note) => words(note.children)),
  ]);
}

/** The text of a run of inlines, as it is read. */
export function inlineText(inlines: readonly Inline[], pages: Pages = UNKNOWN): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case "text":
          return inline.value;
        case "break":
          return "\n";
        case "noteReference":
          return noteMark(inline.number);
        case "pageReference":
          return String(pages.get(inline.target) ?? "");
        default:
          return inlineText(inline.children, pages);
      }
    })
    .join("");
}
