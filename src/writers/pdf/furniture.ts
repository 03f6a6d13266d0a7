/**
 * Page furniture: a line at the head and at the foot of each page, in three parts that never meet.
 * Long parts run on to further lines, away from the text's side; where the margin has no room for
 * all of them, the end is left out with an ellipsis and a warning.
 */

import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import { SEPARATOR, withoutEmptySlots } from "../furniture-slots.ts";
import { OWN_GAP } from "../own-line.ts";
import type { FurnitureEdge, PageFurniture } from "../page-furniture.ts";
import { reportUnknownSlot } from "../problems.ts";
import type { Theme } from "../theme.ts";
import type { Element } from "./elements.ts";
import type { PaperLine } from "./line.ts";
import { setLines } from "./lines.ts";
import { type OwnLineContext, setStamp, setVersion } from "./own-lines.ts";
import type { PageNumber } from "./page-numbers.ts";
import type { LaidPage, PageItem } from "./pdfmake.ts";
import { linePitch } from "./type-style.ts";
import type { Typesetter } from "./typesetter.ts";
import { points } from "./units.ts";

export interface FurnitureContext extends PageFurniture, OwnLineContext {
  readonly typeset: Typesetter;
  readonly report: Report;
  /** What the stamp of the first page is to those who hear the paper. */
  readonly stamp?: Element;
}

interface MeasuredContext extends FurnitureContext {
  /** How long the texts are that stood on pages before. */
  readonly widths: Map<string, number>;
}

type Part = "left" | "centre" | "right";
type Edge = "header" | "footer";

/** Between neighbouring parts, between furniture and its rule, and between it and the text. */
const GAP = 12;
const RULE_GAP = 3;
const TEXT_GAP = 4;
const parts = ["left", "centre", "right"] as const;
const alignments = { left: "left", centre: "center", right: "right" } as const;

/** Adds the furniture to all pages, numbered so, as the last things on each. */
export function addFurniture(
  pages: readonly LaidPage[],
  numbers: readonly PageNumber[],
  context: FurnitureContext,
): void {
  const { header, footer, firstHeader, firstFooter } = context.lines;
  const { stamp, ...others } = context;
  const onFurther = { ...others, widths: new Map<string, number>() };
  pages.forEach((page, index) => {
    const here = index === 0 && stamp ? { ...onFurther, stamp } : onFurther;
    const slots = numbers[index] ?? { number: index + 1, pages: pages.length };
    const isFirst = slots.number === 1;
    // The foot of the first page, such as the address of the house, stands once.
    const foot = index === 0 ? firstFooter : footer;
    page.items.push(
      ...setFurniture("header", isFirst ? firstHeader : header, page, slots, here),
      ...setFurniture("footer", foot, page, slots, here),
    );
  });
  // In Word the paper may come to have a second page, so the letters of that are looked at too.
  if (numbers.some((each) => each.number > 1)) return;
  const lines = [
    ["header", header],
    ["footer", footer],
  ] as const;
  for (const [edge, line] of lines) {
    for (const part of parts) {
      const text = fillSlots(line[part], { number: 2, pages: 2 }, context);
      if (text) context.typeset(paragraph(part, edge, text));
    }
  }
}

function setFurniture(
  edge: Edge,
  line: FurnitureEdge,
  page: LaidPage,
  slots: PageNumber,
  context: MeasuredContext,
): readonly PageItem[] {
  const { theme, stamp } = context;
  const own =
    line.own &&
    (edge === "header"
      ? setStamp(line.own, page, context, stamp)
      : setVersion(line.own, page, context));
  const taken = own?.height ?? 0;
  const pitch = linePitch(theme.paragraphs[edge]);
  const { left, right } = page.pageMargins;
  const width = page.pageSize.width - left - right;
  const texts = {
    left: fillSlots(line.left, slots, context),
    centre: fillSlots(line.centre, slots, context),
    right: fillSlots(line.right, slots, context),
  };
  const room = Math.max(1, Math.floor((roomAt(edge, theme, line) - taken) / pitch));
  const widths = sharePartWidths(texts, width, edge, context);
  const set = parts.map((part) => setPart(part, edge, texts[part], widths[part], room, context));
  const height = Math.max(0, ...set.map((lines) => lines.length)) * pitch;
  const items: PageItem[] = [...(own?.items ?? [])];
  if (height === 0) return items;
  const top =
    edge === "header"
      ? points(theme.page.header) + taken
      : page.pageSize.height - points(theme.page.footer) - taken - height;
  set.forEach((lines, index) => {
    const part = parts[index] ?? "left";
    lines.forEach((item, row) => {
      item.x = left + offsetOf(part, width, item);
      // The foot's parts end on one line, as those of the head begin on one.
      item.y = top + (edge === "header" ? row : row - lines.length) * pitch;
      if (edge === "footer") item.y += height;
      item.role = edge;
      items.push({ type: "line", item });
    });
  });
  if (line.rule) {
    const y = edge === "header" ? top + height + RULE_GAP : top - RULE_GAP;
    const { rule, ruleWidth } = theme.table;
    const ends = { x1: left, x2: left + width, y1: y, y2: y };
    const vector = { type: "line", ...ends, lineWidth: ruleWidth, lineColor: `#${rule}` } as const;
    items.push({ type: "vector", item: vector });
  }
  return items;
}

/** From where furniture begins to the text, in points. */
function roomAt(edge: Edge, { page }: Theme, { rule, own }: FurnitureEdge): number {
  const margin = edge === "header" ? page.top - page.header : page.bottom - page.footer;
  return points(margin) - (rule ? RULE_GAP : 0) - (own ? OWN_GAP : TEXT_GAP);
}

/** The centre stands in the middle of the page, so its neighbours have as much room on each side. */
function sharePartWidths(
  texts: Readonly<Record<Part, string>>,
  width: number,
  edge: Edge,
  { typeset, widths }: MeasuredContext,
): Readonly<Record<Part, number>> {
  const widthOf = (part: Part, text: string): number => {
    if (text === "") return 0;
    const key = `${edge} ${part} ${text}`;
    const width = widths.get(key) ?? typeset(paragraph(part, edge, text)).maxWidth;
    widths.set(key, width);
    return width;
  };
  const natural = (part: Part): number =>
    Math.max(...texts[part].split("\n").map((text) => widthOf(part, text)));
  const wide = { left: natural("left"), centre: natural("centre"), right: natural("right") };
  if (wide.centre > 0) {
    const centre = Math.min(wide.centre, width * 0.4);
    const side = (width - centre) / 2 - GAP;
    return { left: side, centre, right: side };
  }
  if (wide.left + wide.right + GAP <= width) return { ...wide, centre: 0 };
  const right = Math.min(wide.right, Math.max(width - GAP - wide.left, width * 0.4));
  return { left: width - GAP - right, centre: 0, right };
}

function setPart(
  part: Part,
  edge: Edge,
  text: string,
  width: number,
  room: number,
  context: FurnitureContext,
): readonly PaperLine[] {
  if (!text) return [];
  // Rounding must not break a text that fits exactly.
  const set = (words: string): readonly PaperLine[] =>
    words
      .split("\n")
      .flatMap((each) =>
        setLines(context.typeset(paragraph(part, edge, each)).inlines, width + 0.01),
      );
  const lines = set(text);
  if (lines.length <= room) return lines;
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count--) {
    const shortened = set(`${words.slice(0, count).join(" ")} …`);
    if (shortened.length > room && count > 1) continue;
    const message =
      edge === "header"
        ? say('"{text}" is too long for the header of the page', { text })
        : say('"{text}" is too long for the footer of the page', { text });
    const hint = say("shorten it, or give the theme's page a wider margin");
    context.report.warning("furniture-shortened", message, { hint });
    return shortened.slice(0, room);
  }
  return lines.slice(0, room);
}

function paragraph(part: Part, edge: Edge, text: string) {
  // Each text by itself, so that a letter that no font has is shown where that text stands.
  const members = text.split(SEPARATOR).map((member) => ({ text: member, characters: [] }));
  const separator = { text: SEPARATOR, characters: [] };
  return {
    text: members.flatMap((member, index) => (index > 0 ? [separator, member] : [member])),
    paragraph: edge,
    alignment: alignments[part],
  } as const;
}

function offsetOf(part: Part, width: number, line: PaperLine): number {
  if (part === "left") return 0;
  const spare = width - line.getWidth();
  return part === "right" ? spare : spare / 2;
}

/** A slot that the paper does not have is an error: a theme must not lose a mark without a word. */
function fillSlots(text: string, { number, pages }: PageNumber, context: FurnitureContext): string {
  if (text === "") return text;
  const { furniture, labels } = context.meta;
  const own: Readonly<Record<string, () => string>> = {
    page: () => labels.page.replace("{page}", String(number)).replace("{pages}", String(pages)),
    number: () => String(number),
    pages: () => String(pages),
  };
  const slotValue = (name: string): string | undefined => {
    if (Object.hasOwn(furniture, name)) return furniture[name];
    return Object.hasOwn(own, name) ? own[name]?.() : undefined;
  };
  return withoutEmptySlots(text, furniture)
    .replace(/\{(\w+)\}/gu, (slot: string, name: string) => {
      const value = slotValue(name);
      if (value === undefined) {
        reportUnknownSlot(slot, Object.keys(furniture), context.report);
      }
      return value ?? "";
    })
    .trim();
}
