/**
 * Draws the laid-out pages: text by our own operators, lines and grounds by pdfmake. Every stretch of
 * text is tied to its element of the paper's structure; all that is not the paper's own (furniture,
 * rules, grounds, table heads that come again) is marked as an artifact.
 */
import type { EmbeddedFace } from "./embedded-face.ts";
import { embedFace } from "./embedded-face.ts";
import type { Face } from "./face.ts";
import type { PaperInline, PaperLine } from "./line.ts";
import { trackDrawn } from "./marked-content.ts";
import type { PdfFile } from "./pdf-file.ts";
import { type LineVector, pdfString, type Reference, Renderer } from "./pdfmake.ts";
import type { Element } from "./structure.ts";
import { drawText } from "./text-operators.ts";

/** A place on a page, in the page's own coordinates. */
export interface Spot {
  readonly page: Reference;
  /** Points from the page's bottom. */
  readonly top: number;
}

export interface Bookmark extends Spot {
  readonly title: string;
  readonly level: number;
}

const artifacts = {
  header: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
  repeated: "/Artifact <</Type /Pagination>> BDC",
} as const;

export class PaperRenderer extends Renderer {
  readonly #file: PdfFile;
  readonly #faces = new Map<Face, EmbeddedFace>();
  readonly #spots = new Map<string, Spot>();
  readonly #waiting: { readonly target: string; readonly link: Reference }[] = [];
  readonly bookmarks: Bookmark[] = [];
  readonly drawn = trackDrawn();

  constructor(file: PdfFile) {
    super(file);
    this.#file = file;
  }

  override renderLine(line: PaperLine, x: number, y: number): void {
    const { page } = this.#file;
    const isRepeated = line.original.drawn;
    line.original.drawn = true;
    if (line.landing && !isRepeated) this.#land(line, y);
    const findEmbedded = (face: Face) => this.#use(face);
    const artifact = artifactOf(line, isRepeated);
    if (artifact) {
      this.#file.addContent(`${artifact}\n${drawText(line, x, y, { findEmbedded })}\nEMC`);
      return;
    }
    if (!line.element) throw new Error("a line belongs to no element of the paper");
    const open = (element: Element) => this.drawn.open(element, page.dictionary);
    this.#file.addContent(drawText(line, x, y, { findEmbedded, open }));
    this.#link(line, x, y);
  }

  override renderVector(vector: LineVector): void {
    this.#file.addContent("/Artifact BMC");
    super.renderVector(vector);
    this.#file.addContent("EMC");
  }

  /** Writes what needs the whole paper: links within it and the fonts. */
  finish(): void {
    for (const { target, link } of this.#waiting) {
      const spot = this.#spots.get(target);
      if (!spot) throw new Error(`no line of the paper is the target "${target}"`);
      link.data.Dest = [spot.page, "XYZ", null, spot.top, null];
      link.end();
    }
    for (const face of this.#faces.values()) face.finish();
  }

  #use(face: Face): EmbeddedFace {
    const known = this.#faces.get(face);
    const embedded = known ?? embedFace(face, this.#faces.size, this.#file);
    if (!known) this.#faces.set(face, embedded);
    this.#file.page.fonts[embedded.id] ??= embedded.reference;
    return embedded;
  }

  #land({ landing }: PaperLine, y: number): void {
    if (!landing) return;
    const { page } = this.#file;
    const spot = { page: page.dictionary, top: page.height - y };
    this.#spots.set(landing.id, spot);
    if (landing.bookmark) this.bookmarks.push({ ...spot, ...landing.bookmark });
  }

  /** One active area for each stretch of a link on a line. */
  #link(line: PaperLine, x: number, y: number): void {
    for (const stretch of linkStretches(line.inlines)) {
      const [first] = stretch;
      const last = stretch.at(-1);
      const element = linkAround(first?.element);
      const words = stretch.map(({ text }) => text).join("");
      // Spaces alone give no area to click on, nor anything to read out.
      if (!first || !last || !element || words.trim() === "") continue;
      const page = this.#file.page.dictionary;
      const width = last.x + last.width - last.trailingCut - first.x;
      const link = this.#file.ref({
        Type: "Annot",
        Subtype: "Link",
        F: 4,
        Border: [0, 0, 0],
        Rect: this.#file._convertRect(x + first.x, y, width, line.getHeight()),
        Contents: pdfString(words.trim()),
      });
      this.#file.page.annotations.push(link);
      link.data.StructParent = this.drawn.addArea(element, page, link);
      if (first.target === undefined) {
        link.data.A = { S: "URI", URI: pdfString(encodeURI(decoded(first.link ?? ""))) };
        link.end();
      } else {
        this.#waiting.push({ target: first.target, link });
      }
    }
  }
}

function artifactOf({ role }: PaperLine, isRepeated: boolean): string | undefined {
  if (isRepeated) return artifacts.repeated;
  return role === "header" || role === "footer" ? artifacts[role] : undefined;
}

/** The pieces of each link, in their order. */
function* linkStretches(inlines: readonly PaperInline[]): Generator<readonly PaperInline[]> {
  let stretch: PaperInline[] = [];
  for (const inline of inlines) {
    const [first] = stretch;
    const link = linkAround(inline.element);
    if (first && linkAround(first.element) !== link) {
      yield stretch;
      stretch = [];
    }
    if (link) stretch.push(inline);
  }
  if (stretch.length > 0) yield stretch;
}

function linkAround(element: Element | undefined): Element | undefined {
  return !element || element.type === "Link" ? element : linkAround(element.parent);
}

/** Addresses in a PDF are ASCII (PDF 1.7, 12.6.4.7); what is encoded already stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
