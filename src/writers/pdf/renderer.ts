/**
 * Draws the laid-out pages by our own operators; pdfmake goes from item to item. Every stretch of
 * text is tied to its element of the paper's structure; all that is not the paper's own (furniture,
 * rules, grounds, table heads that come again) is marked as an artifact.
 */
import { collectAreas, type Spot } from "./active-areas.ts";
import type { Element } from "./elements.ts";
import type { EmbeddedFace } from "./embedded-face.ts";
import { embedFace } from "./embedded-face.ts";
import type { Face } from "./face.ts";
import { drawShapes } from "./figure-operators.ts";
import { bearerId } from "./inline-runs.ts";
import type { PaperLine } from "./line.ts";
import { trackDrawn } from "./marked-content.ts";
import type { PdfFile } from "./pdf-file.ts";
import {
  type FigureVector,
  type GroundVector,
  type LaidPage,
  type LineVector,
  Renderer,
} from "./pdfmake.ts";
import { drawText, freshState, type TextState } from "./text-operators.ts";
import { drawVector } from "./vector-operators.ts";
import { drawGrounds, drawUnderlines } from "./word-grounds.ts";

export interface Bookmark extends Spot {
  readonly title: string;
  readonly level: number;
}

const artifacts = {
  graphics: "/Artifact BMC",
  header: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
  repeated: "/Artifact <</Type /Pagination>> BDC",
} as const;
type Artifact = keyof typeof artifacts;

export class PaperRenderer extends Renderer {
  readonly #file: PdfFile;
  readonly #faces = new Map<Face, EmbeddedFace>();
  readonly #spots = new Map<string, Spot>();
  readonly bookmarks: Bookmark[] = [];
  readonly drawn = trackDrawn();
  readonly #areas;
  /** The mark that what is drawn next stands in; neighbours share one. */
  #mark: Element | Artifact | undefined;
  #state: TextState = freshState();

  constructor(file: PdfFile) {
    super(file);
    this.#file = file;
    this.#areas = collectAreas(file, this.drawn);
  }

  /** Marks end with the page they stand on. */
  override renderPages(pages: readonly LaidPage[]): void {
    for (const page of pages) {
      this.#state = freshState();
      super.renderPages([page]);
      this.#setMark(undefined);
    }
  }

  override renderLine(line: PaperLine, x: number, y: number): void {
    const isRepeated = line.original.drawn;
    line.original.drawn = true;
    if (!isRepeated) this.#land(line, y);
    if (line.inlines.every(({ shaped }) => shaped.glyphs.length === 0)) return;
    this.#drawGraphics(drawGrounds(line, x, y));
    this.#drawWords(line, x, y, isRepeated);
    this.#drawGraphics(drawUnderlines(line, x, y));
  }

  /** Grounds and lines that are not the paper's own words. */
  #drawGraphics(operators: string): void {
    if (!operators) return;
    this.#setMark("graphics");
    this.#file.addContent(operators);
  }

  #drawWords(line: PaperLine, x: number, y: number, isRepeated: boolean): void {
    const context = { findEmbedded: this.#findEmbedded, state: this.#state };
    const artifact = artifactOf(line, isRepeated);
    if (artifact) {
      this.#setMark(artifact);
      this.#file.addContent(drawText(line, x, y, context));
      return;
    }
    const { element } = line;
    if (!element) throw new Error("a line belongs to no element of the paper");
    if (line.inlines.every((inline) => (inline.element ?? element) === element)) {
      this.#setMark(element);
      this.#file.addContent(drawText(line, x, y, context));
    } else {
      this.#setMark(undefined);
      const open = (each: Element) => this.drawn.open(each, this.#file.page.dictionary);
      this.#file.addContent(drawText(line, x, y, { ...context, open }));
      this.#areas.add(line, x, y);
    }
  }

  override renderVector(vector: LineVector | GroundVector | FigureVector): void {
    if (vector.type === "figure") {
      this.#drawFigure(vector);
      return;
    }
    this.#setMark("graphics");
    this.#file.addContent(drawVector(vector));
    // A ground is painted in the colour that letters would take after it.
    this.#state.colour = "";
  }

  /** A figure is one element, its words included. */
  #drawFigure({ x, y, drawing: { drawing, lines }, element, isWhole }: FigureVector): void {
    const { page } = this.#file;
    if (!element) throw new Error("a figure belongs to no element of the paper");
    this.#setMark(element);
    this.#file.addContent(drawShapes(drawing.shapes, x, y));
    for (const line of lines) {
      line.drawn = true;
      const context = { findEmbedded: this.#findEmbedded, state: this.#state };
      this.#file.addContent(drawText(line, x + (line.x ?? 0), y + (line.y ?? 0), context));
    }
    const [top, right] = [page.height - y, x + drawing.width];
    if (isWhole) element.box = [x, top - drawing.height, right, top];
  }

  /** Writes what needs the whole paper: links within it and the fonts. */
  finish(): void {
    this.#areas.finish(this.#spots);
    for (const face of this.#faces.values()) face.finish();
  }

  #setMark(mark: Element | Artifact | undefined): void {
    if (mark === this.#mark) return;
    if (this.#mark) this.#file.addContent("EMC");
    if (typeof mark === "string") this.#file.addContent(artifacts[mark]);
    else if (mark) this.#file.addContent(this.drawn.open(mark, this.#file.page.dictionary));
    this.#mark = mark;
  }

  readonly #findEmbedded = (face: Face): EmbeddedFace => {
    const known = this.#faces.get(face);
    const embedded = known ?? embedFace(face, this.#faces.size, this.#file);
    if (!known) this.#faces.set(face, embedded);
    this.#file.page.fonts[embedded.id] ??= embedded.reference;
    return embedded;
  };

  #land({ landing, notes }: PaperLine, y: number): void {
    if (!landing && notes.length === 0) return;
    const { page } = this.#file;
    const spot = { page: page.dictionary, top: page.height - y };
    for (const note of notes) this.#spots.set(bearerId(note), spot);
    if (!landing) return;
    this.#spots.set(landing.id, spot);
    if (landing.bookmark) this.bookmarks.push({ ...spot, ...landing.bookmark });
  }
}

function artifactOf({ role }: PaperLine, isRepeated: boolean): Artifact | undefined {
  if (isRepeated) return "repeated";
  return role === "header" || role === "footer" ? role : undefined;
}
