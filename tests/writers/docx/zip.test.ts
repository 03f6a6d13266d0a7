import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { closePackage, type Parts } from "../../../src/writers/docx/package.ts";
import { zipParts } from "../../../src/writers/docx/zip.ts";

const face = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 251);
const parts: Parts = new Map<string, string | Uint8Array>([
  ["[Content_Types].xml", "<Types/>"],
  ["word/document.xml", "<w:document>Bộ trưởng ລັດຖະມົນຕີ</w:document>"],
  ["word/styles.xml", "<w:styles/>".repeat(1000)],
  ["word/fonts/face.odttf", face],
]);

const KEPT = () => true;
const FRESH = () => false;

/** Styles that no paper has, some megabytes of them, so that what was kept before makes room. */
function zipOthers(): void {
  for (let number = 0; number < 50; number++) {
    zipParts(new Map([["word/styles.xml", `${number} `.repeat(20_000)]]), KEPT);
  }
}

test("a package holds its parts, in their order and to the byte", () => {
  const opened = unzipSync(zipParts(parts, KEPT));
  expect(Object.keys(opened)).toEqual([...parts.keys()]);
  for (const [path, content] of parts) {
    const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
    expect(Buffer.compare(Buffer.from(opened[path] ?? []), bytes)).toBe(0);
  }
});

test("its bytes are the same whether its parts were met before or not, and after many others", () => {
  const fresh = zipParts(parts, FRESH);
  for (const isShared of [KEPT, KEPT, FRESH, KEPT]) {
    expect(Buffer.compare(zipParts(parts, isShared), fresh)).toBe(0);
    zipOthers();
  }
  const changed: Parts = new Map([...parts, ["word/styles.xml", "<w:styles/>"]]);
  expect(Buffer.compare(zipParts(changed, KEPT), zipParts(changed, FRESH))).toBe(0);
  expect(Buffer.compare(zipParts(changed, KEPT), fresh)).not.toBe(0);
});

test("its list says what each part takes, and its dates no machine's", () => {
  const bytes = Buffer.from(closePackage(new Map([["word/document.xml", "<w:document/>"]])));
  const entry = bytes.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  const packed = bytes.readUInt32LE(entry + 20);
  // The packed part stands behind its header and before what is said of it at its end.
  const start = 30 + "word/document.xml".length;
  expect(bytes.readUInt32LE(start + packed)).toBe(0x08074b50);
  expect(bytes.readUInt32LE(entry + 24)).toBe("<w:document/>".length);
  expect(bytes.readUInt16LE(entry + 12)).toBe(12 << 11);
  expect(bytes.readUInt16LE(entry + 14)).toBe((1 << 5) | 1);
});
