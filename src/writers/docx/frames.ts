/**
 * What stands around words: the XML that docx makes of the look of a run, a paragraph, a cell, a row or a
 * table, parted where its content goes. Papers have few looks, so each is made once and kept for all papers.
 */
import type { XmlComponent } from "docx";
import { writeComponent } from "./write-xml.ts";

/** The XML before and behind a content. */
export interface Frame {
  readonly open: string;
  readonly close: string;
}

/** More than a batch has; each is a few hundred bytes. */
const KEPT = 2_000;

const frames = new Map<string, Frame>();

/** No paper's word may hold it: one of the characters that `text/tokens.ts` reserves. */
const CONTENT = String.fromCodePoint(0xf0001);

/** The frame of a component that holds the text `content`; `key` says all else that it is made of. */
export function frameOf(key: string, make: (content: string) => XmlComponent): Frame {
  const known = frames.get(key);
  if (known) return known;
  const frame = frameAround((content) => writeComponent(make(content)));
  // No paper needs what another one left behind.
  if (frames.size >= KEPT) frames.clear();
  frames.set(key, frame);
  return frame;
}

/** What `write` writes around a text. */
export function frameAround(write: (content: string) => string): Frame {
  const [open = "", close = ""] = write(CONTENT).split(CONTENT);
  return { open, close };
}

/** The content in its frame. */
export function framed({ open, close }: Frame, content: string): string {
  // An element that holds nothing is closed where it begins.
  if (content === "" && open.lastIndexOf("<") === 0) return `${open.slice(0, -1)}/>`;
  return open + content + close;
}
