/**
 * What is drawn behind and below words: the ground of a character style, and the fine line that tells
 * a link from the text around it without colour. Operators for one line of text (PDF 1.7, 8.5).
 */
import type { PaperInline, PaperLine } from "./line.ts";
import { shorten } from "./literals.ts";

/** In relation to the size of type, from the base line: a ground covers letters with their marks. */
const GROUND = { above: 0.9, below: 0.27, beside: 0.06 };
const UNDERLINE = { below: 0.12, width: 0.045 };

/** Behind the words of a line whose top left corner is at `x`, `y`; empty where there are no grounds. */
export function drawGrounds(line: PaperLine, x: number, y: number): string {
  if (!line.inlines.some(({ fill }) => fill !== undefined)) return "";
  const base = y + line.getAscenderHeight();
  return stretchesOf(line, ({ fill }) => fill)
    .map(({ first, left, right, key }) => {
      const { size } = first;
      const from = x + left - GROUND.beside * size;
      const width = right - left + 2 * GROUND.beside * size;
      const height = (GROUND.above + GROUND.below) * size;
      const corner = [from, base - GROUND.above * size, width, height].map(shorten).join(" ");
      return `q ${colourOf(key)} rg ${corner} re f Q`;
    })
    .join("\n");
}

/** Below the words of such a line; empty where none is underlined. */
export function drawUnderlines(line: PaperLine, x: number, y: number): string {
  if (!line.inlines.some(({ underline }) => underline)) return "";
  const base = y + line.getAscenderHeight();
  return stretchesOf(line, ({ underline, rise, colour }) =>
    underline && rise === 0 ? colour : undefined,
  )
    .map(({ first, left, right, key }) => {
      const at = shorten(base + UNDERLINE.below * first.size);
      const pen = `${colourOf(key)} RG ${shorten(UNDERLINE.width * first.size)} w`;
      return `q ${pen} ${shorten(x + left)} ${at} m ${shorten(x + right)} ${at} l S Q`;
    })
    .join("\n");
}

interface Stretch {
  readonly key: string;
  readonly first: PaperInline;
  /** From the left edge of the line; spaces at the end of it are left out. */
  readonly left: number;
  right: number;
}

/** Neighbouring pieces with one key. */
function stretchesOf(
  { inlines }: PaperLine,
  keyOf: (inline: PaperInline) => string | undefined,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  for (const inline of inlines) {
    const key = keyOf(inline);
    // The space before other words belongs to the text around them.
    const end = inline.x + inline.width - inline.trailingCut;
    if (key === undefined) open = undefined;
    else if (open?.key === key) open.right = Math.max(open.right, end);
    else if (end > inline.x) {
      open = { key, first: inline, left: inline.x, right: end };
      stretches.push(open);
    }
  }
  return stretches;
}

function colourOf(hex: string): string {
  return [0, 2, 4].map((at) => shorten(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(" ");
}
