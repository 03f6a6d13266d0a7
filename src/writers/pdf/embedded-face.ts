/**
 * What one document uses of a face: the numbers its glyphs are written by, and the font objects in
 * the file. A glyph that stands for different characters gets a number for each, so that every
 * word can be copied out of the file exactly as it was written.
 */
import type { Face, ShapedGlyph, ShapedText } from "./face.ts";
import { type FaceSubset, keyOf, subsetsOf, type UsedGlyph } from "./face-subsets.ts";
import { encodeGlyphs } from "./glyph-operands.ts";
import { FIRST_OTHER } from "./letter-groups.ts";
import { toHex } from "./literals.ts";
import type { Reference } from "./pdfmake.ts";

/** The part of the PDF library that fonts are written through. */
export interface ObjectWriter {
  ref(data?: object): Reference;
  packReferred(reference: Reference, text: string): void;
}

export interface EmbeddedFace {
  /** Its name in the pages' resources, such as `F1`. */
  readonly id: string;
  readonly reference: Reference;
  /** The operand of TJ for a shaped word at this size, without its brackets. */
  encode(shaped: ShapedText, size: number): string;
  /** Writes the font's objects; nothing may be encoded after it. */
  finish(): void;
}

/** A face in this document; `index` is its number there, from 0. */
export function embedFace(face: Face, index: number, objects: ObjectWriter): EmbeddedFace {
  const subsets = subsetsOf(face);
  const groups = new Set<number>();
  const others: UsedGlyph[] = [];
  const numbers = new Map<string, string>();
  // Words share their letters, and an object is found sooner than a name is made for it; as TJ writes them.
  const known = new Map<ShapedGlyph, string>();
  const encoded = new Map<ShapedText, string>();
  const reference = objects.ref();
  const numberOf = (glyph: ShapedGlyph): string => {
    const letter = subsets.letterOf(glyph);
    if (letter) groups.add(letter.group);
    const hex = letter ? toHex(letter.number) : otherNumber(glyph);
    known.set(glyph, hex);
    return hex;
  };
  const otherNumber = (glyph: ShapedGlyph): string => {
    const { id, text, width, mark } = glyph;
    const other = { id, text, width, ...(mark && { mark }) };
    const key = keyOf(other);
    const hex = numbers.get(key) ?? toHex(FIRST_OTHER + others.push(other) - 1);
    numbers.set(key, hex);
    return hex;
  };
  return {
    id: `F${index + 1}`,
    reference,
    encode(shaped, size) {
      const word = subsets.wordOf(shaped);
      if (word) {
        for (const group of word.groups) groups.add(group);
        return word.operand;
      }
      const done = encoded.get(shaped);
      if (done !== undefined) return done;
      const place = (glyph: ShapedGlyph): string => known.get(glyph) ?? numberOf(glyph);
      const operand = encodeGlyphs(shaped.glyphs, place, size);
      if (shaped.glyphs.every(({ y }) => y === 0)) encoded.set(shaped, operand);
      return operand;
    },
    finish: () => writeFont(face, index, subsets.subsetOf(groups, others), reference, objects),
  };
}

function writeFont(
  { font }: Face,
  index: number,
  subset: FaceSubset,
  reference: Reference,
  objects: ObjectWriter,
): void {
  const scale = 1000 / font.unitsPerEm;
  const name = `${subsetTag(index)}+${font.postscriptName.replaceAll(" ", "_")}`;
  const file = writeStream(subset.font, objects);
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = objects.ref({
    Type: "FontDescriptor",
    FontName: name,
    Flags: 4 | (font.post.isFixedPitch ? 1 : 0) | (font.italicAngle ? 64 : 0),
    FontBBox: [minX, minY, maxX, maxY].map((value) => value * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (font.capHeight || font.ascent) * scale,
    XHeight: (font.xHeight || 0) * scale,
    StemV: 0,
    FontFile2: file,
  });
  descriptor.end();
  const descendant = objects.ref();
  objects.packReferred(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}/W[${subset.widths}]/CIDToGIDMap/Identity>>`,
  );
  const unicode = writeStream(subset.characters, objects);
  objects.packReferred(
    reference,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${unicode}>>`,
  );
}

/** What is deflated already. */
function writeStream(deflated: Uint8Array, objects: ObjectWriter): Reference {
  const stream = objects.ref({ Filter: "FlateDecode" });
  stream.end(deflated);
  return stream;
}

/** Six capitals before the name say that it is a subset (PDF 1.7, 9.6.4). */
function subsetTag(index: number): string {
  return `CHANC${String.fromCharCode(65 + (index % 26))}`;
}
