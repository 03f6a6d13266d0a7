/**
 * Figures in Word: a picture in vectors for Word since 2016, and a sharp one in dots for programs that
 * show only those. The shapes come from `writers/figures`, so both formats draw the same.
 */
import { ImageRun } from "docx";
import type { Block, Document, Figure } from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import { drawFigure, figureRoom } from "../figures/draw-figure.ts";
import type { Drawing } from "../figures/drawing.ts";
import { figureType } from "../figures/type.ts";
import { printable } from "../printable.ts";
import type { WriterContext } from "../writer.ts";
import { encodePng } from "./figure-png.ts";
import { loadSvgRenderer } from "./figure-renderer.ts";
import { drawShapes, wrapSvg } from "./figure-svg.ts";

/** One picture, in points. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  /** What it shows in words. */
  readonly description: string;
}

/** The pictures of a figure at this width in points, in their order. */
export type PaintFigure = (figure: Figure, width: number) => readonly Picture[];

const DOTS_PER_INCH = 220;
/** A tall figure is drawn with fewer, so that a paper stays small. */
const MOST_DOTS = 1_500_000;
const PAPER = "ffffff";
const POINTS_PER_INCH = 72;
/** The library's own measure. */
const PIXELS_PER_INCH = 96;

/** Paints the figures of a paper; without any, nothing is loaded. What cannot be painted is in the report. */
export async function figurePainter(
  document: Document,
  context: WriterContext,
): Promise<PaintFigure> {
  const { theme, host, report } = context;
  if (!document.children.some(holdsFigure)) return () => [];
  const type = figureType(theme, host, report);
  const Renderer = await loadSvgRenderer(host, report);
  if (!type || !Renderer) return () => [];
  const dots = (svg: string, drawing: Drawing): Uint8Array => {
    const perInch = Math.min(DOTS_PER_INCH, sharpest(drawing));
    const fitTo = { mode: "zoom", value: perInch / POINTS_PER_INCH } as const;
    const drawn = new Renderer(svg, { fitTo, background: `#${PAPER}` });
    const image = drawn.render();
    const pixels = { width: image.width, height: image.height, bytes: image.pixels };
    image.free();
    drawn.free();
    return encodePng(pixels, coloursOf(drawing), perInch);
  };
  const encoder = new TextEncoder();
  return (figure, width) => {
    const room = { width, height: figureRoom(theme) };
    const drawings = drawFigure(figure, room, { theme, type, report });
    const place = figure.origin?.template;
    const description = printable(asPrinted(figure.description).trim(), place, context);
    return drawings.map((drawing: Drawing) => {
      const inside = drawShapes(drawing, type, Renderer);
      const svg = encoder.encode(wrapSvg(inside, drawing, "pt"));
      const { width, height } = drawing;
      return { width, height, description, svg, png: dots(wrapSvg(inside, drawing, ""), drawing) };
    });
  };
}

/** Paints a figure that stands in two versions once. */
export function paintOnce(paint: PaintFigure): PaintFigure {
  const painted = new Map<Figure, { readonly width: number; readonly made: readonly Picture[] }>();
  return (figure, width) => {
    const known = painted.get(figure);
    if (known?.width === width) return known.made;
    const made = paint(figure, width);
    painted.set(figure, { width, made });
    return made;
  };
}

/** The picture as it stands in a line. */
export function imageRun({ width, height, svg, png, description }: Picture): ImageRun {
  const pixels = (points: number) => (points * PIXELS_PER_INCH) / POINTS_PER_INCH;
  return new ImageRun({
    type: "svg",
    data: Buffer.from(svg),
    fallback: { type: "png", data: Buffer.from(png) },
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: "Figure", description, title: "" },
  });
}

/** The dots per inch that make as many dots as a picture may have. */
function sharpest({ width, height }: Drawing): number {
  return Math.sqrt(MOST_DOTS / (width * height)) * POINTS_PER_INCH;
}

function coloursOf({ shapes }: Drawing): readonly string[] {
  const used = shapes.map((shape) => {
    if (shape.kind === "label") return shape.colour;
    return shape.kind === "line" ? shape.stroke.colour : shape.fill;
  });
  return [PAPER, ...new Set(used)];
}

function holdsFigure(block: Block): boolean {
  if (block.type === "figure") return true;
  if (block.type === "list") return block.items.some(({ children }) => children.some(holdsFigure));
  if (block.type === "quote" || block.type === "card" || block.type === "keep") {
    return block.children.some(holdsFigure);
  }
  return false;
}
