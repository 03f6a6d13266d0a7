/**
 * Inline nodes as runs of text: one handler for each, so that a new one does not compile before it
 * is drawn. Each run keeps its node.
 */
import type { Inline } from "../../document/nodes.ts";
import { noteMark } from "../../document/note-mark.ts";
import { laoStretches } from "../../text/lao-stretches.ts";
import { asPrinted } from "../../text/normalise.ts";
import type { CharacterStyleName } from "../theme.ts";
import type { Handlers } from "../writer.ts";
import type { Run } from "./content.ts";

const LAO = "lo";

interface InlineContext extends Pick<Run, "characters" | "link" | "target" | "anchor"> {}

const handlers: Handlers<Inline, InlineContext, readonly Run[]> = {
  text: (node, context) => {
    // Lao letters are Lao, whoever typed them where.
    return laoStretches(node.value).map(({ text, isLao }) => {
      const language = isLao ? LAO : node.language;
      return makeRun(context, text, node, { language });
    });
  },
  strong: (node, context) => runsWithin(node.children, context, "strong"),
  emphasis: (node, context) => runsWithin(node.children, context, "emphasis"),
  unstated: (node, context) => runsWithin(node.children, context, "unstated"),
  break: (node, context) => [makeRun(context, "\n", node)],
  link: (node, context) => {
    const inner = node.url.startsWith("#");
    const place = inner ? { target: node.url.slice(1) } : { link: node.url };
    return runsWithin(node.children, { ...context, ...place, anchor: { type: "link" } }, "link");
  },
  noteReference: (node, context) => {
    const characters = [...context.characters, "noteReference"] as const;
    // An anchor of its own, since marks that stand side by side are two links.
    const anchor = { type: "note" } as const;
    const mark = { ...context, characters, target: noteId(node.note), anchor };
    const note = node.repeats ? undefined : node.note;
    return [makeRun(mark, noteMark(node.number), node, { note })];
  },
  pageReference: (node, context) => {
    const isLinked = context.link !== undefined || context.target !== undefined;
    const own = { target: node.target, anchor: { type: "link" } } as const;
    const figure = isLinked ? context : { ...context, ...own };
    return [makeRun(figure, ANY_FIGURE, node, { page: node.target })];
  },
};

/** All runs have one shape, since the engine is much quicker with that. */
function makeRun(
  { characters, link, target, anchor }: InlineContext,
  text: string,
  node: Inline,
  { language, note, page }: Pick<Run, "language" | "note" | "page"> = {},
): Run {
  return {
    characters,
    link,
    target,
    anchor,
    text,
    language,
    note,
    page,
    node,
    label: undefined,
    _element: undefined,
  };
}

/** The runs of these nodes in order. */
export function runsOf(
  nodes: readonly Inline[],
  context: InlineContext = { characters: [] },
): readonly Run[] {
  return nodes.flatMap((node) => runOf(node, context));
}

/** Stands for a page that is not known before the paper is laid out. */
export const ANY_FIGURE = "0";

/** The place that a note's figure leads to; no heading has such an id. */
export function noteId(note: string): string {
  return `note:${note}`;
}

/** The place of the figure that bears a note. */
export function bearerId(note: string): string {
  return `bearer:${note}`;
}

/** The words without their looks, for bookmarks. */
export function plainText(nodes: readonly Inline[]): string {
  const text = runsOf(nodes)
    .filter(({ characters, page }) => !characters.includes("noteReference") && !page)
    .map((run) => run.text)
    .join("");
  return asPrinted(text).replace(/\s+/gu, " ").trim();
}

function runsWithin(
  nodes: readonly Inline[],
  context: InlineContext,
  style: CharacterStyleName,
): readonly Run[] {
  return runsOf(nodes, { ...context, characters: [...context.characters, style] });
}

/** The node and its handler share the type, which the compiler sees through this map only. */
type ByType = { readonly [T in Inline["type"]]: Extract<Inline, { readonly type: T }> };
type Table = {
  readonly [T in Inline["type"]]: (node: ByType[T], context: InlineContext) => readonly Run[];
};

function runOf<T extends Inline["type"]>(
  node: { readonly [Each in T]: ByType[Each] }[T],
  context: InlineContext,
): readonly Run[] {
  const table: Table = handlers;
  const type: T = node.type;
  return table[type](node, context);
}
