/**
 * What one parse gathers on its way through the tree, and the small questions every part asks:
 * where does this stand, and what does this text say to a reader. Mutable, and seen by no one outside.
 */
import type { Origin, Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import { decodeToken, TOKEN } from "../text/tokens.ts";
import type { DocumentMeta } from "./meta.ts";
import type { Contents, Inline } from "./nodes.ts";
import { type Piece, sourceOffset } from "./slices.ts";
import type { MarkdownSource } from "./source.ts";

export interface State {
  readonly source: MarkdownSource;
  readonly meta: DocumentMeta;
  readonly report: Report;
  /** How often each token has come out, by its index. */
  readonly placed: Uint32Array;
  /** What the notes say, by the id of the source. */
  readonly sources: Map<string, readonly Inline[]>;
  /** Ids of annexes, in order. */
  readonly annexes: string[];
  /** Links and page numbers within the paper, to be checked when all targets are known. */
  readonly inwards: Inward[];
  /** Contents to be filled when all headings are known, with what each of them lists. */
  readonly contents: Map<Contents, ContentsWish>;
  /** How far the head of the paper has been read. */
  head: "nothing" | "title" | "done";
  /** Slices of long tables that have found their table. */
  joined: number;
}

/** What leads to a heading or annex of the paper. */
export interface Inward {
  readonly by: "link" | "page";
  readonly id: string;
  readonly place: Place;
}

/** What contents list, and where they were asked for. */
export interface ContentsWish {
  /** How deep headings go; undefined for annexes only. */
  readonly depth: 1 | 2 | 3 | undefined;
  readonly place: Place;
}

/** Where in the paper a block stands; some blocks are at home on the page only. */
export type Scope = "page" | "box" | "list" | "quote";

export interface Context {
  readonly state: State;
  readonly piece: Piece;
  readonly scope: Scope;
  /** Where the box around this block opens. */
  readonly box?: Place;
  /** Directly in a figure, which says itself that it has nothing to draw. */
  readonly drawn?: boolean;
}

/** What the library's nodes have in common. */
interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined; readonly column: number };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

export function makeState(source: MarkdownSource, meta: DocumentMeta, report: Report): State {
  return {
    source,
    meta,
    report,
    placed: new Uint32Array(source.tokens.length),
    sources: new Map(),
    annexes: [],
    inwards: [],
    contents: new Map(),
    head: "nothing",
    joined: 0,
  };
}

/** The offset in its piece at which a node begins. */
export function startOf(node: Positioned): number {
  return node.position?.start.offset ?? 0;
}

/** The Markdown that made a node, tokens and all. */
export function rawOf(node: Positioned, { piece }: Context): string {
  return piece.text.slice(startOf(node), node.position?.end.offset ?? startOf(node));
}

/** The place in the template of an offset in the piece. */
export function placeAt(offset: number, { state, piece }: Context): Place {
  return state.source.placeAt(sourceOffset(piece, offset));
}

export function placeOf(node: Positioned, context: Context): Place {
  return placeAt(startOf(node), context);
}

/** The place of a node's first line, to underline all of it. */
export function spanOf(node: Positioned, context: Context): Place {
  return spanBetween(startOf(node), node.position?.end.offset ?? startOf(node), context);
}

/** The place from one offset of the piece to another, as far as they stand on one template line. */
export function spanBetween(from: number, to: number, context: Context): Place {
  const { text } = context.piece;
  const line =
    text
      .slice(from, to)
      .split(/[\r\n]/u, 1)[0]
      ?.trimEnd() ?? "";
  const start = placeAt(from, context);
  if (line === "") return start;
  const last = placeAt(from + line.length - 1, context);
  if (last.file !== start.file || last.line !== start.line) return start;
  const length = last.column + (last.length ?? 1) - start.column;
  return length > 0 ? { ...start, length } : start;
}

/** Whether only the words of a value, which a stand-in does not have, could decide about this text. */
export function isLeftOpen(text: string, { state }: Context): boolean {
  return state.source.standIns === true && text.search(TOKEN) >= 0;
}

export function originOf(node: Positioned, context: Context): Origin {
  return { template: placeOf(node, context) };
}

/** A text with its tokens replaced by what they print, for messages; counts nothing as printed. */
export function readable(text: string, { source }: State): string {
  return text.replace(TOKEN, (token) => {
    const content = source.tokens[decodeToken(token)]?.content;
    if (!content || content.kind === "page") return "?";
    return content.kind === "prose" ? content.markdown : content.text;
  });
}
