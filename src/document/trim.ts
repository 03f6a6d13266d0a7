/**
 * Takes blanks and breaks off both ends of a line of text, through strong, emphasis and links, and
 * drops what is empty then. No-break spaces stay: someone wrote them on purpose.
 */
import type { Inline } from "./nodes.ts";

/** The same inlines without blanks or breaks at the ends. */
export function trimInlines(inlines: readonly Inline[]): readonly Inline[] {
  return trimEnd(trimEnd(inlines, "start"), "end");
}

type End = "start" | "end";

/** The same at one end only. */
export function trimEnd(inlines: readonly Inline[], end: End): readonly Inline[] {
  const rest = [...inlines];
  for (;;) {
    const outer = end === "start" ? rest.shift() : rest.pop();
    if (!outer) return rest;
    const trimmed = trimInline(outer, end);
    if (!trimmed) continue;
    return end === "start" ? [trimmed, ...rest] : [...rest, trimmed];
  }
}

/** The inline without blanks at that end, or undefined when nothing is left of it. */
function trimInline(inline: Inline, end: End): Inline | undefined {
  switch (inline.type) {
    case "break":
      return undefined;
    case "text": {
      const value = inline.value.replace(end === "start" ? /^[ \t]+/ : /[ \t]+$/, "");
      if (value === inline.value) return inline;
      return value ? { ...inline, value } : undefined;
    }
    case "strong":
    case "emphasis":
    case "link": {
      const children = trimEnd(inline.children, end);
      return children.length > 0 ? { ...inline, children } : undefined;
    }
    default:
      return inline;
  }
}
