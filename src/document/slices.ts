/**
 * Cuts long Markdown into pieces that parse alone to the same tree: a table of 10,000 rows in one
 * piece costs a gigabyte. Cuts fall only where no construct can reach across: between rows that
 * begin with a pipe at the margin, and at a blank line before a block at the margin outside boxes
 * and lists.
 */

/** A stretch of the piece and where the whole Markdown holds it. */
interface Stretch {
  readonly at: number;
  readonly from: number;
}

export interface Piece {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Further rows of a long table, each piece with its head again, by the table's offset in `text`. */
  readonly furtherRows: ReadonlyMap<number, readonly Piece[]>;
}

export interface Limits {
  /** Rows of a table in one piece. */
  readonly rows: number;
  /** Lines after which a piece ends at the next safe place. */
  readonly lines: number;
}

/** Small enough for flat memory, large enough that the repeated heads cost nothing. */
const LONG: Limits = { rows: 250, lines: 500 };
/** A piece for each block that stands alone, which papers have in common with others. */
const BLOCKS: Limits = { rows: 250, lines: 1 };

/**
 * What reaches over blank lines, or means something elsewhere: code, HTML and the addresses of links. No paper
 * may have any of it, and how often that is told must not depend on the cuts.
 */
const REACHES_FAR = /```|~~~|<|\]:/u;

/** How Markdown is cut that is read for a paper. */
export function limitsFor(markdown: string): Limits {
  return REACHES_FAR.test(markdown) ? LONG : BLOCKS;
}

/** No cuts at all. */
export const UNCUT: Limits = { rows: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };

type Range = readonly [from: number, to: number];

/** The pieces, in order. */
export function sliceMarkdown(markdown: string, limits: Limits = LONG): readonly Piece[] {
  const lines = linesOf(markdown);
  const pieces: Piece[] = [];
  const boxes = new BoxTracker();
  let ranges: Range[] = [];
  let tables: { readonly head: number; readonly further: readonly Piece[] }[] = [];
  let begin = 0;
  let kept = 0;

  const endRange = (line: number) => {
    if (line > begin) ranges.push([lines.start(begin), lines.start(line)]);
    begin = line;
  };
  const endPiece = () => {
    pieces.push(makePiece(markdown, ranges, tables));
    ranges = [];
    tables = [];
    kept = 0;
  };

  for (let line = 0; line < lines.count; line++) {
    if (kept >= limits.lines && !boxes.open && isSafeStart(lines, line)) {
      endRange(line);
      endPiece();
    }
    kept++;
    boxes.read(lines.text(line));
    const end = isTableStart(lines, line) ? endOfRows(lines, line + 2) : line;
    if (end - line - 2 <= limits.rows) continue;
    const cut = line + 2 + limits.rows;
    endRange(cut);
    const head: Range = [lines.start(line), lines.start(line + 2)];
    const further: Piece[] = [];
    for (let from = cut; from < end; from += limits.rows) {
      const rows: Range = [lines.start(from), lines.start(Math.min(from + limits.rows, end))];
      further.push(makePiece(markdown, [head, rows], []));
    }
    tables.push({ head: head[0], further });
    begin = end;
    kept += limits.rows;
    line = end - 1;
  }
  endRange(lines.count);
  endPiece();
  return pieces;
}

/** Where the whole Markdown holds what stands at this offset of the piece. */
export function sourceOffset(piece: Piece, offset: number): number {
  let found: Stretch = { at: 0, from: 0 };
  for (const stretch of piece.stretches) {
    if (stretch.at > offset) break;
    found = stretch;
  }
  return found.from + offset - found.at;
}

function makePiece(
  markdown: string,
  ranges: readonly Range[],
  tables: readonly { readonly head: number; readonly further: readonly Piece[] }[],
): Piece {
  const stretches: Stretch[] = [];
  const furtherRows = new Map<number, readonly Piece[]>();
  let text = "";
  for (const [from, to] of ranges) {
    for (const { head, further } of tables) {
      if (head >= from && head < to) furtherRows.set(text.length + head - from, further);
    }
    stretches.push({ at: text.length, from });
    text += markdown.slice(from, to);
  }
  return { text, stretches, furtherRows };
}

interface Lines {
  readonly count: number;
  start(line: number): number;
  /** Without what ends the line; empty outside the text. */
  text(line: number): string;
}

function linesOf(markdown: string): Lines {
  const starts = [0];
  for (const { index } of markdown.matchAll(/\r\n?|\n/g)) starts.push(index);
  for (let line = 1; line < starts.length; line++) {
    const at = starts[line] ?? 0;
    starts[line] = at + (markdown.startsWith("\r\n", at) ? 2 : 1);
  }
  const start = (line: number) => starts[line] ?? markdown.length;
  return {
    count: starts.length,
    start,
    text: (line) => markdown.slice(start(line), start(line + 1)).replace(/[ \t\r\n]+$/, ""),
  };
}

const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function isTableStart(lines: Lines, line: number): boolean {
  if (!lines.text(line).startsWith("|") || !DELIMITER.test(lines.text(line + 1))) return false;
  const before = line === 0 ? "" : lines.text(line - 1);
  return before === "" || before.startsWith(":::");
}

function endOfRows(lines: Lines, first: number): number {
  let line = first;
  while (line < lines.count && lines.text(line).startsWith("|")) line++;
  return line;
}

/** Whether the block that begins here cannot belong to anything above. */
function isSafeStart(lines: Lines, line: number): boolean {
  if (lines.text(line - 1) !== "") return false;
  return /^(?!(?:[-*+]|\d+[.)])(?:\s|$))\S/.test(lines.text(line));
}

const FENCE = /^ {0,3}(:{3,})(.*)$/;
const OPENING = /^[\p{L}\p{N}_-]+(?:\[[^\]]*\])?(?:\{[^}]*\})?$/u;

/**
 * Follows the `:::` lines at the margin, as the Markdown library reads them. After one that cannot be
 * read it takes everything for open, so that nothing more is cut.
 */
class BoxTracker {
  #colons = 0;

  get open(): boolean {
    return this.#colons > 0;
  }

  read(line: string): void {
    const [, fence = "", name = ""] = FENCE.exec(line) ?? [];
    if (!fence) return;
    if (name && !OPENING.test(name)) this.#colons = Number.POSITIVE_INFINITY;
    else if (!this.open) this.#colons = name ? fence.length : 0;
    else if (!name && fence.length >= this.#colons) this.#colons = 0;
  }
}
