/**
 * Word's fields: the signs around them, and the instructions of those that papers use. None is marked as
 * out of date, so that Word asks nobody whether it may update them; whoever wants to, may.
 */
import type { XmlComponent } from "docx";
import { PlainElement } from "./components.ts";

/** The beginning of a field, up to where its result begins. */
export function fieldStart(instruction: string): readonly XmlComponent[] {
  return [
    sign("begin"),
    new PlainElement("w:instrText", { "xml:space": "preserve" }, ` ${instruction} `),
    sign("separate"),
  ];
}

export function fieldEnd(): XmlComponent {
  return sign("end");
}

function sign(type: "begin" | "separate" | "end"): XmlComponent {
  return new PlainElement("w:fldChar", { "w:fldCharType": type });
}

/** The number of the page that a bookmark is on, as a link there. */
export function pageField(bookmark: string): string {
  return `PAGEREF ${bookmark} \\h`;
}

/** The number of the note whose mark has this bookmark, raised like it, as a link there. */
export function noteField(bookmark: string): string {
  return `NOTEREF ${bookmark} \\f \\h`;
}

/**
 * The contents down to a level from 1: by the levels of Word's own headings and of all other styles, as
 * links; of the whole paper or of what stands in a bookmark.
 */
export function contentsField(levels: number, bookmark?: string): string {
  const where = bookmark === undefined ? "" : ` \\b ${bookmark}`;
  return `TOC \\o "1-${levels}"${where} \\h \\z \\u`;
}
