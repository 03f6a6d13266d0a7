/**
 * Lines that are shorter than the text is wide. The border of a paragraph is as wide as its words may
 * be, so such a line is a paragraph of its own below them, with as much room at either side as it needs.
 */
import type { Theme } from "../theme.ts";
import type { ParagraphStyle as Look } from "../theme-styles.ts";
import type { WordWidths } from "../word-widths.ts";
import type { ParagraphPiece, Piece, Span } from "./pieces.ts";
import { lookOf, type WordParagraphStyle } from "./style-names.ts";

/** The styles that may have such a line; a line of a form has its own. */
const RULED: ReadonlySet<WordParagraphStyle> = new Set<WordParagraphStyle>([
  ...(["Title", "Subtitle", "Annex Title"] as const),
  ...(["heading 1", "heading 2", "heading 3"] as const),
]);

/** Whether the theme has a line below this style that is measured by the words above it. */
export function hasShortRule(name: WordParagraphStyle, theme: Theme): boolean {
  const { ruleBelow, ruleShare } = lookOf(theme, name);
  return ruleBelow && ruleShare !== undefined && RULED.has(name);
}

/** Where a line or a frame may stand, in points. */
export interface RuleRoom {
  readonly theme: Theme;
  readonly widths: WordWidths;
  /** From the margin to where blocks begin, and from there to their right edge. */
  readonly left: number;
  readonly width: number;
}

/** The points that stay free at either side of something as wide as this, set as the look is. */
export function insetOf(
  long: number,
  look: Look,
  { left, width }: Omit<RuleRoom, "theme" | "widths">,
) {
  const free = Math.max(0, width - look.indent - long);
  const before = look.align === "centre" ? free / 2 : look.align === "right" ? free : 0;
  return { left: left + look.indent + before, right: free - before };
}

/** The longest line of the words of a style, in points. */
export function longestLine(
  spans: readonly Span[],
  style: WordParagraphStyle,
  { theme, widths, width }: RuleRoom,
): number {
  const look = lookOf(theme, style);
  return widths.longestLine(wordsOf(spans), look, Math.max(1, width - look.indent));
}

function wordsOf(spans: readonly Span[]): string {
  const words = spans.map(({ content }) => {
    if (content.kind === "text") return content.text;
    return content.kind === "break" ? "\n" : content.kind === "note" ? `[${content.number}]` : "";
  });
  return words.join("");
}

/**
 * Between words and their line, in points beyond what the line has above it in Word anyway. It keeps clear
 * of the descenders of the words as in the PDF, where type stands in the middle of its line.
 */
const GAP = 2.5;

/** The line, so long in points, below words of this style, whose room below it takes over. */
export function rulePiece(
  long: number,
  style: WordParagraphStyle,
  room: RuleRoom,
  before = 0,
): ParagraphPiece {
  const look = lookOf(room.theme, style);
  return {
    kind: "paragraph",
    style: "Rule",
    below: style,
    spans: [],
    place: { left: room.left, before, after: look.after },
    inset: insetOf(long, look, room),
    ...(look.keepNext && { keepNext: true }),
  };
}

/** The pieces with a line below the last of several paragraphs of a style that has such a line. */
export function withShortRules(pieces: readonly Piece[], room: RuleRoom): readonly Piece[] {
  let long = 0;
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== "paragraph" || !hasShortRule(piece.style, room.theme)) return [piece];
    const { style, spans } = piece;
    const { ruleShare = 1 } = lookOf(room.theme, style);
    long = Math.max(long, longestLine(spans, style, room));
    const next = pieces[index + 1];
    if (next?.kind === "paragraph" && (next.style === style || next.below === style)) {
      return [{ ...piece, keepNext: true }];
    }
    const rule = rulePiece(long * ruleShare, style, room, GAP);
    long = 0;
    return [{ ...piece, keepNext: true }, rule];
  });
}
