/**
 * Words of Latin letters, digits and signs shaped from a font's own tables, where its rules do no more
 * than join and move neighbours: nearly all words of a paper in English or Vietnamese. The library
 * for shaping decodes a whole font first; here a rule is read where a pair of letters needs it. What
 * is shaped otherwise, such as marks and other scripts, is left to the library.
 */
import { readCharacterMap } from "./character-map.ts";
import type { ShapedGlyph, ShapedText } from "./face.ts";
import { type Move, NO_GLYPH, UNMOVED } from "./pair-rules.ts";
import { readPlainRules, type TypedGlyph } from "./plain-rules.ts";
import type { TrueType } from "./truetype.ts";

/** The word's glyphs, or undefined where the library has to be asked. */
export type ShapePlain = (text: string) => ShapedText | undefined;

/**
 * Letters, figures and signs of blocks without marks, without what is never drawn and without other
 * scripts; not the fraction slash, around which figures change.
 */
const PLAIN =
  /^[\x20-\x7e\xa0-\xac\xae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u2043\u20a0-\u20bf\u2190-\u21ff\u25a0-\u25ff]*$/u;
const LATIN = /\p{Script=Latin}/u;

const DEFAULT_SCRIPTS = ["DFLT", "dflt", "latn"];

/** Rules of tables that are read by the library only. */
const OTHER_RULES = ["morx", "fvar"];

/** Undefined where all of a font's words are the library's to shape. */
export function plainShaper(font: TrueType, unitsPerEm: number): ShapePlain | undefined {
  const { tables } = font;
  const cmap = tables.get("cmap");
  const glyphOf = cmap && readCharacterMap(cmap);
  if (!glyphOf || OTHER_RULES.some((each) => tables.has(each))) return undefined;
  const latin = readPlainRules(tables, ["latn", ...DEFAULT_SCRIPTS]);
  const other = readPlainRules(tables, DEFAULT_SCRIPTS);
  const scale = 1000 / unitsPerEm;
  const makeLetter = (id: number, text: string): Letter => {
    const advance = font.advance(id);
    const width = advance * scale;
    const plain = { id, text, width, advance: width, x: 0, y: 0 };
    return { id, text, advance, plain, isLatin: LATIN.test(text) };
  };
  const letters = new Map<string, Letter>();
  const letterOf = (text: string): Letter => {
    const known = letters.get(text);
    const letter = known ?? makeLetter(glyphOf(text.charCodeAt(0)), text);
    if (!known) letters.set(text, letter);
    return letter;
  };
  return (text) => {
    if (!PLAIN.test(text)) return undefined;
    const typed = Array.from(text, letterOf);
    if (typed.some(({ id }) => id === 0)) return undefined;
    const rules = typed.some(({ isLatin }) => isLatin) ? latin : other;
    const word = rules?.join(typed, makeLetter);
    if (!rules || !word) return undefined;
    const glyphs: ShapedGlyph[] = [];
    let pen = 0;
    let before = UNMOVED;
    for (const [index, letter] of word.entries()) {
      const moves = rules.movesOf(letter.id, word[index + 1]?.id ?? NO_GLYPH);
      if (!moves) return undefined;
      const [own, next] = moves;
      pen += letter.advance + before.advance + own.advance;
      glyphs.push(place(letter, before, own, scale));
      before = next;
    }
    return { glyphs, width: pen * scale, missing: [] };
  };
}

/** A letter, or several as one glyph. */
interface Letter extends TypedGlyph {
  /** In font units. */
  readonly advance: number;
  /** As it stands alone. */
  readonly plain: ShapedGlyph;
  readonly isLatin: boolean;
}

/** A letter that two pairs move, the one it ends and the one it begins. */
function place({ advance, plain }: Letter, before: Move, own: Move, scale: number): ShapedGlyph {
  if (before === UNMOVED && own === UNMOVED) return plain;
  return {
    ...plain,
    advance: (advance + before.advance + own.advance) * scale,
    x: (before.x + own.x) * scale,
    y: (before.y + own.y) * scale,
  };
}
