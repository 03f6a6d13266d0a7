/**
 * A TrueType file as raw tables, and the writing of one with some of its glyphs only. It works on
 * bytes, which is ten times quicker than decoding each outline. It leaves out what a PDF does not
 * read: names, character map, layout tables.
 */

export interface TrueType {
  readonly tables: ReadonlyMap<string, Buffer>;
  readonly glyf: Buffer;
  /** Where a glyph's outline begins in `glyf`; it ends where the next one begins. */
  readonly offset: (glyph: number) => number;
  /** In font units. */
  readonly advance: (glyph: number) => number;
  readonly bearing: (glyph: number) => number;
}

/** Flags of a composite glyph's parts (OpenType specification, table glyf). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** The tables of a file, or undefined when it is not plain TrueType. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 12 || file.readUInt32BE(0) !== 0x00010000) return undefined;
  const tables = readTables(file);
  const glyf = tables.get("glyf");
  const loca = tables.get("loca");
  const hmtx = tables.get("hmtx");
  const long = tables.get("head")?.readInt16BE(50);
  const measures = tables.get("hhea")?.readUInt16BE(34);
  if (!glyf || !loca || !hmtx || long === undefined || !measures) return undefined;
  return {
    tables,
    glyf,
    offset: (glyph) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2),
    advance: (glyph) => hmtx.readUInt16BE(Math.min(glyph, measures - 1) * 4),
    bearing: (glyph) =>
      hmtx.readInt16BE(glyph < measures ? glyph * 4 + 2 : measures * 4 + (glyph - measures) * 2),
  };
}

/** A font file with these glyphs in this order; parts of composite glyphs are added behind them. */
export function subsetTrueType(font: TrueType, wanted: readonly number[]): Buffer {
  const { glyphs, outlines } = collectOutlines(font, wanted);
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  const hmtx = Buffer.alloc(4 * glyphs.length);
  let offset = 0;
  glyphs.forEach((glyph, index) => {
    offset += outlines[index]?.length ?? 0;
    loca.writeUInt32BE(offset, (index + 1) * 4);
    hmtx.writeUInt16BE(font.advance(glyph), index * 4);
    hmtx.writeInt16BE(font.bearing(glyph), index * 4 + 2);
  });
  const head = copyTable(font, "head");
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  const hhea = copyTable(font, "hhea");
  hhea.writeUInt16BE(glyphs.length, 34);
  const maxp = copyTable(font, "maxp");
  maxp.writeUInt16BE(glyphs.length, 4);
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
  wanted: readonly number[],
): { readonly glyphs: readonly number[]; readonly outlines: readonly Buffer[] } {
  const glyphs = [...wanted];
  const places = new Map<number, number>();
  for (const [index, glyph] of glyphs.entries()) if (!places.has(glyph)) places.set(glyph, index);
  const outlines: Buffer[] = [];
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index] ?? 0;
    const source = font.glyf.subarray(font.offset(glyph), font.offset(glyph + 1));
    const outline = Buffer.alloc((source.length + 3) & ~3);
    source.copy(outline);
    if (source.length > 0 && source.readInt16BE(0) < 0) {
      renumberParts(outline, (part) => {
        const known = places.get(part);
        if (known !== undefined) return known;
        places.set(part, glyphs.length);
        return glyphs.push(part) - 1;
      });
    }
    outlines.push(outline);
  }
  return { glyphs, outlines };
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

function readTables(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    const start = file.readUInt32BE(at + 8);
    const table = file.subarray(start, start + file.readUInt32BE(at + 12));
    tables.set(file.toString("latin1", at, at + 4), table);
  }
  return tables;
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

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
