/**
 * Markdown whose shape is sound beyond doubt, told without the Markdown library, which costs more than
 * all the rest of a check: headings, paragraphs, lists, quotes, tables, boxes, figures, annexes and contents in
 * their plainest form. Whatever is less plain, or not sound, is "not sure", and is for `parse.ts` to say.
 */
import { decodeToken, TOKEN } from "../text/tokens.ts";
import { formNames } from "./form-names.ts";
import type { MarkdownSource } from "./source.ts";

/** A value in a text, by the one sign that no template holds. */
const VALUE = "\u{E000}";
/** The mark of a note, and the number of a page, which do not stand everywhere. */
const NOTE = "\u{E001}";
const PAGE = "\u{E002}";
/** Figures and signs that mean nothing in Markdown. */
const SIGNS = "\\p{N} .,;:()·–—§%×→/…-";
/** Values between them. */
const WORDS = `(?:[${VALUE}${NOTE}${PAGE}${SIGNS}]|&nbsp;)*`;
const STRONG = `\\*\\*${VALUE}(?:${WORDS}${VALUE})?(?:\\*\\*|:\\*\\*(?=[ ]|$))`;
const SLANTED = `\\*${VALUE}(?:${WORDS}${VALUE})?\\*`;
const LINK = `\\[${VALUE}(?:${WORDS}${VALUE})?\\]\\(#[a-z0-9-]+\\)`;
const INLINE = `(?:${WORDS}(?:${STRONG}|${SLANTED}|${LINK}))*${WORDS}`;
const START = `(?:${VALUE}|\\(|${STRONG}|${SLANTED}|${LINK})`;

const PARAGRAPH = new RegExp(`^${START}${INLINE}\\\\?$`, "u");
const HEADING = new RegExp(`^(#{1,4}) (?=.*${VALUE})${START}${INLINE}$`, "u");
const ITEM = new RegExp(`^(?: {0}| {2})- ${START}${INLINE}$`, "u");
const NUMBERED = new RegExp(`^1\\. ${START}${INLINE}$`, "u");
const QUOTE = new RegExp(`^> ${START}${INLINE}$`, "u");
const CELL = new RegExp(`^ ?(?:${START}${INLINE})?$`, "u");
const FIGURE_CELL = new RegExp(`^ ${VALUE}(?:[${VALUE}${SIGNS}]*${VALUE})? $`, "u");
const ANNEX = new RegExp(
  `^::annex\\[${VALUE}(?:${WORDS}${VALUE})?\\]\\{#([a-z0-9]+(?:-[a-z0-9]+)*)\\}$`,
  "u",
);
const CONTENTS = /^::contents(?:\{(?:of=annexes|depth=[123])\})?$/u;
const FORM = new RegExp(`^::form\\{name=(?:${formNames.join("|")})\\}$`, "u");
const BOX = /^:::(?:card(?:\{tone=notice\})?|keep|table\{widths="([1-9]\d*(?:,[1-9]\d*)*)"\})$/u;
const FIGURE = new RegExp(`^:::(chart|timeline)(?:\\[${VALUE}\\])?$`, "u");
const DASHES = /^\|(?:[ ]?:?-+:?[ ]?\|)+$/u;

/** What the rest of the paper has to agree with. */
interface Facts {
  readonly annexes: string[];
  /** The ids that links lead to and whose pages are printed. */
  readonly targets: string[];
  contents: boolean;
}

/** True when no problem of shape can be in it. */
export function isPlainlySound({ markdown, tokens }: MarkdownSource): boolean {
  const facts: Facts = { annexes: [], targets: [], contents: false };
  const text = markdown.replace(TOKEN, (token) => {
    const content = tokens[decodeToken(token)]?.content;
    if (content?.kind === "page") facts.targets.push(content.target);
    return content?.kind === "page" ? PAGE : content?.kind === "note" ? NOTE : VALUE;
  });
  for (const [, id = ""] of text.matchAll(/\]\(#([a-z0-9-]+)\)/gu)) facts.targets.push(id);
  if (!areSoundBlocks(text.split("\n"), facts)) return false;
  const { annexes, targets, contents } = facts;
  if (new Set(annexes).size < annexes.length) return false;
  if (contents && annexes.length === 0) return false;
  return targets.every((id) => annexes.includes(id));
}

interface Box {
  readonly columns: number | undefined;
  readonly holds: "blocks" | "table" | "chart" | "timeline";
  tables: number;
}

function areSoundBlocks(lines: readonly string[], facts: Facts): boolean {
  let box: Box | undefined;
  let isFirst = true;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const opening = BOX.exec(line) ?? FIGURE.exec(line);
    if (line === "") at++;
    else if (line === ":::") {
      if (!box || (box.holds !== "blocks" && box.tables !== 1)) return false;
      box = undefined;
      at++;
    } else if (opening) {
      if (box) return false;
      box = openBox(opening[1]);
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

/** What the name of a figure, the widths of a table or neither opens. */
function openBox(what: string | undefined): Box {
  if (what === "chart" || what === "timeline") {
    return { columns: undefined, holds: what, tables: 0 };
  }
  const columns = what?.split(",").length;
  return { columns, holds: columns === undefined ? "blocks" : "table", tables: 0 };
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
  if (box && box.holds !== "blocks") return false;
  const [, signs] = HEADING.exec(first) ?? [];
  if (signs !== undefined) {
    return !first.includes(PAGE) && (signs.length > 1 || (isFirst && !box));
  }
  if (first.startsWith("::")) return block.length === 1 && !box && isSoundLeaf(first, facts);
  if (first.startsWith("- ")) return !box && block.every((line) => ITEM.test(line));
  if (first.startsWith("1. ")) return !box && block.every((line) => NUMBERED.test(line));
  if (first.startsWith("> ")) return block.every((line) => QUOTE.test(line));
  return block.every((line) => PARAGRAPH.test(line)) && !block.at(-1)?.endsWith("\\");
}

function isSoundLeaf(line: string, facts: Facts): boolean {
  const id = line.includes(PAGE) ? undefined : ANNEX.exec(line)?.[1];
  if (id !== undefined) facts.annexes.push(id);
  const isContents = CONTENTS.test(line);
  if (isContents) facts.contents = true;
  return id !== undefined || isContents || line === "::pagebreak" || FORM.test(line);
}

function isSoundTable(rows: readonly string[], box: Box | undefined): boolean {
  const [head = "", dashes = "", ...body] = rows;
  if (!DASHES.test(dashes)) return false;
  const columns = dashes.split("|").length - 2;
  if (box && box.holds !== "blocks") {
    box.tables++;
    if (box.holds === "chart") return isSoundChart([head, ...body], columns);
    if (box.holds === "timeline") return isSoundTimeline([head, ...body], columns);
    if (box.columns !== columns) return false;
  }
  const isEmpty = !head.includes(VALUE);
  if (isEmpty && body.length === 0) return false;
  return [head, ...body].every((row) => isSoundRow(row, columns));
}

function isSoundRow(row: string, columns: number): boolean {
  return cellsOf(row, columns)?.every((cell) => CELL.test(cell.replace(/ $/u, ""))) ?? false;
}

/** An empty corner, then a value in each cell. */
function isSoundChart(rows: readonly string[], columns: number): boolean {
  if (columns < 2 || rows.length < 2) return false;
  return rows.every((row, index) => {
    const [first = "", ...others] = cellsOf(row, columns) ?? [];
    const isSoundFirst = index === 0 ? first.trim() === "" : FIGURE_CELL.test(first);
    return isSoundFirst && others.length > 0 && others.every((cell) => FIGURE_CELL.test(cell));
  });
}

/** An empty head, then a value in each of three cells. */
function isSoundTimeline([head = "", ...rows]: readonly string[], columns: number): boolean {
  if (columns !== 3 || rows.length === 0) return false;
  if (!cellsOf(head, columns)?.every((cell) => cell.trim() === "")) return false;
  return rows.every((row) => cellsOf(row, columns)?.every((cell) => FIGURE_CELL.test(cell)));
}

function cellsOf(row: string, columns: number): readonly string[] | undefined {
  if (!row.startsWith("|") || !row.endsWith("|")) return undefined;
  const cells = row.slice(1, -1).split("|");
  return cells.length === columns ? cells : undefined;
}
