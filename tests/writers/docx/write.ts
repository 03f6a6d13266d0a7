/** Writes a document as DOCX in tests, with the real theme and fonts and nothing else of the machine. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Diagnostic, Place } from "../../../src/diagnostics/diagnostic.ts";
import { Report } from "../../../src/diagnostics/report.ts";
import type { Document } from "../../../src/document/nodes.ts";
import { createMemoryHost } from "../../../src/host/memory.ts";
import { docxWriter } from "../../../src/writers/docx/writer.ts";
import { type Theme, themeSchema } from "../../../src/writers/theme.ts";
import type { WriterContext } from "../../../src/writers/writer.ts";
import { figureRenderer } from "../../support/figure-renderer.ts";
import { everyPage } from "./every-node.ts";

const templates = new URL("../../../templates/", import.meta.url);

function readTheme(url: URL): Theme {
  return themeSchema.parse(parse(readFileSync(url, "utf8")));
}

/** The theme that comes with chancery. */
export const international = readTheme(new URL("themes/international.yaml", templates));

/** A theme that changes for no reason but a test's. */
export const goldenTheme = readTheme(new URL("theme.yaml", import.meta.url));

const fontFiles = [
  "Phetsarath-Regular.ttf",
  "Phetsarath-Bold.ttf",
  // For the words of figures.
  "Tinos-Regular.ttf",
  "Tinos-Bold.ttf",
  // For lines as long as words.
  "Tinos-Italic.ttf",
  "Tinos-BoldItalic.ttf",
];
const fonts = fontFiles.map((file) => {
  return [
    `builtin/templates/fonts/${file}`,
    new Uint8Array(readFileSync(new URL(`fonts/${file}`, templates))),
  ] as const;
});

interface Options {
  readonly theme?: Theme;
  readonly withFonts?: boolean;
  readonly locate?: (text: string) => Place | undefined;
  readonly pages?: ReadonlyMap<string, number>;
  readonly revision?: WriterContext["revision"];
}

/** What the writer gave, and what it said. */
export async function tryDocx(
  document: Document,
  {
    theme = international,
    withFonts = true,
    locate = () => undefined,
    pages = everyPage,
    revision,
  }: Options = {},
): Promise<{ readonly bytes?: Uint8Array; readonly diagnostics: readonly Diagnostic[] }> {
  const report = new Report();
  const host = createMemoryHost(
    withFonts ? { ...Object.fromEntries(fonts), ...figureRenderer } : {},
  );
  const paper = await docxWriter.write(document, {
    theme,
    host,
    report,
    locate,
    pagesOfPdf: pages,
    ...(revision && { revision }),
  });
  return { ...(paper && { bytes: paper.bytes }), diagnostics: report.diagnostics };
}

/** The bytes of a document that has nothing wrong with it. */
export async function writeDocx(document: Document, options: Options = {}): Promise<Uint8Array> {
  const { bytes, diagnostics } = await tryDocx(document, options);
  if (!bytes || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return bytes;
}
