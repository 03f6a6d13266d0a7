/**
 * What a PDF says of a font as a whole, from the tables that every font has (OpenType specification,
 * tables head, hhea, OS/2, post and name); in font units.
 */
import { i16, u16, u32 } from "./layout-tables.ts";

export interface FontMeasures {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Older fonts do not say them. */
  readonly capHeight: number | undefined;
  readonly xHeight: number | undefined;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly post: { readonly isFixedPitch: number };
}

/** Undefined for a file that leaves out what most say. */
export function readMeasures(tables: ReadonlyMap<string, Buffer>): FontMeasures | undefined {
  const [head, hhea, os2, post, names] = ["head", "hhea", "OS/2", "post", "name"].map((name) =>
    tables.get(name),
  );
  const postscriptName = names && readName(names);
  if (!head || !hhea || !os2 || !post || !postscriptName) return undefined;
  const saysHeights = u16(os2, 0) > 1;
  return {
    postscriptName,
    unitsPerEm: u16(head, 18),
    ascent: i16(hhea, 4),
    descent: i16(hhea, 6),
    xHeight: saysHeights ? i16(os2, 86) : undefined,
    capHeight: saysHeights ? i16(os2, 88) : undefined,
    italicAngle: (u32(post, 4) | 0) / 0x10000,
    bbox: { minX: i16(head, 36), minY: i16(head, 38), maxX: i16(head, 40), maxY: i16(head, 42) },
    post: { isFixedPitch: u32(post, 12) },
  };
}

const POSTSCRIPT_NAME = 6;
const ENGLISH = 0x0409;

/** The name that programs use, as Windows reads it: plain letters in two bytes each. */
function readName(names: Buffer): string | undefined {
  const strings = u16(names, 4);
  for (let index = u16(names, 2) - 1; index >= 0; index--) {
    const at = 6 + 12 * index;
    const isWindows = u16(names, at) === 3 && u16(names, at + 4) === ENGLISH;
    if (!isWindows || u16(names, at + 6) !== POSTSCRIPT_NAME) continue;
    const start = strings + u16(names, at + 10);
    let name = "";
    for (let from = start; from < start + u16(names, at + 8); from += 2) {
      name += String.fromCharCode(u16(names, from));
    }
    return name;
  }
  return undefined;
}
