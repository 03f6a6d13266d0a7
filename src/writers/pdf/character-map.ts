/** Which glyph a font has for a character (OpenType specification, table cmap), from its bytes. */
import { u16, u32 } from "./layout-tables.ts";

/** By platform and encoding, as the library for shaping looks for them. */
const UNICODE_MAPS = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
] as const;

/** The glyph of a code point, 0 for one that the font has not; undefined for maps of rare formats. */
export function readCharacterMap(cmap: Buffer): ((point: number) => number) | undefined {
  const maps = new Map<string, number>();
  for (let index = u16(cmap, 2) - 1; index >= 0; index--) {
    const at = 4 + 8 * index;
    maps.set(`${u16(cmap, at)} ${u16(cmap, at + 2)}`, u32(cmap, at + 4));
  }
  const used = UNICODE_MAPS.map((each) => maps.get(each.join(" "))).find((at) => at !== undefined);
  if (used === undefined) return undefined;
  const format = u16(cmap, used);
  if (format === 12) return (point) => findInGroups(cmap, used, point);
  return format === 4 ? (point) => findInSegments(cmap, used, point) : undefined;
}

function findInGroups(cmap: Buffer, map: number, point: number): number {
  let low = 0;
  let high = u32(cmap, map + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = map + 16 + 12 * middle;
    const first = u32(cmap, at);
    if (point < first) high = middle - 1;
    else if (point > u32(cmap, at + 4)) low = middle + 1;
    else return u32(cmap, at + 8) + point - first;
  }
  return 0;
}

function findInSegments(cmap: Buffer, map: number, point: number): number {
  const twice = u16(cmap, map + 6);
  const ends = map + 14;
  const starts = ends + twice + 2;
  let low = 0;
  let high = twice / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = u16(cmap, starts + 2 * middle);
    if (point < start) high = middle - 1;
    else if (point > u16(cmap, ends + 2 * middle)) low = middle + 1;
    else {
      const delta = u16(cmap, starts + twice + 2 * middle);
      const place = starts + 2 * twice + 2 * middle;
      const offset = u16(cmap, place);
      if (offset === 0) return (point + delta) & 0xffff;
      const glyph = u16(cmap, place + offset + 2 * (point - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}
