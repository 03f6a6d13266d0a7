/**
 * Components that stand for others which are written by themselves. docx sees them as what they stand for: it
 * asks paragraphs, cells and rows for nothing but their kind.
 */
import { type IXmlableObject, Paragraph, TableCell, TableRow, TextRun } from "docx";

/** In the place of runs. */
export class RunsPlace extends TextRun {
  readonly #xml: IXmlableObject;

  constructor(xml: IXmlableObject) {
    super({});
    this.#xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return this.#xml;
  }
}

/** In the place of paragraphs and tables. */
export class BlocksPlace extends Paragraph {
  readonly #xml: IXmlableObject;

  constructor(xml: IXmlableObject) {
    super({});
    this.#xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return this.#xml;
  }

  /** What is made around it depends on where it stands, and on nothing that it stands for. */
  toJSON(): IXmlableObject {
    return this.#xml;
  }
}

/** In the place of the cells of a row. */
export class CellsPlace extends TableCell {
  readonly #xml: IXmlableObject;

  constructor(xml: IXmlableObject) {
    super({ children: [] });
    this.#xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return this.#xml;
  }
}

/** In the place of rows. */
export class RowsPlace extends TableRow {
  readonly #xml: IXmlableObject;

  constructor(xml: IXmlableObject) {
    super({ children: [] });
    this.#xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return this.#xml;
  }
}
