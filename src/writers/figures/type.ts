/**
 * The type of figures: the theme's style for them, the faces that draw it, and how wide words are in
 * it. The widths come from the fonts themselves, so that every format sets the same lines.
 */
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { readTemplateFile } from "../../host/templates.ts";
import { laoStretches } from "../../text/lao-stretches.ts";
import { normalise } from "../../text/normalise.ts";
import { reportMissingFont } from "../problems.ts";
import { fileOfFace, type Theme } from "../theme.ts";
import { type FontTables, readFontTables } from "./font-tables.ts";

/** A font file with what it says of itself. */
export interface FigureFont extends FontTables {
  readonly bytes: Uint8Array;
}

export interface FigureType {
  /** Of type, and from line to line; in points. */
  readonly size: number;
  readonly pitch: number;
  readonly colour: string;
  /** From the top of a line to its base line. */
  readonly baseline: number;
  readonly bold: (strong: boolean) => boolean;
  readonly italic: (strong: boolean) => boolean;
  /** How far the pen goes for words, in points. */
  readonly advance: (text: string, strong: boolean) => number;
  /** The width of words in points, a little more than they take. */
  readonly measure: (text: string, strong: boolean) => number;
  readonly font: (isLao: boolean, strong: boolean) => FigureFont | undefined;
  /** The words as they are drawn. */
  readonly cased: (text: string) => string;
}

/** For kerning and rounding. */
const MARGIN = 1.02;
/** Of a character that no font has, in ems; it is reported where it is drawn. */
const UNKNOWN = 0.6;

/** The type of a theme's figures; undefined with the reason in the report where a font is not there. */
export function figureType(theme: Theme, host: Host, report: Report): FigureType | undefined {
  const { figure } = theme.paragraphs;
  const look = theme.characters.strong;
  const bold = (strong: boolean) => figure.bold || (strong && look.bold);
  const italic = (strong: boolean) => figure.italic !== (strong && look.italic);
  const errors = report.errors;
  const load = (family: "body" | "lao", strong: boolean): FigureFont | undefined => {
    const file = fileOfFace(theme.fonts[family], bold(strong), italic(strong));
    const bytes = readTemplateFile(host, `fonts/${file}`)?.bytes;
    const tables = bytes && readFontTables(bytes);
    if (!bytes) reportMissingFont(file, report);
    return bytes && tables && { ...tables, bytes };
  };
  const fonts = {
    plain: { body: load("body", false), lao: load("lao", false) },
    strong: { body: load("body", true), lao: load("lao", true) },
  };
  if (report.errors > errors) return undefined;
  const font = (isLao: boolean, strong: boolean) =>
    fonts[strong ? "strong" : "plain"][isLao ? "lao" : "body"];
  const cased = (text: string) => (figure.capitals ? text.toUpperCase() : text);
  const advance = (text: string, strong: boolean): number => {
    let ems = 0;
    for (const { text: stretch, isLao } of laoStretches(normalise(text))) {
      const face = font(isLao, strong);
      for (const character of stretch) ems += face?.advance(character) ?? UNKNOWN;
    }
    return ems * figure.size;
  };
  const pitch = figure.size * figure.line;
  const { ascent = 0.9, descent = 0.2 } = fonts.plain.body ?? {};
  return {
    size: figure.size,
    pitch,
    // Type stands in the middle of its line.
    baseline: (pitch + (ascent - descent) * figure.size) / 2,
    colour: figure.colour,
    bold,
    italic,
    font,
    cased,
    advance,
    measure: (text, strong) => advance(cased(text).trimEnd(), strong) * MARGIN,
  };
}
