/** The legend of bars: a key for each part with its name and its sum, also where that is 0. */
import type { Shape } from "./drawing.ts";
import { type Fill, fillBox } from "./fills.ts";
import { placeBlock, setBlock, type TextBlock } from "./labels.ts";
import type { FigureType } from "./type.ts";

export interface LegendEntry {
  readonly name: string;
  readonly sum: number;
  readonly fill: Fill;
}

interface SetEntry {
  readonly entry: LegendEntry;
  readonly name: TextBlock;
  readonly sum: TextBlock;
  readonly width: number;
}

/** Between key and name, name and sum, and two entries; in points. */
const KEY_GAP = 4;
const SUM_GAP = 4;
const ENTRY_GAP = 16;
const ROW_GAP = 2;
/** In relation to the pitch of lines. */
const KEY_WIDTH = 1.3;
const KEY_HEIGHT = 0.72;

/** The legend in this width: on one line where there is room, else in columns. */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  line: string,
  type: FigureType,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const key = type.pitch * KEY_WIDTH;
  const set = entries.map((entry): SetEntry => {
    const sum = setBlock(String(entry.sum), width, type, true);
    const name = setBlock(entry.name, width - key - KEY_GAP - SUM_GAP - sum.width, type);
    return { entry, name, sum, width: key + KEY_GAP + name.width + SUM_GAP + sum.width };
  });
  const rows = set.length > 0 ? shareRows(set, width) : [];
  const shapes: Shape[] = [];
  let y = 0;
  for (const row of rows) {
    for (const { x, entry, name, sum } of row) {
      const height = type.pitch * KEY_HEIGHT;
      const place = { x, y: y + (type.pitch - height) / 2, width: key, height };
      shapes.push(...fillBox(place, entry.fill, { width: 0.5, colour: line }));
      const left = x + key + KEY_GAP;
      shapes.push(...placeBlock(name, { x: left, y }, type));
      const last = name.height - type.pitch;
      const lastLine = type.measure(name.lines.at(-1) ?? "", false);
      shapes.push(...placeBlock(sum, { x: left + lastLine + SUM_GAP, y: y + last }, type));
    }
    y += Math.max(...row.map(({ name }) => name.height)) + ROW_GAP;
  }
  return { shapes, height: Math.max(0, y - ROW_GAP) };
}

type PlacedEntry = SetEntry & { readonly x: number };

function shareRows(set: readonly SetEntry[], width: number): readonly (readonly PlacedEntry[])[] {
  const whole = set.reduce((sum, entry) => sum + entry.width + ENTRY_GAP, -ENTRY_GAP);
  if (whole <= width) {
    let x = 0;
    const row = set.map((entry) => {
      const placed = { ...entry, x };
      x += entry.width + ENTRY_GAP;
      return placed;
    });
    return [row];
  }
  const widest = Math.max(...set.map((entry) => entry.width));
  const most = Math.max(1, Math.floor((width + ENTRY_GAP) / (widest + ENTRY_GAP)));
  // As many lines as needed, each as full as the others.
  const lines = Math.ceil(set.length / most);
  const columns = Math.ceil(set.length / lines);
  return Array.from({ length: lines }, (_, row) =>
    set.slice(row * columns, (row + 1) * columns).map((entry, column) => {
      return { ...entry, x: (column * (width + ENTRY_GAP)) / columns };
    }),
  );
}
