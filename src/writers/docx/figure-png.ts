/**
 * A picture of few colours as PNG with a palette (PNG, third edition), an eighth as large as one with
 * all colours; packed by our own zip library, so that its bytes are the same on every Node.
 */
import { zlibSync } from "fflate";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Shades at the edges of letters and lines, besides the picture's own colours. */
const SHADES = 6;
/** Shades nearer than this are one. */
const SHADE = 3 * 24 ** 2;
/** Packs nearly as well as the highest, in a third of the time. */
const LEVEL = 6;

/** Pixels by rows, four bytes each: red, green, blue and how much they cover, which is all. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** The file; `own` are the colours that stay as they are, `dotsPerInch` says how large it is meant to be. */
export function encodePng(
  { width, height, bytes }: Pixels,
  own: readonly string[],
  dotsPerInch: number,
): Uint8Array {
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel++) colours[pixel] = colourAt(bytes, pixel * 4);
  const { palette, placeOf } = choosePalette(colours, own);
  const depth = palette.length <= 16 ? 4 : 8;
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  return join([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", [...long(width), ...long(height), depth, 3, 0, 0, 0]),
    chunk("PLTE", palette.flatMap(channels)),
    chunk("pHYs", [...long(dotsPerMetre), ...long(dotsPerMetre), 1]),
    chunk("IDAT", zlibSync(packRows(colours, width, depth, placeOf), { level: LEVEL })),
    chunk("IEND", []),
  ]);
}

/** The rows, each after a byte that says that it is not filtered. */
function packRows(
  colours: Uint32Array,
  width: number,
  depth: 4 | 8,
  placeOf: (colour: number) => number,
): Uint8Array {
  const inByte = 8 / depth;
  const stride = 1 + Math.ceil(width / inByte);
  const rows = new Uint8Array(stride * (colours.length / width));
  for (let pixel = 0; pixel < colours.length; pixel++) {
    const x = pixel % width;
    const at = Math.floor(pixel / width) * stride + 1 + Math.floor(x / inByte);
    const place = placeOf(colours[pixel] ?? 0);
    rows[at] = (rows[at] ?? 0) | (x % inByte === inByte - 1 ? place : place << depth);
  }
  return rows;
}

/** The picture's own colours and its commonest shades; every other one is drawn as the nearest of them. */
function choosePalette(
  colours: Uint32Array,
  own: readonly string[],
): { readonly palette: readonly number[]; readonly placeOf: (colour: number) => number } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...new Set(own.map((colour) => Number.parseInt(colour, 16)))];
  const most = palette.length + SHADES;
  for (const [colour] of [...counts].sort(([a, one], [b, other]) => other - one || a - b)) {
    if (palette.length === most) break;
    if (palette.every((known) => distance(known, colour) > SHADE)) palette.push(colour);
  }
  const places = new Map<number, number>();
  return {
    palette,
    placeOf: (colour) => {
      const known = places.get(colour);
      if (known !== undefined) return known;
      const far = palette.map((each) => distance(each, colour));
      const place = far.indexOf(Math.min(...far));
      places.set(colour, place);
      return place;
    },
  };
}

function distance(one: number, other: number): number {
  const [a, b] = [channels(one), channels(other)];
  return a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
}

function channels(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function colourAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

function chunk(name: string, content: readonly number[] | Uint8Array): Uint8Array {
  const named = join([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), content]);
  return join([long(content.length), named, long(checksum(named))]);
}

function long(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** CRC-32, bit by bit; a figure is small. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function join(parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
