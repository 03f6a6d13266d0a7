/**
 * The one door to pdfmake: its classes, unwrapped. They are CommonJS modules made from ES modules,
 * so that a default import brings `{ default }` under Node and a bundler alike. A test pins them.
 */
import docMeasure from "pdfmake/js/DocMeasure.js";
import documentContext from "pdfmake/js/DocumentContext.js";
import layoutBuilder from "pdfmake/js/LayoutBuilder.js";
import line from "pdfmake/js/Line.js";
import pageElementWriter from "pdfmake/js/PageElementWriter.js";
import pdfDocument from "pdfmake/js/PDFDocument.js";
import renderer from "pdfmake/js/Renderer.js";
import tableProcessor from "pdfmake/js/TableProcessor.js";

export type {
  FigureVector,
  GroundVector,
  LaidPage,
  LineVector,
  PageItem,
  PageMargins,
  PageSize,
} from "pdfmake/js/DocumentContext.js";
export type { OutlineItem, Reference } from "pdfmake/js/PDFDocument.js";

export const DocMeasure = unwrap(docMeasure);
export const DocumentContext = unwrap(documentContext);
export const LayoutBuilder = unwrap(layoutBuilder);
export const Line = unwrap(line);
export const PageElementWriter = unwrap(pageElementWriter);
export const PDFDocument = unwrap(pdfDocument);
export const Renderer = unwrap(renderer);
export const TableProcessor = unwrap(tableProcessor);

/** A string in a PDF object; a plain JavaScript string would be written as a name. */
export function pdfString(text: string): object {
  return Object(text);
}

/** Some loaders undo the wrapping themselves. */
function unwrap<T extends object>(module: { readonly default: T } | T): T {
  return "default" in module ? module.default : module;
}
