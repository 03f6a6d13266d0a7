/**
 * Paragraphs in the styles of the theme, with the space, the indents and the rule that the style asks
 * for.
 */
import type { Block, Inline, Subtitle } from "../../document/nodes.ts";
import type { ParagraphStyleName, Theme } from "../theme.ts";
import type { Leaf, Run, Stack, WordSpan } from "./content.ts";
import { runsOf } from "./inline-runs.ts";
import type { Landing } from "./line.ts";
import { makeRule } from "./rules.ts";
import { type StyleName, styleOf } from "./type-style.ts";

/** Their first line stands beside a sign, or its end beside the figure of a page. */
const hanging: ReadonlySet<StyleName> = new Set([
  ...(["listItem", "note"] as const),
  ...(["contents1", "contents2", "contents3"] as const),
]);

export function paragraphOf(style: StyleName, text: readonly Run[], theme: Theme): Leaf {
  const { indent, before, after, keepNext, firstLine } = styleOf(theme, style);
  return {
    text,
    paragraph: style,
    // A quote is indented as a whole, with its lists.
    margin: [style === "quote" ? 0 : indent, before, 0, after],
    ...(keepNext && { keepNext: true }),
    ...(firstLine > 0 && !hanging.has(style) && { firstLine }),
  };
}

/** What a paragraph has besides its words and its style. */
export interface ParagraphDetails {
  readonly theme: Theme;
  /** It stands in a box, where the first line is not indented. */
  readonly isBoxed?: boolean;
  readonly landing?: Landing;
  /** The number that the theme gives a heading. */
  readonly label?: string;
  /** The words of the lines above it, which a rule below it goes by too. */
  readonly span?: WordSpan;
}

/** A paragraph in a style of the theme, and the rule below it. */
export function makeParagraph(
  style: ParagraphStyleName,
  node: Block,
  children: readonly Inline[],
  { theme, isBoxed, landing, label, span = { left: 0, width: 0 } }: ParagraphDetails,
): Leaf | Stack {
  const before: readonly Run[] = label
    ? [{ text: `${label}\u00a0`, characters: [], label: true }]
    : [];
  const { firstLine, ...set } = paragraphOf(style, [...before, ...runsOf(children)], theme);
  const leaf: Leaf = {
    ...set,
    ...(firstLine !== undefined && !isBoxed && { firstLine }),
    ...(landing && { landing }),
    node,
  };
  const { ruleBelow, ruleShare, keepNext, after, align } = theme.paragraphs[style];
  if (!ruleBelow) return leaf;
  const [left, top, right] = leaf.margin ?? [0, 0, 0, 0];
  const text: Leaf = {
    ...leaf,
    margin: [left, top, right, RULE_GAP],
    keepNext: true,
    ...(ruleShare !== undefined && { span }),
  };
  const length = ruleShare === undefined ? undefined : { share: ruleShare, span, align };
  const rule = makeRule(theme, [0, 0, 0, after], length);
  return { stack: [text, rule], keepTogether: true, ...(keepNext && { keepNext: true }) };
}

/** Between text and the hairline below it, in points. */
const RULE_GAP = 4;

/** The lines below the title are one block, with its rule below the last of them. */
export function makeUpperSubtitle(node: Subtitle, theme: Theme, span: WordSpan): Leaf {
  const leaf = paragraphOf("subtitle", runsOf(node.children), theme);
  const [left, top, right] = leaf.margin ?? [0, 0, 0, 0];
  const { ruleShare } = theme.paragraphs.subtitle;
  return {
    ...leaf,
    margin: [left, top, right, 0],
    keepNext: true,
    ...(ruleShare !== undefined && { span }),
    node,
  };
}
