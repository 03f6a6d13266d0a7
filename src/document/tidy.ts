/**
 * Makes a line of text ready to print: no blanks at its ends or beside its breaks, nothing empty, and
 * a comma between note figures that would otherwise read as one number.
 */
import type { Inline } from "./nodes.ts";
import { trimEnd, trimInlines } from "./trim.ts";

/** The content of a paragraph, heading, cell or label. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  return partFigures(tightenBreaks(trimInlines(inlines)));
}

function tightenBreaks(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some((inline) => inline.type === "break" || "children" in inline)) return inlines;
  const tight: Inline[] = [];
  let run: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === "break") {
      tight.push(...trimEnd(run, "end"), inline);
      run = [];
    } else if (run.length === 0 && tight.length > 0) {
      run.push(...trimEnd([inline], "start"));
    } else {
      run.push(inline);
    }
  }
  return [...tight, ...run].map((inline) =>
    "children" in inline ? { ...inline, children: tightenBreaks(inline.children) } : inline,
  );
}

function partFigures(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, index): readonly Inline[] => {
    if ("children" in inline) return [{ ...inline, children: partFigures(inline.children) }];
    const follows = inlines[index - 1]?.type === "noteReference";
    if (inline.type !== "noteReference" || !follows) return [inline];
    return [{ type: "text", value: ",", ...(inline.origin && { origin: inline.origin }) }, inline];
  });
}
