/**
 * Page furniture: the theme's lines at the head and foot of each page, left, centre and right by the
 * tab stops of the header and footer styles, with Word's own fields for the page figures.
 */
import { Footer, Header, PageNumber, type ParagraphChild, Tab } from "docx";
import type { DocumentMeta } from "../../document/meta.ts";
import { laoStretches } from "../../text/lao-stretches.ts";
import { asPrinted } from "../../text/normalise.ts";
import { withoutEmptySlots } from "../furniture-slots.ts";
import { ems } from "../letter-widths.ts";
import type { FurnitureEdge, PageFurniture } from "../page-furniture.ts";
import { reportUnknownSlot } from "../problems.ts";
import type { FurnitureLine } from "../theme.ts";
import { keptRun } from "./kept-run.ts";
import { ownParagraph } from "./own-lines.ts";
import type { Span } from "./pieces.ts";
import { type RunContext, runsOf } from "./runs.ts";
import { placeOf } from "./stories.ts";
import { lookOf } from "./style-names.ts";
import { characterVariant, paragraphVariant } from "./style-variants.ts";
import { textWidth } from "./units.ts";
import { writeRuns } from "./write-pieces.ts";

type Edge = "header" | "footer";

/** Headers and footers of the first section, which further ones go on with. */
export interface Furniture {
  readonly headers: { readonly default: Header; readonly first: Header };
  readonly footers: { readonly default: Footer; readonly first: Footer };
}

/** What sections say of their furniture: the first all, the second what differs from it, others nothing. */
export interface SectionFurniture {
  readonly first: Furniture;
  /** The foot of the paper's first page, such as the address of the house, stands once. */
  readonly second: { readonly footers: { readonly first: Footer } };
}

/** The furniture of a paper; the first page has its own. */
export function buildFurniture(
  { lines, meta }: Pick<PageFurniture, "lines" | "meta">,
  context: RunContext,
): SectionFurniture {
  const { header, footer, firstHeader, firstFooter } = lines;
  const linesOf = (style: Edge, line: FurnitureEdge) => ({
    children: [placeOf(edgeLines(style, line, meta, context).join(""), context)],
  });
  // In this order styles are made for them.
  const headers = {
    default: new Header(linesOf("header", header)),
    first: new Header(linesOf("header", firstHeader)),
  };
  const foot = new Footer(linesOf("footer", footer));
  return {
    first: {
      headers,
      footers: { default: foot, first: new Footer(linesOf("footer", firstFooter)) },
    },
    second: { footers: { first: foot } },
  };
}

/** One part of a line: its runs, and about how wide they are in points. */
interface Part {
  readonly runs: readonly ParagraphChild[];
  readonly width: number;
}

/** In the place of a number that only Word knows. */
const FIGURES = "00";

/** Between neighbouring parts, in points; the rough widths of letters err on the wide side. */
const GAP = 8;

/** The theme's rows, and what stands above or below them by itself. */
function edgeLines(
  style: Edge,
  line: FurnitureEdge,
  meta: DocumentMeta,
  context: RunContext,
): readonly string[] {
  const { hasWords, paragraphs } = furnitureLines(style, line, meta, context);
  if (!line.own) return paragraphs;
  const own = ownParagraph(style, line.own, context);
  // Only a head or foot that is empty has an empty line.
  if (!hasWords) return [own];
  return style === "header" ? [own, ...paragraphs] : [...paragraphs, own];
}

/** The theme's rows, each as one line or as several where its parts would run into each other. */
function furnitureLines(
  style: Edge,
  line: FurnitureLine,
  meta: DocumentMeta,
  context: RunContext,
): { readonly hasWords: boolean; readonly paragraphs: readonly string[] } {
  const width = textWidth(context.theme) / 20;
  const lines = rowsOf(style, line).flatMap(([left, centre, right]) =>
    partMeeting(
      fillPart(style, left, meta, context),
      fillPart(style, centre, meta, context),
      fillPart(style, right, meta, context),
      width,
    ),
  );
  const hasWords = lines.flat().some(({ runs }) => runs.length > 0);
  const ruled = style === "header" ? lines.length - 1 : 0;
  const paragraphs = lines.map((parts, index) => {
    const side = style === "header" ? "bottom" : "top";
    const isRuled = line.rule && index === ruled && hasWords;
    const isLong = meta.version !== undefined && passesMiddle(parts, width);
    const change = {
      ...(isLong && ({ isLong } as const)),
      ...(isRuled && ({ rule: side } as const)),
    };
    const named = paragraphVariant(style, change, context.variants);
    return writeRuns({ style: named }, tabbed(isLong ? ends(parts) : parts));
  });
  return { hasWords, paragraphs };
}

type Row = readonly [left: string, centre: string, right: string];

/** The parts of a head begin on one line, those of a foot end on one. */
function rowsOf(style: Edge, { left, centre, right }: FurnitureLine): readonly Row[] {
  const parts = [left, centre, right].map((text) => text.split("\n"));
  const count = Math.max(...parts.map(({ length }) => length));
  const [lefts = [], centres = [], rights = []] = parts.map((rows) => {
    const missing = Array<string>(count - rows.length).fill("");
    return style === "header" ? [...rows, ...missing] : [...missing, ...rows];
  });
  return lefts.map((each, row) => [each, centres[row] ?? "", rights[row] ?? ""]);
}

/** What would meet its neighbour on the left goes to a line of its own. */
function partMeeting(
  left: Part,
  centre: Part,
  right: Part,
  width: number,
): readonly (readonly Part[])[] {
  const none: Part = { runs: [], width: 0 };
  if (centre.width === 0) {
    const meet = left.width > 0 && left.width + right.width + GAP > width;
    return meet ? [[left], [none, none, right]] : [[left, none, right]];
  }
  const beside = (width - centre.width) / 2 - GAP;
  const head = left.width > beside ? [[left], [none, centre]] : [[left, centre]];
  const last = head.at(-1) ?? [];
  if (right.width > beside) return [...head, [none, none, right]];
  return [...head.slice(0, -1), [...last, right]];
}

/** Whether the left may reach the tab stop in the middle, which then would take what stands at the right. */
function passesMiddle([left, centre]: readonly Part[], width: number): boolean {
  return centre?.width === 0 && (left?.width ?? 0) > width / 2 - GAP;
}

function ends(parts: readonly Part[]): readonly Part[] {
  return parts.filter((_, index) => index !== 1);
}

function tabbed(parts: readonly Part[]): ParagraphChild[] {
  const used = parts.findLastIndex(({ runs }) => runs.length > 0);
  return parts.slice(0, used + 1).flatMap(({ runs }, index) => {
    return index === 0 ? runs : [keptRun({ children: [new Tab()] }), ...runs];
  });
}

/** The runs of one part of a line: words, and what its slots stand for. */
function fillPart(style: Edge, text: string, meta: DocumentMeta, context: RunContext): Part {
  const look = lookOf(context.theme, style);
  let letters = "";
  const words = (value: string): readonly ParagraphChild[] => {
    letters += value;
    return value === "" ? [] : runsOf([plainSpan(value)], look, context);
  };
  const runs = splitSlots(withoutEmptySlots(text, meta.furniture).trim()).flatMap(
    ({ slot, text: literal }) => {
      if (slot === undefined) return words(literal);
      if (slot === "page") return pageRuns(meta.labels.page, context, words);
      if (slot === "number" || slot === "pages") {
        letters += FIGURES;
        return [figureRun(slot, text, context)];
      }
      const value = meta.furniture[slot];
      if (value === undefined) {
        reportUnknownSlot(literal, Object.keys(meta.furniture), context.report);
      }
      return words(value ?? "");
    },
  );
  return { runs, width: ems(letters) * look.size };
}

function pageRuns(
  label: string,
  context: RunContext,
  words: (value: string) => readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return splitSlots(label).flatMap(({ slot, text }) => {
    if (slot === "page") return [figureRun("number", label, context)];
    if (slot === "pages") return [figureRun("pages", label, context)];
    return words(text);
  });
}

/** The number of the page, or how many there are: in all, or in this part where parts count by themselves. */
function figureRun(
  slot: "number" | "pages",
  around: string,
  { hasSections, variants }: RunContext,
): ParagraphChild {
  // Only where it has to be: LibreOffice counts no pages of sections.
  const all = hasSections ? "TOTAL_PAGES_IN_SECTION" : "TOTAL_PAGES";
  // Beside Lao letters LibreOffice takes figures for Lao.
  const isBeside = laoStretches(around).some(({ isLao }) => isLao);
  const style = isBeside && { style: characterVariant(undefined, "beside Lao", variants) };
  return keptRun({ ...style, children: [PageNumber[slot === "number" ? "CURRENT" : all]] });
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
  const text = asPrinted(value);
  return { node: { type: "text", value }, content: { kind: "text", text }, marks: [] };
}
