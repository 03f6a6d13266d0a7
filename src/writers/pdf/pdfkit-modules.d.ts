/** Types for the PDF file as objects (pdfkit, through pdfmake) and for the line breaking library. */

declare module "pdfmake/js/PDFDocument.js" {
  interface Reference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    compress: boolean;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
    /** Such as `12 0 R`. */
    toString(): string;
  }
  interface AttachedFile {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly relationship: "Source";
    readonly creationDate: Date;
    readonly modifiedDate: Date;
  }
  interface Page {
    readonly width: number;
    readonly height: number;
    readonly dictionary: Reference;
    readonly fonts: Record<string, Reference>;
    readonly annotations: Reference[];
    readonly content: Reference;
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
    readonly page: Page;
    readonly outline: OutlineItem;
    readonly _font: { readonly font: import("./library-font.ts").ParsedFont };
    ref(data?: object): Reference;
    font(bytes: Uint8Array): this;
    addContent(content: string): this;
    flushPages(): void;
    openImage(source: unknown): unknown;
    file(bytes: Buffer, options: AttachedFile): Reference;
    getMarkInfoDictionary(): Reference;
    endMetadata(): void;
    readonly _root: Reference;
    readonly _info: Reference;
    /** By object, from 1; null before it is written. */
    readonly _offsets: (number | null)[];
    /** Bytes written so far. */
    _offset: number;
    /** Counts an object as written. */
    _refEnd(reference: Reference): void;
    _write(chunk: string | Uint8Array): void;
    _finalize(): void;
    push(chunk: null): boolean;
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
