/** Writes documents as PDF with the default theme and its fonts, for the tests beside. */

import type { Place } from "../../../src/diagnostics/diagnostic.ts";
import { Report } from "../../../src/diagnostics/report.ts";
import type { Document } from "../../../src/document/nodes.ts";
import { createNodeHost } from "../../../src/host/node.ts";
import { loadTheme } from "../../../src/writers/load-theme.ts";
import { pdfWriter } from "../../../src/writers/pdf/writer.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import type { Paper } from "../../../src/writers/writer.ts";

const root = process.cwd();
export const host = createNodeHost({ root, out: root, builtin: root });
export const theme: Theme = loadDefault();

export interface Written {
  readonly paper: Paper | undefined;
  readonly report: Report;
}

/** The paper and what was reported. */
export async function tryPdf(
  document: Document,
  options: {
    readonly theme?: Theme;
    readonly locate?: (text: string) => Place | undefined;
    readonly report?: Report;
  } = {},
): Promise<Written> {
  const report = options.report ?? new Report();
  const paper = await pdfWriter.write(document, {
    theme: options.theme ?? theme,
    host,
    report,
    locate: options.locate ?? (() => undefined),
  });
  return { paper, report };
}

/** The paper, which must come without a word of complaint. */
export async function writePdf(
  document: Document,
  options: { readonly theme?: Theme } = {},
): Promise<Paper> {
  const { paper, report } = await tryPdf(document, options);
  if (!paper || report.diagnostics.length > 0) {
    throw new Error(`not written: ${JSON.stringify(report.diagnostics)}`);
  }
  return paper;
}

function loadDefault(): Theme {
  const report = new Report();
  const loaded = loadTheme(host, "international", report);
  if (!loaded) throw new Error(JSON.stringify(report.diagnostics));
  return loaded.theme;
}
