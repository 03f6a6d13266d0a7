/**
 * A TrueType file as raw tables, found sound by their sums. Outlines stay bytes, which is ten times quicker
 * than decoding each; a file with some of them is written by `truetype-subset.ts`.
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

/** A glyph that is drawn with another one, and how far from it, in font units. */
export interface GlyphMark {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** The tables of a file, or undefined when it is not plain TrueType. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 12 || file.readUInt32BE(0) !== 0x00010000) return undefined;
  const tables = readTables(file);
  if (!tables) return undefined;
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

/**
 * Undefined where a table is not what the file says its sum is: a font that was cut off or changed on its
 * way would be found out in the midst of a paper, or print other letters.
 */
function readTables(file: Buffer): ReadonlyMap<string, Buffer> | undefined {
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(4);
  if (file.length < 12 + count * 16) return undefined;
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    const name = file.toString("latin1", at, at + 4);
    const start = file.readUInt32BE(at + 8);
    const length = file.readUInt32BE(at + 12);
    const table = file.subarray(start, start + length);
    if (table.length < length || !hasSum(name, table, file.readUInt32BE(at + 4))) return undefined;
    tables.set(name, table);
  }
  return tables;
}

/** The sum of `head` is that without the number in it that makes up the sum of the file. */
function hasSum(name: string, table: Buffer, sum: number): boolean {
  const padded = Buffer.alloc((table.length + 3) & ~3);
  table.copy(padded);
  if (name === "head" && padded.length >= 12) padded.writeUInt32BE(0, 8);
  return checksum(padded) === sum;
}

/** As the directory of a file says it of each table. */
export function checksum(table: Buffer): number {
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
