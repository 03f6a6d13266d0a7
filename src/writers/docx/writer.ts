/**
 * The DOCX writer: document to pieces, pieces to docx, and the package finished and checked. The file
 * is what a desk would have typed: styles, lists, tables, fields; its bytes depend on the input alone.
 */
import { Document as DocxDocument, Packer } from "docx";
import { say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Document, DocumentMeta } from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import { printable } from "../printable.ts";
import { ownFault } from "../problems.ts";
import type { Theme } from "../theme.ts";
import type { Paper, Writer, WriterContext } from "../writer.ts";
import { assembleBody } from "./assemble.ts";
import { type BlockContext, blockPieces, type ListCounter } from "./blocks.ts";
import { planContents } from "./contents.ts";
import { figurePainter } from "./figures.ts";
import { finishParts } from "./finish.ts";
import { embeddedFonts } from "./fonts.ts";
import { buildFurniture } from "./furniture.ts";
import { lintParts } from "./lint.ts";
import { buildNotes, repeatedNotes } from "./notes.ts";
import { bulletList, numberingDefinitions, orderedList } from "./numbering.ts";
import { outlineEntries, outlineLevels } from "./outline-levels.ts";
import { closePackage, dropPart, openPackage } from "./package.ts";
import { buildAppProperties, buildCoreProperties } from "./properties.ts";
import type { RunContext } from "./runs.ts";
import { noVariants } from "./style-variants.ts";
import { buildStylesPart } from "./styles-part.ts";
import { tableNames } from "./table-names.ts";
import { textWidth, twipsOfMillimetres } from "./units.ts";
import { fillRows, noRows } from "./written-row.ts";

/** Word's file format for text, since 2007. */
export const docxWriter: Writer = { format: "docx", write: writeDocx };

async function writeDocx(document: Document, context: WriterContext): Promise<Paper | undefined> {
  const report = new Report();
  const bytes = await buildDocx(document, { ...context, report });
  context.report.include(report);
  return report.errors > 0 ? undefined : { bytes };
}

async function buildDocx(document: Document, context: WriterContext): Promise<Uint8Array> {
  const { theme, report, locate, host, pagesOfPdf } = context;
  const meta = checkMeta(document.meta, context);
  const outline = outlineLevels(document.children);
  const entries = outlineEntries(document.children, outline);
  const lists: ListCounter = { instances: 0, starts: new Set() };
  const blocks: BlockContext = {
    theme,
    body: "Normal",
    left: 0,
    depth: 0,
    width: textWidth(theme),
    lists,
    paintFigure: await figurePainter(document, context),
    names: {
      tables: tableNames(document, pagesOfPdf ?? new Map()),
      outline,
      contents: planContents(document, entries),
    },
  };
  const runs: RunContext = {
    theme,
    report,
    locate,
    anchors: new Set(entries.map(({ id }) => id)),
    ...(pagesOfPdf && { pages: pagesOfPdf }),
    repeated: repeatedNotes(document),
    ranges: [...blocks.names.contents.values()].flatMap(({ range }) => range?.bookmark ?? []),
    seen: { lao: false },
    variants: noVariants(theme),
    rows: noRows(),
  };
  const furniture = buildFurniture(meta, runs);
  const children = assembleBody(blockPieces(document.children, blocks), runs);
  const footnotes = buildNotes(document.notes, blocks, runs);
  const file = new DocxDocument({
    title: meta.title,
    creator: meta.author,
    compatabilityModeVersion: 15,
    numbering: { config: numberingDefinitions(theme, lists.starts) },
    footnotes,
    fonts: embeddedFonts(theme, runs.seen, host, report),
    sections: [{ properties: section(theme), ...furniture, children }],
  });
  // The list styles need these two even where the paper holds no list.
  file.Numbering.createConcreteNumberingInstance(bulletList, 0);
  file.Numbering.createConcreteNumberingInstance(orderedList(1), 0);
  const parts = openPackage(await Packer.toBuffer(file));
  fillRows(parts, runs.rows.xml);
  const numberOf = (reference: string) =>
    file.Numbering.ConcreteNumbering.find(
      (list) => list.reference === reference && list.instance === 0,
    )?.numId ?? 0;
  const numbers = { bullet: numberOf(bulletList), ordered: numberOf(orderedList(1)) };
  parts.set(
    "word/styles.xml",
    buildStylesPart({ theme, language: meta.language, numbers, variants: runs.variants }),
  );
  parts.set("docProps/core.xml", buildCoreProperties(meta));
  parts.set("docProps/app.xml", buildAppProperties(meta));
  // Where a file has no properties of its own making, Word writes no part for them.
  dropPart(parts, "docProps/custom.xml");
  finishParts(parts);
  for (const { code, message: finding } of lintParts(parts)) {
    report.error(code, say("the DOCX is not sound: {finding}", { finding }), { hint: ownFault() });
  }
  return closePackage(parts);
}

function section({ page }: Theme) {
  return {
    titlePage: true,
    page: {
      size: {
        width: twipsOfMillimetres(page.width),
        height: twipsOfMillimetres(page.height),
      },
      margin: {
        top: twipsOfMillimetres(page.top),
        bottom: twipsOfMillimetres(page.bottom),
        left: twipsOfMillimetres(page.left),
        right: twipsOfMillimetres(page.right),
        header: twipsOfMillimetres(page.header),
        footer: twipsOfMillimetres(page.footer),
      },
    },
  };
}

/** What file properties say must be writable too. */
function checkMeta(meta: DocumentMeta, context: WriterContext): DocumentMeta {
  const check = (text: string) => printable(asPrinted(text), undefined, context);
  return {
    ...meta,
    title: check(meta.title),
    subject: check(meta.subject),
    author: check(meta.author),
    reference: check(meta.reference),
    keywords: meta.keywords.map(check),
  };
}
