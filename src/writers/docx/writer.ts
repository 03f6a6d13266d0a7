/**
 * The DOCX writer: document to pieces, pieces to docx, and the package finished and checked. The file
 * is what a desk would have typed: styles, lists, tables, fields; its bytes depend on the input alone.
 */
import type { ISectionOptions } from "docx";
import { say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { DocumentMeta } from "../../document/meta.ts";
import type { Document } from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import { readyFurniture } from "../page-furniture.ts";
import { printable } from "../printable.ts";
import { ownFault } from "../problems.ts";
import type { Theme } from "../theme.ts";
import { wordWidths } from "../word-widths.ts";
import type { Paper, Writer, WriterContext } from "../writer.ts";
import { assemblePart } from "./assemble.ts";
import { holdsChanges } from "./change-cards.ts";
import { figurePainter, paintOnce } from "./figures.ts";
import { finishStories } from "./finish.ts";
import { finishRevisions } from "./finish-revisions.ts";
import { embeddedFonts } from "./fonts.ts";
import { buildFurniture } from "./furniture.ts";
import { headingDefinitions, newHeadings } from "./heading-numbers.ts";
import { lintParts } from "./lint.ts";
import { buildNotes, repeatedNotes } from "./notes.ts";
import {
  bulletList,
  headingList,
  type ListCounter,
  listKey,
  type NamedList,
  numberingDefinitions,
  orderedList,
} from "./numbering.ts";
import { closePackage, type Parts } from "./package.ts";
import { buildAppProperties, buildCoreProperties } from "./properties.ts";
import { readIdentifier } from "./read-identifier.ts";
import type { Author } from "./revisions.ts";
import type { RunContext } from "./runs.ts";
import { type Ground, type Scope, scopeOf, sectionPieces } from "./scope.ts";
import { type SectionLook, sectionProperties } from "./sections.ts";
import { shellOf } from "./shell.ts";
import { fillStories } from "./stories.ts";
import { noVariants } from "./style-variants.ts";
import { buildStylesPart } from "./styles-part.ts";
import { trackedSections } from "./tracked-sections.ts";
import { versionsOf } from "./versions.ts";

/** Word's file format for text, since 2007. */
export const docxWriter: Writer = { format: "docx", readIdentifier, write: writeDocx };

async function writeDocx(document: Document, context: WriterContext): Promise<Paper | undefined> {
  const report = new Report();
  const bytes = await buildDocx(document, { ...context, report });
  context.report.include(report);
  return report.errors > 0 ? undefined : { bytes };
}

async function buildDocx(document: Document, context: WriterContext): Promise<Uint8Array> {
  const { theme, report, locate, host, pagesOfPdf, revision } = context;
  const meta = checkMeta(document.meta, context);
  const versions = revision && versionsOf(document, theme);
  const lists: ListCounter = {
    ordered: { instances: 0 },
    starts: new Set(),
    literal: new Map(),
    headings: newHeadings(),
    ...(versions && { shared: { rootOf: versions.rootOf, known: new Map() } }),
  };
  const painter = await figurePainter(document, context);
  const ground: Ground = {
    theme,
    widths: wordWidths(theme, host, report),
    paintFigure: versions ? paintOnce(painter) : painter,
    pages: pagesOfPdf ?? new Map(),
  };
  const scope = scopeOf(versions?.later ?? document, lists, ground);
  const earlier =
    versions && scopeOf(versions.earlier, { ...lists, headings: newHeadings() }, ground);
  const runs: RunContext = {
    theme,
    report,
    locate,
    anchors: new Set([...scope.anchors, ...(earlier?.anchors ?? [])]),
    ...(pagesOfPdf && { pages: pagesOfPdf }),
    repeated: repeatedNotes(document),
    ranges: [...new Set([...scope.ranges, ...(earlier?.ranges ?? [])])],
    hasSections: scope.divisions.length > 1,
    seen: { lao: false },
    variants: noVariants(theme),
    written: [],
    named: new Map(),
    ...(revision &&
      versions && { tracked: { ...checkAuthor(revision, context), notes: versions.notes } }),
  };
  const page = readyFurniture(meta, theme, report);
  const furniture = buildFurniture(page, runs);
  const propertiesAt = (index: number) => sectionProperties(page.theme, index);
  const sections =
    versions && earlier
      ? trackedSections(
          { earlier, later: scope, rootOf: versions.rootOf },
          { furniture, propertiesAt },
          runs,
        )
      : plainSections(scope, { furniture, propertiesAt }, runs);
  const footnotes = buildNotes(document.notes, scope.blocks, runs);
  const headings = headingDefinitions(theme);
  const { parts: shell, listNumbers } = shellOf({
    // What the desk changes further is to be seen apart too.
    ...(versions && { features: { trackRevisions: true } }),
    // Else Word stretches a line of justified words that a break ends.
    ...(isJustified(theme) && { compatibility: { doNotExpandShiftReturn: true } }),
    numbering: { config: [...numberingDefinitions(theme, lists), ...headings] },
    lists: [
      // The styles need these even where the paper holds no list.
      ...[bulletList, orderedList(1), ...headings.map(({ reference }) => reference)].map(first),
      ...[...runs.named.values()].map(({ reference, instance }) => ({ reference, instance })),
    ],
    footnotes,
    fonts: embeddedFonts(theme, runs.seen, host, report),
    sections,
  });
  const parts: Parts = new Map(shell);
  fillStories(parts, runs.written, listNumbers);
  const numberOf = (reference: string) => listNumbers.get(listKey(first(reference))) ?? 0;
  const numbers = {
    bullet: numberOf(bulletList),
    ordered: numberOf(orderedList(1)),
    ...(headings.length > 0 && { headings: numberOf(headingList) }),
  };
  parts.set(
    "word/styles.xml",
    buildStylesPart({
      theme,
      language: meta.language,
      numbers,
      variants: runs.variants,
      hasChanges: holdsChanges(document.children),
    }),
  );
  parts.set("docProps/core.xml", buildCoreProperties(meta));
  parts.set("docProps/app.xml", buildAppProperties(meta));
  finishStories(parts);
  if (versions) finishRevisions(parts);
  for (const { code, message: finding } of lintParts(parts)) {
    report.error(code, say("the DOCX is not sound: {finding}", { finding }), { hint: ownFault() });
  }
  return closePackage(parts);
}

function plainSections(
  scope: Scope,
  { furniture, propertiesAt }: SectionLook,
  runs: RunContext,
): ISectionOptions[] {
  const last = scope.divisions.length - 1;
  return scope.divisions.map((_, index) => ({
    properties: propertiesAt(index),
    // Those that say nothing of furniture go on with that of the one before.
    ...(index === 0 && furniture.first),
    ...(index === 1 && furniture.second),
    children: assemblePart(sectionPieces(scope, index), index === last, runs),
  }));
}

/** Of all lists with this definition. */
function first(reference: string): NamedList {
  return { reference, instance: 0 };
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
    ...(meta.version !== undefined && { version: check(meta.version) }),
    keywords: meta.keywords.map(check),
  };
}

function checkAuthor({ author, date }: Author, context: WriterContext): Author {
  return { author: printable(asPrinted(author), undefined, context), date };
}
