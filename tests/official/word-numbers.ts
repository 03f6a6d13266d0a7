/**
 * Numbers as Word writes them: the sign before each of some paragraphs of a DOCX, counted through their lists
 * (ISO 29500-1, 17.9).
 */
import type { Element } from "@xmldom/xmldom";
import { must } from "../support/example.ts";
import {
  attribute,
  chainOf,
  childOf,
  childrenOf,
  elementsOf,
  parse,
  type ReadDocx,
  styleIdOf,
} from "../writers/docx/read-docx.ts";

/** The signs of these paragraphs, which are all of their lists. */
export function signsOf(paragraphs: readonly Element[], docx: ReadDocx): readonly string[] {
  const root = parse(must(docx.parts.get("word/numbering.xml"), "no numbering"));
  const counts = new Map<string, number>();
  return paragraphs.map((paragraph) => {
    const holders = [paragraph, ...chainOf(styleIdOf(paragraph), docx)];
    const value = (key: string) => {
      const found = holders.map((each) => childOf(each, "w:pPr", "w:numPr", key)).find(Boolean);
      return attribute(found, "w:val");
    };
    const [id, level] = [value("w:numId"), value("w:ilvl") || "0"];
    const { definition, start } = levelOf(id, level, root);
    const count = (counts.get(`${id} ${level}`) ?? start - 1) + 1;
    counts.set(`${id} ${level}`, count);
    const text = attribute(childOf(definition, "w:lvlText"), "w:val");
    const format = attribute(childOf(definition, "w:numFmt"), "w:val");
    return text.replace(`%${Number(level) + 1}`, () => figure(count, format));
  });
}

function levelOf(id: string, level: string, root: Element) {
  const isLevel = (each: Element) => attribute(each, "w:ilvl") === level;
  const number = elementsOf(root, "w:num").find((each) => attribute(each, "w:numId") === id);
  const abstract = attribute(childOf(number, "w:abstractNumId"), "w:val");
  const list = elementsOf(root, "w:abstractNum").find(
    (each) => attribute(each, "w:abstractNumId") === abstract,
  );
  const definition = childrenOf(list, "w:lvl").find(isLevel);
  const override = childrenOf(number, "w:lvlOverride").find(isLevel);
  const starts = [childOf(override, "w:startOverride"), childOf(definition, "w:start")];
  const [start = "1"] = starts.map((each) => attribute(each, "w:val")).filter(Boolean);
  return { definition, start: Number(start) };
}

function figure(count: number, format: string): string {
  switch (format) {
    case "decimal":
      return String(count);
    case "lowerLetter":
      return String.fromCharCode(96 + count);
    case "upperRoman":
      return ["", "I", "II", "III", "IV", "V"][count] ?? "";
    default:
      throw new Error(`the format ${format} of a number is not known here`);
  }
}
