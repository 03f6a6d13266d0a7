/** Where two drawings of one page differ, and a picture of that. */
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Drawing } from "./drawing.ts";

/** A rectangle of pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Difference {
  /** How many pixels are not alike. */
  readonly pixels: number;
  /** Of how many. */
  readonly of: number;
  /** From the top of the page to its foot; what is about a line apart is one place. */
  readonly places: readonly Place[];
  /** A PNG of the new page, faded, with each difference red and each place framed. */
  readonly picture: Uint8Array;
}

const GAP = 8;
const MARGIN = 4;

/** Every pixel that is not alike counts. Pages of two sizes are laid on white at their upper left corners. */
export function findDifference(before: Drawing, after: Drawing): Difference {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const one = onWhite(before, width, height);
  const other = onWhite(after, width, height);
  const options = { threshold: 0, includeAA: true, diffMask: true } as const;
  const mask = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(one, other, mask, width, height, options);
  const places = findPlaces(mask, width, height);
  const picture = new PNG({ width, height });
  picture.data.set(other.map((value) => 255 - (255 - value) * 0.35));
  const red = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    picture.data.set([208, 0, 40, 255], (y * width + x) * 4);
  };
  for (let at = 0; at < width * height; at++) {
    if (mask[at * 4 + 3] !== 0) red(at % width, Math.floor(at / width));
  }
  for (const place of places) drawFrame(place, red);
  const bytes = PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
  return { pixels, of: width * height, places, picture: bytes };
}

function onWhite({ width, height, pixels }: Drawing, wide: number, high: number): Uint8Array {
  const larger = new Uint8Array(wide * high * 4).fill(255);
  for (let y = 0; y < height; y++) {
    larger.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), y * wide * 4);
  }
  return larger;
}

/** The bands of rows that differ, each as wide as its differences. */
function findPlaces(mask: Uint8Array, width: number, height: number): readonly Place[] {
  const places: Place[] = [];
  for (let y = 0; y < height; y++) {
    let left = width;
    let right = -1;
    for (let x = 0; x < width; x++) {
      if (mask[(y * width + x) * 4 + 3] === 0) continue;
      left = Math.min(left, x);
      right = x;
    }
    if (right < 0) continue;
    const last = places.at(-1);
    if (last && y - last.bottom <= GAP) {
      const wider = { left: Math.min(left, last.left), right: Math.max(right, last.right) };
      places[places.length - 1] = { ...last, ...wider, bottom: y };
    } else places.push({ left, right, top: y, bottom: y });
  }
  return places;
}

function drawFrame({ left, top, right, bottom }: Place, dot: (x: number, y: number) => void): void {
  for (let x = left - MARGIN; x <= right + MARGIN; x++) {
    for (const y of [top - MARGIN, bottom + MARGIN]) dot(x, y);
  }
  for (let y = top - MARGIN; y <= bottom + MARGIN; y++) {
    for (const x of [left - MARGIN, right + MARGIN]) dot(x, y);
  }
}
