/**
 * Markdown with tokens to the document tree: parse, convert, put values back, and swear that nothing
 * was lost. All problems go to the report; a paper with errors has no tree.
 */
import { Report } from "../diagnostics/report.ts";
import { convertBlocks } from "./blocks.ts";
import { fillContents } from "./contents.ts";
import { checkInwards, nameHeadings } from "./headings.ts";
import { checkDepth } from "./limits.ts";
import type { DocumentMeta } from "./meta.ts";
import type { Block, Document } from "./nodes.ts";
import { numberNotes } from "./number-notes.ts";
import { type Limits, limitsFor, sliceMarkdown, UNCUT } from "./slices.ts";
import type { MarkdownSource } from "./source.ts";
import { makeState, type State } from "./state.ts";
import { parseMarkdown } from "./syntax.ts";
import { checkReserved, checkValues } from "./value-count.ts";

export type { MarkdownSource } from "./source.ts";

/** How the Markdown is read. */
export interface ParseOptions {
  /** How long Markdown is cut. */
  readonly limits?: Limits;
  /** Stands for the Markdown library, for those who remember what it gave. */
  readonly parse?: Parse;
}

type Parse = typeof parseMarkdown;

/** The document, or undefined if any error was reported. */
export function parseDocument(
  source: MarkdownSource,
  meta: DocumentMeta,
  report: Report,
  { limits = limitsFor(source.markdown), parse = parseMarkdown }: ParseOptions = {},
): Document | undefined {
  if (!checkDepth(makeState(source, meta, report))) return undefined;
  const sliced = convertPieces(makeState(source, meta, new Report()), limits, parse);
  // What looked like a long table and is none was cut in vain: whole, it is reported as it stands.
  const { state, blocks } = sliced ?? convertWhole(makeState(source, meta, new Report()), parse);
  const named = nameHeadings(blocks, state.annexes);
  checkReserved(state);
  checkInwards(state, named.ids);
  const filled = fillContents(named.blocks, state);
  if (state.report.errors === 0) checkValues(state);
  report.include(state.report);
  if (state.report.errors > 0) return undefined;
  const { blocks: children, notes } = numberNotes(filled, state.sources);
  return { type: "document", meta, children, notes };
}

interface Converted {
  readonly state: State;
  readonly blocks: readonly Block[];
}

/** The blocks of all pieces, or undefined when some slice of a table did not find its table. */
function convertPieces(state: State, limits: Limits, parse: Parse): Converted | undefined {
  const blocks: Block[] = [];
  let slices = 0;
  for (const piece of sliceMarkdown(state.source.markdown, limits)) {
    for (const further of piece.furtherRows.values()) slices += further.length;
    const { children } = parse(piece.text);
    for (const block of convertBlocks(children, { state, piece, scope: "page" }))
      blocks.push(block);
  }
  return state.joined === slices ? { state, blocks } : undefined;
}

function convertWhole(state: State, parse: Parse): Converted {
  const converted = convertPieces(state, UNCUT, parse);
  if (!converted) throw new Error("Markdown that was not cut could not be joined");
  return converted;
}
