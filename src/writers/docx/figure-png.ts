/**
 * A picture of few colours as PNG with a palette (PNG, third edition), an eighth as large as one with
 * all colours.
 */
import { deflateSync } from "node:zlib";

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

/** A colour of the picture: how many pixels have it, and its place in the palette. */
interface Ink {
  readonly colour: number;
  count: number;
  place: number;
}

/**
 * The file; `own` are the colours that stay as they are, that of the ground first; `dotsPerInch` says
 * how large it is meant to be.
 */
export function encodePng(
  { width, height, bytes }: Pixels,
  own: readonly string[],
  dotsPerInch: number,
): Uint8Array {
  const inks = new Map<number, Ink>();
  // Four bytes at once, since there are a million pixels; what number they make does not matter.
  const pixels = new Uint32Array(bytes.slice().buffer);
  forEachRun(pixels, (pixel, from, to) => {
    const ink = inks.get(pixel) ?? { colour: colourAt(bytes, from * 4), count: 0, place: 0 };
    ink.count += to - from;
    inks.set(pixel, ink);
  });
  const palette = choosePalette([...inks.values()], own);
  const depth = palette.length <= 16 ? 4 : 8;
  const rows = packRows(pixels, width, depth, (pixel) => inks.get(pixel)?.place ?? 0);
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  return join([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", [...long(width), ...long(height), depth, 3, 0, 0, 0]),
    chunk("PLTE", palette.flatMap(channels)),
    // The ground is not drawn, as in the picture in vectors, so that a box shows through.
    chunk("tRNS", [0]),
    chunk("pHYs", [...long(dotsPerMetre), ...long(dotsPerMetre), 1]),
    chunk("IDAT", deflateSync(rows, { level: LEVEL })),
    chunk("IEND", []),
  ]);
}

/** The stretches of like pixels, which are long in a figure. */
function forEachRun(
  pixels: Uint32Array,
  visit: (pixel: number, from: number, to: number) => void,
): void {
  let from = 0;
  for (let at = 1; at <= pixels.length; at++) {
    if (pixels[at] === pixels[from]) continue;
    visit(pixels[from] ?? 0, from, at);
    from = at;
  }
}

/** The rows, each after a byte that says that it is not filtered; the ground is 0 everywhere. */
function packRows(
  pixels: Uint32Array,
  width: number,
  depth: 4 | 8,
  placeOf: (pixel: number) => number,
): Uint8Array {
  const inByte = 8 / depth;
  const stride = 1 + Math.ceil(width / inByte);
  const rows = new Uint8Array(stride * (pixels.length / width));
  forEachRun(pixels, (pixel, from, to) => {
    const place = placeOf(pixel);
    if (place === 0) return;
    for (let each = from; each < to; each++) {
      const x = each % width;
      const at = ((each - x) / width) * stride + 1 + (depth === 4 ? x >> 1 : x);
      rows[at] = (rows[at] ?? 0) | (x % inByte === inByte - 1 ? place : place << depth);
    }
  });
  return rows;
}

/** The picture's own colours and its commonest shades; every other one is drawn as the nearest of them. */
function choosePalette(inks: readonly Ink[], own: readonly string[]): readonly number[] {
  const palette = [...new Set(own.map((colour) => Number.parseInt(colour, 16)))];
  const most = palette.length + SHADES;
  for (const { colour } of inks.toSorted((a, b) => b.count - a.count || a.colour - b.colour)) {
    if (palette.length === most) break;
    if (palette.every((known) => distance(known, colour) > SHADE)) palette.push(colour);
  }
  for (const ink of inks) {
    let nearest = Number.POSITIVE_INFINITY;
    palette.forEach((known, place) => {
      const far = distance(known, ink.colour);
      if (far < nearest) [nearest, ink.place] = [far, place];
    });
  }
  return palette;
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 0xff) - ((other >> 8) & 0xff);
  const blue = (one & 0xff) - (other & 0xff);
  return red * red + green * green + blue * blue;
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
