/**
 * Lines of page furniture that stand by themselves: the version of the paper at the foot, a framed stamp at
 * the head. On the first page the stamp is among the words that are heard, on the others it is furniture.
 */
import { SEPARATOR } from "../furniture-slots.ts";
import { type OwnLine, STAMP_FRAME } from "../own-line.ts";
import type { Theme } from "../theme.ts";
import type { Element } from "./elements.ts";
import type { PaperLine } from "./line.ts";
import { setLines } from "./lines.ts";
import type { LaidPage, LineVector, PageItem } from "./pdfmake.ts";
import { linePitch } from "./type-style.ts";
import type { Typesetter } from "./typesetter.ts";
import { points } from "./units.ts";

export interface OwnLineContext {
  readonly theme: Theme;
  /** A typesetter with other styles than the paper's. */
  readonly typesetIn: (theme: Theme) => Typesetter;
}

/** What is ready to stand in a margin, and how much of it that takes in points. */
export interface SetOwnLine {
  readonly items: readonly PageItem[];
  readonly height: number;
}

/** The version below all else at the foot. */
export function setVersion(own: OwnLine, page: LaidPage, context: OwnLineContext): SetOwnLine {
  const lines = linesOf("footer", own, page, context);
  const pitch = linePitch(own.look);
  const height = lines.length * pitch;
  const top = page.pageSize.height - points(context.theme.page.footer) - height;
  lines.forEach((item, row) => {
    item.role = "footer";
    item.x = page.pageMargins.left;
    item.y = top + row * pitch;
  });
  return { items: lines.map(asItem), height };
}

/** The stamp above all else at the head; part of this element where there is one. */
export function setStamp(
  own: OwnLine,
  page: LaidPage,
  context: OwnLineContext,
  element: Element | undefined,
): SetOwnLine {
  const { width: thickness, room, below } = STAMP_FRAME;
  const lines = linesOf("header", own, page, context);
  const pitch = linePitch(own.look);
  const { left, right } = page.pageMargins;
  const width = page.pageSize.width - left - right;
  const top = points(context.theme.page.header);
  const inside = lines.length * pitch + 2 * room;
  lines.forEach((item, row) => {
    if (element) item.element = element;
    else item.role = "header";
    item.x = left + (width - item.getWidth()) / 2;
    item.y = top + thickness + room + row * pitch;
  });
  const { noticeBar, noticeFill } = context.theme.card;
  const box = { left, right: left + width, top: top + thickness / 2, height: inside + thickness };
  const middle = box.top + box.height / 2;
  // A ground is a line as thick as it is high.
  const ground = line(box.left, middle, box.right, middle, box.height, noticeFill);
  const frame = frameOf(box, thickness, noticeBar);
  const vectors = [ground, ...frame].map((item): PageItem => ({ type: "vector", item }));
  return { items: [...vectors, ...lines.map(asItem)], height: inside + 2 * thickness + below };
}

interface FrameBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

function frameOf({ left, right, top, height }: FrameBox, thickness: number, colour: string) {
  const bottom = top + height;
  const half = thickness / 2;
  return [
    line(left - half, top, right + half, top, thickness, colour),
    line(left - half, bottom, right + half, bottom, thickness, colour),
    line(left, top, left, bottom, thickness, colour),
    line(right, top, right, bottom, thickness, colour),
  ];
}

function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  lineWidth: number,
  colour: string,
): LineVector {
  return { type: "line", x1, y1, x2, y2, lineWidth, lineColor: `#${colour}` };
}

function linesOf(
  edge: "header" | "footer",
  { text, look }: OwnLine,
  page: LaidPage,
  { theme, typesetIn }: OwnLineContext,
): readonly PaperLine[] {
  const { left, right } = page.pageMargins;
  const typeset = typesetIn({ ...theme, paragraphs: { ...theme.paragraphs, [edge]: look } });
  // Each member by itself, so that a letter that no font has is shown where that text stands.
  const runs = text.split(SEPARATOR).flatMap((member, index) => {
    const run = { text: member, characters: [] };
    return index > 0 ? [{ text: SEPARATOR, characters: [] }, run] : [run];
  });
  const { inlines } = typeset({ text: runs, paragraph: edge, alignment: "left" });
  return setLines(inlines, page.pageSize.width - left - right);
}

function asItem(item: PaperLine): PageItem {
  return { type: "line", item };
}
