/**
 * From runs of text to measured pieces: cut at line breaks, at changes of type and of script, each
 * piece shaped in the face that has its letters. A letter that no face has is reported, never drawn
 * as a hollow box.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { laoStretches } from "../../text/lao-stretches.ts";
import { normalise } from "../../text/normalise.ts";
import { printable } from "../printable.ts";
import { reportMissingGlyph } from "../problems.ts";
import type { WriterContext } from "../writer.ts";
import type { Leaf, Run } from "./content.ts";
import { cutRuns, type Piece, type ReadRun, readRun } from "./cut-runs.ts";
import type { Face } from "./face.ts";
import type { Family, FindFace } from "./fonts.ts";
import { ANY_FIGURE } from "./inline-runs.ts";
import type { PaperInline } from "./line.ts";
import { linePitch, type StyleName, styleOf, type TypeStyle, typeOf } from "./type-style.ts";

export interface MeasuredText {
  readonly inlines: readonly PaperInline[];
  /** The widest piece that no line end parts, and the longest line without line ends. */
  readonly minWidth: number;
  readonly maxWidth: number;
}

/** Measures the text of a paragraph or cell. */
export type Typesetter = (leaf: Pick<Leaf, "text" | "paragraph" | "alignment">) => MeasuredText;

/** Says where a line may end, and is never drawn. */
const ZERO_WIDTH_SPACE = "\u200b";
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Letters and signs that have one spelling and can be printed, so that a text of them is set as it is. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027]*$/u;
const pageAlignment = {
  left: "left",
  centre: "center",
  right: "right",
  justified: "justify",
} as const;

/** What all pieces of a paragraph share. */
type Setting = Pick<PaperInline, "height" | "baseline" | "alignment">;

/** What a paper's text is set with. */
export interface TypesettingContext extends WriterContext {
  readonly findFace: FindFace;
  /** The places in the paper that links may lead to. */
  readonly places: ReadonlyMap<string, string>;
  /** Of the paper. */
  readonly language: string;
  /** How many digits to keep free for the pages of places, by id; one where it is not known. */
  readonly digits: ReadonlyMap<string, number>;
}

export function makeTypesetter(context: TypesettingContext): Typesetter {
  const { theme, findFace, places, language } = context;
  return (leaf) => {
    const style = styleOf(theme, leaf.paragraph);
    const setting: Setting = {
      height: linePitch(style),
      baseline: findBaseline(
        findFace("body", style.bold, style.italic),
        style.size,
        linePitch(style),
      ),
      alignment: leaf.alignment ?? pageAlignment[style.align],
    };
    const inlines: PaperInline[] = [];
    const runs = leaf.text.map((run) => readRun(run, readable(run, context), places));
    let typed: ReadRun | undefined;
    let type = typeOf(theme, leaf.paragraph, []);
    let body = findFace("body", type.bold, type.italic);
    const add = (piece: PaperInline, family: Family, run: Run): void => {
      if (piece.shaped.missing.length > 0) tellMissing(piece, family, run);
      inlines.push(piece);
    };
    const tellMissing = ({ shaped }: PaperInline, family: Family, run: Run): void => {
      const font = { faces: theme.fonts[family], bold: type.bold, italic: type.italic };
      for (const missing of shaped.missing) {
        reportMissingGlyph(missing, font, placeOf(run, context, missing), context.report);
      }
    };
    for (const { whole, text, breakAfter } of cutRuns(runs)) {
      const { run, isBare } = whole;
      // A run is cut into words, which share its type.
      if (whole !== typed) {
        type = typeOf(theme, leaf.paragraph, run.characters);
        body = findFace("body", type.bold, type.italic);
      }
      typed = whole;
      if (isBare && !type.capitals) {
        add(setPiece(text, body, type, whole, setting, breakAfter), "body", run);
        continue;
      }
      const drawn = text.replaceAll(ZERO_WIDTH_SPACE, "").replace("\n", "");
      const cased = type.capitals ? drawn.toLocaleUpperCase(run.language ?? language) : drawn;
      const stretches = laoStretches(cased);
      const set = stretches.length > 0 ? stretches : [{ text: "", isLao: false }];
      set.forEach(({ text: stretch, isLao }, index) => {
        const last = index === set.length - 1;
        const family = isLao ? "lao" : "body";
        const face = findFace(family, type.bold, type.italic);
        const end = last ? breakAfter : "never";
        add(setPiece(stretch, face, type, whole, setting, end), family, run);
      });
    }
    if (inlines.length === 0) inlines.push(setEmpty(leaf.paragraph, setting, theme, findFace));
    return { inlines, ...measureWidths(inlines) };
  };
}

const NOWHERE: ReadonlyMap<string, string> = new Map();

function setEmpty(
  paragraph: StyleName,
  setting: Setting,
  theme: WriterContext["theme"],
  findFace: FindFace,
): PaperInline {
  const type = typeOf(theme, paragraph, []);
  const none = readRun({ text: "", characters: [] }, "", NOWHERE);
  return setPiece("", findFace("body", type.bold, type.italic), type, none, setting, "never");
}

function setPiece(
  text: string,
  face: Face,
  type: TypeStyle,
  run: ReadRun,
  setting: Setting,
  breakAfter: Piece["breakAfter"],
): PaperInline {
  const shaped = face.shape(text);
  const { glyphs } = shaped;
  let cut = 0;
  for (let at = Math.max(0, glyphs.length - countSpaces(text)); at < glyphs.length; at++) {
    cut += glyphs[at]?.advance ?? 0;
  }
  return {
    text,
    face,
    shaped,
    size: type.size,
    colour: type.colour,
    underline: type.underline,
    fill: type.fill,
    rise: type.rise,
    width: (shaped.width * type.size) / 1000,
    height: setting.height,
    baseline: setting.baseline,
    leadingCut: 0,
    trailingCut: (cut * type.size) / 1000,
    alignment: setting.alignment,
    noNewLine: breakAfter === "never",
    lineEnd: breakAfter === "must",
    // All pieces have one shape, since the engine is much quicker with that.
    link: run.link,
    target: run.target,
    element: run.element,
    node: run.node,
    note: run.note,
    page: run.page,
    x: 0,
  };
}

/** How many spaces a text ends with. */
function countSpaces(text: string): number {
  let from = text.length;
  while (from > 0 && isSpace(text.charCodeAt(from - 1))) from--;
  return text.length - from;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE;
}

/** Type stands in the middle of its line, so that grounds and rules are equally far on both sides. */
function findBaseline({ font }: Face, size: number, pitch: number): number {
  const ascent = (font.ascent / font.unitsPerEm) * size;
  const descent = (-font.descent / font.unitsPerEm) * size;
  return (pitch - ascent - descent) / 2 + ascent;
}

function measureWidths(
  inlines: readonly PaperInline[],
): Pick<MeasuredText, "minWidth" | "maxWidth"> {
  let minWidth = 0;
  let maxWidth = 0;
  let word = 0;
  let line = 0;
  for (const { width, trailingCut, noNewLine, lineEnd } of inlines) {
    minWidth = Math.max(minWidth, word + width - trailingCut);
    maxWidth = Math.max(maxWidth, line + width - trailingCut);
    word = noNewLine ? word + width : 0;
    line = lineEnd ? 0 : line + width;
  }
  return { minWidth, maxWidth };
}

/** Layout characters of YAML and Markdown become spaces; a line break has its own node. */
function readable(run: Run, context: TypesettingContext): string {
  if (run.node?.type === "break") return "\n";
  if (run.page !== undefined) return ANY_FIGURE.repeat(context.digits.get(run.page) ?? 1);
  if (PLAIN.test(run.text)) return run.text;
  const text = normalise(run.text).replace(/[\t\n\r]+/gu, " ");
  return printable(text, run.node?.origin?.template, context);
}

/** Where the data holds the text, else the line of the template that prints it. */
function placeOf(run: Run, context: WriterContext, character?: string): Place | undefined {
  return context.locate(run.text, character) ?? run.node?.origin?.template;
}
