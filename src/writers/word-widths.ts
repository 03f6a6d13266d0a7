/**
 * How wide words are in the theme's own fonts: what is drawn below or around words has to be as long
 * as they are, and no office program says so before it opens the file. Kerning is left out.
 */
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { readTemplateFile } from "../host/templates.ts";
import { laoStretches } from "../text/lao-stretches.ts";
import { type FontTables, readFontTables } from "./figures/font-tables.ts";
import { wrap } from "./figures/wrap.ts";
import { reportMissingFont } from "./problems.ts";
import { fileOfFace, type Theme } from "./theme.ts";
import type { ParagraphStyle } from "./theme-styles.ts";

/** What of a paragraph's look tells how wide its words are. */
export type WordLook = Pick<ParagraphStyle, "size" | "bold" | "italic" | "capitals">;

export interface WordWidths {
  /** The longest line of words set in lines of this width; in points. */
  readonly longestLine: (text: string, look: WordLook, width: number) => number;
}

/** Of a character that no font has, in ems; it is reported where it is drawn. */
const UNKNOWN = 0.6;

/** Reads a font only when words are measured in it. */
export function wordWidths(theme: Theme, host: Host, report: Report): WordWidths {
  const faces = new Map<string, FontTables | undefined>();
  const faceIn = (file: string): FontTables | undefined => {
    if (!faces.has(file)) {
      const bytes = readTemplateFile(host, `fonts/${file}`)?.bytes;
      if (!bytes) reportMissingFont(file, report);
      faces.set(file, bytes && readFontTables(bytes));
    }
    return faces.get(file);
  };
  const measure = (words: string, { size, bold, italic }: WordLook): number => {
    let ems = 0;
    for (const { text, isLao } of laoStretches(words)) {
      const face = faceIn(fileOfFace(theme.fonts[isLao ? "lao" : "body"], bold, italic));
      // A blank that keeps its line takes the room of every other blank; few fonts have it.
      for (const character of text.replaceAll("\u00a0", " ")) {
        ems += face?.advance(character) ?? UNKNOWN;
      }
    }
    return ems * size;
  };
  return {
    longestLine: (text, look, width) => {
      const cased = look.capitals ? text.toUpperCase() : text;
      // The blanks at the end of a line hang out of it.
      const widthOf = (line: string) => measure(line.replace(/ +$/u, ""), look);
      return Math.max(...wrap(cased, width, widthOf).map(widthOf));
    },
  };
}
