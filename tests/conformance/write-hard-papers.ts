/** Writes the hard documents as files, for programs that judge papers from outside. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Report } from "../../src/diagnostics/report.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { dressDocument } from "../../src/writers/dress.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { loadWriter } from "../../src/writers/registry.ts";
import type { Attachment, Paper } from "../../src/writers/writer.ts";
import { projectFolder } from "../support/sources.ts";
import { withoutLetterhead } from "../support/without-letterhead.ts";
import { hardDocuments } from "./hard-documents.ts";

export interface HardPaper {
  readonly name: string;
  /** By format, the file; absent where the writer refused the document. */
  readonly files: Readonly<Record<string, string>>;
  /** Why a format is absent. */
  readonly refused: readonly string[];
}

const attachment: Attachment = {
  name: "record.yaml",
  bytes: new TextEncoder().encode("chancery: 1\ntitle: Bộ Nội vụ ລາວ\n"),
  description: "The facts of this paper",
  mediaType: "application/yaml",
};

export interface HardOptions {
  readonly theme: string;
  readonly archive: boolean;
  /** Which documents, by their names and their places in the list. */
  readonly isAsked: (name: string, index: number) => boolean;
}

/** In both formats, or, as archive copies, those that are not by chance as PDF with a file attached. */
export async function writeHardPapers(
  folder: string,
  options: HardOptions,
): Promise<readonly HardPaper[]> {
  const host = createNodeHost({ root: projectFolder, out: folder, builtin: projectFolder });
  const loaded = loadTheme(host, options.theme, new Report());
  if (!loaded) throw new Error(`no theme ${options.theme}`);
  const papers: HardPaper[] = [];
  for (const [index, [name, hard]] of Object.entries(hardDocuments).entries()) {
    if (options.archive && name.startsWith("chance")) continue;
    if (!options.isAsked(name, index)) continue;
    const report = new Report();
    // Only one of them has what the head of an official paper prints.
    const isOfficial = name === "official";
    const theme = isOfficial ? loaded.theme : withoutLetterhead(loaded.theme);
    const document = isOfficial ? dressDocument(hard, theme, report) : hard;
    if (report.errors > 0) throw new Error(JSON.stringify(report.diagnostics));
    const files: Record<string, string> = {};
    const refused: string[] = [];
    let pagesOfPdf: Paper["places"];
    for (const format of options.archive ? ["pdf"] : ["pdf", "docx"]) {
      const report = new Report();
      const writer = await loadWriter(format);
      const context = {
        theme,
        host,
        report,
        locate: () => undefined,
        ...(options.archive && { attachment }),
        ...(pagesOfPdf && { pagesOfPdf }),
      };
      const paper = await writer?.write(document, context).catch((error: unknown) => {
        refused.push(`${format}: ${String(error)}`);
      });
      pagesOfPdf ??= paper?.places;
      const file = join(folder, `${name}${options.archive ? ".archive" : ""}.${format}`);
      if (paper) writeFileSync(file, paper.bytes);
      if (paper) files[format] = file;
      else for (const { message } of report.diagnostics) refused.push(`${format}: ${message}`);
    }
    papers.push({ name, files, refused });
  }
  return papers;
}
