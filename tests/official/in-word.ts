/** Words of a DOCX with all that their styles come to: ISO 29500-1, 17.7.2 and 17.7.3. */
import type { Element } from "@xmldom/xmldom";
import { must } from "../support/example.ts";
import {
  around,
  attribute,
  chainOf,
  childOf,
  childrenOf,
  elementsOf,
  paragraphValue,
  type ReadDocx,
  runValue,
  styleIdOf,
  wordsOf,
} from "../writers/docx/read-docx.ts";
import { solid } from "./on-page.ts";

export interface WordText {
  readonly paragraph: Element;
  /** In points, as are all lengths. */
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly colour: string;
  readonly align: string;
  readonly before: number;
  readonly after: number;
  /** Less than none where it hangs. */
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly line: number;
  readonly lineRule: string;
}

type Toggle = "w:b" | "w:i" | "w:caps";

/** The words as they are seen, from the first paragraph that says them at its beginning. */
export function wordText(words: string, docx: ReadDocx): WordText {
  for (const paragraph of elementsOf(docx.body, "w:p")) {
    const runs = childrenOf(paragraph, "w:r").concat(
      childrenOf(paragraph, "w:hyperlink").flatMap((link) => childrenOf(link, "w:r")),
    );
    const seen = runs.map((run) => ({ run, text: solid(seenText(run, docx)) }));
    const whole = seen.map(({ text }) => text).join("");
    const at = whole.indexOf(solid(words));
    if (at < 0) continue;
    let length = 0;
    const own = seen.find(({ text }) => {
      length += text.length;
      return length > at;
    });
    // A label shares its paragraph with the title behind it; all else begins its own.
    const isFirst = at === 0 || seen.some(({ run }) => elementsOf(run, "w:br").length > 0);
    if (own && isFirst) return toText(own.run, paragraph, docx);
  }
  throw new Error(`no paragraph says "${words}"`);
}

function seenText(run: Element, docx: ReadDocx): string {
  const text = wordsOf(run);
  return toggle(run, "w:caps", docx) ? text.toLocaleUpperCase("vi") : text;
}

function toText(run: Element, paragraph: Element, docx: ReadDocx): WordText {
  const twips = (name: string, key: string) => {
    const value = paragraphValue(paragraph, name, key, docx);
    return value === "" ? 0 : Number(value) / 20;
  };
  return {
    paragraph,
    size: Number(runValue(run, "w:sz", "w:val", docx)) / 2,
    font: runValue(run, "w:rFonts", "w:ascii", docx),
    isBold: toggle(run, "w:b", docx),
    isItalic: toggle(run, "w:i", docx),
    colour: runValue(run, "w:color", "w:val", docx) || "auto",
    align: paragraphValue(paragraph, "w:jc", "w:val", docx) || "left",
    before: twips("w:spacing", "w:before"),
    after: twips("w:spacing", "w:after"),
    // Word looks at the one and not at the other where both are said.
    firstLine: -twips("w:ind", "w:hanging") || twips("w:ind", "w:firstLine"),
    left: twips("w:ind", "w:left"),
    right: twips("w:ind", "w:right"),
    line: twips("w:spacing", "w:line"),
    lineRule: paragraphValue(paragraph, "w:spacing", "w:lineRule", docx) || "auto",
  };
}

/** On where the run says so, or else where one of its two chains of styles does and not both. */
function toggle(run: Element, name: Toggle, docx: ReadDocx): boolean {
  const direct = childOf(run, "w:rPr", name);
  if (direct) return isOn(direct);
  const paragraph = around(run, "w:p");
  const character = attribute(childOf(run, "w:rPr", "w:rStyle"), "w:val");
  const chains = [chainOf(character, docx), paragraph ? chainOf(styleIdOf(paragraph), docx) : []];
  const inStyles = chains.map((chain) => {
    const said = chain.map((style) => childOf(style, "w:rPr", name)).find(Boolean);
    return said !== undefined && isOn(said);
  });
  return inStyles.filter(Boolean).length === 1;
}

function isOn(element: Element): boolean {
  return !["false", "0", "off"].includes(attribute(element, "w:val"));
}

/** The paragraph behind this one in its cell or in the body. */
export function nextOf({ paragraph }: WordText): Element {
  const beside = childrenOf(
    must(around(paragraph, paragraph.parentNode?.nodeName ?? ""), "parent"),
  );
  return must(beside[beside.indexOf(paragraph) + 1], "nothing behind the words");
}

/** The width that a paragraph has: that of its cell, or of the text. */
export function roomOf(paragraph: Element, docx: ReadDocx): number {
  const cell = around(paragraph, "w:tc");
  if (cell) return Number(attribute(childOf(cell, "w:tcPr", "w:tcW"), "w:w")) / 20;
  const { width, left, right } = sheetOf(docx);
  return width - left - right;
}

/** How long the line is that the paragraph behind these words draws with its border. */
export function ruleBehind(text: WordText, docx: ReadDocx): number {
  const rule = nextOf(text);
  const border = ["w:top", "w:bottom"].some((side) => {
    const values = ["w:val"].map((key) => borderValue(rule, side, key, docx));
    return values.includes("single");
  });
  if (!border) throw new Error("no line behind the words");
  const indent = (key: string) => Number(paragraphValue(rule, "w:ind", key, docx) || 0) / 20;
  return roomOf(rule, docx) - indent("w:left") - indent("w:right");
}

export function borderValue(paragraph: Element, side: string, key: string, docx: ReadDocx): string {
  const holders = [paragraph, ...chainOf(styleIdOf(paragraph), docx)];
  const borders = holders.map((each) => childOf(each, "w:pPr", "w:pBdr", side)).find(Boolean);
  return attribute(borders, key);
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
}

/** The sections of the file, in their order. */
export function sectionsOf({ body }: ReadDocx): readonly Element[] {
  return elementsOf(body, "w:sectPr");
}

/** Paper and margins, in points; an error where the sections differ. */
export function sheetOf(docx: ReadDocx): Sheet {
  const sheets = sectionsOf(docx).map((section) => {
    const points = (name: string, key: string) =>
      Number(attribute(childOf(section, name), key)) / 20;
    return {
      width: points("w:pgSz", "w:w"),
      height: points("w:pgSz", "w:h"),
      top: points("w:pgMar", "w:top"),
      bottom: points("w:pgMar", "w:bottom"),
      left: points("w:pgMar", "w:left"),
      right: points("w:pgMar", "w:right"),
      header: points("w:pgMar", "w:header"),
    };
  });
  const [first, ...others] = sheets;
  const isOther = others.some((each) => JSON.stringify(each) !== JSON.stringify(first));
  if (isOther) throw new Error("the sections have different sheets");
  return must(first, "no section");
}
