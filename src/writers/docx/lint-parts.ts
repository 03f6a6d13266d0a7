/** What every check of a finished DOCX reads: the parts that hold paragraphs, and attributes. */
import { type Parts, textPart } from "./package.ts";
import { unescapeXml } from "./xml.ts";

/** One finding: a permanent code, and what was found where. */
export interface Finding {
  readonly code: string;
  readonly message: string;
}

const STORY = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/u;

/** The parts that hold paragraphs. */
export function stories(parts: Parts): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (const [path, content] of parts) {
    if (typeof content === "string" && STORY.test(path)) found.push([path, content]);
  }
  return found;
}

/** The ids of the notes that the body bears, in its order; Word numbers them so from 1. */
export function notesBorne(parts: Parts): readonly string[] {
  return notesIn(textPart(parts, "word/document.xml"));
}

function notesIn(xml: string): readonly string[] {
  return Array.from(xml.matchAll(/<w:footnoteReference\s[^>]*>/gu), ([element]) =>
    attribute(element, "w:id"),
  );
}

/** The same without those that were deleted, which count no more in what the paper says now. */
export function notesLeft(parts: Parts): readonly string[] {
  const xml = textPart(parts, "word/document.xml");
  return notesIn(xml.replace(/<w:del\s(?:[^>]*[^/>])?>.*?<\/w:del>/gsu, ""));
}

/** The value of an attribute; empty where there is none. */
export function attribute(element: string, name: string): string {
  const begin = ` ${name}="`;
  const start = element.indexOf(begin);
  if (start < 0) return "";
  const value = element.slice(start + begin.length, element.indexOf('"', start + begin.length));
  return value.includes("&") ? unescapeXml(value) : value;
}
