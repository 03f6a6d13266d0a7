/**
 * No picture comes from outside: there is no field, sign or option that reads one. Figures are drawn by
 * chancery from numbers of the record, without a script, an address or a picture within, and fonts are known
 * by their bytes and not by their names.
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { DocumentMeta } from "../../src/document/meta.ts";
import { parseDocument } from "../../src/document/parse.ts";
import { PdfFile } from "../../src/writers/pdf/pdf-file.ts";
import { prose, template } from "../document/template.ts";
import { RECEPTION } from "../support/example.ts";
import { meta, write } from "../support/papers.ts";
import { projectFolder } from "../support/sources.ts";
import { makeHouse } from "./house-on-disk.ts";
import { openDocxFile, openPdfFile, relationshipsIn } from "./look-inside.ts";

const SIGNS = [
  "![x](https://example.org/x.png)",
  "![x](/etc/passwd)",
  "![x][y]",
  '<img src="/etc/passwd">',
  '<svg><image href="/etc/passwd"/></svg>',
  "<script>alert(1)</script>",
  "<iframe src=x></iframe>",
];

function parse(markdown: string) {
  const report = new Report();
  const parts = Object.assign([`${markdown}\n`], { raw: [`${markdown}\n`] });
  const document = parseDocument(template(parts), meta, report);
  return { document, codes: report.diagnostics.map(({ code }) => code) };
}

describe("a picture, an SVG or a script", () => {
  test.each(SIGNS)("is refused in a template: %s", (sign) => {
    const { document, codes } = parse(sign);
    expect(document).toBeUndefined();
    expect(codes).toContain("document-unsupported");
  });

  test.each(SIGNS.slice(3))("is printed as letters where the record holds it: %s", (sign) => {
    const report = new Report();
    const document = parseDocument(template`x ${prose(sign)}`, meta, report);
    expect(report.diagnostics).toEqual([]);
    expect(JSON.stringify(document)).toContain(JSON.stringify(sign).slice(1, -1));
  });

  test("has no door in the PDF: a path or address is never opened", () => {
    const paper: DocumentMeta = meta;
    const file = new PdfFile(paper, { width: 100, height: 100 });
    expect(() => file.openImage()).toThrow("pictures are not read from files or addresses");
  });
});

describe("a figure", () => {
  const TRICK = '<image href="file:///etc/passwd"/><script>x</script>';
  const chart = () => {
    const report = new Report();
    const source = template`
      :::chart[${`Numbers ${TRICK}`}]
      | | ${"done"} |
      |---|--:|
      | ${TRICK} | 3 |
      :::
    `;
    const document = parseDocument(source, meta, report);
    if (!document) throw new Error(JSON.stringify(report.diagnostics));
    return document;
  };

  test("is shapes alone in Word's SVG and a real PNG beside it, whatever its words are", async () => {
    const { bytes } = await write(chart(), "docx");
    const parts = openDocxFile(bytes);
    const svgs = [...parts].filter(([path]) => path.endsWith(".svg"));
    const pngs = [...parts].filter(([path]) => path.endsWith(".png"));
    expect(svgs.length).toBeGreaterThan(0);
    expect(pngs).toHaveLength(svgs.length);
    for (const [, svg] of svgs) {
      expect(svg).not.toMatch(/<(?:image|script|foreignObject|use|a|style|!DOCTYPE|!ENTITY)\b/iu);
      expect(svg).not.toMatch(/\bon\w+=|href|url\((?!#)|file:|passwd/iu);
    }
    for (const [, png] of pngs) expect(png.slice(0, 8)).toBe("\u0089PNG\r\n\u001a\n");
    expect(relationshipsIn(parts).filter(({ isExternal }) => isExternal)).toEqual([]);
  });

  test("is drawn in the PDF without any picture", async () => {
    const { bytes } = await write(chart(), "pdf");
    expect(openPdfFile(bytes).objects).not.toMatch(/\/Subtype ?\/Image/u);
  });
});

test.each([
  ["a web page", Buffer.from("<html><script>alert(1)</script></html>")],
  ["a picture", Buffer.from("\u0089PNG\r\n\u001a\n0000000000000000", "latin1")],
  ["a program", Buffer.from("#!/bin/sh\nexit 1\n")],
  ["nothing", Buffer.alloc(0)],
  ["the beginning of a font", Buffer.from("\u0000\u0001\u0000\u0000\u0000\u0009", "latin1")],
  ["a font of rubbish", Buffer.concat([Buffer.from([0, 1, 0, 0, 0, 9]), Buffer.alloc(5000, 0xff)])],
])("a font file that is %s is refused by its bytes", async (_, bytes) => {
  const { root, run } = makeHouse();
  mkdirSync(join(root, "templates"));
  cpSync(join(projectFolder, "templates", "fonts"), join(root, "templates", "fonts"), {
    recursive: true,
  });
  writeFileSync(join(root, "templates", "fonts", "Tinos-Regular.ttf"), bytes);
  const { code, stderr } = await run("build", RECEPTION, "--kind", "talking-points");
  expect(code).toBe(1);
  expect(stderr).toMatch(/error\[font-/u);
});
