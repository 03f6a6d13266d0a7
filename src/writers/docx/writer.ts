/**
 * The DOCX writer: document to pieces, pieces to docx, and the package finished and checked. The file
 * is what a desk would have typed: styles, lists, tables, fields; its bytes depend on the input alone.
 */
import { Document as DocxDocument, Packer } from "docx";
import { say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { DocumentMeta } from "../../document/meta.ts";
import type { Block, Document } from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import { printable } from "../printable.ts";
import { ownFault } from "../problems.ts";
import type { Theme } from "../theme.ts";
import { wordWidths } from "../word-widths.ts";
import type { Paper, Writer, WriterContext } from "../writer.ts";
import { assemblePart } from "./assemble.ts";
import { type BlockContext, blockPieces } from "./blocks.ts";
import { planContents } from "./contents.ts";
import { figurePainter } from "./figures.ts";
import { finishParts } from "./finish.ts";
import { embeddedFonts } from "./fonts.ts";
import { buildFurniture } from "./furniture.ts";
import { headingDefinitions, newHeadings } from "./heading-numbers.ts";
import { lintParts } from "./lint.ts";
import { buildNotes, repeatedNotes } from "./notes.ts";
import {
  bulletList,
  headingList,
  type ListCounter,
  numberingDefinitions,
  orderedList,
} from "./numbering.ts";
import { outlineEntries, outlineLevels } from "./outline-levels.ts";
import { closePackage, dropPart, openPackage } from "./package.ts";
import { buildAppProperties, buildCoreProperties } from "./properties.ts";
import type { RunContext } from "./runs.ts";
import { sectionProperties, sectionsOf } from "./sections.ts";
import { beginWithParagraph } from "./settle.ts";
import { noVariants } from "./style-variants.ts";
import { buildStylesPart } from "./styles-part.ts";
import { tableNames } from "./table-names.ts";
import { textWidth } from "./units.ts";
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
  const divisions = sectionsOf(document.children, theme);
  const outline = outlineLevels(document.children);
  const entries = outlineEntries(document.children, outline);
  const lists: ListCounter = {
    instances: 0,
    starts: new Set(),
    literal: new Map(),
    headings: newHeadings(),
  };
  const blocks: BlockContext = {
    theme,
    body: "Normal",
    left: 0,
    depth: 0,
    width: textWidth(theme),
    lists,
    widths: wordWidths(theme, host, report),
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
    hasSections: divisions.length > 1,
    seen: { lao: false },
    variants: noVariants(theme),
    rows: noRows(),
  };
  const furniture = buildFurniture(meta, runs);
  const piecesOf = (children: readonly Block[], index: number) => {
    const pieces = blockPieces(children, blocks);
    return index === 0 && document.notes.length > 0 ? beginWithParagraph(pieces) : pieces;
  };
  const sections = divisions.map((children, index) => ({
    properties: sectionProperties(theme, index),
    // Those that say nothing of furniture go on with that of the one before.
    ...(index === 0 && furniture.first),
    ...(index === 1 && furniture.second),
    children: assemblePart(piecesOf(children, index), index === divisions.length - 1, runs),
  }));
  const footnotes = buildNotes(document.notes, blocks, runs);
  const headings = headingDefinitions(theme);
  const file = new DocxDocument({
    title: meta.title,
    creator: meta.author,
    compatabilityModeVersion: 15,
    // Else Word stretches a line of justified words that a break ends.
    ...(isJustified(theme) && { compatibility: { doNotExpandShiftReturn: true } }),
    numbering: { config: [...numberingDefinitions(theme, lists), ...headings] },
    footnotes,
    fonts: embeddedFonts(theme, runs.seen, host, report),
    sections,
  });
  // The styles need these even where the paper holds no list.
  const ofStyles = [bulletList, orderedList(1), ...headings.map(({ reference }) => reference)];
  for (const each of ofStyles) file.Numbering.createConcreteNumberingInstance(each, 0);
  const parts = openPackage(await Packer.toBuffer(file));
  fillRows(parts, runs.rows.xml);
  const numberOf = (reference: string) =>
    file.Numbering.ConcreteNumbering.find(
      (list) => list.reference === reference && list.instance === 0,
    )?.numId ?? 0;
  const numbers = {
    bullet: numberOf(bulletList),
    ordered: numberOf(orderedList(1)),
    ...(headings.length > 0 && { headings: numberOf(headingList) }),
  };
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

function isJustified({ paragraphs, formStyles }: Theme): boolean {
  return Object.values({ ...paragraphs, ...formStyles }).some(({ align }) => align === "justified");
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
