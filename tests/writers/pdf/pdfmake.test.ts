/**
 * Our driver stands on the inner classes of one version of pdfmake; this pins what it calls and
 * overrides there, so that another version fails here and not on paper.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as pdfmake from "../../../src/writers/pdf/pdfmake.ts";

const methods = (owner: { readonly prototype: object }): string[] => {
  const names: string[] = [];
  for (let at = owner.prototype; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    names.push(...Object.getOwnPropertyNames(at));
  }
  return names;
};

it("is the version that was measured", () => {
  const { version } = JSON.parse(readFileSync("node_modules/pdfmake/package.json", "utf8"));
  expect(version).toBe("0.3.11");
});

it.each([
  [pdfmake.Line, ["addInline", "getHeight", "getAscenderHeight", "getWidth", "clone"]],
  [
    pdfmake.DocumentContext,
    [
      "addMargin",
      "getCurrentPage",
      "moveDown",
      "initializePage",
      "beginColumnGroup",
      "completeColumnGroup",
      "addPage",
    ],
  ],
  [
    pdfmake.PageElementWriter,
    ["context", "addPage", "moveToNextPage", "addLine", "alignLine", "addVector", "addFragment"],
  ],
  [pdfmake.TableProcessor, ["beginTable", "beginRow", "endRow", "endTable"]],
  [pdfmake.DocMeasure, ["measureDocument", "measureNode", "measureLeaf", "measureUnorderedList"]],
  [
    pdfmake.LayoutBuilder,
    ["processNode", "processVerticalContainer", "processList", "processTable", "processRow"],
  ],
  [pdfmake.Renderer, ["renderPages", "renderLine", "renderVector"]],
  [
    pdfmake.PDFDocument,
    [
      "ref",
      "font",
      "addContent",
      "flushPages",
      "addPage",
      "openImage",
      "endMetadata",
      "getMarkInfoDictionary",
      "file",
      "_refEnd",
      "_write",
      "_finalize",
      "_convertRect",
      "end",
      "read",
    ],
  ],
])("%o has the methods that the driver calls and overrides", (owner, names) => {
  expect(methods(owner)).toEqual(expect.arrayContaining(names));
});

it("opens no picture from a file or an address", async () => {
  const { PdfFile } = await import("../../../src/writers/pdf/pdf-file.ts");
  const { everyNode } = await import("../../support/documents.ts");
  const file = new PdfFile(everyNode.meta, { width: 100, height: 100 });
  expect(() => file.openImage()).toThrow("not read");
});
