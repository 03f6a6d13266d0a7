/**
 * What a font's rules do to two glyphs that stand beside each other: nothing, a change of place such as
 * kerning, or something that only the library for shaping can tell. It asks a little more than a rule
 * does, never less, so that "nothing" can be relied on.
 */
import { classOf, coverageIndex, i16, type Lookup, u16 } from "./layout-tables.ts";

/** How a pair's glyphs are moved, in font units; undefined where the library has to be asked. */
export type PairMoves = readonly [first: Move, second: Move] | undefined;

export interface Move {
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

/** Stands for what follows the last glyph. */
export const NO_GLYPH = 0xffff;

export const UNMOVED: Move = { x: 0, y: 0, advance: 0 };
export const PAIR_UNMOVED: PairMoves = [UNMOVED, UNMOVED];

const GSUB = { ligature: 4, context: 5, chain: 6 };
const GPOS = { pair: 2, context: 7, chain: 8 };

/** Whether a rule may replace the first of two glyphs, or both; without a second, before any glyph. */
export function mayReplace(table: Buffer, lookup: Lookup, first: number, second?: number): boolean {
  const { type, skips, parts } = lookup;
  if (joins(lookup)) return parts.some((part) => mayJoin(table, part, first, second));
  const kind = type === GSUB.context ? "context" : type === GSUB.chain ? "chain" : undefined;
  return parts.some((part) => mayApply(table, part, kind, skips, first, second));
}

/** Whether a rule does nothing but join glyphs to ligatures. */
export function joins({ type, skips }: Lookup): boolean {
  return type === GSUB.ligature && !skips;
}

/** The ligature that such a rule makes of the glyphs from this one on, and of how many of them. */
export function ligatureAt(
  table: Buffer,
  { parts }: Lookup,
  glyphs: readonly { readonly id: number }[],
  from: number,
): { readonly glyph: number; readonly length: number } | undefined {
  for (const part of parts) {
    for (const ligature of ligaturesOf(table, part, glyphs[from]?.id ?? NO_GLYPH)) {
      const length = Math.max(1, u16(table, ligature + 2));
      let same = 1;
      while (same < length && glyphs[from + same]?.id === u16(table, ligature + 2 + 2 * same)) {
        same++;
      }
      if (same === length) return { glyph: u16(table, ligature), length };
    }
  }
  return undefined;
}

/** What a rule of places does to two glyphs. */
export function movesOf(
  table: Buffer,
  { type, skips, parts }: Lookup,
  first: number,
  second: number,
): PairMoves {
  if (type === GPOS.pair && !skips) {
    if (second === NO_GLYPH) return PAIR_UNMOVED;
    for (const part of parts) {
      const moves = pairMoves(table, part, first, second);
      if (moves) return moves;
    }
    return PAIR_UNMOVED;
  }
  const may = parts.some((part) => mayApply(table, part, placingKind(type), skips, first, second));
  return may ? undefined : PAIR_UNMOVED;
}

/** Whether a rule may move this glyph or the one after it. */
export function mayMove(table: Buffer, { type, skips, parts }: Lookup, first: number): boolean {
  return parts.some((part) => mayApply(table, part, placingKind(type), skips, first));
}

function placingKind(type: number): "context" | "chain" | undefined {
  return type === GPOS.context ? "context" : type === GPOS.chain ? "chain" : undefined;
}

/** All parts but those of rules that list a coverage for each glyph have their coverage at one place. */
function mayApply(
  table: Buffer,
  part: number,
  kind: "context" | "chain" | undefined,
  skips: boolean,
  first: number,
  second?: number,
): boolean {
  if (!kind || u16(table, part) !== 3) {
    return coverageIndex(table, part + u16(table, part + 2), first) >= 0;
  }
  const before = kind === "chain" ? 2 + 2 * u16(table, part + 2) : 0;
  const input = part + 2 + before;
  const count = u16(table, input);
  const isIn = (place: number, glyph: number): boolean =>
    coverageIndex(table, part + u16(table, place), glyph) >= 0;
  const places = input + (kind === "chain" ? 2 : 4);
  if (count === 0) return true;
  if (!isIn(places, first)) return false;
  if (skips || second === undefined) return true;
  if (count > 1) return isIn(places + 2, second);
  const after = places + 2;
  return kind === "context" || u16(table, after) === 0 || isIn(after + 2, second);
}

function mayJoin(table: Buffer, part: number, first: number, second?: number): boolean {
  const ligatures = ligaturesOf(table, part, first);
  if (second === undefined) return ligatures.length > 0;
  return ligatures.some(
    (ligature) => u16(table, ligature + 2) < 2 || u16(table, ligature + 4) === second,
  );
}

/** Where the ligatures that begin with this glyph stand, the preferred first. */
function ligaturesOf(table: Buffer, part: number, first: number): readonly number[] {
  const index = coverageIndex(table, part + u16(table, part + 2), first);
  if (index < 0) return [];
  const set = part + u16(table, part + 6 + 2 * index);
  return Array.from(
    { length: u16(table, set) },
    (_, number) => set + u16(table, set + 2 + 2 * number),
  );
}

/** Undefined where this part does not say anything of the pair, and the next one is asked. */
function pairMoves(table: Buffer, part: number, first: number, second: number): PairMoves {
  const index = coverageIndex(table, part + u16(table, part + 2), first);
  if (index < 0) return undefined;
  const formats = [u16(table, part + 4), u16(table, part + 6)] as const;
  const width = sizeOf(formats[0]) + sizeOf(formats[1]);
  const read = (at: number): PairMoves => [
    readMove(table, at, formats[0]),
    readMove(table, at + sizeOf(formats[0]), formats[1]),
  ];
  if (u16(table, part) !== 1) {
    const classes = classOf(table, part + u16(table, part + 8), first) * u16(table, part + 14);
    const place = classes + classOf(table, part + u16(table, part + 10), second);
    return read(part + 16 + place * width);
  }
  const set = part + u16(table, part + 10 + 2 * index);
  for (let number = 0; number < u16(table, set); number++) {
    const pair = set + 2 + number * (2 + width);
    if (u16(table, pair) === second) return read(pair + 2);
  }
  return undefined;
}

/** The bits of a format say which numbers there are, of two bytes each. */
function sizeOf(format: number): number {
  let size = 0;
  for (let bits = format & 0xff; bits > 0; bits >>= 1) size += (bits & 1) * 2;
  return size;
}

/** In the order of their bits: x, y, the advance; what is for screens of few dots comes behind. */
function readMove(table: Buffer, at: number, format: number): Move {
  if ((format & 7) === 0) return UNMOVED;
  const [x, y] = [format & 1, (format >> 1) & 1];
  return {
    x: x ? i16(table, at) : 0,
    y: y ? i16(table, at + 2 * x) : 0,
    advance: format & 4 ? i16(table, at + 2 * x + 2 * y) : 0,
  };
}
