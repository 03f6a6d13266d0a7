/** Types for the PDF file as objects (pdfkit, through pdfmake) and for the line breaking library. */

declare module "pdfmake/js/PDFDocument.js" {
  interface Reference {
    readonly data: Record<string, unknown>;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }
  interface Page {
    readonly width: number;
    readonly height: number;
    readonly dictionary: Reference;
    readonly fonts: Record<string, Reference>;
    readonly annotations: Reference[];
    write(content: string): void;
  }
  interface OutlineItem {
    readonly outlineData: Record<string, unknown>;
    readonly children: readonly OutlineItem[];
    addItem(title: string): OutlineItem;
  }
  interface PdfOptions {
    readonly size: readonly [number, number];
    readonly pdfVersion: string;
    readonly displayTitle: boolean;
    readonly lang: string;
    readonly autoFirstPage: boolean;
    readonly font: null;
    readonly compress?: boolean;
    readonly info: Record<string, string | Date>;
  }
  /** The objects of a PDF file; a stream whose chunks are all there once `end` has returned. */
  class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: Partial<PdfOptions>,
      virtualFiles: null,
      localAccess: (path: string) => boolean,
    );
    info: Record<string, string | Date>;
    readonly page: Page;
    readonly outline: OutlineItem;
    readonly _font: { readonly font: import("./face.ts").ParsedFont };
    ref(data?: object): Reference;
    font(bytes: Uint8Array): this;
    addContent(content: string): this;
    openImage(source: unknown): unknown;
    _addInfo(): void;
    _convertRect(x: number, y: number, width: number, height: number): number[];
    end(): void;
    read(): Buffer | null;
  }

  export type { OutlineItem, Page, PdfOptions, Reference };

  const module: { readonly default: typeof PDFDocument };
  export default module;
}

declare module "linebreak" {
  /** The Unicode line breaking algorithm (UAX #14). */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export default LineBreaker;
}
