/** Lao in Word: what a paper in three languages must say of each of its runs, read with a parser of XML. */
import validate from "@ooxml-tools/validate";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import type { Block, Document, Inline } from "../../../src/document/nodes.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import { docxPart, docxWords } from "../../support/docx-words.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { documentOf, noteMark, paragraph, row, text } from "./every-node.ts";
import { international, tryDocx, writeDocx } from "./write.ts";

const LAO = /[\u0e80-\u0eff]/u;
const FACE = "Phetsarath OT";

const inLanguage = (value: string, language: string): Inline => ({ type: "text", value, language });
const item = (...children: readonly Block[]) => ({ type: "listItem", children }) as const;
const strong = (...children: readonly Inline[]): Inline => ({ type: "strong", children });
const emphasis = (...children: readonly Inline[]): Inline => ({ type: "emphasis", children });

/** Every place of a paper that can hold words, each with Lao ones. */
const blocks: readonly Block[] = [
  { type: "title", children: [text("ຫົວຂໍ້ (title)")] },
  { type: "subtitle", children: [text("ນະຄອນຫຼວງວຽງຈັນ, 2025")] },
  { type: "heading", depth: 1, id: "a", children: [text("ຫົວຂໍ້ 1")] },
  { type: "heading", depth: 2, id: "b", children: [strong(text("ຫົວຂໍ້ໜາ"))] },
  { type: "heading", depth: 3, id: "c", children: [text("ຫົວຂໍ້ 3")] },
  paragraph("Received by ທ່ານ ໂພໄຊ ໄຊຍະສອນ (MLSW), ₭ 5,000; ໑໒໓ ກີບ."),
  paragraph(strong(text("ຄຳໜາ")), emphasis(text("ຄຳເນັ້ນ")), {
    type: "unstated",
    children: [text("ບໍ່ລະບຸ")],
  }),
  paragraph(
    { type: "link", url: "#a", children: [text("ເບິ່ງຫົວຂໍ້")] },
    { type: "link", url: "https://example.org/", children: [text("ເວັບໄຊ")] },
    noteMark("n1", 1),
    text("ຊ້ຳອີກ"),
    noteMark("n1", 1, true),
    text(" ໜ້າ "),
    { type: "pageReference", target: "a" },
  ),
  {
    type: "contents",
    entries: [
      { target: "a", level: 1, children: [text("ຫົວຂໍ້ 1")] },
      { target: "x", level: 1, label: "ເອກະສານຊ້ອນ I", children: [text("ຄຳສັບ")] },
    ],
  },
  { type: "list", ordered: false, start: 1, items: [item(paragraph("ລາຍການ ໜຶ່ງ"))] },
  { type: "list", ordered: true, start: 3, items: [item(paragraph("ຂໍ້ ສາມ"))] },
  { type: "quote", children: [paragraph("ຄຳເວົ້າ")] },
  { type: "card", tone: "plain", children: [paragraph("ໃນກ່ອງ")] },
  {
    type: "table",
    columns: [{ align: "left" }, { align: "left" }],
    head: row("ຫົວຕາຕະລາງ", "Due"),
    rows: [row("ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ", "ເດືອນ 12")],
  },
  { type: "table", columns: [{ align: "left" }, { align: "left" }], rows: [row("ປ້າຍ", "ຄ່າ")] },
  paragraph(inLanguage("tại Viêng Chăn", "vi"), " and ", inLanguage("ລາວ (Lao)", "lo")),
  { type: "annex", id: "x", number: 1, label: "ເອກະສານຊ້ອນ I", children: [text("ຄຳສັບ")] },
];

const pages = new Map([
  ["a", 1],
  ["x", 2],
]);

function mixed(language: string): Document {
  const { meta, ...document } = documentOf(blocks, language);
  const furniture = { ...meta.furniture, mark: "ລັບ", house: "ກະຊວງພາຍໃນ 2025" };
  const labels = { page: "ໜ້າ {page} / {pages}", annex: "{number}" };
  const notes = [{ id: "n1", number: 1, children: [text("ບັນທຶກ, 12 November.")] }];
  return { ...document, meta: { ...meta, furniture, labels }, notes };
}

interface Run {
  readonly text: string;
  readonly properties: Element | undefined;
  /** Whether Word writes a page of its own counting here. */
  readonly isField: boolean;
}

let bytes: Uint8Array;
/** The runs of the body, the notes, the header and the footer. */
let runs: readonly Run[];
let styles: Element;

beforeAll(async () => {
  bytes = await writeDocx(mixed("en"), { pages });
  const parts = ["document", "footnotes", "header1", "header2", "footer1", "footer2"];
  runs = parts.flatMap((name) => runsOf(docxPart(bytes, `word/${name}.xml`)));
  styles = parse(docxPart(bytes, "word/styles.xml"));
});

function parse(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("an empty part");
  return root;
}

function runsOf(xml: string): readonly Run[] {
  return [...parse(xml).getElementsByTagName("w:r")].map((run) => ({
    text: [...run.getElementsByTagName("w:t")].map((each) => each.textContent ?? "").join(""),
    properties: run.getElementsByTagName("w:rPr")[0],
    isField: /^\s*(?:NUM)?PAGES?\s*$/u.test(
      run.getElementsByTagName("w:instrText")[0]?.textContent ?? "",
    ),
  }));
}

function child(element: Element | undefined, name: string): Element | undefined {
  return [...(element?.childNodes ?? [])].find((each): each is Element => each.nodeName === name);
}

/** Whether a property that is on or off is on; undefined where nothing is said. */
function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const found = child(properties, name);
  if (!found) return undefined;
  return !["0", "false", "off"].includes(found.getAttribute("w:val") ?? "");
}

/** The fonts of a run: what its character style names, and for the rest the document's defaults. */
function facesOf(properties: Element | undefined): Readonly<Record<string, string>> {
  const id = child(properties, "w:rStyle")?.getAttribute("w:val");
  const style = [...styles.getElementsByTagName("w:style")].find(
    (each) => each.getAttribute("w:styleId") === id,
  );
  const named = style && child(child(style, "w:rPr"), "w:rFonts");
  const defaults = styles.getElementsByTagName("w:rFonts")[0];
  const slots = ["ascii", "hAnsi", "eastAsia", "cs"];
  return Object.fromEntries(
    slots.map((slot) => {
      const face = (fonts: Element | undefined) => fonts?.getAttribute(`w:${slot}`) || undefined;
      return [slot, face(named) ?? face(defaults) ?? ""];
    }),
  );
}

const laoRuns = () => runs.filter(({ text }) => LAO.test(text));
const otherRuns = () => runs.filter(({ text }) => text !== "" && !LAO.test(text));

describe("a run of Lao", () => {
  it("stands wherever words stand: title to note, cell, link, header and footer", () => {
    const all = laoRuns().map(({ text }) => text.trim());
    for (const words of [
      "ຫົວຂໍ້",
      "ທ່ານ ໂພໄຊ ໄຊຍະສອນ",
      "໑໒໓ ກີບ",
      "ເບິ່ງຫົວຂໍ້",
      "ເວັບໄຊ",
      "ລາຍການ ໜຶ່ງ",
      "ຂໍ້ ສາມ",
      "ຫົວຕາຕະລາງ",
      "ປ້າຍ",
      "ບັນທຶກ",
      "ເອກະສານຊ້ອນ",
      "ລັບ",
      "ກະຊວງພາຍໃນ",
      "ໜ້າ",
    ]) {
      expect(all).toContain(words);
    }
  });

  it("holds Lao letters and the spaces after them, and nothing else", () => {
    for (const { text } of laoRuns())
      expect(text).toMatch(/^[\u0e80-\u0eff][\u0e80-\u0eff \u00a0]*$/u);
  });

  it("has the Lao face in all four places by its style, and says that it is a complex script", () => {
    for (const { properties } of laoRuns()) {
      expect(facesOf(properties)).toEqual({ ascii: FACE, hAnsi: FACE, eastAsia: FACE, cs: FACE });
      const fonts = child(properties, "w:rFonts");
      expect([...(fonts?.attributes ?? [])].map(({ name, value }) => [name, value])).toEqual([
        ["w:hint", "cs"],
      ]);
      expect(isOn(properties, "w:cs")).toBe(true);
      expect(isOn(properties, "w:rtl")).toBeUndefined();
    }
  });

  it("is Lao to the spelling checker", () => {
    for (const { properties } of laoRuns()) {
      expect(child(properties, "w:lang")?.getAttribute("w:bidi")).toBe("lo-LA");
    }
  });

  it("has one size and one weight for both readings of it", () => {
    for (const { properties } of laoRuns()) {
      expect(child(properties, "w:szCs")?.getAttribute("w:val")).toBe(
        child(properties, "w:sz")?.getAttribute("w:val"),
      );
      expect(isOn(properties, "w:bCs")).toBe(isOn(properties, "w:b"));
    }
  });
});

describe("other runs", () => {
  it("never ask for the Lao face or for complex scripts", () => {
    for (const { properties, text } of otherRuns()) {
      expect(isOn(properties, "w:cs"), text).toBeUndefined();
      expect(facesOf(properties).ascii, text).toBe("Times New Roman");
    }
  });

  it("have their figures and signs from the body face, also where they follow Lao", () => {
    for (const text of ["(MLSW), ₭ 5,000; ", "1", ", 2025", "[", "]"]) {
      const run = runs.find((each) => each.text === text);
      expect(facesOf(run?.properties).cs, text).toBe("Times New Roman");
    }
    expect(runs.filter(({ isField }) => isField)).toHaveLength(4);
    for (const { isField, properties } of runs) {
      if (!isField) continue;
      expect(facesOf(properties).cs).toBe("Times New Roman");
    }
  });

  it("say their language where it is not the paper's, and only there", () => {
    const languages = otherRuns().flatMap(({ text, properties }) => {
      const language = child(properties, "w:lang")?.getAttribute("w:val");
      return language ? [[text, language]] : [];
    });
    expect(languages).toEqual([
      ["tại Viêng Chăn", "vi-VN"],
      ["(Lao)", "en-GB"],
    ]);
  });
});

describe("every style", () => {
  it("has the same size and weight for Lao as for other letters", () => {
    const all = [...styles.getElementsByTagName("w:rPr")];
    expect(all.length).toBeGreaterThan(15);
    for (const properties of all) {
      expect(child(properties, "w:szCs")?.getAttribute("w:val")).toBe(
        child(properties, "w:sz")?.getAttribute("w:val"),
      );
      expect(isOn(properties, "w:bCs")).toBe(isOn(properties, "w:b"));
    }
    expect(all.some((properties) => isOn(properties, "w:bCs"))).toBe(true);
  });

  it("slants Lao only where the theme has a slanted Lao face, as the PDF does", async () => {
    expect(docxPart(bytes, "word/styles.xml")).not.toContain("w:iCs");
    const { fonts } = international;
    const lao = { ...fonts.lao, italic: fonts.lao.regular };
    const theme: Theme = { ...international, fonts: { ...fonts, lao } };
    const slanted = docxPart(
      await writeDocx(documentOf(blocks), { theme, pages }),
      "word/styles.xml",
    );
    expect(slanted).toContain("<w:i/><w:iCs/>");
  });

  it("stands on defaults that have the Lao face and language for what the desk types", () => {
    const defaults = styles.getElementsByTagName("w:docDefaults")[0];
    const properties = defaults?.getElementsByTagName("w:rPr")[0];
    expect(child(properties, "w:rFonts")?.getAttribute("w:cs")).toBe(FACE);
    expect(child(properties, "w:lang")?.getAttribute("w:bidi")).toBe("lo-LA");
  });
});

describe("the Lao face in the file", () => {
  it("is there once in regular and once in bold, and not in italic", () => {
    const table = parse(docxPart(bytes, "word/fontTable.xml"));
    const font = [...table.getElementsByTagName("w:font")];
    expect(font.map((each) => each.getAttribute("w:name"))).toEqual([FACE]);
    const embedded = [...table.getElementsByTagName("*")].filter(({ nodeName }) =>
      nodeName.startsWith("w:embed"),
    );
    expect(embedded.map(({ nodeName }) => nodeName)).toEqual(["w:embedRegular", "w:embedBold"]);
  });

  it("is there where only the header has Lao", async () => {
    const { meta, ...document } = documentOf([paragraph("Hà Nội")]);
    const furniture = { ...meta.furniture, mark: "ລັບ" };
    const headed = await writeDocx({ ...document, meta: { ...meta, furniture } }, { pages });
    expect(docxPart(headed, "word/fontTable.xml")).toContain(FACE);
  });
});

describe("the file", () => {
  it.each(["en", "vi", "lo"])("follows Microsoft's rules, in a paper in %s", async (language) => {
    const written = await writeDocx(mixed(language), { pages });
    expect(await validate(written, "docx")).toEqual([]);
    expect(lintDocx(written)).toEqual([]);
  });

  it("has no zero-width space, so that a search finds the words", async () => {
    const written = await writeDocx(documentOf([paragraph("ກະຊວງ\u200bແຮງງານ\u200b ແລະ\u200b")]));
    expect(docxWords(written)).toEqual(["ກະຊວງແຮງງານ", "ແລະ"]);
  });

  it("has none in its header and its properties either", async () => {
    const { meta, ...document } = documentOf([paragraph("x")]);
    const words = "ກະຊວງ\u200bພາຍໃນ";
    const furniture = { ...meta.furniture, mark: words };
    const written = await writeDocx(
      { ...document, meta: { ...meta, title: words, furniture } },
      { pages },
    );
    for (const part of ["word/header1.xml", "docProps/core.xml"]) {
      expect(docxPart(written, part)).toContain("ກະຊວງພາຍໃນ");
    }
  });

  it("has each word in its one spelling, however it was typed", async () => {
    const typed = ["ນ\u0ec9\u0ecd\u0eb2", "ນ\u0ecd\u0ec9\u0eb2", "Đỗ Thanh Bình".normalize("NFD")];
    const written = await writeDocx(documentOf(typed.map((each) => paragraph(each))));
    expect(docxWords(written)).toEqual(["ນ້ຳ", "ນ້ຳ", "Đỗ", "Thanh", "Bình"]);
  });

  it("is not written with text that runs from right to left, told once and whole", async () => {
    const { bytes, diagnostics } = await tryDocx(documentOf([paragraph("see שלום, עולם there")]));
    expect(bytes).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        "character-not-printable",
        '"שלום, עולם" (U+05E9 …) is text written from right to left and cannot be printed',
      ],
    ]);
  });
});
