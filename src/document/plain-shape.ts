/**
 * Markdown whose shape is sound beyond doubt, told without the Markdown library, which costs more than
 * all the rest of a check: headings, paragraphs, lists, tables, boxes and annexes in their plainest
 * form. Whatever is less plain, or not sound, is "not sure", and is for `parse.ts` to say.
 */
import { decodeToken, TOKEN } from "../text/tokens.ts";
import type { MarkdownSource } from "./source.ts";

/** A value in a text, by the one sign that no template holds. */
const VALUE = "\u{E000}";
/** Values, figures and signs that mean nothing in Markdown. */
const WORDS = `[${VALUE}\\p{N} .,;:()·–—§%×→/…-]*`;
const STRONG = `\\*\\*${VALUE}(?:${WORDS}${VALUE})?(?:\\*\\*|:\\*\\*(?=[ ]|$))`;
const SLANTED = `\\*${VALUE}(?:${WORDS}${VALUE})?\\*`;
const LINK = `\\[${VALUE}(?:${WORDS}${VALUE})?\\]\\(#[a-z0-9-]+\\)`;
const INLINE = `(?:${WORDS}(?:${STRONG}|${SLANTED}|${LINK}))*${WORDS}`;
const START = `(?:${VALUE}|\\(|${STRONG}|${SLANTED}|${LINK})`;

const PARAGRAPH = new RegExp(`^${START}${INLINE}\\\\?$`, "u");
const HEADING = new RegExp(`^(#{1,4}) (?=.*${VALUE})${START}${INLINE}$`, "u");
const ITEM = new RegExp(`^(?: {0}| {2})- ${START}${INLINE}$`, "u");
const NUMBERED = new RegExp(`^1\\. ${START}${INLINE}$`, "u");
const CELL = new RegExp(`^ ?(?:${START}${INLINE})?$`, "u");
const ANNEX = new RegExp(
  `^::annex\\[${VALUE}(?:${WORDS}${VALUE})?\\]\\{#([a-z0-9]+(?:-[a-z0-9]+)*)\\}$`,
  "u",
);
const BOX = /^:::(?:card(?:\{tone=notice\})?|keep|table\{widths="([1-9]\d*(?:,[1-9]\d*)*)"\})$/u;
const DASHES = /^\|(?:[ ]?:?-+:?[ ]?\|)+$/u;

/** What the rest of the paper has to agree with. */
interface Facts {
  readonly annexes: string[];
  readonly links: string[];
}

/** True when no problem of shape can be in it. */
export function isPlainlySound({ markdown }: MarkdownSource): boolean {
  const text = markdown.replace(TOKEN, VALUE);
  const facts: Facts = { annexes: [], links: [] };
  for (const [, id = ""] of text.matchAll(/\]\(#([a-z0-9-]+)\)/gu)) facts.links.push(id);
  if (!areSoundBlocks(text.split("\n"), facts)) return false;
  const { annexes, links } = facts;
  if (new Set(annexes).size < annexes.length) return false;
  return links.every((id) => annexes.includes(id));
}

interface Box {
  readonly columns: number | undefined;
  readonly isTable: boolean;
  tables: number;
}

function areSoundBlocks(lines: readonly string[], facts: Facts): boolean {
  let box: Box | undefined;
  let isFirst = true;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const opening = BOX.exec(line);
    if (line === "") at++;
    else if (line === ":::") {
      if (!box || (box.isTable && box.tables !== 1)) return false;
      box = undefined;
      at++;
    } else if (opening) {
      if (box) return false;
      const widths = opening[1]?.split(",").length;
      box = { columns: widths, isTable: widths !== undefined, tables: 0 };
      at++;
    } else {
      const end = endOfBlock(lines, at);
      const block = lines.slice(at, end);
      if (!isSoundBlock(block, box, isFirst, facts)) return false;
      at = end;
    }
    if (line !== "") isFirst = false;
  }
  return box === undefined;
}

/** A block ends at an empty line, or where a box ends; a heading is a block of its own. */
function endOfBlock(lines: readonly string[], start: number): number {
  if (HEADING.test(lines[start] ?? "")) return start + 1;
  let end = start;
  while (end < lines.length && lines[end] !== "" && lines[end] !== ":::") end++;
  return end;
}

function isSoundBlock(
  block: readonly string[],
  box: Box | undefined,
  isFirst: boolean,
  facts: Facts,
): boolean {
  const [first = ""] = block;
  if (first.startsWith("|")) return isSoundTable(block, box);
  if (box?.isTable) return false;
  const [, signs] = HEADING.exec(first) ?? [];
  if (signs !== undefined) return signs.length > 1 || (isFirst && !box);
  if (first.startsWith("::")) return block.length === 1 && !box && isSoundLeaf(first, facts);
  if (first.startsWith("- ")) return !box && block.every((line) => ITEM.test(line));
  if (first.startsWith("1. ")) return !box && block.every((line) => NUMBERED.test(line));
  return block.every((line) => PARAGRAPH.test(line)) && !block.at(-1)?.endsWith("\\");
}

function isSoundLeaf(line: string, facts: Facts): boolean {
  const id = ANNEX.exec(line)?.[1];
  if (id !== undefined) facts.annexes.push(id);
  return id !== undefined || line === "::pagebreak";
}

function isSoundTable(rows: readonly string[], box: Box | undefined): boolean {
  const [head = "", dashes = "", ...body] = rows;
  if (!DASHES.test(dashes)) return false;
  const columns = dashes.split("|").length - 2;
  if (box?.isTable) {
    box.tables++;
    if (box.columns !== columns) return false;
  }
  const isEmpty = !head.includes(VALUE);
  if (isEmpty && body.length === 0) return false;
  return [head, ...body].every((row) => isSoundRow(row, columns));
}

function isSoundRow(row: string, columns: number): boolean {
  if (!row.startsWith("|") || !row.endsWith("|")) return false;
  const cells = row.slice(1, -1).split("|");
  return cells.length === columns && cells.every((cell) => CELL.test(cell.replace(/ $/u, "")));
}
