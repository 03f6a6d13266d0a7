/**
 * Numbers headings and items of a version anew, as `dress.ts` does: of what two versions share, a document
 * with revisions has the later one's numbers.
 */
import type { Block, Document, Heading, List } from "../../document/nodes.ts";
import { signOf } from "../number-signs.ts";
import type { Theme } from "../theme.ts";

export function numberAgain(document: Document, theme: Theme): Document {
  const numbering: Numbering = { theme, part: 0, counts: [0, 0, 0] };
  return {
    ...document,
    children: document.children.map((block) => numberBlock(block, numbering)),
  };
}

interface Numbering {
  readonly theme: Theme;
  part: number;
  readonly counts: [number, number, number];
}

function numberBlock(block: Block, numbering: Numbering): Block {
  switch (block.type) {
    case "annex":
      numbering.part = block.number;
      numbering.counts.fill(0);
      return block;
    case "heading":
      return numberHeading(block, numbering);
    case "list":
      return numberItems(block, 0, numbering);
    case "quote":
    case "card":
    case "keep":
      return {
        ...block,
        children: block.children.map((child) => numberBlock(child, numbering)),
      };
    default:
      return block;
  }
}

function numberHeading(heading: Heading, { theme, part, counts }: Numbering): Heading {
  const { depth, number, ...rest } = heading;
  const count = (counts[depth - 1] ?? 0) + 1;
  counts.fill(0, depth - 1);
  counts[depth - 1] = count;
  const form = theme.numbers[`heading${depth}`];
  if (!number || !form) return heading;
  return { ...rest, depth, number: { text: signOf(count, form), part } };
}

function numberItems(list: List, depth: number, numbering: Numbering): List {
  const forms = numbering.theme.numbers.list;
  const form = forms[Math.min(depth, forms.length - 1)];
  const items = list.items.map((item) => ({
    ...item,
    children: item.children.map((child) =>
      child.type === "list"
        ? numberItems(child, depth + 1, numbering)
        : numberBlock(child, numbering),
    ),
  }));
  if (!form || !list.signs) return { ...list, items };
  return { ...list, items, signs: items.map((_, index) => signOf(list.start + index, form)) };
}
