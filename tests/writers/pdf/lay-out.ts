/** Lays a document out as the PDF writer does, for tests that look at lines and their places. */
import { Report } from "../../../src/diagnostics/report.ts";
import type { Block } from "../../../src/document/nodes.ts";
import { definePaper } from "../../../src/writers/pdf/blocks.ts";
import { loadFaces } from "../../../src/writers/pdf/fonts.ts";
import { type LaidOut, Layout } from "../../../src/writers/pdf/layout.ts";
import { Measure } from "../../../src/writers/pdf/measure.ts";
import { makeTypesetter, type Typesetter } from "../../../src/writers/pdf/typesetter.ts";
import { document } from "../../support/documents.ts";
import { host, theme } from "./write.ts";

/** A typesetter with the default theme; what it reports is not looked at. */
export function typesetterOf(): Typesetter {
  const report = new Report();
  const findFace = loadFaces(theme, host, report);
  if (!findFace) throw new Error(JSON.stringify(report.diagnostics));
  const context = { theme, host, report, locate: () => undefined, digits: new Map() };
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
