/** On about how many lines a text stands, from rough widths of letters; rather too many than too few. */
import { ems } from "./letter-widths.ts";

const LAO = /[\u0e80-\u0eff]/u;
/** The widest letter in ems, and what a line may lose at its end. */
const WIDEST = 1.25;
const LOST = 2;

/** Of a text in a column of so many ems. */
export function lineCount(text: string, width: number): number {
  // Short texts need no closer look.
  if (text.length * WIDEST < width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0);
}

/** Words go on to the next line; Lao, which has no spaces, is broken anywhere, losing a little each time. */
function linesOf(line: string, width: number): number {
  let lines = 1;
  let left = width;
  for (const word of line.split(/(?<=\s)/u)) {
    const needed = ems(word);
    const space = ems(" ");
    if (needed - space <= left) {
      left -= needed;
      continue;
    }
    const net = LAO.test(word) ? Math.max(1, width - LOST) : width;
    const rest = LAO.test(word) ? needed - Math.max(0, left - LOST) : needed;
    const more = Math.max(1, Math.ceil(rest / net));
    lines += more;
    left = net * more - rest;
  }
  return lines;
}
