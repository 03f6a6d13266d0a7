/**
 * The PDF file as objects: pdfmake's document with our properties and without any access to files
 * or addresses. Its bytes are a function of what is drawn and of the paper's as-at date.
 */
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { DocumentMeta } from "../../document/meta.ts";
import type { Attachment } from "../writer.ts";
import { buildXmp, type Properties, propertiesOf, TOOL } from "./metadata.ts";
import { encodePlaces, type PackedObject, packObjects } from "./object-streams.ts";
import { PDFDocument, pdfString, type Reference } from "./pdfmake.ts";
import { SRGB_PROFILE } from "./srgb.ts";

/** The first line of an object, as the library writes it. */
const OBJECT = /^\d+ 0 obj$/u;

/** Pages, what they draw with, and bookmarks, as the library writes them: a paper has many of these. */
const MANY = /^<<\n\/(?:Type \/Page\n|ProcSet |Dest )/u;

export class PdfFile extends PDFDocument {
  /** Of the structure tree. */
  readonly structureRoot: Reference;
  readonly #properties: Properties;
  readonly #packed: PackedObject[] = [];
  /** By object: the stream that holds it and its number there. */
  readonly #places = new Map<number, { readonly stream: number; readonly index: number }>();
  #archive = false;
  /** Of all that stands before the table of objects, which makes this file another than the next one. */
  readonly #identity = createHash("sha256");
  /** Of the page that is being drawn. */
  #content = "";
  /** The lines of the library's object that is being written. */
  #lines: string[] | undefined;
  /** The file so far, from what the library wrote before all this was there. */
  readonly #chunks: Uint8Array[] = [new Uint8Array(this.read() ?? [])];

  constructor(meta: DocumentMeta, size: { readonly width: number; readonly height: number }) {
    const properties = propertiesOf(meta);
    const { title, author, subject, keywords, date } = properties;
    const options = {
      size: [size.width, size.height],
      pdfVersion: "1.7",
      lang: meta.language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        ...(keywords && { Keywords: keywords }),
        Creator: TOOL,
        Producer: TOOL,
        CreationDate: date,
      },
    } as const;
    super({}, {}, {}, {}, options, null, () => false);
    this.#properties = properties;
    this.structureRoot = this.ref({ Type: "StructTreeRoot" });
    this._root.data.StructTreeRoot = this.structureRoot;
    this.getMarkInfoDictionary().data.Marked = true;
    this._root.data.OutputIntents = [this.#addOutputIntent()];
  }

  /** Pictures would come as bytes; a path or an address is a mistake of ours. */
  override openImage(): never {
    throw new Error("pictures are not read from files or addresses");
  }

  /** Attaches the facts that the paper was made from. */
  attach({ name, bytes, description, mediaType }: Attachment): void {
    const { date } = this.#properties;
    const file = this.file(Buffer.from(bytes), {
      name,
      description,
      type: mediaType,
      relationship: "Source",
      creationDate: date,
      modifiedDate: date,
    });
    this._root.data.AF = [file];
    this.#archive = true;
  }

  /** Says what number is printed on each page (PDF 1.7, 12.4.2), where they are not counted through. */
  label(numbers: readonly number[]): void {
    const starts = numbers.flatMap((number, index) => (number === 1 ? [index] : []));
    const labels = this.ref();
    this.packReferred(labels, `<</Nums[${starts.map((at) => `${at}<</S/D>>`).join(" ")}]>>`);
    this._root.data.PageLabels = labels;
  }

  /** Gathers what a page draws; the library would make a buffer of every operator. */
  override addContent(content: string): this {
    this.#content += `${content}\n`;
    return this;
  }

  /**
   * Gathers the file; the library would hand on each piece through a stream. What a paper has many of comes
   * together with our own objects.
   */
  override _write(chunk: string | Uint8Array): void {
    if (!(#chunks in this)) {
      super._write(chunk);
      return;
    }
    if (typeof chunk !== "string") {
      this.#add(chunk);
      return;
    }
    if (OBJECT.test(chunk)) this.#lines = [];
    const lines = this.#lines;
    if (!lines) {
      this.#add(Buffer.from(`${chunk}\n`, "latin1"));
      return;
    }
    lines.push(chunk);
    const [head = "", data = ""] = lines;
    if (chunk === "endobj" && MANY.test(data)) {
      this.pack(Number.parseInt(head, 10), data);
      this.#lines = undefined;
    } else if (chunk === "stream" || chunk === "endobj") {
      this.#add(Buffer.from(`${lines.join("\n")}\n`, "latin1"));
      this.#lines = undefined;
    }
  }

  #add(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#identity.update(bytes);
    this._offset += bytes.length;
  }

  /** The library's end of a page. */
  override flushPages(): void {
    if (this.#content) {
      const deflated = deflateSync(this.#content);
      const { content } = this.page;
      content.compress = false;
      content.data.Filter = "FlateDecode";
      content.write(deflated);
    }
    this.#content = "";
    super.flushPages();
  }

  /** The number of a small object that `pack` will be given; much lighter than a reference. */
  reserve(): number {
    return this._offsets.push(null);
  }

  /** Writes a small object together with others; `text` as it stands in the file. */
  pack(id: number, text: string): void {
    this.#packed.push({ id, text });
  }

  /** The same for an object that others of the library's refer to. */
  packReferred(reference: Reference, text: string): void {
    this.pack(reference.id, text);
    this._refEnd(reference);
  }

  /** Ends the file; all of it is there at once. */
  finish(): Uint8Array {
    this.end();
    return Buffer.concat(this.#chunks);
  }

  /** The library's own packet escapes nothing and knows one standard at a time. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: "Metadata", Subtype: "XML" });
    metadata.compress = false;
    const packet = buildXmp(this.#properties, this.#archive ? 3 : 2);
    metadata.end(Buffer.from(packet));
    this._root.data.Metadata = metadata;
  }

  /** Ends with a cross-reference stream, since a table cannot tell of packed objects. */
  override _finalize(): void {
    for (const { objects, dictionary, content } of packObjects(this.#packed)) {
      const stream = this.ref({ ...dictionary, Filter: "FlateDecode" });
      stream.end(deflateSync(Buffer.from(content, "latin1")));
      objects.forEach(({ id }, index) => {
        this.#places.set(id, { stream: stream.id, index });
      });
    }
    const own = this._offset;
    const places = this._offsets.map((offset, index) => {
      const place = this.#places.get(index + 1) ?? (offset === null ? undefined : { offset });
      if (!place) throw new Error(`object ${index + 1} was never written`);
      return place;
    });
    const id = places.push({ offset: own });
    const table = deflateSync(encodePlaces(places));
    // The library's would be the same for every state of a paper.
    const key = `<${this.#identity.digest("hex").slice(0, 32)}>`;
    const head = `${id} 0 obj
<</Type/XRef/Size ${id + 1}/W[1 4 2]/Root ${this._root}/Info ${this._info}/ID[${key}${key}]/Filter/FlateDecode/Length ${table.length}>>
stream\n`;
    const tail = `\nendstream\nendobj\nstartxref\n${own}\n%%EOF\n`;
    this.#chunks.push(Buffer.from(head, "latin1"), table, Buffer.from(tail, "latin1"));
    this.push(null);
  }

  #addOutputIntent(): Reference {
    const profile = this.ref({ N: 3 });
    profile.compress = false;
    profile.end(SRGB_PROFILE);
    const intent = this.ref({
      Type: "OutputIntent",
      S: "GTS_PDFA1",
      OutputConditionIdentifier: pdfString("sRGB IEC61966-2.1"),
      Info: pdfString("sRGB IEC61966-2.1"),
      DestOutputProfile: profile,
    });
    intent.end();
    return intent;
  }
}
