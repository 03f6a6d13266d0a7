/**
 * The bar on a terminal: one line, drawn again in its place, never wider than the terminal, and not at all for
 * work that ends soon. It has no colour and leaves the cursor alone, so that nothing is to be put right afterwards.
 * No library draws it: that of our questions takes over what is typed, Ctrl-C too, and knows neither pace nor time
 * left; those that know them have had no release for years.
 */
import { displayWidth } from "../text/display.ts";
import type { Bar, BarView } from "./progress.ts";

/** The terminal. */
export interface Screen {
  /** Asked anew each time, since a person may change it. */
  columns(): number;
  write(text: string): void;
  /** Milliseconds that nobody sets back. */
  ticks(): number;
}

/** In milliseconds: from the first step to the first bar, and from one bar to the next. */
const DELAY = 1000;
const PAUSE = 100;
/** In columns. */
const LONGEST = 30;
const SHORTEST = 10;
const CLEAR = "\u001b[K";

/** The bar of this process; undefined where its errors go elsewhere than to a terminal that can draw a line anew. */
export function openProcessBar(): Bar | undefined {
  const { stderr, env } = process;
  if (!stderr.isTTY || env.TERM === "dumb" || env.NO_COLOR) return undefined;
  return openBar({
    columns: () => stderr.columns,
    write: (text) => void stderr.write(text),
    ticks: () => performance.now(),
  });
}

export function openBar(screen: Screen): Bar {
  let timer: NodeJS.Timeout | undefined;
  let begun: number | undefined;
  let drawn = Number.NEGATIVE_INFINITY;
  let isThere = false;
  const draw = (view: BarView): void => {
    clearTimeout(timer);
    screen.write(`\r${lineOf(view, screen.columns())}${CLEAR}`);
    [isThere, drawn] = [true, screen.ticks()];
  };
  return {
    show: (view) => {
      const now = screen.ticks();
      begun ??= now;
      const wait = Math.max(begun + DELAY, drawn + PAUSE) - now;
      clearTimeout(timer);
      // A step that takes long shows itself, too.
      if (wait > 0) timer = setTimeout(() => draw(view), wait).unref();
      else draw(view);
    },
    hide: () => {
      clearTimeout(timer);
      if (isThere) screen.write(`\r${CLEAR}`);
      isThere = false;
    },
  };
}

/** A column less than there are, since some terminals begin a new line in the last one. */
export function lineOf({ part, texts }: BarView, columns: number): string {
  let [beside, room] = ["", columns - 1];
  for (const text of texts) {
    const next = `${beside}${beside === "" ? " " : "  "}${text}`;
    if (displayWidth(next) + SHORTEST > room) break;
    beside = next;
  }
  room = Math.max(0, Math.min(LONGEST, room - displayWidth(beside)));
  const full = Math.round(part * room);
  return `${"█".repeat(full)}${"░".repeat(room - full)}${beside}`;
}
