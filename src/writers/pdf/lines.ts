/**
 * From measured pieces to lines of a width: as many pieces to a line as fit, glued ones together. A
 * word wider than the line is cut between its user-perceived characters; nothing is left out.
 */
import { type Cut, findCuts } from "../../text/line-breaks.ts";
import { type PaperInline, PaperLine } from "./line.ts";

/** The paragraph as lines, the first of them indented; there is always at least one. */
export function setLines(
  inlines: readonly PaperInline[],
  width: number,
  firstLine = 0,
): readonly PaperLine[] {
  const lines: PaperLine[] = [];
  // In a narrow column the indent gives way to the words.
  const indent = Math.min(firstLine, width / 2);
  let line = new PaperLine(width - indent);
  line.indent = indent;
  const finish = (): void => {
    lines.push(line);
    line = new PaperLine(width);
  };
  for (const group of groupGlued(inlines)) {
    const wide = measure(group);
    if (line.inlines.length > 0 && line.inlineWidths + wide > line.maxWidth) finish();
    if (wide > line.maxWidth) {
      for (const [index, part] of cutToWidth(group, width, line.maxWidth).entries()) {
        if (index > 0) finish();
        for (const inline of part) line.addInline(inline);
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
export function groupGlued(inlines: readonly PaperInline[]): readonly (readonly PaperInline[])[] {
  const groups: (readonly PaperInline[])[] = [];
  for (let from = 0; from < inlines.length; ) {
    let end = from + 1;
    while (end < inlines.length && inlines[end - 1]?.noNewLine) end++;
    groups.push(inlines.slice(from, end));
    from = end;
  }
  return groups;
}

/** The width without the spaces at the end. */
export function measure(group: readonly PaperInline[]): number {
  let whole = 0;
  for (const { width } of group) whole += width;
  return whole - (group.at(-1)?.trailingCut ?? 0);
}

/**
 * Glued pieces cut into lines, each as full as it can be; the first may be shorter. Only a letter that is
 * wider than the line stands out of it.
 */
function cutToWidth(
  group: readonly PaperInline[],
  width: number,
  first: number,
): readonly (readonly PaperInline[])[] {
  const text = group.map((inline) => inline.text).join("");
  const whole = figureRanges(group);
  const cuts = findCuts(text).filter(({ position }) =>
    whole.every(({ from, to }) => position <= from || position >= to),
  );
  cuts.push({ position: text.length, isFair: true });
  const ends = measureEnds(group);
  const lines: (readonly PaperInline[])[] = [];
  let start = 0;
  for (let next = 0; next < cuts.length; ) {
    const most = lines.length === 0 ? first : width;
    const room = (ends[start] ?? 0) + most;
    let last = next;
    while (last + 1 < cuts.length && (ends[cuts[last + 1]?.position ?? 0] ?? 0) <= room) last++;
    // The glyphs of the whole say roughly where to cut; those of the part are what is drawn.
    let chosen = lastFair(cuts, next, last);
    let part = slice(group, start, cuts[chosen]?.position ?? text.length);
    while (chosen > next && measure(part) > most) {
      chosen = lastFair(cuts, next, chosen - 1);
      part = slice(group, start, cuts[chosen]?.position ?? text.length);
    }
    lines.push(part);
    start = cuts[chosen]?.position ?? text.length;
    next = chosen + 1;
  }
  return lines;
}

/** Where the figures of pages stand, of which no part says a page. */
function figureRanges(group: readonly PaperInline[]): { from: number; to: number }[] {
  let at = 0;
  return group.flatMap(({ text, page }) => {
    const from = at;
    at += text.length;
    return page === undefined ? [] : [{ from, to: at }];
  });
}

/** The last fair cut from one to another; the last of them where none is. */
function lastFair(cuts: readonly Cut[], from: number, to: number): number {
  for (let index = to; index >= from; index--) if (cuts[index]?.isFair) return index;
  return to;
}

/** How far the pen has gone after so many UTF-16 units, without the spaces at the end. */
function measureEnds(group: readonly PaperInline[]): readonly number[] {
  const ends = [0];
  let pen = 0;
  for (const { shaped, size } of group) {
    for (const { text, advance } of shaped.glyphs) {
      pen += (advance * size) / 1000;
      for (let unit = 0; unit < text.length; unit++) ends.push(pen);
    }
  }
  ends.push((ends.pop() ?? 0) - (group.at(-1)?.trailingCut ?? 0));
  return ends;
}

/** What stands between two places of the pieces' text, in UTF-16 units. */
function slice(group: readonly PaperInline[], from: number, to: number): readonly PaperInline[] {
  const part: PaperInline[] = [];
  let start = 0;
  for (const inline of group) {
    const end = start + inline.text.length;
    const text = inline.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    // A piece without letters may yet end its line.
    const isEmpty = start === end && start <= to && (start > from || start === 0);
    if (text === inline.text && (text !== "" || isEmpty)) part.push(inline);
    else if (text !== "")
      part.push(reshape(inline, text, { isFirst: from <= start, isLast: end <= to }));
    start = end;
  }
  return part;
}

function reshape(
  inline: PaperInline,
  text: string,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): PaperInline {
  const { face, size } = inline;
  const shaped = face.shape(text);
  const width = (shaped.width * size) / 1000;
  const trailingCut = width - (face.shape(text.trimEnd()).width * size) / 1000;
  const lineEnd = isLast && inline.lineEnd;
  // A mark that is cut bears its note once.
  const note = isFirst ? inline.note : undefined;
  return { ...inline, text, shaped, width, trailingCut, lineEnd, note };
}
