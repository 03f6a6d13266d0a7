/**
 * What one document uses of a face: the numbers its glyphs are written by, and the font objects in
 * the file. A glyph that stands for different characters gets a number for each, so that every
 * word can be copied out of the file exactly as it was written.
 */
import type { Face, ShapedGlyph, ShapedText } from "./face.ts";
import { shorten, toHex, utf16 } from "./literals.ts";
import { pdfString, type Reference } from "./pdfmake.ts";
import { type GlyphMark, subsetTrueType } from "./truetype.ts";

interface UsedGlyph {
  readonly id: number;
  readonly text: string;
  readonly width: number;
  readonly mark?: GlyphMark;
}

/** The part of the PDF library that fonts are written through. */
export interface ObjectWriter {
  ref(data?: object): Reference;
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
  const blank = face.outlines.advance(0) * (1000 / face.font.unitsPerEm);
  const used: UsedGlyph[] = [{ id: 0, text: "\ufffd", width: blank }];
  const numbers = new Map<string, number>();
  // Words share their letters, and an object is found sooner than a name is made for it; as TJ writes them.
  const known = new Map<ShapedGlyph, string>();
  const encoded = new Map<ShapedText, string>();
  const reference = objects.ref();
  const numberOf = (glyph: ShapedGlyph): string => {
    const { id, text, width, mark } = glyph;
    const key = `${id} ${mark ? `${mark.glyph} ${mark.x} ${mark.y}` : ""} ${text}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = used.push({ id, text, width, ...(mark && { mark }) }) - 1;
      numbers.set(key, number);
    }
    const hex = toHex(number);
    known.set(glyph, hex);
    return hex;
  };
  return {
    id: `F${index + 1}`,
    reference,
    encode(shaped, size) {
      const done = encoded.get(shaped);
      if (done !== undefined) return done;
      const place = (glyph: ShapedGlyph): string => known.get(glyph) ?? numberOf(glyph);
      const operand = encodeGlyphs(shaped.glyphs, place, size);
      if (shaped.glyphs.every(({ y }) => y === 0)) encoded.set(shaped, operand);
      return operand;
    },
    finish: () => writeFont(face, index, used, reference, objects),
  };
}

/**
 * Numbers between the strings of TJ move the pen back by thousandths of the size; marks that stand
 * higher or lower are raised by Ts, in points.
 */
function encodeGlyphs(
  glyphs: readonly ShapedGlyph[],
  numberOf: (glyph: ShapedGlyph) => string,
  size: number,
): string {
  let operand = "";
  let open = false;
  let raised = 0;
  const close = (): void => {
    if (open) operand += ">";
    open = false;
  };
  const move = (distance: number): void => {
    if (Math.abs(distance) < 0.01) return;
    close();
    operand += shorten(-distance);
  };
  const raise = (y: number): void => {
    if (y === raised) return;
    close();
    operand += `]TJ ${shorten((y * size) / 1000)} Ts[`;
    raised = y;
  };
  for (const glyph of glyphs) {
    raise(glyph.y);
    move(glyph.x);
    operand += (open ? "" : "<") + numberOf(glyph);
    open = true;
    move(glyph.advance - glyph.width - glyph.x);
  }
  raise(0);
  close();
  return operand;
}

function writeFont(
  face: Face,
  index: number,
  used: readonly UsedGlyph[],
  reference: Reference,
  objects: ObjectWriter,
): void {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const name = `${subsetTag(index)}+${font.postscriptName.replaceAll(" ", "_")}`;
  const file = objects.ref();
  file.end(
    subsetTrueType(
      face.outlines,
      used.map(({ id, mark }) => ({ glyph: id, ...(mark && { mark }) })),
    ),
  );
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
  const descendant = objects.ref({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: {
      Registry: pdfString("Adobe"),
      Ordering: pdfString("Identity"),
      Supplement: 0,
    },
    FontDescriptor: descriptor,
    W: [0, used.map(({ width }) => width)],
    CIDToGIDMap: "Identity",
  });
  descendant.end();
  const unicode = objects.ref();
  unicode.end(unicodeMap(used));
  Object.assign(reference.data, {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: unicode,
  });
  reference.end();
}

/** Which characters each number stands for (PDF 1.7, 9.10.3); at most 100 to a block. */
function unicodeMap(used: readonly UsedGlyph[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < used.length; start += 100) {
    const lines = used
      .slice(start, start + 100)
      .map(({ text }, offset) => `<${toHex(start + offset)}> <${utf16(text)}>`);
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

/** Six capitals before the name say that it is a subset (PDF 1.7, 9.6.4). */
function subsetTag(index: number): string {
  return `CHANC${String.fromCharCode(65 + (index % 26))}`;
}
