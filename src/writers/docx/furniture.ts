/**
 * Page furniture: the theme's lines at the head and foot of each page, left, centre and right by the
 * tab stops of the header and footer styles, with Word's own fields for the page figures.
 */
import {
  Footer,
  Header,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import type { DocumentMeta } from "../../document/nodes.ts";
import type { FurnitureLine, Theme } from "../theme.ts";
import type { Span } from "./pieces.ts";
import { type RunContext, runsOf } from "./runs.ts";
import { lookOf, styleOf } from "./style-names.ts";
import { eighths } from "./units.ts";

/** Headers and footers of the one section. */
export interface Furniture {
  readonly headers: { readonly default: Header; readonly first: Header };
  readonly footers: { readonly default: Footer; readonly first: Footer };
}

/** The furniture of a paper; the first page has its own. */
export function buildFurniture(meta: DocumentMeta, context: RunContext): Furniture {
  const { header, footer, firstHeader, firstFooter } = context.theme.furniture;
  const head = (line: FurnitureLine) =>
    new Header({ children: [furnitureLine("header", line, meta, context)] });
  const foot = (line: FurnitureLine) =>
    new Footer({ children: [furnitureLine("footer", line, meta, context)] });
  return {
    headers: { default: head(header), first: head(firstHeader) },
    footers: { default: foot(footer), first: foot(firstFooter) },
  };
}

function furnitureLine(
  style: "header" | "footer",
  { left, centre, right, rule }: FurnitureLine,
  meta: DocumentMeta,
  context: RunContext,
): Paragraph {
  const children: ParagraphChild[] = [];
  const places = [left, centre, right].map((text) => slotRuns(style, text, meta, context));
  const used = places.findLastIndex((runs) => runs.length > 0);
  for (const [index, runs] of places.slice(0, used + 1).entries()) {
    if (index > 0) children.push(new TextRun({ children: [new Tab()] }));
    children.push(...runs);
  }
  return new Paragraph({
    style: styleOf(style),
    ...(rule && ruleOptions(style, context.theme)),
    children,
  });
}

function ruleOptions(style: "header" | "footer", { table }: Theme): IParagraphOptions {
  const line = {
    style: "single",
    size: eighths(table.ruleWidth),
    space: 4,
    color: table.rule,
  } as const;
  return { border: style === "header" ? { bottom: line } : { top: line } };
}

/** The runs of one place of a line: words, and what its slots stand for. */
function slotRuns(
  style: "header" | "footer",
  text: string,
  meta: DocumentMeta,
  context: RunContext,
): readonly ParagraphChild[] {
  const words = (value: string): readonly ParagraphChild[] =>
    value === "" ? [] : runsOf([plainSpan(value)], lookOf(context.theme, style), context);
  return splitSlots(text).flatMap(({ slot, text: literal }) => {
    if (slot === undefined) return words(literal);
    if (slot === "page") return pageRuns(meta.labels.page, words);
    const value = meta.furniture[slot];
    if (value === undefined) {
      context.report.error(
        "furniture-unknown-slot",
        `the theme asks for "{${slot}}", which this paper does not have`,
        {
          hint: `the paper has ${["page", ...Object.keys(meta.furniture)].map((name) => `{${name}}`).join(" ")}`,
        },
      );
    }
    return words(value ?? "");
  });
}

function pageRuns(
  label: string,
  words: (value: string) => readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return splitSlots(label).flatMap(({ slot, text }) => {
    if (slot === "page") return [new TextRun({ children: [PageNumber.CURRENT] })];
    if (slot === "pages") return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    return words(text);
  });
}

interface SlotPart {
  readonly slot?: string;
  /** As it stands in the theme or label. */
  readonly text: string;
}

function splitSlots(text: string): readonly SlotPart[] {
  return text.split(/(\{\w+\})/u).flatMap((part, index): SlotPart[] => {
    if (part === "") return [];
    return [index % 2 === 1 ? { slot: part.slice(1, -1), text: part } : { text: part }];
  });
}

function plainSpan(value: string): Span {
  return { node: { type: "text", value }, content: { kind: "text", text: value }, marks: [] };
}
