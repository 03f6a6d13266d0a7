/**
 * The widths of columns whose texts need more than one line: those under which the table is lowest,
 * found by moving room from column to column, as long as no column of running text is squeezed. It
 * counts lines as they will be set, from the widths of words. All lengths are points.
 */

/** What no line end parts: the width of its letters, and how far the next one begins. */
export interface CellWord {
  readonly ink: number;
  /** Endless where the line must end. */
  readonly advance: number;
}

/** A column's cells in the order of the rows, the head among them; all columns have as many. */
export type ColumnCells = readonly (readonly CellWord[])[];

export interface TextColumn {
  /** Its longest word and its longest line. */
  readonly least: number;
  readonly natural: number;
  readonly cells: ColumnCells;
}

/** Lines of fewer ems are hard to read as running text. */
const SHORT_LINE_EMS = 12;
/** Of a column's cells so many must be longer than such a line to make it one of running text. */
const RUNNING_PART = 0.25;
/** No other column with room to give may be so many times wider than a squeezed one. */
const TIMES = 2;

/** Costs in lines of the table's height: each line in any cell, and what steers where lines do not change. */
const CELL_LINE = 0.25;
const SLOPE = 0.01;

/** Room is moved in ever smaller pieces of the width, until an eye would see no difference. */
const FIRST_PIECE = 1 / 6;
const SMALLEST_PIECE = 1.5;
const MOST_MOVES = 60;
const SLIGHT = 1e-6;

/** Rows that stand for all of a long table. */
const SAMPLE = 48;

/** The places of the rows that are looked at: all of a short table, evenly spread ones of a long one. */
export function sampleRows(count: number): readonly number[] {
  if (count <= SAMPLE) return Array.from({ length: count }, (_, row) => row);
  return Array.from({ length: SAMPLE }, (_, at) => Math.floor((at * count) / SAMPLE));
}

/**
 * Widths between longest word and longest line that add up to `width`, which is at least the sum of the
 * longest words and less than that of the longest lines. `em` is the size of the type.
 */
export function balanceColumns(
  columns: readonly TextColumn[],
  width: number,
  em: number,
): readonly number[] {
  const table = prepare(columns, em);
  const starts = [fillEvenly(columns, width), fillToShortLines(columns, width, em)];
  const found = starts
    .filter((start) => !isSqueezed(start, table))
    .map((start) => improve(start, table, width));
  return found.toSorted((a, b) => costOf(a, table) - costOf(b, table))[0] ?? starts[0] ?? [];
}

interface Prepared {
  readonly columns: readonly TextColumn[];
  readonly running: readonly boolean[];
  readonly rows: number;
  /** How many lines each cell of a column has at a width. */
  readonly linesAt: (column: number, width: number) => readonly number[];
  /** The lengths of a column's cells together. */
  readonly lengths: readonly number[];
  readonly shortLine: number;
}

function prepare(columns: readonly TextColumn[], em: number): Prepared {
  const shortLine = SHORT_LINE_EMS * em;
  const known = columns.map(() => new Map<number, readonly number[]>());
  const lengths = columns.map(({ cells }) => cells.map(lengthOf));
  return {
    columns,
    shortLine,
    rows: columns[0]?.cells.length ?? 0,
    running: lengths.map((each) => {
      const long = each.filter((length) => length > shortLine).length;
      return long > 0 && long >= each.length * RUNNING_PART;
    }),
    lengths: lengths.map((each) => each.reduce((sum, length) => sum + length, 0)),
    linesAt: (column, width) => {
      const key = Math.round(width * 4);
      const lines = known[column]?.get(key) ?? columns[column]?.cells.map(linesIn(width)) ?? [];
      known[column]?.set(key, lines);
      return lines;
    },
  };
}

function lengthOf(words: readonly CellWord[]): number {
  return words.reduce(
    (sum, { ink, advance }) => sum + (Number.isFinite(advance) ? advance : ink),
    0,
  );
}

/** As a line is filled with words; a word longer than the line takes as many as it fills. */
function linesIn(width: number): (words: readonly CellWord[]) => number {
  return (words) => {
    let lines = 1;
    let pen = 0;
    for (const { ink, advance } of words) {
      if (pen > 0 && pen + ink > width + SLIGHT) {
        lines++;
        pen = 0;
      }
      if (ink > width + SLIGHT) lines += Math.ceil(ink / width) - 1;
      pen += advance;
    }
    return lines;
  };
}

/**
 * Whether a column of running text has lines shorter than twelve ems while another that has room to
 * give is more than twice as wide.
 */
function isSqueezed(widths: readonly number[], table: Prepared): boolean {
  let widest = 0;
  for (const [index, width] of widths.entries()) {
    if (width > (table.columns[index]?.least ?? 0) + SLIGHT) widest = Math.max(widest, width);
  }
  return widths.some(
    (width, index) =>
      table.running[index] && width < Math.min(table.shortLine, widest / TIMES) - SLIGHT,
  );
}

function costOf(widths: readonly number[], table: Prepared): number {
  const { rows, linesAt, lengths } = table;
  const heights = new Array<number>(rows).fill(1);
  let cost = 0;
  for (const [column, width] of widths.entries()) {
    const lines = linesAt(column, width);
    for (let row = 0; row < rows; row++) {
      const count = lines[row] ?? 1;
      cost += (count - 1) * CELL_LINE;
      if (count > (heights[row] ?? 1)) heights[row] = count;
    }
    cost += (SLOPE * (lengths[column] ?? 0)) / Math.max(1, width);
  }
  return heights.reduce((sum, height) => sum + height, cost);
}

/** Takes the best move of room from one column to another, as long as one makes the table better. */
function improve(start: readonly number[], table: Prepared, width: number): readonly number[] {
  let widths = start;
  let cost = costOf(start, table);
  for (let piece = width * FIRST_PIECE; piece >= SMALLEST_PIECE; piece /= 2) {
    for (let move = 0; move < MOST_MOVES; move++) {
      const before = cost;
      for (const next of movesFrom(widths, table.columns, piece)) {
        const nextCost = costOf(next, table);
        if (nextCost >= cost - SLIGHT || isSqueezed(next, table)) continue;
        widths = next;
        cost = nextCost;
      }
      if (cost >= before - SLIGHT) break;
    }
  }
  return widths;
}

function* movesFrom(
  widths: readonly number[],
  columns: readonly TextColumn[],
  piece: number,
): Generator<readonly number[]> {
  for (const [from, { least }] of columns.entries()) {
    const spare = (widths[from] ?? 0) - least;
    if (spare <= SLIGHT) continue;
    for (const [to, { natural }] of columns.entries()) {
      const moved = Math.min(piece, spare, natural - (widths[to] ?? 0));
      if (to === from || moved <= SLIGHT) continue;
      yield widths.map((each, at) => each + (at === to ? moved : at === from ? -moved : 0));
    }
  }
}

/** One width for all, but for those whose longest word is wider or whose longest line is not as wide. */
function fillEvenly(columns: readonly TextColumn[], width: number): readonly number[] {
  return fillBetween(
    columns.map(({ least, natural }) => [least, natural]),
    width,
  );
}

/** First all short cells get one line and all texts twelve ems, then the texts share what is left. */
function fillToShortLines(
  columns: readonly TextColumn[],
  width: number,
  em: number,
): readonly number[] {
  const short = columns.map(({ least, natural }) => {
    return Math.max(least, Math.min(natural, SHORT_LINE_EMS * em));
  });
  if (sum(short) > width) {
    return fillBetween(
      columns.map(({ least }, index) => [least, short[index] ?? least]),
      width,
    );
  }
  return fillBetween(
    columns.map(({ natural }, index) => [short[index] ?? natural, natural]),
    width,
  );
}

/** The level between least and most at which columns fill the width, found by halving. */
function fillBetween(
  bounds: readonly (readonly [least: number, most: number])[],
  width: number,
): readonly number[] {
  const at = (level: number) =>
    bounds.map(([least, most]) => Math.max(least, Math.min(level, most)));
  let low = 0;
  let high = width;
  for (let round = 0; round < 48; round++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > width) high = middle;
    else low = middle;
  }
  const widths = at(low);
  const open = bounds.findIndex(([, most], index) => most > (widths[index] ?? 0));
  const rest = width - sum(widths);
  return widths.map((each, index) => (index === Math.max(0, open) ? each + rest : each));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
