/**
 * Runs of text to pieces that no line end parts, before they are measured: where lines may end is found in
 * the text of a whole paragraph.
 */
import { findLineBreaks } from "../../text/line-breaks.ts";
import type { Run } from "./content.ts";
import type { PaperInline } from "./line.ts";

/** What is not drawn, or in another face than the words around it. */
const SPECIAL = /[\n\u200b\u0e80-\u0eff]/u;

/** A run with its text as it is set, and what its pieces have of it. */
export interface ReadRun
  extends Pick<PaperInline, "link" | "target" | "element" | "node" | "note" | "page"> {
  readonly run: Run;
  readonly text: string;
  /** All of it is drawn, and in the face for plain words. */
  readonly isBare: boolean;
}

/** The run with this text of it; places are those that links may lead to. */
export function readRun(run: Run, text: string, places: ReadonlyMap<string, string>): ReadRun {
  const { link, target, node, note, page, _element: element } = run;
  const isBare = !SPECIAL.test(text);
  // A link that leads nowhere is told elsewhere; here it is plain text.
  const leads = target !== undefined && places.has(target) ? target : undefined;
  return { run, text, isBare, link, target: leads, element, node, note, page };
}

export interface Piece {
  readonly whole: ReadRun;
  readonly text: string;
  readonly breakAfter: "never" | "may" | "must";
}

/** Line breaks are found in the whole text, since words run on through changes of type. */
export function cutRuns(runs: readonly ReadRun[]): readonly Piece[] {
  const breaks = findLineBreaks(runs.map(({ text }) => text).join(""));
  const pieces: Piece[] = [];
  let next = 0;
  let start = 0;
  for (const [index, whole] of runs.entries()) {
    const { text } = whole;
    const end = start + text.length;
    let from = start;
    while (from < end) {
      const found = breaks[next];
      if (found && found.position <= end) {
        // A note's mark stays with the word before it.
        const mark = found.position === end && isNoteMark(runs[index + 1]?.run);
        const must = text.endsWith("\n", found.position - start) ? "must" : "may";
        pieces.push({
          whole,
          text: text.slice(from - start, found.position - start),
          breakAfter: mark ? "never" : must,
        });
        from = found.position;
        next++;
      } else {
        pieces.push({ whole, text: text.slice(from - start), breakAfter: "never" });
        from = end;
      }
    }
    start = end;
  }
  return pieces;
}

function isNoteMark(run: Run | undefined): boolean {
  return run?.characters.includes("noteReference") ?? false;
}
