/**
 * Figures on the page: their shapes come from `writers/figures`, their words are set as all others, so
 * that they can be searched and copied. All of a figure is one element of the paper's structure.
 */
import type { Figure, Text } from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import { once } from "../../text/once.ts";
import { drawFigure, figureRoom } from "../figures/draw-figure.ts";
import type { Drawing, Label } from "../figures/drawing.ts";
import { figureType } from "../figures/type.ts";
import type { WriterContext } from "../writer.ts";
import type { FigureBlock, Run } from "./content.ts";
import { PaperLine } from "./line.ts";
import type { Typesetter } from "./typesetter.ts";

/** A drawing with its labels as lines, which stand where they are in the drawing. */
export interface SetDrawing {
  readonly drawing: Drawing;
  readonly lines: readonly PaperLine[];
}

/** The drawings of a figure at this width, each to stand whole on a page. */
export type SetFigure = (figure: Figure, width: number) => readonly SetDrawing[];

export function makeFigure(figure: Figure, { figure: look }: WriterContext["theme"]): FigureBlock {
  return { canvas: [], figure, margin: [0, 0, 0, look.after], node: figure };
}

/** Sets the figures of a paper; what cannot be drawn is in the report. */
export function figureSetter(
  { theme, host, report }: WriterContext,
  typeset: Typesetter,
): SetFigure {
  const type = once(() => figureType(theme, host, report));
  return (figure, width) => {
    const known = type();
    if (!known) return [];
    const room = { width, height: figureRoom(theme) };
    return drawFigure(figure, room, { theme, type: known, report }).map((drawing) => {
      const labels = drawing.shapes.filter((shape) => shape.kind === "label");
      return { drawing, lines: labels.map((label) => setLabel(label, figure, typeset)) };
    });
  };
}

/** The drawings at this width, made once. */
export function drawingsOf(block: FigureBlock, width: number): readonly SetDrawing[] {
  if (!block._drawings || block._drawingsWidth !== width) {
    block._drawings = block._setFigure?.(block.figure, width) ?? [];
    block._drawingsWidth = width;
  }
  return block._drawings;
}

/** The height of all drawings, or of the first, which is what must stand where the figure begins. */
export function figureHeight(block: FigureBlock, width: number, count?: 1): number {
  const heights = drawingsOf(block, width).map(({ drawing }) => drawing.height);
  return heights.slice(0, count).reduce((sum, height) => sum + height, 0);
}

/** What the structure says of a figure to those who do not see it. */
export function alternativeOf({ description }: Figure): string {
  return asPrinted(description).trim();
}

function setLabel(label: Label, figure: Figure, typeset: Typesetter): PaperLine {
  const { colour, x, y, ends } = label;
  const text = runsOf(label, figure.texts ?? []);
  const { inlines } = typeset({ text, paragraph: "figure", alignment: "left" });
  const line = new PaperLine(Number.POSITIVE_INFINITY);
  for (const inline of inlines) line.addInline({ ...inline, colour });
  line.x = x;
  line.y = y;
  line.lastLineInParagraph = ends;
  return line;
}

/** The words with the text that they come from, apart from an amount behind them, which no data holds so. */
function runsOf({ text, strong }: Label, texts: readonly Text[]): readonly Run[] {
  const characters = strong ? (["strong"] as const) : [];
  const node = texts.find(({ value }) => value.includes(text) || text.startsWith(`${value} `));
  if (!node || node.value.includes(text)) return [{ text, characters, ...(node && { node }) }];
  const { length } = node.value;
  return [
    { text: node.value, characters, node },
    { text: text.slice(length), characters },
  ];
}
