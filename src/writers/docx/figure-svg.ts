/**
 * A drawing as SVG that needs no font: its words are outlines, shaped by the renderer in the theme's
 * fonts. The outlines are written in whole hundredths of a point from where each begins, so that the
 * same letter is the same text, which packs well.
 */
import { laoStretches } from "../../text/lao-stretches.ts";
import { normalise } from "../../text/normalise.ts";
import type { Drawing, Label, Shape } from "../figures/drawing.ts";
import type { FigureType } from "../figures/type.ts";
import type { SvgRenderer } from "./figure-renderer.ts";
import { type Attributes, escapeXml, tag } from "./xml.ts";

/** Steps of an outline in a point. */
const STEPS = 100;

/** The unit of lengths: in a file it is a point, in the renderer, which knows none, no unit at all. */
export type SvgUnit = "pt" | "";

/** The drawing as the inside of an SVG. */
export function drawShapes(drawing: Drawing, type: FigureType, Renderer: SvgRenderer): string {
  const { shapes } = drawing;
  const labels = shapes.filter((shape) => shape.kind === "label");
  const words = outlinesOf(drawing, labels, type, Renderer);
  const body = shapes.map(shapeXml).join("");
  const outlines = words ? `<g transform="scale(${1 / STEPS})">${words}</g>` : "";
  return body + outlines;
}

/** A whole SVG of a drawing's size. */
export function wrapSvg(inside: string, { width, height }: Drawing, unit: SvgUnit): string {
  const [wide, high] = [round(width), round(height)];
  const size = `width="${wide}${unit}" height="${high}${unit}" viewBox="0 0 ${wide} ${high}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`;
}

function shapeXml(shape: Shape): string {
  switch (shape.kind) {
    case "label":
      return "";
    case "box": {
      const { x, y, width, height, fill } = shape;
      const place = `x="${round(x)}" y="${round(y)}"`;
      return `<rect ${place} width="${round(width)}" height="${round(height)}" fill="#${fill}"/>`;
    }
    case "dot": {
      const { x, y, radius, fill } = shape;
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="#${fill}"/>`;
    }
    case "line": {
      const { x1, y1, x2, y2, stroke } = shape;
      const path = `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
      return `<path d="${path}" stroke="#${stroke.colour}" stroke-width="${stroke.width}"/>`;
    }
  }
}

/** The words of all labels as outlines, in their order. */
function outlinesOf(
  drawing: Drawing,
  labels: readonly Label[],
  type: FigureType,
  Renderer: SvgRenderer,
): string {
  const texts = labels.map((label) => textXml(label, type)).join("");
  const fonts = new Set(
    [false, true].flatMap((strong) =>
      [false, true].flatMap((isLao) => type.font(isLao, strong)?.bytes ?? []),
    ),
  );
  const svg = new Renderer(wrapSvg(texts, drawing, ""), {
    font: { fontBuffers: [...fonts], defaultFontFamily: type.font(false, false)?.family ?? "" },
  });
  const drawn = svg.toString();
  svg.free();
  return [...drawn.matchAll(/<path\s[^>]*>/gu)].map(([path]) => tidyPath(path)).join("");
}

/** One element for each face, since the renderer mixes up several in one. */
function textXml({ text, x, y, strong, colour }: Label, type: FigureType): string {
  let left = x;
  return laoStretches(normalise(text).trimEnd())
    .map(({ text: words, isLao }) => {
      const look: Attributes = {
        "xml:space": "preserve",
        x: round(left),
        y: round(y + type.baseline),
        "font-family": type.font(isLao, strong)?.family ?? "",
        "font-size": type.size,
        ...(type.bold(strong) && { "font-weight": 700 }),
        ...(type.italic(strong) && { "font-style": "italic" }),
        fill: `#${colour}`,
      };
      left += type.advance(words, strong);
      return tag("text", look, escapeXml(partAm(words)));
    })
    .join("");
}

/**
 * ຳ in its two parts, the ring before the tone, as fonts draw it: the renderer takes a letter with all
 * that hangs on it to be as wide as the widest of these, and would set the next letter over the second.
 */
function partAm(text: string): string {
  return text.replace(/([\u0ec8-\u0ecb]?)\u0eb3/gu, "\u0ecd$1\u0eb2");
}

/** The outline with relative steps instead of absolute places. */
function tidyPath(path: string): string {
  const fill = /\sfill="(#[0-9a-f]{6})"/u.exec(path)?.[1] ?? "#000000";
  const outline = /\sd="([^"]*)"/u.exec(path)?.[1] ?? "";
  let written = "";
  let origin = { x: 0, y: 0 };
  /** Where the pen is, rounded: in the picture, and from the origin. */
  let pen = { x: 0, y: 0 };
  let begun = { x: 0, y: 0 };
  for (const [, command = "", numbers = ""] of outline.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)) {
    if (command === "Z") {
      written += "z";
      pen = begun;
      continue;
    }
    const values = numbers
      .trim()
      .split(/[\s,]+/u)
      .map(Number);
    const points: { readonly x: number; readonly y: number }[] = [];
    for (let at = 0; at + 1 < values.length; at += 2) {
      points.push({ x: (values[at] ?? 0) * STEPS, y: (values[at + 1] ?? 0) * STEPS });
    }
    const [first] = points;
    if (command === "M" && first) {
      const to = { x: Math.round(first.x), y: Math.round(first.y) };
      written += `m${steps([{ x: to.x - pen.x, y: to.y - pen.y }])}`;
      origin = { x: first.x - to.x, y: first.y - to.y };
      pen = to;
      begun = to;
      continue;
    }
    const ends = points.map(({ x, y }) => ({
      x: Math.round(x - origin.x),
      y: Math.round(y - origin.y),
    }));
    written +=
      command.toLowerCase() + steps(ends.map(({ x, y }) => ({ x: x - pen.x, y: y - pen.y })));
    pen = ends.at(-1) ?? pen;
  }
  return `<path fill="${fill}" d="${written}"/>`;
}

function steps(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .flatMap(({ x, y }) => [x, y])
    .map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : String(value)))
    .join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
