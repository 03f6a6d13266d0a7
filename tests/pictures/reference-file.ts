/**
 * The file of a reference picture: a PNG with a palette, which pngjs reads but does not write, that
 * carries the fingerprint of the drawing it was reduced from.
 */
import { crc32, deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { type Drawing, fingerprint } from "./drawing.ts";
import { chooseColours, mapToPalette, partsOf } from "./few-colours.ts";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const KEYWORD = "Drawing SHA-256";

/** The picture of a drawing in so many colours; 256 is the most. */
export function writeReference(drawing: Drawing, colours: number): Uint8Array {
  const palette = chooseColours(drawing, colours);
  const depth = palette.length > 16 ? 8 : 4;
  const { width, height } = drawing;
  const places = mapToPalette(drawing, palette);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Colours by their places in the palette.
  head.set([depth, 3], 8);
  // Each row begins with the number of its filter: 0, none, which suits letters best.
  const row = 1 + Math.ceil((width * depth) / 8);
  const rows = Buffer.alloc(row * height);
  places.forEach((place, pixel) => {
    const x = pixel % width;
    const at = row * Math.floor(pixel / width) + 1 + Math.floor((x * depth) / 8);
    rows[at] = (rows[at] ?? 0) | (depth === 4 && x % 2 === 0 ? place << 4 : place);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("tEXt", Buffer.from(`${KEYWORD}\0${fingerprint(drawing)}`, "latin1")),
    chunk("PLTE", Uint8Array.from(palette.flatMap(partsOf))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

export interface Reference {
  readonly drawing: Drawing;
  /** Of the drawing it was reduced from; undefined where another program wrote the file. */
  readonly fingerprint: string | undefined;
}

/** What a PNG shows; undefined if it is none. */
export function readReference(bytes: Uint8Array): Reference | undefined {
  try {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    const found = new RegExp(`tEXt${KEYWORD}\0([0-9a-f]{64})`).exec(
      Buffer.from(bytes).toString("latin1"),
    );
    return { drawing: { width, height, pixels: data }, fingerprint: found?.[1] };
  } catch {
    return undefined;
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
