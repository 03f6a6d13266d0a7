/** Components that docx has no words for, made of its own. */
import {
  BookmarkEnd,
  BookmarkStart,
  FileChild,
  type IParagraphOptions,
  type IXmlableObject,
  Paragraph,
  XmlComponent,
} from "docx";
import type { Attributes } from "./xml.ts";

/** An element with its attributes, and its text or one other element; docx escapes what is text. */
export class PlainElement extends XmlComponent {
  readonly #xml: IXmlableObject;

  constructor(name: string, attributes: Attributes = {}, content?: string | IXmlableObject) {
    super(name);
    const attribute = { _attr: attributes };
    this.#xml = { [name]: content === undefined ? attribute : [attribute, content] };
  }

  override prepForXml(): IXmlableObject {
    return this.#xml;
  }
}

/** An element that holds others. */
export class Holder extends FileChild {
  constructor(name: string, ...children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}

/** The frame that Word draws around contents, with its button to update them: a content control. */
export function contentsControl(entries: readonly Paragraph[]): FileChild {
  const kind = new Holder(
    "w:docPartObj",
    new PlainElement("w:docPartGallery", { "w:val": "Table of Contents" }),
    new PlainElement("w:docPartUnique"),
  );
  return new Holder("w:sdt", new Holder("w:sdtPr", kind), new Holder("w:sdtContent", ...entries));
}

/** Bookmarks that begin in one paragraph and end in another, with ids of their own. */
export interface Ranges {
  readonly opens?: readonly string[];
  readonly closes?: readonly string[];
  readonly idOf: (bookmark: string) => number;
}

/** The id of such a bookmark, below those that docx counts; finishing numbers them all anew. */
export function rangeId(bookmark: string, ranges: readonly string[]): number {
  return -1 - ranges.indexOf(bookmark);
}

/** A paragraph in which such bookmarks begin or end. */
export class RangeParagraph extends Paragraph {
  constructor(options: IParagraphOptions, { opens = [], closes = [], idOf }: Ranges) {
    super(options);
    // What comes first are the properties.
    this.root.splice(1, 0, ...opens.map((name) => new BookmarkStart(name, idOf(name))));
    this.root.push(...closes.map((name) => new BookmarkEnd(idOf(name))));
  }
}
