/**
 * How many lines the furniture of a page takes, from rough widths of letters that err on the wide side, so
 * that what fits here fits in every format.
 */
import type { DocumentMeta } from "../document/meta.ts";
import { asPrinted } from "../text/normalise.ts";
import { withoutEmptySlots } from "./furniture-slots.ts";
import { ems } from "./letter-widths.ts";
import type { FurnitureLine, Theme } from "./theme.ts";

const POINTS_IN_MILLIMETRE = 72 / 25.4;
const LAO = /[\u0e80-\u0eff]/u;
/** From line to line Lao letters take at least so many times their size in Word. */
const LAO_PITCH = 1.46;
/** Between neighbouring parts, in points. */
const GAP = 12;
/** The most of the width that the middle takes. */
const MIDDLE = 0.4;
/** In the place of a number of a page. */
const FIGURES = "000";

export type Edge = "header" | "footer";

/** Whether each row that the theme has in this line is one on the page. */
export function fillsOneLine(
  edge: Edge,
  line: FurnitureLine,
  meta: DocumentMeta,
  theme: Theme,
): boolean {
  return overlongRows(edge, partsOf(line, meta), theme) === 0;
}

/** The height of a line's rows in points, without what stands on lines of its own. */
export function heightOfRows(
  edge: Edge,
  line: FurnitureLine,
  meta: DocumentMeta,
  theme: Theme,
): number {
  const parts = partsOf(line, meta);
  if (parts.flat().every((text) => text === "")) return 0;
  const pitch = pitchFor(parts.flat().join(""), theme.paragraphs[edge]);
  const rows = Math.max(...parts.map(({ length }) => length));
  return (rows + overlongRows(edge, parts, theme)) * pitch;
}

/** From line to line in points, whichever program sets this text. */
export function pitchFor(text: string, { size, line }: { size: number; line: number }): number {
  return size * (LAO.test(text) ? Math.max(line, LAO_PITCH) : line);
}

/** Between the margins, in points. */
export function lineWidth({ page }: Theme): number {
  return (page.width - page.left - page.right) * POINTS_IN_MILLIMETRE;
}

/** The rows of each part, as they will stand there. */
function partsOf({ left, centre, right }: FurnitureLine, meta: DocumentMeta) {
  return [left, centre, right].map((text) => fill(text, meta).split("\n"));
}

/** How many rows go on in a further line; all rows of a part share its width. */
function overlongRows(edge: Edge, parts: readonly (readonly string[])[], theme: Theme): number {
  const { size } = theme.paragraphs[edge];
  const widths = parts.map((rows) => rows.map((text) => ems(text) * size));
  const [left = 0, centre = 0, right = 0] = widths.map((rows) => Math.max(...rows));
  const width = lineWidth(theme);
  const beside = centre > 0 ? (width - centre) / 2 - GAP : width - GAP;
  const rooms =
    centre > 0
      ? [beside, width * MIDDLE, beside]
      : [right > 0 ? beside - right : width, 0, left > 0 ? beside - left : width];
  const overlong = widths.map((rows, part) => {
    return rows.filter((each) => each > 0 && each > (rooms[part] ?? 0)).length;
  });
  return Math.max(...overlong);
}

function fill(text: string, { furniture, labels }: DocumentMeta): string {
  const page = labels.page.replace("{page}", FIGURES).replace("{pages}", FIGURES);
  const slots = new Map(
    Object.entries({ page, number: FIGURES, pages: FIGURES, ...furniture }).map(
      ([name, value]) => [name, asPrinted(value)] as const,
    ),
  );
  return withoutEmptySlots(text, furniture)
    .replace(/\{(\w+)\}/gu, (_, name: string) => slots.get(name) ?? "")
    .trim();
}
