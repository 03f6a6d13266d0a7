/** What a file says that it is: read back from our own, from those saved again, and from any other bytes. */
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { type DocumentMeta, identifierOf } from "../../src/document/meta.ts";
import { docxWriter } from "../../src/writers/docx/writer.ts";
import { identifierInXml } from "../../src/writers/identifier-in-xml.ts";
import { pdfWriter } from "../../src/writers/pdf/writer.ts";
import { document, paragraph } from "../support/documents.ts";
import { writeDocx } from "./docx/write.ts";
import { host, theme, writePdf } from "./pdf/write.ts";

const paper = (meta: Partial<DocumentMeta>) => document([paragraph("Words.")], meta);
const pdf = async (meta: Partial<DocumentMeta>) => (await writePdf(paper(meta))).bytes;
const formats = [
  ["PDF", pdfWriter, pdf],
  ["DOCX", docxWriter, (meta: Partial<DocumentMeta>) => writeDocx(paper(meta))],
] as const;

const REFERENCE = "2025-12-02-binh-phosay · Báo cáo kết quả";
const VERSION = "v2 · 3fa9c1d0 · copy 3 of 12: Bùi Thị An";
const whole = `${REFERENCE} · ${VERSION}`;

describe.each(formats)("of a %s", (_, { readIdentifier = () => undefined }, write) => {
  it("the identifier is the reference, with the version of one that has any", async () => {
    expect(readIdentifier(await write({ reference: REFERENCE }))).toBe(REFERENCE);
    expect(readIdentifier(await write({ reference: REFERENCE, version: VERSION }))).toBe(whole);
    expect(readIdentifier(await write({ reference: "", version: VERSION }))).toBe(VERSION);
    expect(readIdentifier(await write({ reference: "" }))).toBeUndefined();
  });

  it("each letter comes back, whatever it means to XML", async () => {
    const letters = fc.constantFrom(..."&<>\"';#x26lt/=[]!-?{}· ảạọÁກ𝔘", "ນ້ຳ", "ງ່");
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 40 }), async (chosen) => {
        const meta = paper({ reference: `a${chosen.join("")}b` }).meta;
        const said = readIdentifier(await write({ reference: meta.reference }));
        expect(said).toBe(identifierOf(meta).replace(/ +/gu, " "));
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it("bytes that were changed or lost never do harm", async () => {
    const bytes = await write({ reference: REFERENCE, version: VERSION });
    const places = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 40 });
    const kept = fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length));
    fc.assert(
      fc.property(places, kept, fc.nat(40), (changes, length, from) => {
        const damaged = bytes.slice(0, length);
        for (const [at, value] of changes) damaged[at % Math.max(1, length)] = value;
        const said = readIdentifier(damaged.subarray(Math.min(from === 40 ? 3 : 0, length)));
        expect(said === undefined || said.length <= 1000).toBe(true);
      }),
      { seed: 12, numRuns: 1500 },
    );
    // Where a format says how long its parts are and where they stand.
    for (let at = Math.max(0, bytes.length - 400); at < bytes.length; at++) {
      for (const value of [0, 0x7f, 0xff]) {
        const damaged = bytes.slice();
        damaged[at] = value;
        expect(() => readIdentifier(damaged)).not.toThrow();
      }
    }
  });

  it("other files say nothing", async () => {
    const foreign = [
      new Uint8Array(),
      strToU8("PK"),
      strToU8("%PDF-1.7\n"),
      strToU8("<dc:identifier>a</dc:identifier>"),
      zipSync({ "word/document.xml": strToU8("<dc:identifier>a</dc:identifier>") }),
      strToU8(`%PDF-1.7 ${"<rdf:RDF /Subtype/XML stream".repeat(100_000)}`),
      strToU8("PK\u0005\u0006".repeat(100_000)),
    ];
    for (const bytes of foreign) expect(readIdentifier(bytes)).toBeUndefined();
  });
});

test("an archive copy says what it is too", async () => {
  const { bytes } =
    (await pdfWriter.write(paper({ reference: REFERENCE, version: VERSION }), {
      theme,
      host,
      report: new Report(),
      locate: () => undefined,
      attachment: {
        name: "facts.yaml",
        bytes: strToU8("<rdf:RDF><dc:identifier>facts</dc:identifier></rdf:RDF>"),
        description: "The facts",
        mediaType: "application/yaml",
      },
    })) ?? {};
  expect(bytes && pdfWriter.readIdentifier?.(bytes)).toBe(whole);
});

describe("of a PDF that was saved again", () => {
  const packetOf = (identifier: string) =>
    `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description dc:identifier="${identifier}"/></rdf:RDF></x:xmpmeta>`;
  const packed = (packet: string, length = "") =>
    Buffer.concat([
      Buffer.from(
        `9 0 obj\n<</Type/Metadata/Subtype/XML/Filter/FlateDecode${length}>>\nstream\r\n`,
      ),
      deflateSync(packet),
      Buffer.from("\nendstream\nendobj\n"),
    ]);

  it("the newest packet counts, packed or not", async () => {
    const bytes = await pdf({ reference: REFERENCE });
    const after = (more: Uint8Array) => new Uint8Array(Buffer.concat([bytes, more]));
    const read = (more: Uint8Array) => pdfWriter.readIdentifier?.(after(more));
    expect(read(packed(packetOf("A &amp; B &#x1EBF;")))).toBe("A & B ế");
    expect(read(strToU8(packetOf("later")))).toBe("later");
    expect(read(Buffer.concat([packed(packetOf("one")), Buffer.from(packetOf("two"))]))).toBe(
      "two",
    );
    // One that cannot be read leaves the one before.
    expect(read(packed(packetOf("x".repeat(5000))))).toBe(REFERENCE);
    expect(read(packed(`${packetOf("late")}${" ".repeat(1 << 24)}`))).toBe(REFERENCE);
  });
});

describe("of a DOCX that was saved again", () => {
  const zipped = (parts: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
  const core = (xml: string) => docxWriter.readIdentifier?.(zipped({ "docProps/core.xml": xml }));

  it("the words of another writer of XML are understood", async () => {
    const parts = unzipSync(await writeDocx(paper({ reference: REFERENCE, version: VERSION })));
    const xml = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
    expect(core(xml.replaceAll("><", ">\r\n  <"))).toBe(whole);
    expect(core(xml.replace("<dc:identifier>", '<dc:identifier xml:lang="vi">\n  '))).toBe(whole);
    const stored = zipSync({ "docProps/core.xml": [strToU8(xml), { level: 0 }] });
    expect(docxWriter.readIdentifier?.(stored)).toBe(whole);
  });

  it("a part that would fill the memory is left packed", () => {
    const start = `<dc:identifier>a</dc:identifier>${" ".repeat(1 << 21)}`;
    expect(core(start)).toBeUndefined();
  });
});

test.each([
  ["<dc:identifier>a &amp;lt; b</dc:identifier>", "a &lt; b"],
  ["<dc:identifier>e\u0301&#769;</dc:identifier>", "\u00e9\u0301"],
  ["<dc:identifier> two\n words </dc:identifier>", "two words"],
  ["<dc:identifier/><dc:identifier>second</dc:identifier>", undefined],
  ["<dc:identifier></dc:identifier>", undefined],
  ["<dc:identifier>a", undefined],
  ["<dc:identifiers>a</dc:identifiers>", undefined],
  ["<dc:identifier><rdf:Bag/></dc:identifier>", undefined],
  ["<dc:identifier>\u001b[2J</dc:identifier>", undefined],
  ["<dc:identifier>&#27;&#xD800;</dc:identifier>", undefined],
  ["<dc:identifier>&#x110000;</dc:identifier>", undefined],
  [`<dc:identifier>${"&amp;".repeat(1001)}</dc:identifier>`, undefined],
])("words of a file are read with care (%#)", (xml, identifier) => {
  expect(identifierInXml(strToU8(xml))).toBe(identifier);
});
