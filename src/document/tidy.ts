/**
 * Makes a line of text ready to print: no blanks at its ends or beside its breaks, nothing empty, and
 * a comma between note figures that would otherwise read as one number.
 */
import type { Inline } from "./nodes.ts";
import { trimInlines } from "./trim.ts";

/** The content of a paragraph, heading, cell or label. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  return partFigures(tightenBreaks(trimInlines(inlines)));
}

function tightenBreaks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, index): readonly Inline[] => {
    if ("children" in inline) return [{ ...inline, children: tightenBreaks(inline.children) }];
    if (inline.type !== "text") return [inline];
    let value = inline.value;
    if (inlines[index - 1]?.type === "break") value = value.replace(/^[ \t]+/, "");
    if (inlines[index + 1]?.type === "break") value = value.replace(/[ \t]+$/, "");
    if (value === inline.value) return [inline];
    return value ? [{ ...inline, value }] : [];
  });
}

function partFigures(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some((inline) => inline.type === "noteReference")) return inlines;
  return inlines.flatMap((inline, index): readonly Inline[] => {
    const follows = inlines[index - 1]?.type === "noteReference";
    if (inline.type !== "noteReference" || !follows) return [inline];
    return [{ type: "text", value: ",", ...(inline.origin && { origin: inline.origin }) }, inline];
  });
}
