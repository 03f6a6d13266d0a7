/**
 * A figure as drawings of a width: one, or several where a page cannot hold it whole. What cannot be
 * drawn is an error at the figure's line, never a picture that lacks something.
 */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Figure } from "../../document/nodes.ts";
import type { Theme } from "../theme.ts";
import { setBars } from "./bars.ts";
import type { Drawing } from "./drawing.ts";
import { mostParts } from "./fills.ts";
import { moveDown, type Section, shareOut } from "./sections.ts";
import { drawDays, setDays } from "./timeline.ts";
import type { FigureType } from "./type.ts";

/** What a figure is drawn with. */
export interface FigureSetting {
  readonly theme: Theme;
  readonly type: FigureType;
  readonly report: Report;
}

/** The room for a figure in points: its width, and what a page holds. */
export interface FigureRoom {
  readonly width: number;
  readonly height: number;
}

/** The rest of the page is for what introduces the figure, and for notes. */
const PAGE_SHARE = 0.85;
const POINTS = 72 / 25.4;

/** The height that a figure may have, in points. */
export function figureRoom({ page }: Theme): number {
  return (page.height - page.top - page.bottom) * POINTS * PAGE_SHARE;
}

/** Words at least this wide are set; in points. */
const LEAST_WIDTH = 120;
/** The beginning of a long label says which is meant. */
const SHOWN = 40;

/** The drawings in their order; none with the reason in the report. */
export function drawFigure(
  figure: Figure,
  room: FigureRoom,
  setting: FigureSetting,
): readonly Drawing[] {
  const width = Math.max(LEAST_WIDTH, room.width);
  return figure.drawing.kind === "bars"
    ? drawBars(figure, figure.drawing, { ...room, width }, setting)
    : drawTimeline(figure, figure.drawing, { ...room, width }, setting);
}

function drawBars(
  figure: Figure,
  bars: Extract<Figure["drawing"], { readonly kind: "bars" }>,
  room: FigureRoom,
  { theme, type, report }: FigureSetting,
): readonly Drawing[] {
  const most = mostParts(theme.figure.fills);
  if (bars.parts.length > most) {
    const count = bars.parts.length;
    const message = say("a chart cannot have {count} parts, only {most} can be told apart", {
      count,
      most,
    });
    const hint = say("join some of them, or give the theme more fills");
    report.error("figure-too-many-parts", message, { place: figure.origin?.template, hint });
    return [];
  }
  const { head, rows } = setBars(bars, room.width, theme, type);
  const { groups, tooTall } = shareOut(rows, room.height - head.height);
  if (tooTall || head.height > room.height) {
    tellTooTall(figure, tooTall ?? head, report);
    return [];
  }
  return (groups.length > 0 ? groups : [[]]).map((group) => stack([head, ...group], room.width));
}

function drawTimeline(
  figure: Figure,
  timeline: Extract<Figure["drawing"], { readonly kind: "timeline" }>,
  room: FigureRoom,
  { theme, type, report }: FigureSetting,
): readonly Drawing[] {
  const { groups, tooTall } = shareOut(setDays(timeline, room.width, type), room.height);
  if (tooTall) tellTooTall(figure, tooTall, report);
  return groups.map((group) => drawDays(group, room.width, room.height, theme, type));
}

function stack(sections: readonly Section[], width: number): Drawing {
  let height = 0;
  const shapes = sections.flatMap((section) => {
    const moved = moveDown(section.shapes, height);
    height += section.height;
    return moved;
  });
  return { width, height, shapes };
}

function tellTooTall(figure: Figure, { name }: { readonly name: string }, report: Report): void {
  const label = name.length > SHOWN ? `${name.slice(0, SHOWN).trim()} …` : name;
  const message = say('no page can hold "{label}" in a figure', { label });
  const hint = say("shorten it, or print it in a table");
  report.error("figure-too-tall", message, { place: figure.origin?.template, hint });
}
