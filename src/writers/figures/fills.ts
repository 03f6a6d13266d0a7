/**
 * How the parts of a bar are told apart, also without colour: each has a fill of the theme, which
 * differ in lightness, and every second one is hatched. What is printed on a fill can be read.
 */
import type { Box, Shape, Stretch, Stroke } from "./drawing.ts";

export type Hatch = "none" | "rising" | "falling" | "crossed";

export interface Fill {
  readonly colour: string;
  readonly hatch: Hatch;
  /** Of words on it; in contrast to it by at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
  readonly ink: string;
}

const hatches: readonly Hatch[] = ["none", "rising", "falling", "crossed"];
/** Between hatching lines, and their width; in points. */
const HATCH_STEP = 3.2;
const HATCH_WIDTH = 0.55;
/** How far hatching is from its fill, on the way to white or black. */
const HATCH_TONE = 0.45;
/** A fill this much darker than black is light takes light hatching. */
const MIDDLE = 0.18;

/** How many parts can be told apart with these colours. */
export function mostParts(colours: readonly string[]): number {
  return colours.length * hatches.length;
}

/** The fill of a part by its place: no two of a bar are alike, and neighbours differ twice. */
export function fillOf(part: number, colours: readonly string[]): Fill {
  const place = part % colours.length;
  const round = Math.floor(part / colours.length);
  const colour = colours[place] ?? "ffffff";
  const hatch = hatches[((place % 2) + round) % hatches.length] ?? "none";
  return { colour, hatch, ink: inkOn(colour) };
}

/** Black or white, whichever can be read better; one of them always can. */
export function inkOn(colour: string): string {
  return contrast(colour, "ffffff") > contrast(colour, "000000") ? "ffffff" : "000000";
}

/** The colour that is seen best on paper; undefined where there is none. */
export function darkestOf(colours: readonly string[]): string | undefined {
  return colours.toSorted((one, other) => luminance(one) - luminance(other))[0];
}

/** From 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** From 0 for black to 1 for white (WCAG 2.2, relative luminance). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A rectangle in a fill, framed, hatched but for a plate that is kept free for words. */
export function fillBox(
  place: Pick<Box, "x" | "y" | "width" | "height">,
  fill: Fill,
  frame: Stroke,
  plate?: Pick<Box, "x" | "width">,
): readonly Shape[] {
  const ground: Box = { kind: "box", ...place, fill: fill.colour };
  const lines = hatchLines(place, fill);
  const { y, height } = place;
  const free: readonly Shape[] = plate
    ? [{ kind: "box", ...plate, y, height, fill: fill.colour }]
    : [];
  return [ground, ...lines, ...(lines.length > 0 ? free : []), ...frameAround(place, frame)];
}

/** Four lines, so that what lies within stays to be seen. */
function frameAround(
  { x, y, width, height }: Pick<Box, "x" | "y" | "width" | "height">,
  stroke: Stroke,
): readonly Stretch[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { kind: "line", x1: x, y1: y, x2: right, y2: y, stroke },
    { kind: "line", x1: x, y1: bottom, x2: right, y2: bottom, stroke },
    { kind: "line", x1: x, y1: y, x2: x, y2: bottom, stroke },
    { kind: "line", x1: right, y1: y, x2: right, y2: bottom, stroke },
  ];
}

function hatchLines(
  { x, y, width, height }: Pick<Box, "x" | "y" | "width" | "height">,
  { colour, hatch }: Fill,
): readonly Stretch[] {
  if (hatch === "none") return [];
  const stroke = { width: HATCH_WIDTH, colour: toneOf(colour) };
  const falling: Stretch[] = [];
  // Lines at half a right angle, each cut to the rectangle.
  for (let start = HATCH_STEP - height; start < width; start += HATCH_STEP) {
    const from = Math.max(0, start);
    const to = Math.min(width, start + height);
    if (to - from < 0.5) continue;
    const ends = { x1: x + from, y1: y + from - start, x2: x + to, y2: y + to - start };
    falling.push({ kind: "line", ...ends, stroke });
  }
  if (hatch === "falling") return falling;
  const rising = falling.map((line) => ({
    ...line,
    y1: 2 * y + height - line.y1,
    y2: 2 * y + height - line.y2,
  }));
  return hatch === "rising" ? rising : [...falling, ...rising];
}

function toneOf(colour: string): string {
  const target = luminance(colour) < MIDDLE ? 255 : 0;
  const mixed = channels(colour).map((value) => Math.round(value + (target - value) * HATCH_TONE));
  return mixed.map((value) => value.toString(16).padStart(2, "0")).join("");
}

function channels(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
