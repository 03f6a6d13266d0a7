/**
 * Cards: a framed box that is kept on one page where a page holds it, with a bar at its left where its
 * tone has one.
 */
import type { Card } from "../../document/nodes.ts";
import { type CardLook, lookOfCard } from "../card-looks.ts";
import type { Theme } from "../theme.ts";
import type { Content, Margin, TableBlock, TableLook } from "./content.ts";

/** In points. */
const FRAME = 0.6;
const BAR = 3;

export function makeCard(node: Card, content: readonly Content[], theme: Theme): TableBlock {
  const look = lookOfCard(node.tone, theme);
  const { size } = theme.paragraphs[look.type ?? "body"];
  return {
    table: {
      type: { size, smallest: size },
      widths: [{}],
      headerRows: 0,
      body: [[{ stack: trimEnds(content) }]],
    },
    layout: layoutOf(look, theme),
    margin: [0, 0, 0, theme.card.after],
    keepTogether: true,
    node,
  };
}

function layoutOf({ frame, fill, bar }: CardLook, { card }: Theme): TableLook {
  return {
    hLineWidth: () => FRAME,
    hLineColor: () => `#${frame}`,
    vLineWidth: (line) => (bar !== undefined && line === 0 ? BAR : FRAME),
    vLineColor: (line) => `#${line === 0 ? (bar ?? frame) : frame}`,
    paddingLeft: () => card.pad,
    paddingRight: () => card.pad,
    paddingTop: () => card.pad,
    paddingBottom: () => card.pad,
    fillColor: () => `#${fill}`,
  };
}

/** The frame's own padding stands instead of the space above the first block and below the last. */
function trimEnds(content: readonly Content[]): readonly Content[] {
  return content.map((node, index) => {
    const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0];
    const first = index === 0;
    const last = index === content.length - 1;
    if (!first && !last) return node;
    const margin: Margin = [left, first ? 0 : top, right, last ? 0 : bottom];
    return trimInside({ ...node, margin }, last);
  });
}

/** The last paragraph within the last list or group. */
function trimInside(node: Content, last: boolean): Content {
  if (!last) return node;
  if ("ul" in node) {
    const items = node.ul.map((item, index) =>
      index === node.ul.length - 1 ? { ...item, stack: trimLast(item.stack) } : item,
    );
    return { ...node, ul: items };
  }
  return "stack" in node ? { ...node, stack: trimLast(node.stack) } : node;
}

function trimLast(content: readonly Content[]): readonly Content[] {
  return content.map((node, index) => {
    if (index < content.length - 1) return node;
    const [left, top, right] = node.margin ?? [0, 0, 0, 0];
    return trimInside({ ...node, margin: [left, top, right, 0] }, true);
  });
}
