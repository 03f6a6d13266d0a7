/**
 * A TrueType file with some of the glyphs of another. It works on bytes, and leaves out what a PDF does not
 * read: names, character map, layout tables.
 */
import { checksum, type GlyphMark, type TrueType } from "./truetype.ts";

/** A glyph of the font, alone or with a mark as one glyph. */
export interface WantedGlyph {
  readonly glyph: number;
  readonly mark?: GlyphMark;
}

const NO_OUTLINE = Buffer.alloc(0);

/** Flags of a composite glyph's parts (OpenType specification, table glyf). */
const WORDS = 0x0001;
const OFFSETS = 0x0002;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/**
 * A font file with these glyphs in this order, places without one empty; parts of composite glyphs are added
 * behind them.
 */
export function subsetTrueType(
  font: TrueType,
  wanted: readonly (WantedGlyph | undefined)[],
): Buffer {
  const { glyphs, outlines } = collectOutlines(font, wanted);
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  const hmtx = Buffer.alloc(4 * glyphs.length);
  let offset = 0;
  glyphs.forEach((each, index) => {
    const outline = outlines[index];
    offset += outline?.length ?? 0;
    loca.writeUInt32BE(offset, (index + 1) * 4);
    if (!each) return;
    const { glyph, mark } = each;
    hmtx.writeUInt16BE(font.advance(glyph), index * 4);
    hmtx.writeInt16BE(
      mark && outline ? outline.readInt16BE(2) : font.bearing(glyph),
      index * 4 + 2,
    );
  });
  const head = copyTable(font, "head");
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  const hhea = copyTable(font, "hhea");
  hhea.writeUInt16BE(glyphs.length, 34);
  const maxp = copyTable(font, "maxp");
  maxp.writeUInt16BE(glyphs.length, 4);
  if (wanted.some((each) => each?.mark)) raiseLimits(maxp);
  const tables = new Map<string, Buffer>([["glyf", Buffer.concat(outlines)]]);
  for (const [name, table] of Object.entries({ head, hhea, hmtx, loca, maxp })) {
    tables.set(name, table);
  }
  for (const name of ["cvt ", "fpgm", "prep"]) {
    const table = font.tables.get(name);
    if (table) tables.set(name, table);
  }
  return writeTables(tables);
}

/** The outlines of the glyphs, padded to four bytes, with composite parts renumbered. */
function collectOutlines(
  font: TrueType,
  wanted: readonly (WantedGlyph | undefined)[],
): {
  readonly glyphs: readonly (WantedGlyph | undefined)[];
  readonly outlines: readonly Buffer[];
} {
  const glyphs = [...wanted];
  const places = new Map<number, number>();
  for (const [index, each] of glyphs.entries()) {
    if (each && !each.mark && !places.has(each.glyph)) places.set(each.glyph, index);
  }
  const outlines: Buffer[] = [];
  for (let index = 0; index < glyphs.length; index++) {
    const each = glyphs[index];
    if (!each) {
      outlines.push(NO_OUTLINE);
      continue;
    }
    const { glyph, mark } = each;
    const source = mark ? joinOutlines(font, glyph, mark) : outlineOf(font, glyph);
    const outline = Buffer.alloc((source.length + 3) & ~3);
    source.copy(outline);
    if (source.length > 0 && source.readInt16BE(0) < 0) {
      renumberParts(outline, (part) => {
        const known = places.get(part);
        if (known !== undefined) return known;
        places.set(part, glyphs.length);
        return glyphs.push({ glyph: part }) - 1;
      });
    }
    outlines.push(outline);
  }
  return { glyphs, outlines };
}

function outlineOf(font: TrueType, glyph: number): Buffer {
  return font.glyf.subarray(font.offset(glyph), font.offset(glyph + 1));
}

/** A composite glyph of two (OpenType specification, table glyf). */
function joinOutlines(font: TrueType, glyph: number, mark: GlyphMark): Buffer {
  const parts = [
    { glyph, x: 0, y: 0 },
    { ...mark, x: Math.round(mark.x), y: Math.round(mark.y) },
  ];
  const joined = Buffer.alloc(10 + 8 * parts.length);
  joined.writeInt16BE(-1, 0);
  parts.forEach(({ glyph, x, y }, index) => {
    const more = index + 1 < parts.length ? MORE : 0;
    joined.writeUInt16BE(WORDS | OFFSETS | more, 10 + 8 * index);
    joined.writeUInt16BE(glyph, 12 + 8 * index);
    joined.writeInt16BE(x, 14 + 8 * index);
    joined.writeInt16BE(y, 16 + 8 * index);
  });
  // Left, bottom, right, top; an empty part has none.
  [Math.min, Math.min, Math.max, Math.max].forEach((choose, side) => {
    const ends = parts.flatMap(({ glyph, x, y }) => {
      const outline = outlineOf(font, glyph);
      return outline.length > 0 ? [outline.readInt16BE(2 + 2 * side) + (side % 2 ? y : x)] : [];
    });
    joined.writeInt16BE(ends.length > 0 ? choose(...ends) : 0, 2 + 2 * side);
  });
  return joined;
}

/** Joined glyphs may have twice the points and lines of any other, and are one level deeper. */
function raiseLimits(maxp: Buffer): void {
  const limit = (at: number): number => maxp.readUInt16BE(at);
  maxp.writeUInt16BE(2 * Math.max(limit(6), limit(10)), 10);
  maxp.writeUInt16BE(2 * Math.max(limit(8), limit(12)), 12);
  maxp.writeUInt16BE(Math.max(2, limit(28)), 28);
  maxp.writeUInt16BE(limit(30) + 1, 30);
}

function renumberParts(outline: Buffer, place: (glyph: number) => number): void {
  let at = 10;
  for (;;) {
    const flags = outline.readUInt16BE(at);
    outline.writeUInt16BE(place(outline.readUInt16BE(at + 2)), at + 2);
    if (!(flags & MORE)) return;
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
}

function copyTable(font: TrueType, name: string): Buffer {
  return Buffer.from(font.tables.get(name) ?? Buffer.alloc(64));
}

/** Tables lie in the order of their names, as the directory must be sorted. */
function writeTables(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  const power = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(sorted.length * 16 - (16 << power), 10);
  const parts = [directory];
  let start = directory.length;
  sorted.forEach(([name, table], index) => {
    const padded = Buffer.alloc((table.length + 3) & ~3);
    table.copy(padded);
    const at = 12 + index * 16;
    directory.write(name, at, "latin1");
    directory.writeUInt32BE(checksum(padded), at + 4);
    directory.writeUInt32BE(start, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    parts.push(padded);
    start += padded.length;
  });
  return Buffer.concat(parts);
}
