/**
 * What a figure needs to know of a font file without a library for fonts: its family's name, and how
 * far the pen goes for each character (OpenType: tables name, cmap and hmtx). Kerning is left out.
 */

export interface FontTables {
  /** Under which programs know the font; empty where the file does not say. */
  readonly family: string;
  /** How far it reaches above and below the base line, in ems. */
  readonly ascent: number;
  readonly descent: number;
  /** In ems; undefined for a character that the font has not. */
  readonly advance: (character: string) => number | undefined;
}

/** What is in a plain TrueType file; undefined when it is none. */
export function readFontTables(bytes: Uint8Array): FontTables | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = findTables(file);
  const [cmap, hmtx, hhea, head] = ["cmap", "hmtx", "hhea", "head"].map((tag) => tables.get(tag));
  const glyphOf = cmap && readCharacterMap(cmap);
  if (!glyphOf || !hmtx || !hhea || !head) return undefined;
  const em = head.getUint16(18);
  const measures = hhea.getUint16(34);
  const names = tables.get("name");
  return {
    ascent: hhea.getInt16(4) / em,
    descent: -hhea.getInt16(6) / em,
    family: names ? readFamily(names) : "",
    advance: (character) => {
      const glyph = glyphOf(character.codePointAt(0) ?? 0);
      return glyph === 0 ? undefined : hmtx.getUint16(Math.min(glyph, measures - 1) * 4) / em;
    },
  };
}

function findTables(file: DataView): ReadonlyMap<string, DataView> {
  const tables = new Map<string, DataView>();
  if (file.byteLength < 12 || file.getUint32(0) !== 0x00010000) return tables;
  for (let index = 0; index < file.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(file.getUint8(at + byte))).join("");
    tables.set(tag, cut(file, file.getUint32(at + 8), file.getUint32(at + 12)));
  }
  return tables;
}

function cut(view: DataView, start: number, length: number): DataView {
  const from = Math.min(start, view.byteLength);
  return new DataView(
    view.buffer,
    view.byteOffset + from,
    Math.min(length, view.byteLength - from),
  );
}

/** Formats 4 and 12 of the Windows platform, which every font of today has one of. */
function readCharacterMap(cmap: DataView): ((point: number) => number) | undefined {
  const maps = new Map<number, DataView>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = 4 + index * 8;
    if (cmap.getUint16(at) !== 3) continue;
    const start = cmap.getUint32(at + 4);
    const map = cut(cmap, start, cmap.byteLength);
    maps.set(map.getUint16(0), map);
  }
  const [long, short] = [maps.get(12), maps.get(4)];
  if (long) return (point) => findInGroups(long, point);
  return short && ((point) => findInSegments(short, point));
}

function findInGroups(map: DataView, point: number): number {
  const count = map.getUint32(12);
  for (let index = 0; index < count; index++) {
    const at = 16 + index * 12;
    if (point > map.getUint32(at + 4)) continue;
    const first = map.getUint32(at);
    return point < first ? 0 : map.getUint32(at + 8) + point - first;
  }
  return 0;
}

function findInSegments(map: DataView, point: number): number {
  const twice = map.getUint16(6);
  for (let at = 0; at < twice; at += 2) {
    if (point > map.getUint16(14 + at)) continue;
    const first = map.getUint16(16 + twice + at);
    if (point < first) return 0;
    const delta = map.getUint16(16 + 2 * twice + at);
    const place = 16 + 3 * twice + at;
    const offset = map.getUint16(place);
    if (offset === 0) return (point + delta) & 0xffff;
    const glyph = map.getUint16(place + offset + (point - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** The typographic family where there is one, in English, as programs that draw SVG look for it. */
function readFamily(names: DataView): string {
  const start = names.getUint16(4);
  const found = new Map<number, string>();
  for (let index = 0; index < names.getUint16(2); index++) {
    const at = 6 + index * 12;
    const isEnglish = names.getUint16(at) === 3 && names.getUint16(at + 4) === 0x0409;
    if (!isEnglish) continue;
    const length = names.getUint16(at + 8);
    const text = cut(names, start + names.getUint16(at + 10), length);
    let name = "";
    for (let byte = 0; byte + 1 < length; byte += 2)
      name += String.fromCharCode(text.getUint16(byte));
    found.set(names.getUint16(at + 6), name);
  }
  return found.get(16) ?? found.get(1) ?? "";
}
