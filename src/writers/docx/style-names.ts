/**
 * The names of our Word styles and their ids. Names that Word has built in are spelt as its files
 * spell them, so that a Word in any language shows its own word for them.
 */
import { lookOfCard } from "../card-looks.ts";
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
  Changes: "Changes",
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
  "Changes Table": "ChangesTable",
  "Form Layout": "FormLayout",
} as const;

const ids = { ...paragraphIds, ...characterIds, ...tableIds };

/** A style of the theme's own making, for a line of a form. */
export type FormStyle = `form/${string}`;

export type WordParagraphStyle = keyof typeof paragraphIds | FormStyle;
export type WordCharacterStyle = keyof typeof characterIds;
export type WordTableStyle = keyof typeof tableIds;
export type WordStyle = WordParagraphStyle | WordCharacterStyle | WordTableStyle;

/** The style of this name among the theme's `formStyles`. */
export function formStyle(name: string): FormStyle {
  return `form/${name}`;
}

export function isFormStyle(name: string): name is FormStyle {
  return name.startsWith("form/");
}

const taken = new Set(Object.values(ids).map((id) => id.toLowerCase()));

/** What Word shows: "issuing-body" is "Issuing Body", and "title", which Word has already, "Form Title". */
export function shownName(name: WordStyle): string {
  if (!isFormStyle(name)) return name;
  const words = name.slice("form/".length).split("-");
  const shown = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
  return taken.has(idOf(shown).toLowerCase()) ? `Form ${shown}` : shown;
}

/** The id that the files of this paper use for a style; nothing else may write an id. */
export function styleOf(name: WordStyle): string {
  return isFormStyle(name) ? idOf(shownName(name)) : ids[name];
}

/** As Word makes ids of names: "List Bullet Last" is `ListBulletLast`. */
export function idOf(name: string): string {
  return name.replace(/(?:^| )\S/gu, (start) => start.toUpperCase()).replaceAll(" ", "");
}

/** Which of the theme's styles each paragraph style shows. */
const looks: Readonly<Record<Exclude<keyof typeof paragraphIds, "Changes">, ParagraphStyleName>> = {
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
  if (isFormStyle(name)) {
    const look = theme.formStyles[name.slice("form/".length)];
    return look ? { ...look, ruleBelow: false } : theme.paragraphs.body;
  }
  if (name === "Changes") return theme.paragraphs[lookOfCard("changes", theme).type ?? "body"];
  return theme.paragraphs[looks[name]];
}
