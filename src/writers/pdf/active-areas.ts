/**
 * The active areas of links (PDF 1.7, 12.5.6.5): one for each stretch of a link on a line, with its
 * words for those who hear them. Places within the paper are known when all of it is drawn.
 */
import { asPrinted } from "../../text/normalise.ts";
import type { Element } from "./elements.ts";
import type { PaperInline, PaperLine } from "./line.ts";
import { byteString, shorten, textString } from "./literals.ts";
import type { Drawn } from "./marked-content.ts";
import type { PdfFile } from "./pdf-file.ts";
import type { Reference } from "./pdfmake.ts";

/** A place on a page, in the page's own coordinates. */
export interface Spot {
  readonly page: Reference;
  /** Points from the page's bottom. */
  readonly top: number;
}

export interface ActiveAreas {
  /** Adds those of a line whose top left corner is at `x`, `y` of the page that is being drawn. */
  add(line: PaperLine, x: number, y: number): void;
  /** Writes all of them. */
  finish(spots: ReadonlyMap<string, Spot>): void;
}

interface Area {
  readonly reference: Reference;
  /** The entries of its dictionary without where it leads. */
  readonly entries: string;
  readonly target: string | undefined;
  readonly link: string | undefined;
}

export function collectAreas(file: PdfFile, drawn: Drawn): ActiveAreas {
  const areas: Area[] = [];
  /** By words, since many figures lead to one note. */
  const contents = new Map<string, string>();
  const contentsOf = ({ words }: Element): string => {
    const known = contents.get(words) ?? textString(asPrinted(words).trim());
    contents.set(words, known);
    return known;
  };
  return {
    add(line, x, y) {
      for (const stretch of linkStretches(line.inlines)) {
        const [first] = stretch;
        const last = stretch.at(-1);
        const element = linkAround(first?.element);
        // Spaces alone give no area to click on, nor anything to read out.
        const isBlank = stretch.every(({ text }) => text.trim() === "");
        if (!first || !last || !element || isBlank) continue;
        const width = last.x + last.width - last.trailingCut - first.x;
        const corners = file._convertRect(x + first.x, y, width, line.getHeight());
        const reference = file.ref();
        const key = drawn.addArea(element, file.page.dictionary, reference);
        file.page.annotations.push(reference);
        areas.push({
          reference,
          entries: `/Rect[${corners.map(shorten).join(" ")}]/Contents${contentsOf(element)}/StructParent ${key}`,
          target: first.target,
          link: first.link,
        });
      }
    },
    finish(spots) {
      for (const { reference, entries, target, link } of areas) {
        const goal = target === undefined ? addressOf(link ?? "") : destinationOf(target, spots);
        const dictionary = `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]${entries}${goal}>>`;
        file.packReferred(reference, dictionary);
      }
    },
  };
}

function destinationOf(target: string, spots: ReadonlyMap<string, Spot>): string {
  const spot = spots.get(target);
  if (!spot) throw new Error(`no line of the paper is the target "${target}"`);
  return `/Dest[${spot.page} /XYZ null ${shorten(spot.top)} null]`;
}

/** Addresses in a PDF are ASCII (12.6.4.7); what is encoded already stays as it is. */
function addressOf(link: string): string {
  return `/A<</S/URI/URI${byteString(link.replace(/[^\x21-\x7e]+/gu, encodeURIComponent))}>>`;
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
