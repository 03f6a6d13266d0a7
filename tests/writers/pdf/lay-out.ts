/** Lays a document out as the PDF writer does, for tests that look at lines and their places. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { Block, Document } from "../../../src/document/nodes.ts";
import { definePaper } from "../../../src/writers/pdf/blocks.ts";
import { loadFaces } from "../../../src/writers/pdf/fonts.ts";
import { type LaidOut, Layout } from "../../../src/writers/pdf/layout.ts";
import { Measure } from "../../../src/writers/pdf/measure.ts";
import { makeTypesetter, type Typesetter } from "../../../src/writers/pdf/typesetter.ts";
import { points } from "../../../src/writers/pdf/units.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import { document } from "../../support/documents.ts";
import { host, theme } from "./write.ts";

/** A typesetter with this theme or the default one; what it reports is not looked at. */
export function typesetterOf(own: Theme = theme): Typesetter {
  const report = new Report();
  const findFace = loadFaces(own, host, report);
  if (!findFace) throw new Error(JSON.stringify(report.diagnostics));
  const context = { theme: own, host, report, locate: () => undefined, digits: new Map() };
  return makeTypesetter({ ...context, findFace, places: new Map(), language: "en" });
}

/** The blocks on pages of this width between margins of 50 points. */
export function layOut(blocks: readonly Block[], width = 595): LaidOut {
  // As they are, without the notes that their references would bear.
  const paper = { ...document([]), children: blocks };
  const layable = { ...definePaper(paper, theme), betweenNotes: 2 };
  const size = { width, height: 842, orientation: "portrait" } as const;
  const margins = { left: 50, right: 50, top: 50, bottom: 50 };
  return new Layout(size, margins, new Report()).layOut(layable, new Measure(typesetterOf()));
}

/** A line of words as it stands on its page, in points from the page's left and top. */
export interface PlacedWords {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly size: number;
}

/** A straight line, from its upper or left end. */
export interface PlacedRule {
  readonly page: number;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
  readonly colour: string;
}

/** All lines and rules of a paper in this theme, without its furniture, in the order of drawing. */
export function placeAll(paper: Document, own: Theme) {
  const layable = { ...definePaper(paper, own), betweenNotes: own.paragraphs.note.after };
  const { width, height, left, right, top, bottom } = own.page;
  const size = { width: points(width), height: points(height), orientation: "portrait" } as const;
  const [marginLeft, marginRight] = [points(left), points(right)];
  const margins = {
    left: marginLeft,
    right: marginRight,
    top: points(top),
    bottom: points(bottom),
  };
  const layout = new Layout(size, margins, new Report());
  const laid = layout.layOut(layable, new Measure(typesetterOf(own)));
  const items = laid.pages.flatMap((page, index) =>
    page.items.map((each) => ({ ...each, page: index + 1 })),
  );
  const lines = items.flatMap(({ type, item, page }): readonly PlacedWords[] => {
    if (type !== "line") return [];
    const { x = 0, y = 0 } = item;
    const last = item.inlines.at(-1);
    const end = last ? last.x + last.width - last.trailingCut : 0;
    return [
      {
        text: item.inlines.map((inline) => inline.text).join(""),
        page,
        left: x + (item.inlines[0]?.x ?? 0),
        right: x + end,
        top: y,
        bottom: y + item.getHeight(),
        base: y + item.getAscenderHeight(),
        size: last?.size ?? 0,
      },
    ];
  });
  const rules = items.flatMap(({ type, item, page }): readonly PlacedRule[] => {
    if (type !== "vector" || item.type !== "line") return [];
    const { x1, x2, y1, y2, lineWidth, lineColor } = item;
    return [{ page, from: [x1, y1], to: [x2, y2], width: lineWidth, colour: lineColor }];
  });
  const area = { left: marginLeft, right: size.width - marginRight, ...size };
  return { lines, rules, area, margins, laid };
}
