/**
 * Finds each seen line among the texts of the document: a text goes on where its last line ended. What
 * belongs to no text is a list's sign, a table's head that comes again, page furniture, or a stray.
 */
import type { Document } from "../../src/document/nodes.ts";
import type { Theme } from "../../src/writers/theme.ts";
import {
  asLine,
  type PageBox,
  type PlacedLine,
  type SeenDrawing,
  type SeenLine,
  type SeenPages,
} from "./seen.ts";
import { boxOf, lettersOf, PAGE_NUMBER, type TableBox, type Unit, unitsOf } from "./units.ts";

export interface SeenPaper {
  readonly document: Document;
  readonly theme: Theme;
  readonly box: PageBox;
  readonly pageCount: number;
  readonly units: readonly Unit[];
  /** By the index of the unit; in their order. */
  readonly linesOf: ReadonlyMap<number, readonly PlacedLine[]>;
  /** All of these, in the order of drawing. */
  readonly placed: readonly PlacedLine[];
  readonly signs: readonly SeenLine[];
  /** Lines of tables' heads that come again. */
  readonly repeated: readonly PlacedLine[];
  readonly furniture: readonly SeenLine[];
  readonly drawings: readonly SeenDrawing[];
  /** What is in no text of the document, or in one that has it already. */
  readonly strays: readonly SeenLine[];
  /** How many letters of each unit were found. */
  readonly found: readonly number[];
  /** Page numbers as they are printed, by what they should be. */
  readonly pageNumbers: readonly {
    readonly target: string;
    readonly printed: number;
    readonly unit: Unit;
  }[];
}

const SIGN = /^(?:[•–◦▪‣·]|\d{1,4}[.)]?|\[\d{1,4}\])$/u;
/** Before the text of a note. */
const NOTE_SIGN = /^(?:\[\d{1,4}\]|\d{1,4}[.)]?)/u;
const LEADERS = /[.…·]{3,}/gu;

/**
 * The lines of a paper, each with its text. Where another program garbles letters, `simplify` leaves
 * out of all texts what cannot be compared.
 */
export function matchLines(
  document: Document,
  theme: Theme,
  pages: SeenPages,
  simplify: (letters: string) => string = (letters) => letters,
): SeenPaper {
  const units = unitsOf(document).map((unit): Unit => {
    const { letters, marks } = unit;
    const simpler = marks.map(({ note, at }) => ({
      note,
      at: simplify(letters.slice(0, at)).length,
    }));
    return { ...unit, letters: simplify(letters), marks: simpler };
  });
  const found = units.map(() => 0);
  const placed: PlacedLine[] = [];
  const linesOf = new Map<number, PlacedLine[]>();
  const signs: SeenLine[] = [];
  const repeated: PlacedLine[] = [];
  const furniture: SeenLine[] = [];
  const strays: SeenLine[] = [];
  const pageNumbers: { target: string; printed: number; unit: Unit }[] = [];
  const heads = new Map<string, PlacedLine>();
  /** Where the head of each table begins on its own page; it comes again at the top of others. */
  const headTops = new Map<TableBox | Unit, number>();
  const headsSeen = new Set<string>();
  /** The last page with a row of each table; a head comes before them. */
  const rowPages = new Map<TableBox, number>();
  const waiting = new Set(units.filter(({ letters }) => letters !== ""));
  const open = new Set<Unit>();
  const targetsSeen = new Map<Unit, number>();

  const place = (line: SeenLine, unit: Unit, taken: Taken): void => {
    const from = found[unit.index] ?? 0;
    const made = { ...line, unit, from, to: from + taken.length };
    found[unit.index] = made.to;
    waiting.delete(unit);
    if (made.to < unit.letters.length) open.add(unit);
    else open.delete(unit);
    placed.push(made);
    const lines = linesOf.get(unit.index);
    if (lines) lines.push(made);
    else linesOf.set(unit.index, [made]);
    for (const printed of taken.numbers) {
      const at = targetsSeen.get(unit) ?? 0;
      targetsSeen.set(unit, at + 1);
      const target = unit.pageTargets[at];
      if (target !== undefined) pageNumbers.push({ target, printed, unit });
    }
    const row = boxOf(unit, "row");
    if (row?.row === -1) {
      heads.set(headKey(line), made);
      const top = headTops.get(row.table ?? unit) ?? line.baseline;
      headTops.set(row.table ?? unit, Math.min(top, line.baseline));
    }
    if (row?.table && row.row !== -1) rowPages.set(row.table, line.page);
  };

  for (const line of pages.lines) {
    const whole = simplify(lettersOf(line.text));
    if (whole === "") continue;
    if (line.isSign) {
      signs.push(line);
      continue;
    }
    const head = heads.get(headKey(line));
    const table = head && boxOf(head.unit, "row")?.table;
    const once = `${line.page} ${headKey(line)}`;
    const goesOn =
      table !== undefined &&
      units.some((unit) => {
        const rest = unit.letters.length - (found[unit.index] ?? 0);
        return rest > 0 && boxOf(unit, "row")?.table === table;
      });
    const mayCome = table && goesOn && rowPages.get(table) !== line.page && !headsSeen.has(once);
    const within = head && head.baseline - (headTops.get(table ?? head.unit) ?? head.baseline);
    const isThere = line.baseline < pages.box.top + (within ?? 0) + 1.7 * line.pitch;
    if (head && mayCome && isThere && line.page > head.page) {
      headsSeen.add(once);
      repeated.push({ ...head, ...line });
      continue;
    }
    const [unit, taken] = findOpen(line, whole, open, found, linesOf) ??
      findStart(whole, waiting) ?? [undefined, undefined];
    if (unit) place(line, unit, taken);
    else if (isOutside(line, pages.box)) furniture.push(line);
    else if (SIGN.test(whole) || whole.replace(LEADERS, "") === "") signs.push(line);
    else strays.push(line);
  }
  const figures = units.filter(({ kind }) => kind === "figure");
  let at = -1;
  let wasWhole = true;
  for (const drawing of pages.drawings) {
    if (wasWhole || drawing.isWhole) at++;
    wasWhole = drawing.isWhole;
    const unit = figures[at] ?? figures.at(-1);
    if (!unit) continue;
    const made = { ...asLine(drawing), unit, from: 0, to: 0 };
    placed.push(made);
    linesOf.set(unit.index, [...(linesOf.get(unit.index) ?? []), made]);
  }
  const { drawings } = pages;
  const rest = { drawings, placed, signs, repeated, furniture, strays, found, pageNumbers };
  const { box, count: pageCount } = pages;
  return { document, theme, box, pageCount, units, linesOf, ...rest };
}

interface Taken {
  /** Of the unit's letters. */
  readonly length: number;
  readonly numbers: readonly number[];
}

/** How much of a text a line holds; undefined where the text says something else. */
function take(text: string, from: number, letters: string): Taken | undefined {
  if (!text.includes(PAGE_NUMBER)) {
    return text.startsWith(letters, from) ? { length: letters.length, numbers: [] } : undefined;
  }
  const plain = letters.replace(LEADERS, "");
  const numbers: number[] = [];
  let at = from;
  for (let next = 0; next < plain.length; ) {
    if (text[at] === PAGE_NUMBER) {
      const [figures] = /^\d+/u.exec(plain.slice(next)) ?? [];
      if (figures === undefined) return undefined;
      numbers.push(Number(figures));
      next += figures.length;
    } else if (text[at] === plain[next]) {
      next++;
    } else if (text[at] !== ".") {
      // A full stop before leaders is taken for one of theirs.
      return undefined;
    }
    at++;
  }
  return plain === "" ? undefined : { length: at - from, numbers };
}

/** Of the texts that could go on with this line, the latest that stands above it to the point. */
function findOpen(
  line: SeenLine,
  letters: string,
  open: ReadonlySet<Unit>,
  found: readonly number[],
  linesOf: ReadonlyMap<number, readonly PlacedLine[]>,
): readonly [Unit, Taken] | undefined {
  let best: readonly [Unit, Taken] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const unit of open) {
    const taken = take(unit.letters, found[unit.index] ?? 0, letters);
    const last = linesOf.get(unit.index)?.at(-1);
    const away = last ? Math.round(farFrom(last, line)) : 0;
    if (!taken || away > least) continue;
    best = [unit, taken];
    least = away;
  }
  return best;
}

/** A head comes again at its own distance from the margin. */
function headKey({ text, left }: SeenLine): string {
  return `${Math.round(left)} ${lettersOf(text)}`;
}

/** Lines of a text have one edge in common, or their middle. */
function farFrom(one: SeenLine, other: SeenLine): number {
  const left = Math.abs(one.left - other.left);
  const right = Math.abs(one.right - other.right);
  const middle = Math.abs(one.left + one.right - other.left - other.right) / 2;
  return Math.min(left, right, middle);
}

/** The first text that begins with this line and has not begun. */
function findStart(
  letters: string,
  waiting: ReadonlySet<Unit>,
): readonly [Unit, Taken] | undefined {
  for (const tried of new Set([letters, letters.replace(NOTE_SIGN, "")])) {
    if (tried === "") continue;
    for (const unit of waiting) {
      if (tried !== letters && unit.kind !== "note") continue;
      const taken = take(unit.letters, 0, tried);
      if (taken) return [unit, taken];
    }
  }
  return undefined;
}

/** At the head or the foot of the page, where furniture stands. */
function isOutside({ baseline, size }: SeenLine, { top, bottom }: PageBox): boolean {
  return baseline < top || baseline - 0.5 * size > bottom;
}
