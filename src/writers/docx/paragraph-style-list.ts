/** Which paragraph styles there are, and what each is beside its look: its place, its list, its level. */
import type { Theme } from "../theme.ts";
import { formStyle, isFormStyle, type WordParagraphStyle } from "./style-names.ts";

/** The lists of the numbering part that the list styles begin. */
export interface ListNumbers {
  readonly bullet: number;
  readonly ordered: number;
  /** That of the headings; absent where the theme numbers none. */
  readonly headings?: number;
}

/** A paragraph style beside its look. */
export interface StyleDefinition {
  readonly name: WordParagraphStyle;
  readonly basedOn?: WordParagraphStyle;
  readonly next?: WordParagraphStyle;
  /** Level in the navigation pane, from 0. */
  readonly outline?: number;
  /** Place in the styles pane; Word's own numbers for its own styles. */
  readonly priority: number;
  readonly list?: { readonly kind: "bullet" | "ordered"; readonly level: number };
  /** Levels that a continued item stands in. */
  readonly continued?: number;
  readonly newPage?: boolean;
  /** A line of contents, with the number of its page at the right edge. */
  readonly contents?: true;
  /** A sign hangs before its first line, as before a list's item. */
  readonly hanging?: true;
  /** Not one of Word's own. */
  readonly isCustom?: true;
}

const levels = [
  ["List Bullet", "List Number", "List Continue"],
  ["List Bullet 2", "List Number 2", "List Continue 2"],
  ["List Bullet 3", "List Number 3", "List Continue 3"],
] as const;

/** The paragraph styles of every theme, in the order of the styles part. */
const fixedStyles: readonly StyleDefinition[] = [
  { name: "Normal", priority: 0 },
  { name: "Title", next: "Subtitle", priority: 10 },
  { name: "Subtitle", next: "Normal", priority: 11 },
  { name: "heading 1", next: "Normal", outline: 0, priority: 9 },
  { name: "heading 2", next: "Normal", outline: 1, priority: 9 },
  { name: "heading 3", next: "Normal", outline: 2, priority: 9 },
  ...levels.flatMap(([bullet, number, more], level): StyleDefinition[] => [
    { name: bullet, priority: 20, list: { kind: "bullet", level } },
    { name: number, priority: 21, list: { kind: "ordered", level } },
    { name: more, priority: 22, continued: level + 1 },
  ]),
  { name: "Quote", next: "Normal", priority: 29 },
  { name: "Card", priority: 30, isCustom: true },
  { name: "Notice", priority: 30, isCustom: true },
  { name: "Table Text", priority: 31, isCustom: true },
  { name: "Table Head", basedOn: "Table Text", priority: 31, isCustom: true },
  { name: "Table Label", basedOn: "Table Text", priority: 31, isCustom: true },
  {
    name: "Annex Title",
    basedOn: "heading 1",
    next: "Normal",
    outline: 0,
    priority: 32,
    newPage: true,
    isCustom: true,
  },
  { name: "toc 1", next: "Normal", priority: 39, contents: true },
  { name: "toc 2", next: "Normal", priority: 39, contents: true },
  { name: "toc 3", next: "Normal", priority: 39, contents: true },
  { name: "Figure", next: "Normal", priority: 33, isCustom: true },
  { name: "Rule", next: "Normal", priority: 34, isCustom: true },
  { name: "Spacer", next: "Normal", priority: 34, isCustom: true },
  { name: "footnote text", priority: 99, hanging: true },
  { name: "header", priority: 99 },
  { name: "footer", priority: 99 },
];

/** Only of papers that tell what changed in them. */
const changesStyle: StyleDefinition = { name: "Changes", priority: 30, isCustom: true };

/** All paragraph styles of a theme; that of what changed where a paper tells it. */
export function paragraphStyleList(
  { formStyles }: Theme,
  hasChanges: boolean,
): readonly StyleDefinition[] {
  return [
    ...fixedStyles,
    ...(hasChanges ? [changesStyle] : []),
    ...Object.keys(formStyles).map((each) => formDefinition(formStyle(each))),
  ];
}

/** What a paragraph style is beside its look. */
export function definitionOf(name: WordParagraphStyle): StyleDefinition {
  const fixed = [...fixedStyles, changesStyle].find((each) => each.name === name);
  return fixed ?? (isFormStyle(name) ? formDefinition(name) : { name, priority: 99 });
}

function formDefinition(name: WordParagraphStyle): StyleDefinition {
  return { name, priority: 35, isCustom: true };
}

/** The style that a style stands on, in whose terms it is told. */
export function baseOf(name: WordParagraphStyle): WordParagraphStyle {
  return definitionOf(name).basedOn ?? "Normal";
}

/** The list and continuation styles of a level from 0; deeper levels share the last. */
export function listStyles(level: number): {
  readonly bullet: WordParagraphStyle;
  readonly ordered: WordParagraphStyle;
  readonly continued: WordParagraphStyle;
} {
  const [bullet, ordered, continued] = levels[Math.min(level, 2)] ?? levels[0];
  return { bullet, ordered, continued };
}
