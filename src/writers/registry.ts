/** The formats that papers come in; a writer is loaded when it is first needed. One line a format. */
import type { Writer } from "./writer.ts";

const writers: Readonly<Record<string, () => Promise<Writer>>> = {
  pdf: async () => (await import("./pdf/writer.ts")).pdfWriter,
  docx: async () => (await import("./docx/writer.ts")).docxWriter,
};

/** The names of all formats, which are also the files' endings. */
export const formats: readonly string[] = Object.keys(writers);

/** The writer of a format, or undefined when there is none. */
export async function loadWriter(format: string): Promise<Writer | undefined> {
  return writers[format]?.();
}
