/**
 * What stands around the text of a paper and in its letterhead: a tree holds all of it, a theme prints some.
 * Two trees that differ in the rest alone are the same paper. Which pages it stands on, nobody asks here.
 */

import type { Document } from "../../document/nodes.ts";
import { documentToJson } from "../../document/print.ts";
import type { Change } from "../../document/redline/changes.ts";
import { printedSlots } from "../../pipeline/letterhead.ts";
import type { Theme } from "../../writers/theme.ts";

/** Whether two versions of a paper say the same, in the text and around it. */
export function isSamePaper(before: Document, after: Document, theme: Theme): boolean {
  return asPrinted(before, theme) === asPrinted(after, theme);
}

/** What changed around the text, each line by its words; in no order of pages. */
export function changesAround(
  before: Document,
  after: Document,
  theme: Theme,
): readonly Pick<Change, "before" | "after">[] {
  const [was, is] = [before.meta.furniture, after.meta.furniture];
  return slotsOf(after, theme).flatMap((slot) => {
    const [old, now] = [linesOf(was[slot]), linesOf(is[slot])];
    if (old.join("\n") === now.join("\n")) return [];
    const went = old.filter((line) => !now.includes(line));
    const came = now.filter((line) => !old.includes(line));
    // Lines that only changed places are told whole.
    const isMoved = went.length + came.length === 0;
    return [{ before: one(isMoved ? old : went), after: one(isMoved ? now : came) }];
  });
}

function asPrinted(document: Document, theme: Theme): string {
  const { meta } = document;
  const slots = slotsOf(document, theme);
  const furniture = Object.fromEntries(slots.map((slot) => [slot, meta.furniture[slot] ?? ""]));
  // By keywords files are found; no page shows them.
  return documentToJson({ ...document, meta: { ...meta, keywords: [], furniture } });
}

/** What the theme prints, and what every file says of itself. */
function slotsOf(document: Document, theme: Theme): readonly string[] {
  return [...new Set(["house", "mark", ...printedSlots(document, theme)])].sort();
}

function linesOf(text = ""): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

function one(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.join("; ")];
}
