/**
 * The furniture of a theme made ready for one paper, alike for every format. Which version and copy the
 * paper is stands where the theme has the reference, or on a line of its own at the foot; a stamp stands
 * on one at the head. Both keep to the margins: for them furniture moves and shrinks, never the text.
 */
import type { Report } from "../diagnostics/report.ts";
import type { DocumentMeta } from "../document/meta.ts";
import { asPrinted } from "../text/normalise.ts";
import { type Edge, fillsOneLine } from "./furniture-fit.ts";
import { SEPARATOR } from "./furniture-slots.ts";
import { type OwnLine, placeOwnLine } from "./own-line.ts";
import type { FurnitureLine, Theme } from "./theme.ts";
import type { ParagraphStyle } from "./theme-styles.ts";

/** A line of furniture, and what stands above those of the head or below those of the foot. */
export interface FurnitureEdge extends FurnitureLine {
  readonly own?: OwnLine;
}

export type FurnitureName = keyof Theme["furniture"];

export interface PageFurniture {
  readonly lines: Readonly<Record<FurnitureName, FurnitureEdge>>;
  /** With what its slots stand for. */
  readonly meta: DocumentMeta;
  /** With its furniture nearer to the edges of the sheet where what is new would reach the text. */
  readonly theme: Theme;
}

/** What the slots of furniture and forms stand for; a paper that is no version has nothing for its slot. */
export function slotsOf({ furniture, version = "" }: DocumentMeta): DocumentMeta["furniture"] {
  return { ...furniture, version: asPrinted(version) };
}

/** The furniture of a paper in this theme. */
export function readyFurniture(meta: DocumentMeta, theme: Theme, report: Report): PageFurniture {
  const version = asPrinted(meta.version ?? "").trim();
  const stamp = asPrinted(meta.stamp ?? "").trim();
  const filled = { ...meta, furniture: { ...meta.furniture, version } };
  const joined = mapLines(theme.furniture, joinVersion);
  const fits = lineNames.every((name) => {
    return !names(theme.furniture[name]) || fillsOneLine(edges[name], joined[name], filled, theme);
  });
  const bears = version !== "" && fits;
  let ready: PageFurniture = {
    lines: bears ? joined : theme.furniture,
    meta: bears ? filled : { ...meta, furniture: { ...meta.furniture, version: "" } },
    theme,
  };
  if (version !== "") {
    ready = withOwn(ready, "footer", feetWithout(theme, bears), version, report);
  }
  if (stamp === "") return ready;
  return withOwn(ready, "header", ["header", "firstHeader"], stamp, report);
}

const lineNames = ["header", "footer", "firstHeader", "firstFooter"] as const;
const edges: Readonly<Record<FurnitureName, Edge>> = {
  header: "header",
  footer: "footer",
  firstHeader: "header",
  firstFooter: "footer",
};
const parts = ["left", "centre", "right"] as const;
const NAMED = /\{(?:reference|version)\}/u;

function names(line: FurnitureLine): boolean {
  return parts.some((part) => NAMED.test(line[part]));
}

/** Beside the reference, unless the theme has a place of its own for it in that line. */
function joinVersion(line: FurnitureLine): FurnitureLine {
  if (parts.some((part) => line[part].includes("{version}"))) return line;
  const join = (text: string) => text.replace("{reference}", `{reference}${SEPARATOR}{version}`);
  const left = join(line.left);
  const centre = left === line.left ? join(line.centre) : line.centre;
  const isJoined = left !== line.left || centre !== line.centre;
  return { ...line, left, centre, right: isJoined ? line.right : join(line.right) };
}

/** The feet of pages that have no other place for the version. */
function feetWithout({ furniture, annexes }: Theme, bears: boolean): readonly FurnitureName[] {
  const has = (...lines: readonly FurnitureName[]) =>
    bears && lines.some((line) => names(furniture[line]));
  // An annex with pages of its own begins with the first head, but not with the first foot.
  const onAll = has("header", "footer") && (!annexes.ownPages || has("firstHeader", "footer"));
  return [
    ...(onAll ? [] : (["footer"] as const)),
    ...(has("firstHeader", "firstFooter") ? [] : (["firstFooter"] as const)),
  ];
}

function withOwn(
  { lines, meta, theme }: PageFurniture,
  edge: Edge,
  at: readonly FurnitureName[],
  text: string,
  report: Report,
): PageFurniture {
  if (at.length === 0) return { lines, meta, theme };
  const look = edge === "header" ? stampLook(theme) : theme.paragraphs.footer;
  const around = at.map((name) => lines[name]);
  const { own, distance } = placeOwnLine({ edge, text, look, around }, meta, theme, report);
  return {
    lines: mapLines(lines, (line, name) => (at.includes(name) ? { ...line, own } : line)),
    meta,
    theme: { ...theme, page: { ...theme.page, [edge]: distance } },
  };
}

/** In points: what nobody overlooks is not set smaller, where there is room. */
const STAMP = 11;

/** Black, since the colour of a theme's notices is often too light for words; that frames them. */
function stampLook({ paragraphs: { header } }: Theme): ParagraphStyle {
  const size = Math.max(STAMP, header.size);
  return { ...header, size, bold: true, italic: false, colour: "000000", align: "centre" };
}

function mapLines<From, To>(
  lines: Readonly<Record<FurnitureName, From>>,
  change: (line: From, name: FurnitureName) => To,
): Readonly<Record<FurnitureName, To>> {
  return {
    header: change(lines.header, "header"),
    footer: change(lines.footer, "footer"),
    firstHeader: change(lines.firstHeader, "firstHeader"),
    firstFooter: change(lines.firstFooter, "firstFooter"),
  };
}
