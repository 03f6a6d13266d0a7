/**
 * Types for the parts of pdfmake 0.3.11 that the PDF writer stands on; the package carries none of
 * its own for them. Only what is used is described.
 */

declare module "pdfmake/js/Line.js" {
  /** One line of text; its inlines lie from `x` 0 rightwards. */
  class Line {
    constructor(maxWidth: number);
    maxWidth: number;
    inlines: import("./line.ts").PaperInline[];
    leadingCut: number;
    trailingCut: number;
    inlineWidths: number;
    newLineForced?: boolean;
    lastLineInParagraph?: boolean;
    x?: number | undefined;
    y?: number | undefined;
    addInline(inline: import("./line.ts").PaperInline): void;
    getHeight(): number;
    getAscenderHeight(): number;
    getWidth(): number;
    clone(): Line;
  }
  const module: { readonly default: typeof Line };
  export default module;
}

declare module "pdfmake/js/DocumentContext.js" {
  interface PageSize {
    readonly width: number;
    readonly height: number;
    readonly orientation: "portrait" | "landscape";
  }
  interface PageMargins {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface LineVector {
    type: "line";
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    lineWidth: number;
    lineColor: string;
    dash?: { readonly length: number; readonly space: number };
    lineCap?: "butt" | "round";
  }
  /** Behind a cell of a table. */
  interface GroundVector {
    type: "rect";
    x: number;
    y: number;
    w: number;
    h: number;
    color: string;
  }
  /** What pdfmake lets pass as it is: a drawing whose place on the page is known. */
  interface FigureVector {
    type: "figure";
    x: number;
    y: number;
    drawing: import("./figures.ts").SetDrawing;
    /** Absent where only the pages are wanted. */
    element: import("./elements.ts").Element | undefined;
    /** The figure is on this page only. */
    isWhole: boolean;
  }
  type PageItem =
    | { readonly type: "line"; readonly item: import("./line.ts").PaperLine }
    | { readonly type: "vector"; readonly item: LineVector | GroundVector | FigureVector };
  interface LaidPage {
    readonly items: PageItem[];
    readonly pageSize: PageSize;
    readonly pageMargins: PageMargins;
  }
  /** Where the next thing goes, and the pages so far. */
  class DocumentContext {
    x: number;
    y: number;
    availableWidth: number;
    availableHeight: number;
    /** From 0. */
    page: number;
    pages: LaidPage[];
    pageMargins: PageMargins;
    /** One for each row of a table that is being laid out. */
    snapshots: readonly object[];
    addMargin(left: number, right?: number): void;
    getCurrentPage(): LaidPage;
    moveDown(offset: number): boolean;
    resetMarginXTopParent(): void;
  }

  export type { FigureVector, GroundVector, LaidPage, LineVector, PageItem, PageMargins, PageSize };

  const module: { readonly default: typeof DocumentContext };
  export default module;
}

declare module "pdfmake/js/PageElementWriter.js" {
  import type documentContext from "pdfmake/js/DocumentContext.js";
  import type {
    FigureVector,
    LineVector,
    PageMargins,
    PageSize,
  } from "pdfmake/js/DocumentContext.js";

  type Context = InstanceType<typeof documentContext.default>;
  type Listener = (line: import("./line.ts").PaperLine) => void;
  /** Puts lines and vectors on the pages and moves on when one is full. */
  class PageElementWriter {
    constructor(context: Context);
    /** The table heads that each new page begins with. */
    repeatables: readonly { readonly height: number }[];
    transactionLevel: number;
    context(): Context;
    addPage(size: PageSize, orientation: null, margins: PageMargins): void;
    moveToNextPage(): void;
    addLine(line: import("./line.ts").PaperLine, stay?: boolean, index?: number): unknown;
    alignLine(line: import("./line.ts").PaperLine): void;
    addVector(
      vector: LineVector | FigureVector,
      ignoreContextX?: boolean,
      ignoreContextY?: boolean,
    ): unknown;
    addListener(event: "lineAdded", listener: Listener): void;
    removeListener(event: "lineAdded", listener: Listener): void;
  }
  const module: { readonly default: typeof PageElementWriter };
  export default module;
}

declare module "pdfmake/js/TableProcessor.js" {
  import type pageElementWriter from "pdfmake/js/PageElementWriter.js";

  type Writer = InstanceType<typeof pageElementWriter.default>;
  /** Draws a table's lines and grounds, row by row, and repeats its head. */
  class TableProcessor {
    constructor(tableNode: object);
    beginTable(writer: Writer): void;
    beginRow(rowIndex: number, writer: Writer): void;
    endRow(rowIndex: number, writer: Writer, pageBreaks: readonly object[]): void;
    endTable(writer: Writer): void;
  }
  const module: { readonly default: typeof TableProcessor };
  export default module;
}

declare module "pdfmake/js/DocMeasure.js" {
  /** Finds the least and the natural width of every node. */
  class DocMeasure {
    constructor(
      pdfDocument: object | null,
      styles: object,
      defaultStyle: object,
      svgMeasure: null,
      tableLayouts: object,
    );
    measureDocument(node: object): object;
    measureNode(node: object): object;
    measureLeaf(node: object): object;
    measureUnorderedList(node: object): object;
    measureVerticalContainer(node: object): object;
    measureTable(node: object): object;
    measureCanvas(node: object): object;
  }
  const module: { readonly default: typeof DocMeasure };
  export default module;
}

declare module "pdfmake/js/LayoutBuilder.js" {
  import type { PageMargins, PageSize } from "pdfmake/js/DocumentContext.js";
  import type pageElementWriter from "pdfmake/js/PageElementWriter.js";

  interface Row {
    readonly marginX: readonly [number, number];
    readonly cells: readonly object[];
    readonly widths: readonly object[];
    readonly gaps: readonly number[];
    readonly tableBody: readonly (readonly object[])[];
    readonly tableNode: object;
    readonly rowIndex: number;
  }
  /** Lays measured nodes out on pages. */
  class LayoutBuilder {
    constructor(pageSize: PageSize, pageMargins: PageMargins, svgMeasure: null);
    pageSize: PageSize;
    pageMargins: PageMargins;
    writer: InstanceType<typeof pageElementWriter.default>;
    nestedLevel: number;
    processNode(node: object): void;
    processVerticalContainer(node: object): void;
    processList(ordered: boolean, node: object): void;
    processTable(node: object): void;
    processRow(row: Row): { readonly pageBreaks: readonly object[] };
    processLeaf(node: object): void;
  }
  const module: { readonly default: typeof LayoutBuilder };
  export default module;
}

declare module "pdfmake/js/Renderer.js" {
  import type {
    FigureVector,
    GroundVector,
    LaidPage,
    LineVector,
  } from "pdfmake/js/DocumentContext.js";
  import type pdfDocument from "pdfmake/js/PDFDocument.js";

  /** Draws laid-out pages into a PDF. */
  class Renderer {
    constructor(document: InstanceType<typeof pdfDocument.default>);
    pdfDocument: InstanceType<typeof pdfDocument.default>;
    renderPages(pages: readonly LaidPage[]): void;
    renderLine(line: import("./line.ts").PaperLine, x: number, y: number): void;
    renderVector(vector: LineVector | GroundVector | FigureVector): void;
  }
  const module: { readonly default: typeof Renderer };
  export default module;
}
