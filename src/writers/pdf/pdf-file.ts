/**
 * The PDF file as objects: pdfmake's document with our properties and without any access to files
 * or addresses. Its bytes are a function of what is drawn and of the paper's as-at date.
 */
import type { DocumentMeta } from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import { PDFDocument } from "./pdfmake.ts";

export class PdfFile extends PDFDocument {
  constructor(meta: DocumentMeta, size: { readonly width: number; readonly height: number }) {
    const options = {
      size: [size.width, size.height],
      pdfVersion: "1.7",
      lang: meta.language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: {
        Title: asPrinted(meta.title),
        Author: asPrinted(meta.author),
        Subject: asPrinted(meta.subject),
        Creator: "chancery",
        Producer: "chancery",
        CreationDate: new Date(`${meta.asAt}T00:00:00Z`),
      },
    } as const;
    super({}, {}, {}, {}, options, null, () => false);
  }

  /** Pictures would come as bytes; a path or an address is a mistake of ours. */
  override openImage(): never {
    throw new Error("pictures are not read from files or addresses");
  }

  /** The library writes these texts into XML as they are. */
  override _addInfo(): void {
    const plain = this.info;
    this.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [
        key,
        typeof value === "string" ? escapeXml(value) : value,
      ]),
    );
    super._addInfo();
    this.info = plain;
  }

  /** Ends the file; all of it is there at once. */
  finish(): Uint8Array {
    this.end();
    return new Uint8Array(this.read() ?? []);
  }
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
