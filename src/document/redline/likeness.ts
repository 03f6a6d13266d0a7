/** How much of what two parts of a document say is the same, for telling a change from a going and a coming. */
import { wordTokens } from "../../text/word-tokens.ts";
import type { Block, TableRow } from "../nodes.ts";
import { type Part, plainText, textsOf } from "./texts.ts";

/** What a row is about stands in its first cell; a row about the same is the same row. */
const SAME_HEAD = 0.6;

/** Keeps the words that it has counted, so one serves for one comparison. */
export function createLikeness(): (before: Part, after: Part) => number {
  const counted = new WeakMap<Part, Words>();
  const wordsIn = (part: Part): Words => {
    const known = counted.get(part) ?? countWords(part);
    counted.set(part, known);
    return known;
  };
  return (before, after) => {
    if (!canBeOne(before, after)) return 0;
    const common = shareOf(wordsIn(before), wordsIn(after));
    const isSameRow =
      before.type === "tableRow" && after.type === "tableRow" && headOf(before) === headOf(after);
    return isSameRow && headOf(before) !== "" ? Math.max(SAME_HEAD, common) : common;
  };
}

/** Whether there is a form of both at once; of what is drawn, of forms and of annexes under another label there is none. */
function canBeOne(before: Part, after: Part): boolean {
  switch (before.type) {
    case "table":
      return after.type === "table" && hasSameShape(before, after);
    case "heading":
      return after.type === "heading" && after.depth === before.depth;
    case "list":
      return (
        after.type === "list" && after.ordered === before.ordered && after.start === before.start
      );
    case "card":
      return after.type === "card" && after.tone === before.tone;
    case "annex":
      return after.type === "annex" && after.label === before.label;
    case "form":
    case "figure":
    case "rule":
    case "pageBreak":
      return false;
    default:
      return after.type === before.type;
  }
}

type Table = Extract<Block, { readonly type: "table" }>;

function hasSameShape(before: Table, after: Table): boolean {
  const hasHead = (table: Table) => table.head !== undefined;
  return before.columns.length === after.columns.length && hasHead(before) === hasHead(after);
}

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** Twice what is in both, against what is in either: 1 where all words are the same. */
function shareOf(before: Words, after: Words): number {
  const sum = before.sum + after.sum;
  if (sum === 0) return 1;
  let common = 0;
  for (const [word, count] of before.counts) common += Math.min(count, after.counts.get(word) ?? 0);
  return (2 * common) / sum;
}

function countWords(part: Part): Words {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const text of textsOf(part)) {
    for (const token of wordTokens(text)) {
      if (token.trim() === "") continue;
      counts.set(token, (counts.get(token) ?? 0) + 1);
      sum++;
    }
  }
  return { counts, sum };
}

function headOf({ cells }: TableRow): string {
  return plainText(cells[0]?.children ?? []);
}
