/**
 * What papers have in common of a face: the numbers of its letters, the operands of words that are made of
 * these alone, and the streams of the fonts with the same glyphs. All of it is a function of the face and
 * of what is asked for, so what is kept of it changes no paper; which glyphs a paper needs is kept in
 * `embedded-face.ts`.
 */
import { deflateSync } from "node:zlib";
import { onceFor } from "../../text/once.ts";
import type { Face, ShapedGlyph, ShapedText } from "./face.ts";
import { encodeGlyphs } from "./glyph-operands.ts";
import { FIRST_OTHER, type GroupedLetter, groupedLetters, letterGroups } from "./letter-groups.ts";
import { exact, toHex, utf16 } from "./literals.ts";
import type { GlyphMark } from "./truetype.ts";
import { subsetTrueType, type WantedGlyph } from "./truetype-subset.ts";

/** A glyph with what it stands for. */
export interface UsedGlyph {
  readonly id: number;
  readonly text: string;
  readonly width: number;
  readonly mark?: GlyphMark;
}

/** A word of letters that have the same numbers in every paper. */
export interface CommonWord {
  readonly operand: string;
  readonly groups: readonly number[];
}

/** What a file holds of a face. */
export interface FaceSubset {
  /** The font and its map to characters, deflated. */
  readonly font: Uint8Array;
  readonly characters: Uint8Array;
  /** The entries of the array of widths (PDF 1.7, 9.7.4.3). */
  readonly widths: string;
}

export interface FaceSubsets {
  /** Undefined for a word with other glyphs, or with some that are raised, which goes by the size of type. */
  wordOf(shaped: ShapedText): CommonWord | undefined;
  /** The number of a letter that stands in a group. */
  letterOf(glyph: ShapedGlyph): GroupedLetter | undefined;
  /** The font with the letters of these groups, and others behind them in this order. */
  subsetOf(groups: ReadonlySet<number>, others: readonly UsedGlyph[]): FaceSubset;
}

/** More than the words of a batch that come again. */
const KEPT_WORDS = 8000;
/** More than the kinds of paper of a house. */
const KEPT_SUBSETS = 16;

/** Those of a face, for all papers of the process. */
export const subsetsOf = onceFor((face: Face): FaceSubsets => {
  const words = new Map<ShapedText, CommonWord | "none">();
  const subsets = new Map<string, FaceSubset>();
  const groupGlyphs = letterGroups.map((): readonly NumberedGlyph[] | undefined => undefined);
  const own = new Map<string, ShapedGlyph | undefined>();
  /** The glyph of a text of a group as it stands alone. */
  const ownGlyph = (text: string): ShapedGlyph | undefined => {
    if (own.has(text)) return own.get(text);
    const { glyphs, missing } = face.shape(text);
    const [only, ...more] = glyphs;
    const isOne = only?.text === text && more.length === 0 && missing.length === 0 && !only.mark;
    const glyph = isOne ? only : undefined;
    own.set(text, glyph);
    return glyph;
  };
  const letterOf = (glyph: ShapedGlyph): GroupedLetter | undefined => {
    const letter = groupedLetters.get(glyph.text);
    return letter && !glyph.mark && ownGlyph(glyph.text)?.id === glyph.id ? letter : undefined;
  };
  const makeWord = ({ glyphs }: ShapedText): CommonWord | undefined => {
    const groups = new Set<number>();
    for (const glyph of glyphs) {
      const letter = glyph.y === 0 ? letterOf(glyph) : undefined;
      if (!letter) return undefined;
      groups.add(letter.group);
    }
    const hexOf = (glyph: ShapedGlyph) => toHex(letterOf(glyph)?.number ?? 0);
    return { operand: encodeGlyphs(glyphs, hexOf, 0), groups: [...groups] };
  };
  const glyphsOf = (group: number): readonly NumberedGlyph[] => {
    const known = groupGlyphs[group];
    if (known) return known;
    const glyphs = (letterGroups[group] ?? []).flatMap((text) => {
      const glyph = ownGlyph(text);
      const letter = groupedLetters.get(text);
      return glyph && letter ? [{ number: letter.number, glyph }] : [];
    });
    groupGlyphs[group] = glyphs;
    return glyphs;
  };
  return {
    letterOf,
    wordOf(shaped) {
      const known = words.get(shaped);
      if (known) return known === "none" ? undefined : known;
      if (words.size >= KEPT_WORDS) words.clear();
      const word = makeWord(shaped);
      words.set(shaped, word ?? "none");
      return word;
    },
    subsetOf(groups, others) {
      const sorted = [...groups].sort((a, b) => a - b);
      const key = `${sorted.join(" ")};${others.map(keyOf).join(";")}`;
      const known = subsets.get(key);
      // The one that was not asked for longest goes first.
      subsets.delete(key);
      if (!known && subsets.size >= KEPT_SUBSETS)
        for (const oldest of [...subsets.keys()].slice(0, 1)) subsets.delete(oldest);
      const subset = known ?? makeSubset(face, [...sorted.flatMap(glyphsOf), ...numbered(others)]);
      subsets.set(key, subset);
      return subset;
    },
  };
});

/** Tells glyphs apart that need numbers of their own. */
export function keyOf({ id, text, mark }: UsedGlyph): string {
  return `${id} ${mark ? `${mark.glyph} ${mark.x} ${mark.y}` : ""} ${text}`;
}

interface NumberedGlyph {
  readonly number: number;
  readonly glyph: UsedGlyph;
}

function numbered(others: readonly UsedGlyph[]): readonly NumberedGlyph[] {
  return others.map((glyph, index) => ({ number: FIRST_OTHER + index, glyph }));
}

/** The glyphs by their numbers, which rise; what lies between them is empty. */
function makeSubset(face: Face, letters: readonly NumberedGlyph[]): FaceSubset {
  const blank = face.outlines.advance(0) * (1000 / face.font.unitsPerEm);
  const missing: UsedGlyph = { id: 0, text: "\ufffd", width: blank };
  const used = [{ number: 0, glyph: missing }, ...letters];
  const places: (WantedGlyph | undefined)[] = [];
  let widths = "";
  let next = -1;
  for (const { number, glyph } of used) {
    while (places.length < number) places.push(undefined);
    places.push({ glyph: glyph.id, ...(glyph.mark && { mark: glyph.mark }) });
    if (number !== next) widths += `${next < 0 ? "" : "]"}${number}[`;
    else widths += " ";
    widths += exact(glyph.width);
    next = number + 1;
  }
  return {
    font: deflateSync(subsetTrueType(face.outlines, places)),
    characters: deflateSync(characterMap(used)),
    widths: `${widths}]`,
  };
}

/** Which characters each number stands for (PDF 1.7, 9.10.3); at most 100 to a block. */
function characterMap(used: readonly NumberedGlyph[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < used.length; start += 100) {
    const lines = used
      .slice(start, start + 100)
      .map(({ number, glyph }) => `<${toHex(number)}> <${utf16(glyph.text)}>`);
    blocks.push(`${lines.length} beginbfchar\n${lines.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
