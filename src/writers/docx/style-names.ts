/**
 * The names of our Word styles and their ids. Names that Word has built in are spelt as its files
 * spell them, so that a Word in any language shows its own word for them.
 */
import type { ParagraphStyleName, Theme } from "../theme.ts";
import type { ParagraphStyle as Look } from "../theme-styles.ts";

const paragraphIds = {
  Normal: "Normal",
  Title: "Title",
  Subtitle: "Subtitle",
  "heading 1": "Heading1",
  "heading 2": "Heading2",
  "heading 3": "Heading3",
  "List Bullet": "ListBullet",
  "List Bullet 2": "ListBullet2",
  "List Bullet 3": "ListBullet3",
  "List Number": "ListNumber",
  "List Number 2": "ListNumber2",
  "List Number 3": "ListNumber3",
  "List Continue": "ListContinue",
  "List Continue 2": "ListContinue2",
  "List Continue 3": "ListContinue3",
  Quote: "Quote",
  header: "Header",
  footer: "Footer",
  "Table Head": "TableHead",
  "Table Label": "TableLabel",
  "Table Text": "TableText",
  "Annex Title": "AnnexTitle",
  "footnote text": "FootnoteText",
  "toc 1": "TOC1",
  "toc 2": "TOC2",
  "toc 3": "TOC3",
  Card: "Card",
  Notice: "Notice",
  Figure: "Figure",
  Rule: "Rule",
  Spacer: "Spacer",
} as const;

const characterIds = {
  "Default Paragraph Font": "DefaultParagraphFont",
  Strong: "Strong",
  Emphasis: "Emphasis",
  "Not Stated": "NotStated",
  Hyperlink: "Hyperlink",
  "Annex Label": "AnnexLabel",
  "footnote reference": "FootnoteReference",
  "endnote reference": "EndnoteReference",
} as const;

const tableIds = {
  "Normal Table": "TableNormal",
  "Chancery Table": "ChanceryTable",
  "Chancery Pairs": "ChanceryPairs",
  "Chancery Close Table": "ChanceryCloseTable",
  "Chancery Close Pairs": "ChanceryClosePairs",
  "Card Table": "CardTable",
  "Notice Table": "NoticeTable",
} as const;

const ids = { ...paragraphIds, ...characterIds, ...tableIds };

export type WordParagraphStyle = keyof typeof paragraphIds;
export type WordCharacterStyle = keyof typeof characterIds;
export type WordTableStyle = keyof typeof tableIds;
export type WordStyle = keyof typeof ids;

/** The id that the files of this paper use for a style; nothing else may write an id. */
export function styleOf(name: WordStyle): string {
  return ids[name];
}

/** Which of the theme's styles each paragraph style shows. */
const looks: Readonly<Record<WordParagraphStyle, ParagraphStyleName>> = {
  Normal: "body",
  Title: "title",
  Subtitle: "subtitle",
  "heading 1": "heading1",
  "heading 2": "heading2",
  "heading 3": "heading3",
  "List Bullet": "listItem",
  "List Bullet 2": "listItem",
  "List Bullet 3": "listItem",
  "List Number": "listItem",
  "List Number 2": "listItem",
  "List Number 3": "listItem",
  "List Continue": "listItem",
  "List Continue 2": "listItem",
  "List Continue 3": "listItem",
  Quote: "quote",
  header: "header",
  footer: "footer",
  "Table Head": "tableHead",
  "Table Label": "tableHead",
  "Table Text": "tableCell",
  "Annex Title": "annexTitle",
  "footnote text": "note",
  "toc 1": "contents1",
  "toc 2": "contents2",
  "toc 3": "contents3",
  Card: "body",
  Notice: "body",
  Figure: "figure",
  Rule: "body",
  Spacer: "body",
};

/** How the theme draws a paragraph style. */
export function lookOf(theme: Theme, name: WordParagraphStyle): Look {
  return theme.paragraphs[looks[name]];
}
