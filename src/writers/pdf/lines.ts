/**
 * From measured pieces to lines of a width: as many pieces to a line as fit, glued ones together. A
 * word wider than the line is cut between its user-perceived characters; nothing is left out.
 */
import { type PaperInline, PaperLine } from "./line.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Lao vowels that are written before their consonant, and signs that hang on the letter before. */
const LEADING_VOWEL = /[\u0ec0-\u0ec4]$/u;
const NEVER_FIRST = /^[\u0eb0-\u0ebc\u0ec6\u0eaf\u0ec8-\u0ece]/u;

/** The paragraph as lines; there is always at least one. */
export function setLines(inlines: readonly PaperInline[], width: number): readonly PaperLine[] {
  const lines: PaperLine[] = [];
  let line = new PaperLine(width);
  const finish = (): void => {
    lines.push(line);
    line = new PaperLine(width);
  };
  for (const group of groupGlued(inlines)) {
    const wide = measure(group);
    if (line.inlines.length > 0 && line.inlineWidths + wide > width) finish();
    if (wide > width) {
      for (const piece of group.flatMap((inline) => cutToWidth(inline, width))) {
        const fits = line.inlineWidths + piece.width - piece.trailingCut <= width;
        if (line.inlines.length > 0 && !fits) finish();
        line.addInline(piece);
      }
    } else {
      for (const inline of group) line.addInline(inline);
    }
    if (line.newLineForced) finish();
  }
  if (line.inlines.length > 0 || lines.length === 0) lines.push(line);
  const last = lines.at(-1);
  if (last) last.lastLineInParagraph = true;
  return lines;
}

/** Pieces that no line end parts. */
function* groupGlued(inlines: readonly PaperInline[]): Generator<readonly PaperInline[]> {
  let group: PaperInline[] = [];
  for (const inline of inlines) {
    group.push(inline);
    if (inline.noNewLine) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** The width without the spaces at the end. */
function measure(group: readonly PaperInline[]): number {
  const whole = group.reduce((sum, { width }) => sum + width, 0);
  return whole - (group.at(-1)?.trailingCut ?? 0);
}

/** A piece cut into parts that each fit, where it is too wide; the parts may stand on one line. */
function cutToWidth(inline: PaperInline, width: number): readonly PaperInline[] {
  if (inline.width - inline.trailingCut <= width) return [inline];
  const parts: PaperInline[] = [];
  let text = "";
  for (const cluster of clustersOf(inline.text)) {
    if (text && widthOf(inline, text + cluster) > width) {
      parts.push(reshape(inline, text));
      text = "";
    }
    text += cluster;
  }
  return [...parts, { ...reshape(inline, text), lineEnd: inline.lineEnd }];
}

/** User-perceived characters, with what Lao never parts from them. */
function clustersOf(text: string): readonly string[] {
  const clusters: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const before = clusters.at(-1);
    const glued =
      before && (LEADING_VOWEL.test(before) || NEVER_FIRST.test(segment) || segment === " ");
    if (glued) clusters[clusters.length - 1] = before + segment;
    else clusters.push(segment);
  }
  return clusters;
}

function widthOf({ face, size }: PaperInline, text: string): number {
  return (face.shape(text.trimEnd()).width * size) / 1000;
}

function reshape(inline: PaperInline, text: string): PaperInline {
  const shaped = inline.face.shape(text);
  const width = (shaped.width * inline.size) / 1000;
  const trailingCut = width - widthOf(inline, text);
  return { ...inline, text, shaped, width, trailingCut, noNewLine: false, lineEnd: false };
}
