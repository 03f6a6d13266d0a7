/** Figures drawn as the writers draw them, and where their words stand. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { Figure } from "../../../src/document/nodes.ts";
import { drawFigure } from "../../../src/writers/figures/draw-figure.ts";
import type { Drawing, Label } from "../../../src/writers/figures/drawing.ts";
import { type FigureType, figureType } from "../../../src/writers/figures/type.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import { must } from "../../support/example.ts";
import { host, theme as international } from "../pdf/write.ts";

export interface Options {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
}

/** The type of a theme's figures. */
export function typeOf(theme: Theme = international): FigureType {
  return must(figureType(theme, host, new Report()), "no fonts");
}

const plain = typeOf();

/** The drawings of a figure and what was said of it. */
export function tryDrawing(
  figure: Figure,
  { theme = international, width = 450, height = 600 }: Options = {},
) {
  const report = new Report();
  const type = theme === international ? plain : typeOf(theme);
  const drawings = drawFigure(figure, { width, height }, { theme, type, report });
  return { drawings, diagnostics: report.diagnostics };
}

/** The one drawing of a figure that has nothing wrong with it. */
export function draw(figure: Figure, options: Options = {}): Drawing {
  const { drawings, diagnostics } = tryDrawing(figure, options);
  const [drawing] = drawings;
  if (!drawing || drawings.length > 1 || diagnostics.length > 0) {
    throw new Error(`${drawings.length} drawings: ${JSON.stringify(diagnostics)}`);
  }
  return drawing;
}

export function labelsOf({ shapes }: Drawing): readonly Label[] {
  return shapes.filter((shape) => shape.kind === "label");
}

/** The words of labels, each block of lines as one text. */
export function textsOf(drawing: Drawing): readonly string[] {
  const texts: string[] = [];
  let open = "";
  for (const { text, ends } of labelsOf(drawing)) {
    open += text;
    if (!ends) continue;
    texts.push(open.trim());
    open = "";
  }
  return texts;
}
