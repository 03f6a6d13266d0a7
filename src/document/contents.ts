/**
 * Contents: the headings and annexes of the paper in their order. They are asked for while the paper is
 * read and filled when all of its headings are known.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { write } from "../diagnostics/phrases.ts";
import type { BuildDirective } from "./directive-content.ts";
import type { Block, Contents, ContentsEntry, Inline } from "./nodes.ts";
import { isLeftOpen, originOf, type State, spanOf } from "./state.ts";
import { trimInlines } from "./trim.ts";

type Level = ContentsEntry["level"];

const DEPTHS: Readonly<Record<string, Level>> = { "1": 1, "2": 2, "3": 3 };

/** Contents without entries yet. */
export const buildContents: BuildDirective = ({ attributes }, node, context) => {
  const place = spanOf(node, context);
  const refuse = (message: Phrase, hint: Phrase) => {
    context.state.report.error("document-bad-attribute", message, { place, hint });
    return [];
  };
  const isOpen = (name: string) => isLeftOpen(node.attributes?.[name] ?? "", context);
  const of = attributes.get("of");
  const depth = attributes.get("depth");
  if (of !== undefined && of !== "annexes" && !isOpen("of")) {
    const message = say('contents cannot list "{value}" alone', { value: of });
    return refuse(message, write("::contents{of=annexes}"));
  }
  const levels = isOpen("depth") ? 1 : DEPTHS[depth ?? "1"];
  if (levels === undefined) {
    const message = say('contents have no depth "{value}"', { value: depth ?? "" });
    return refuse(
      message,
      say("write a depth of 1, 2 or 3, such as {code}", { code: "{depth=2}" }),
    );
  }
  if (of !== undefined && depth !== undefined) {
    const message = say("contents of annexes alone have no depth");
    return refuse(message, say("leave out one of the two"));
  }
  const contents: Contents = { type: "contents", entries: [], origin: originOf(node, context) };
  context.state.contents.set(contents, { depth: of === undefined ? levels : undefined, place });
  return [contents];
};

/** The same blocks with the contents filled; contents that have nothing to list are reported. */
export function fillContents(blocks: readonly Block[], state: State): readonly Block[] {
  return blocks.map((block, index) => {
    const wish = block.type === "contents" ? state.contents.get(block) : undefined;
    if (block.type !== "contents" || !wish) return block;
    const above = blocks[index - 1];
    const entries = clampLevels(
      lines(blocks).filter(({ heading, isAnnex, level }) =>
        wish.depth === undefined ? isAnnex : heading !== above && level <= wish.depth,
      ),
    );
    if (entries.length === 0) {
      const { place } = wish;
      const message =
        wish.depth === undefined
          ? say("the paper has no annex for the contents to list")
          : say("the paper has no heading and no annex for the contents to list");
      const hint = say("leave the contents out, or put them into an {if} like what they list", {
        if: "{{#if}}",
      });
      state.report.error("document-empty-contents", message, { place, hint });
    }
    return { ...block, entries };
  });
}

/** What contents may list. */
interface Line {
  readonly heading: Block;
  readonly isAnnex: boolean;
  /** How deep it stands below the main headings and annexes, which have 1. */
  readonly level: Level;
  readonly entry: Omit<ContentsEntry, "level">;
}

/** All headings and annexes in the order of the paper; those in boxes count. */
function lines(blocks: readonly Block[]): readonly Line[] {
  let isInAnnex = false;
  const visit = (block: Block): readonly Line[] => {
    switch (block.type) {
      case "heading": {
        const { id, depth, children } = block;
        const level = isInAnnex ? deeper(depth) : depth;
        const entry = { target: id, children: wordsOf(children) };
        return [{ heading: block, isAnnex: false, level, entry }];
      }
      case "annex": {
        isInAnnex = true;
        const { id, label, children } = block;
        const entry = { target: id, label, children: wordsOf(children) };
        return [{ heading: block, isAnnex: true, level: 1, entry }];
      }
      case "card":
      case "keep":
        return block.children.flatMap(visit);
      default:
        return [];
    }
  };
  return blocks.flatMap(visit);
}

function deeper(depth: Level): Level {
  return depth === 1 ? 2 : 3;
}

/** Entries of which none stands more than one level below the one before it. */
function clampLevels(all: readonly Line[]): readonly ContentsEntry[] {
  let before = 0;
  return all.map(({ level, entry }) => {
    const clamped: Level =
      before === 0 ? 1 : level <= before + 1 ? level : deeper(before === 1 ? 1 : 2);
    before = clamped;
    const { target, ...said } = entry;
    return { target, level: clamped, ...said };
  });
}

/** The words of a heading: links as their text, breaks as blanks, no marks of notes. */
function wordsOf(children: readonly Inline[]): readonly Inline[] {
  return trimInlines(children.flatMap(wordsOfOne));
}

function wordsOfOne(inline: Inline, index: number, inlines: readonly Inline[]): readonly Inline[] {
  switch (inline.type) {
    case "link":
      return inline.children.flatMap(wordsOfOne);
    case "strong":
    case "emphasis":
    case "unstated": {
      const children = inline.children.flatMap(wordsOfOne);
      return children.length === 0 ? [] : [{ ...inline, children }];
    }
    case "break":
      return [{ type: "text", value: " ", ...(inline.origin && { origin: inline.origin }) }];
    case "noteReference":
      return [];
    case "text":
      return isBetweenNotes(inlines, index) ? [] : [inline];
    case "pageReference":
      return [inline];
  }
}

/** The comma that parts the marks of two notes (see `tidy.ts`). */
function isBetweenNotes(inlines: readonly Inline[], index: number): boolean {
  const inline = inlines[index];
  if (inline?.type !== "text" || inline.value !== ",") return false;
  return [index - 1, index + 1].every((at) => inlines[at]?.type === "noteReference");
}
