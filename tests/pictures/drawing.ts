/** Pages of a PDF as pixels, drawn by PDFium; nothing is known here of papers. */
import { createHash } from "node:crypto";
import { PDFiumLibrary } from "@hyzyla/pdfium";

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue and 255. */
  readonly pixels: Uint8Array;
}

const POINTS_PER_INCH = 72;

/** A PDF of which pages can be drawn. */
export interface OpenPdf {
  readonly pages: number;
  /** A page, counted from 1, at so many pixels to the inch. */
  draw(page: number, resolution: number): Promise<Drawing>;
}

/**
 * What `use` makes of a PDF. PDFium comes as WebAssembly, whose arithmetic is the same on all machines,
 * and papers carry their fonts: so one PDF gives the same pixels everywhere.
 */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: OpenPdf) => Promise<T>): Promise<T> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      return await use({
        pages: document.getPageCount(),
        async draw(page, resolution) {
          const opened = document.getPage(page - 1);
          const { originalWidth, originalHeight } = opened.getOriginalSize();
          const width = Math.round((originalWidth * resolution) / POINTS_PER_INCH);
          const height = Math.round((originalHeight * resolution) / POINTS_PER_INCH);
          // It closes the page, so each drawing opens it anew.
          const { data } = await opened.render({ scale: 1, width, height });
          return { width, height, pixels: data };
        },
      });
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

/** Equal only for drawings that are equal in every pixel. */
export function fingerprint({ width, height, pixels }: Drawing): string {
  return createHash("sha256").update(`${width}x${height}:`).update(pixels).digest("hex");
}
