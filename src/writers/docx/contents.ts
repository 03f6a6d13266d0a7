/**
 * Contents: Word's own field for them, filled in beforehand, so that they are read without an update and
 * an update finds the same entries. Whoever counts pages in Word has its own numbers afterwards.
 */
import type { Block, Contents, ContentsEntry, Document, Link, Text } from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import type { Theme } from "../theme.ts";
import { contentsField } from "./fields.ts";
import { flattenInlines } from "./inlines.ts";
import type { OutlineEntry } from "./outline-levels.ts";
import type { ContentsPiece, ParagraphPiece, Span, SpanContent } from "./pieces.ts";
import { lookOf, type WordParagraphStyle } from "./style-names.ts";

/** What the field of contents asks for. */
export interface ContentsPlan {
  /** The deepest level that is listed, from 1. */
  readonly levels: number;
  /** Where not all of these levels are listed: a bookmark from a heading or annex to the end. */
  readonly range?: { readonly bookmark: string; readonly from: string };
}

/** The plans of all contents of a paper with this outline. */
export function planContents(
  { children }: Document,
  outline: readonly OutlineEntry[],
): ReadonlyMap<Contents, ContentsPlan> {
  const plans = new Map<Contents, ContentsPlan>();
  const visit = (block: Block): void => {
    if (block.type === "contents") plans.set(block, planOf(block, outline, plans.size + 1));
    else if (block.type === "list") for (const item of block.items) item.children.forEach(visit);
    else if (block.type === "card" || block.type === "keep" || block.type === "quote")
      block.children.forEach(visit);
  };
  children.forEach(visit);
  return plans;
}

/** The contents leave out the heading that they stand below, or all but the annexes. */
function planOf(
  { entries }: Contents,
  outline: readonly OutlineEntry[],
  number: number,
): ContentsPlan {
  const levels = Math.max(1, ...entries.map(({ level }) => level));
  const targets = entries.map(({ target }) => target).join(" ");
  const listed = outline.filter(({ level }) => level <= levels).map(({ id }) => id);
  const [from = ""] = entries.map(({ target }) => target);
  const isFrom = listed.slice(listed.indexOf(from)).join(" ") === targets;
  if (listed.join(" ") === targets || !isFrom) return { levels };
  return { levels, range: { bookmark: `_Contents${number}`, from } };
}

const styles: Readonly<Record<ContentsEntry["level"], WordParagraphStyle>> = {
  1: "toc 1",
  2: "toc 2",
  3: "toc 3",
};

/** The lines of the contents; `left` is where they begin in points from the margin. */
export function contentsPieces(
  contents: Contents,
  { levels, range }: ContentsPlan,
  { theme, left }: { readonly theme: Theme; readonly left: number },
): readonly ContentsPiece[] {
  const { entries, origin } = contents;
  if (entries.length === 0) return [];
  const node: Text = { type: "text", value: "", ...(origin && { origin }) };
  const sign = (content: SpanContent): Span => ({ node, content, marks: [] });
  const last = entries.length - 1;
  const start = contentsField(levels, range?.bookmark);
  const pieces = entries.map((entry, index): ParagraphPiece => {
    const style = styles[entry.level];
    return {
      kind: "paragraph",
      style,
      spans: [
        ...(index === 0 ? [sign({ kind: "fieldStart", instruction: start })] : []),
        ...entrySpans(entry, sign),
        ...(index === last ? [sign({ kind: "fieldEnd" })] : []),
      ],
      place: { left: left + lookOf(theme, style).indent },
    };
  });
  return [{ kind: "contents", node: contents, entries: pieces }];
}

/** As Word writes an entry: the words, and where it has a page a tab and this as a field, all of it a link. */
function entrySpans(
  { target, label, children, unpaged }: ContentsEntry,
  sign: (content: SpanContent) => Span,
): readonly Span[] {
  const link: Link = { type: "link", url: `#${target}`, children };
  const spans = [
    ...(label === undefined ? [] : [sign({ kind: "text", text: `${asPrinted(label)} ` })]),
    ...flattenInlines(children),
    ...(unpaged ? [] : [sign({ kind: "tab" }), sign({ kind: "page", target })]),
  ];
  return spans.map((span) => ({ ...span, link }));
}
