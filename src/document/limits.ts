/**
 * How deep and how dense Markdown may be. The library's work grows with the square of the signs that open
 * and never close, and with each level of nesting; so what no paper needs is refused before it is read.
 */
import { say } from "../diagnostics/phrase.ts";
import type { State } from "./state.ts";

/** Lists and quotes that lie in each other; Word knows nine levels of lists. */
export const DEEPEST_BLOCK = 20;
/** Strong, emphasis and links that lie in each other. */
export const DEEPEST_INLINE = 20;
/** Signs that may open strong, emphasis or a link, in one prose value. */
export const MOST_SIGNS = 1000;

const MARKERS = new RegExp(
  `^(?:[ \\t]*(?:>|[*+-](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$))){${DEEPEST_BLOCK + 1},}`,
  "gmu",
);
/** Each level of a list is indented by two blanks at least. */
const BLANKS = new RegExp(`^[ \\t]{${6 * DEEPEST_BLOCK},}(?=\\S)`, "gmu");
/** A box around others has more colons than these. */
const COLONS = new RegExp(`^[ \\t>]*:{${DEEPEST_BLOCK + 1},}`, "gmu");

/** A line that opens a box, with its name, or one that closes one. */
const BOX = /^[ \t>]*(:{3,})[ \t]*([A-Za-z]?)/gmu;

/** True when the Markdown is neither nested too deep nor too dense; what is gets reported. */
export function checkDepth({ source, report }: State): boolean {
  const { markdown } = source;
  const found = [
    ...[MARKERS, BLANKS, COLONS].flatMap((pattern) => [...markdown.matchAll(pattern)]),
    ...findDeepBox(markdown),
  ];
  for (const { index } of found) {
    const message = say("more than {most} lists, quotes or boxes lie in each other here", {
      most: DEEPEST_BLOCK,
    });
    report.error("document-too-deep", message, {
      place: source.placeAt(index),
      hint: say("end some of them first"),
    });
  }
  const dense = findDenseParagraph(markdown);
  if (dense !== undefined) {
    const message = say("more than {most} of the signs {signs} stand in one paragraph", {
      most: MOST_IN_PARAGRAPH,
      signs: "* _ [ ]",
    });
    report.error("document-too-many-signs", message, {
      place: source.placeAt(dense),
      hint: say("put an empty line between what is printed again and again"),
    });
  }
  return found.length === 0 && dense === undefined;
}

/**
 * The first box with too many around it, such as the row after many rows each of which leaves one open. Colons
 * alone close the outermost box that has no more of them.
 */
function findDeepBox(markdown: string): readonly { readonly index: number }[] {
  const open: number[] = [];
  for (const { index, 1: colons = "", 2: name } of markdown.matchAll(BOX)) {
    if (name) open.push(colons.length);
    else {
      const closed = open.findIndex((each) => each <= colons.length);
      if (closed >= 0) open.length = closed;
    }
    if (open.length > DEEPEST_BLOCK) return [{ index }];
  }
  return [];
}

/** Signs between two empty lines, the rows of tables aside, whose cells are read each by itself. */
const MOST_IN_PARAGRAPH = 5 * MOST_SIGNS;

/** The first paragraph with more than those, such as one that a loop prints without an empty line. */
function findDenseParagraph(markdown: string): number | undefined {
  let at = 0;
  let [start, signs, isTable, before] = [0, 0, false, ""];
  for (const line of markdown.split("\n")) {
    if (line.trim() === "") [start, signs, isTable] = [at + line.length + 1, 0, false];
    else if (isRuleBelow(before, line)) isTable = true;
    else if (!isTable || !line.startsWith("|")) signs += countSigns(line);
    if (signs > MOST_IN_PARAGRAPH) return start;
    at += line.length + 1;
    before = line;
  }
  return undefined;
}

/** Whether this is the line of dashes that makes the line before it the head of a table. */
function isRuleBelow(head: string, line: string): boolean {
  if (!line.startsWith("|") || !/^[|:\- \t]+$/u.test(line) || !line.includes("-")) return false;
  return countBars(head) === countBars(line);
}

function countBars(line: string): number {
  return line.match(/(?<!\\)\|/gu)?.length ?? 0;
}

/** How many signs of a prose value could open something. */
export function countSigns(text: string): number {
  return text.match(/[*_[\]]/gu)?.length ?? 0;
}
