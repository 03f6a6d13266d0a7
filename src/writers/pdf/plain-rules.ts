/**
 * What a font's rules for a script do to words without marks: which glyphs they join to ligatures, and how
 * they move neighbours. Rules of other kinds are noticed where they may apply, and left to the library.
 */
import { classOf, type Lookup, rulesOf, u16 } from "./layout-tables.ts";
import {
  joins,
  ligatureAt,
  type Move,
  mayMove,
  mayReplace,
  movesOf,
  NO_GLYPH,
  type PairMoves,
  UNMOVED,
} from "./pair-rules.ts";

/** A glyph and the characters that it stands for. */
export interface TypedGlyph {
  readonly id: number;
  readonly text: string;
}

/** Both give undefined where only the library can tell. */
export interface PlainRules {
  /** The word with its ligatures. */
  join<T extends TypedGlyph>(
    word: readonly T[],
    make: (id: number, text: string) => T,
  ): readonly T[] | undefined;
  /** How two neighbours of such a word are moved; the last has `NO_GLYPH` behind it. */
  movesOf(first: number, second: number): PairMoves;
}

/** What the library asks of every script that is written from left to right. */
const FEATURES: ReadonlySet<string> = new Set([
  ...["rvrn", "ltra", "ltrm", "ccmp", "locl", "rlig", "mark", "mkmk"],
  ...["calt", "clig", "liga", "rclt", "curs", "kern"],
]);
const EXTENSIONS = { GSUB: 7, GPOS: 9 };

const MARK = 3;

/** Glyphs, and pairs of them, kept for a script of a face. */
const KEPT = 20_000;

/** The rules of the first of these scripts that a font has; undefined where they are not plain. */
export function readPlainRules(
  tables: ReadonlyMap<string, Buffer>,
  scripts: readonly string[],
): PlainRules | undefined {
  const [gsub, gpos, gdef] = ["GSUB", "GPOS", "GDEF"].map((name) => tables.get(name) ?? NO_TABLE);
  if (!gsub || !gpos || !gdef) return undefined;
  const substitutions = rulesOf(gsub, scripts, FEATURES, EXTENSIONS.GSUB);
  const positions = rulesOf(gpos, scripts, FEATURES, EXTENSIONS.GPOS);
  // Without a script of its own the library takes that of the word before.
  if ((gsub.length > 0 && !substitutions) || (gpos.length > 0 && !positions)) return undefined;
  if (tables.has("kern") && !positions?.features.has("kern")) return undefined;
  const classes = u16(gdef, 4);
  const replacing = substitutions?.lookups ?? [];
  const isMark = (glyph: number): boolean => classes > 0 && classOf(gdef, classes, glyph) === MARK;
  // Most glyphs are replaced by no rule, and moved by one.
  const rulesFor = keep((glyph) => ({
    isMark: isMark(glyph),
    replacing: replacing.filter((each) => mayReplace(gsub, each, glyph)),
    moving: (positions?.lookups ?? []).filter((each) => mayMove(gpos, each, glyph)),
  }));
  const pairs = keep((pair) => {
    const first = Math.floor(pair / GLYPHS);
    const own = rulesFor(first);
    return own.isMark ? undefined : sumMoves(gpos, own.moving, first, pair % GLYPHS);
  });
  return {
    join(word, make) {
      const may = word.some(({ id }, at) => {
        const own = rulesFor(id);
        const next = word[at + 1]?.id ?? NO_GLYPH;
        return own.isMark || own.replacing.some((each) => mayReplace(gsub, each, id, next));
      });
      if (!may) return word;
      return word.some(({ id }) => rulesFor(id).isMark)
        ? undefined
        : joinGlyphs(gsub, replacing, word, make);
    },
    movesOf: (first, second) => pairs(first * GLYPHS + second),
  };
}

/** More than a font can have. */
const GLYPHS = 0x10000;

/** Remembers what was found for a glyph, or a pair of them. */
function keep<T>(find: (key: number) => T): typeof find {
  const kept = new Map<number, { readonly found: T }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.found;
    if (kept.size >= KEPT) kept.clear();
    const found = find(key);
    kept.set(key, { found });
    return found;
  };
}

/** Each rule goes through the word that the ones before it have left. */
function joinGlyphs<T extends TypedGlyph>(
  table: Buffer,
  lookups: readonly Lookup[],
  word: readonly T[],
  make: (id: number, text: string) => T,
): readonly T[] | undefined {
  const glyphs = [...word];
  for (const lookup of lookups) {
    for (let at = 0; at < glyphs.length; at++) {
      const first = glyphs[at]?.id ?? NO_GLYPH;
      if (!mayReplace(table, lookup, first, glyphs[at + 1]?.id ?? NO_GLYPH)) continue;
      if (!joins(lookup)) return undefined;
      const found = ligatureAt(table, lookup, glyphs, at);
      if (!found) continue;
      const parts = glyphs.slice(at, at + found.length).map(({ text }) => text);
      glyphs.splice(at, found.length, make(found.glyph, parts.join("")));
    }
  }
  return glyphs;
}

const NO_TABLE = Buffer.alloc(0);

/** Each rule adds to what the others have moved. */
function sumMoves(
  table: Buffer,
  lookups: readonly Lookup[],
  first: number,
  second: number,
): PairMoves {
  let [own, next] = [UNMOVED, UNMOVED];
  for (const lookup of lookups) {
    const moves = movesOf(table, lookup, first, second);
    if (!moves) return undefined;
    own = add(own, moves[0]);
    next = add(next, moves[1]);
  }
  return [own, next];
}

function add(one: Move, other: Move): Move {
  const x = one.x + other.x;
  const y = one.y + other.y;
  const advance = one.advance + other.advance;
  return x === 0 && y === 0 && advance === 0 ? UNMOVED : { x, y, advance };
}
