/**
 * What no paper may show, whatever was lost before it: a hole where words should stand. It looks at the document
 * tree alone and knows no field and no template.
 */
import type { Block, Document, Inline } from "../../src/document/nodes.ts";
import { inlineText } from "../../src/document/words.ts";
import { letterheadSlots } from "../../src/view/letterhead.ts";

const mayBeEmpty: readonly string[] = [...letterheadSlots, "type"];

/** A hole, and the words around it. */
export type Hole = string;

/** Every hole of a paper. */
export function holesIn({ children, notes, meta }: Document): readonly Hole[] {
  const holes: Hole[] = [];
  // Pages are not known before the paper is laid out; any will do.
  const read = (inlines: readonly Inline[]) =>
    inlineText(inlines, new Map(targetsIn(inlines).map((target) => [target, 7])));
  const check = (what: string, text: string, mayEndOpen = false) => {
    for (const found of faultsOf(text, mayEndOpen)) holes.push(`${what}: ${found}: ${text}`);
  };
  const visit = (blocks: readonly Block[]): void => {
    for (const [at, block] of blocks.entries()) {
      const next = blocks[at + 1];
      const opens = next?.type === "list" || next?.type === "table" || next?.type === "quote";
      switch (block.type) {
        case "title":
        case "subtitle":
        case "heading":
        case "annex":
          check(block.type, read(block.children));
          if (block.type === "annex") check("annex", block.label);
          break;
        case "paragraph":
          check("paragraph", read(block.children), opens);
          break;
        case "list":
          if (block.items.length === 0) holes.push("a list without items");
          for (const item of block.items) {
            if (item.children.length === 0) holes.push("an item without words");
            visit(item.children);
          }
          break;
        case "quote":
        case "card":
        case "keep":
          if (block.children.length === 0) holes.push(`a ${block.type} with nothing in it`);
          visit(block.children);
          break;
        case "table":
          if (block.rows.length === 0) holes.push("a table without rows");
          for (const [index, cell] of block.head?.cells.entries() ?? []) {
            const text = read(cell.children);
            if (index > 0 || text !== "") check("head of a column", text);
          }
          for (const row of block.rows) {
            for (const cell of row.cells) check("cell", read(cell.children));
          }
          break;
        case "contents":
          if (block.entries.length === 0) holes.push("contents without entries");
          for (const entry of block.entries) check("contents", read(entry.children));
          break;
        case "figure":
          check("figure", block.description);
          break;
        case "form":
          for (const line of block.rows.flatMap(({ cells }) =>
            cells.flatMap(({ lines }) => lines),
          )) {
            // A member of a list ends in a semicolon, and a line without words is room to write in.
            const text = read(line.children).replace(/;$/u, "");
            if (line.children.length > 0) check("form", text, true);
          }
          break;
        case "rule":
        case "pageBreak":
          break;
      }
    }
  };
  visit(children);
  holes.push(...bareHeadings(children, read));
  for (const note of notes) check("note", read(note.children));
  const { title, subject, author, reference, keywords, furniture } = meta;
  for (const [name, text] of Object.entries({ title, subject, author, reference, ...furniture })) {
    // A form leaves out the lines for which the letterhead has nothing.
    if (text === "" && mayBeEmpty.includes(name)) continue;
    // Some are lists, with a member a line.
    for (const member of text.split("\n")) check(name, member);
  }
  for (const keyword of keywords) check("keyword", keyword);
  return holes;
}

/** Headings and annexes with nothing beneath them but the next one. */
function bareHeadings(
  blocks: readonly Block[],
  read: (inlines: readonly Inline[]) => string,
): readonly Hole[] {
  const flat = blocks.flatMap((block) =>
    block.type === "keep" || block.type === "card" ? block.children : [block],
  );
  const depth = (block: Block | undefined) =>
    block === undefined || block.type === "annex" ? 0 : block.type === "heading" ? block.depth : 9;
  return flat.flatMap((block, at) => {
    if (block.type !== "heading" && block.type !== "annex") return [];
    const next = flat.slice(at + 1).find(({ type }) => type !== "pageBreak" && type !== "rule");
    return depth(next) > depth(block) ? [] : [`nothing beneath: ${read(block.children)}`];
  });
}

/** What a program leaves behind, wherever it stands. */
const LEFTOVERS: readonly (readonly [string, RegExp])[] = [
  ["a word of the program", /\b(?:undefined|null|NaN)\b|\[object/u],
  ["a mark of the template", /\{\{|\}\}|:::|\*\*/u],
  ["an entity", /&(?:[a-z]+|#\w+);/iu],
  ["a private sign", /\p{Co}/u],
];

/** What stands around words that are not there. */
const GAPS: readonly (readonly [string, RegExp])[] = [
  ["two separators", /[·,;:]\s*[·,;]/u],
  ["empty brackets", /\(\s*\)|\[\s*\]|[“"]\s*[”"]|‘\s*’/u],
  ["a separator in brackets", /\(\s*[,·;:]|[,·;:]\s*\)/u],
  ["a space before a sign", /\s[,;]|\s\.(?:\s|$)/u],
  ["a separator first", /^\s*[·,;:.]/u],
  ["a separator last", /[·,;]\s*$|\s[–—-]\s*$/u],
];

/** What a text shows that no reader should see. */
export function leftoversIn(text: string): readonly string[] {
  return LEFTOVERS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}

function faultsOf(text: string, mayEndOpen: boolean): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return ["nothing"];
  const gaps = GAPS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  const isOpen = !mayEndOpen && /:\s*$/u.test(text);
  return [...leftoversIn(text), ...gaps, ...(isOpen ? ["a label with nothing behind"] : [])];
}

function targetsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "pageReference") return [inline.target];
    return "children" in inline ? targetsIn(inline.children) : [];
  });
}
