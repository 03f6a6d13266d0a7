import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Block, Document, Inline } from "../../../src/document/nodes.ts";
import { styleOf } from "../../../src/writers/docx/style-names.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import { docxPart } from "../../support/docx-words.ts";
import { documentOf, everyNode, paragraph, row, text } from "./every-node.ts";
import { goldenTheme, international, tryDocx, writeDocx } from "./write.ts";

const origin = { template: { file: "templates/briefing-note.md.hbs", line: 7, column: 3 } };

async function body(blocks: readonly Block[], theme: Theme = international): Promise<string> {
  return docxPart(await writeDocx(documentOf(blocks), { theme }), "word/document.xml");
}

/** The paragraphs of a body, each with its properties. */
function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([each]) => each);
}

describe("what the writer refuses", () => {
  it("is a character that no file may hold, told at the line of the data", async () => {
    const place = { file: "data/people.yaml", line: 4, column: 9 };
    const { bytes, diagnostics } = await tryDocx(documentOf([paragraph("Trà\ufffe")]), {
      locate: (found) => (found === "Trà\ufffe" ? place : undefined),
    });
    expect(bytes).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "character-not-printable", place }]);
    expect(diagnostics[0]?.message).toContain("U+FFFE");
  });

  it("is such a character from a template, told at the template's line", async () => {
    const bad: Block = { type: "paragraph", children: [{ type: "text", value: "\u0001", origin }] };
    const { diagnostics } = await tryDocx(documentOf([bad]));
    expect(diagnostics).toMatchObject([
      { code: "character-not-printable", place: origin.template },
    ]);
  });

  it("is such a character in the file's properties", async () => {
    const document = documentOf([]);
    const meta = { ...document.meta, author: "Ministry\ud800" };
    const { bytes, diagnostics } = await tryDocx({ ...document, meta });
    expect(bytes).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "character-not-printable" }]);
  });

  it("is a word that could pass for the writer's own marks", async () => {
    const { diagnostics } = await tryDocx(documentOf([paragraph("{\u{f0000}bullet-0}")]));
    expect(diagnostics).toMatchObject([{ code: "character-not-printable" }]);
  });

  it.each(["#nowhere", "example.org", "https://["])(
    "is the link %s, which leads nowhere",
    async (url) => {
      const link = { type: "link", url, children: [text("there")], origin } as const;
      const { diagnostics } = await tryDocx(documentOf([paragraph(link)]));
      expect(diagnostics).toMatchObject([{ code: "link-without-target", place: origin.template }]);
    },
  );

  it("is a slot of the furniture that the paper does not have", async () => {
    const furniture = {
      ...international.furniture,
      header: { left: "{signature}", centre: "", right: "", rule: false },
    };
    const theme = { ...international, furniture };
    const { diagnostics } = await tryDocx(documentOf([]), { theme });
    expect(diagnostics).toMatchObject([{ code: "furniture-unknown-slot" }]);
    expect(diagnostics[0]?.message).toContain("{signature}");
  });

  it("is a Lao paper without the Lao face, but not an English one", async () => {
    const lao = await tryDocx(documentOf([paragraph("ລາວ")]), { withFonts: false });
    expect(lao.diagnostics.map(({ code }) => code)).toEqual(["font-missing", "font-missing"]);
    const english = await tryDocx(documentOf([paragraph("Lao")]), { withFonts: false });
    expect(english.diagnostics).toEqual([]);
  });
});

describe("Lao letters", () => {
  it("bring their face into the file, mixed as Word wants it", async () => {
    const bytes = await writeDocx(documentOf([paragraph("ລາວ")]));
    const table = docxPart(bytes, "word/fontTable.xml");
    expect(table).toContain('w:name="Phetsarath OT"');
    expect(table.match(/w:fontKey="\{[0-9A-F-]{36}\}"/gu)).toHaveLength(2);
    expect(docxPart(bytes, "word/settings.xml")).toContain("<w:embedTrueTypeFonts/>");
  });

  it("are the only ones whose face goes into the file", async () => {
    const table = docxPart(
      await writeDocx(documentOf([paragraph("Hà Nội")])),
      "word/fontTable.xml",
    );
    expect(table).not.toContain("w:font ");
  });
});

describe("the language of a paper", () => {
  it.each([
    ["en", '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="lo-LA"/>', "en-GB"],
    ["vi", '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="lo-LA"/>', "vi-VN"],
    ["lo", '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="lo-LA"/>', "lo-LA"],
  ])("%s is told to the spelling checker and in the properties", async (tag, element, language) => {
    const bytes = await writeDocx(documentOf([], tag));
    expect(docxPart(bytes, "word/styles.xml")).toContain(element);
    expect(docxPart(bytes, "docProps/core.xml")).toContain(`<dc:language>${language}<`);
  });
});

describe("bold and italic", () => {
  it("mean in every program what they mean in the paper", async () => {
    const strong = { type: "strong", children: [text("weight")] } as const;
    const emphasis = { type: "emphasis", children: [text("stress")] } as const;
    const heading: Block = { type: "heading", depth: 1, id: "a", children: [strong] };
    const quote: Block = { type: "quote", children: [paragraph(emphasis)] };
    const [inHeading, inQuote, inText] = paragraphs(
      await body([heading, quote, paragraph({ type: "strong", children: [emphasis] })]),
    );
    expect(inHeading).toContain('<w:rStyle w:val="Strong"/><w:b/>');
    expect(inQuote).toContain('<w:rStyle w:val="Emphasis"/><w:i w:val="false"/>');
    expect(inText).toContain('<w:rStyle w:val="Strong"/><w:i/>');
  });
});

describe("words", () => {
  const runsOf = async (...children: readonly (Inline | string)[]) => {
    const xml = await body([paragraph(...children)]);
    const [first = ""] = paragraphs(xml);
    return [...first.matchAll(/<w:r>.*?<\/w:r>/gsu)].map(([run]) => run.replace(/<[^>]*>/gu, ""));
  };

  it("that look alike stand in one run, as if they had been typed in one go", async () => {
    const strong: Inline = { type: "strong", children: [text("must")] };
    const french: Inline = { type: "text", value: " déjà", language: "fr" };
    expect(await runsOf("Minister ", "Bình", ", ", strong, " go", " on", french)).toEqual([
      ...["Minister Bình, ", "must", " go on", " déjà"],
    ]);
    expect(await runsOf("Minister ", "ທອງຈັນ", " ", "ມະນີໄຊ", ", ", "Minister")).toEqual([
      ...["Minister ", "ທອງຈັນ", " ", "ມະນີໄຊ", ", Minister"],
    ]);
  });
});

describe("tables", () => {
  const wide: Block = {
    type: "table",
    columns: [{ align: "left", width: 0.2 }, { align: "left" }, { align: "left" }],
    head: row("Id", "What", "Due"),
    rows: [
      row("A-1", "a long account of what is to be done, by whom and why ".repeat(4), "15 Jan"),
    ],
  };

  it("repeat their head and keep their rows whole", async () => {
    const rows = [...(await body([wide])).matchAll(/<w:trPr>.*?<\/w:trPr>/gu)].map(
      ([each]) => each,
    );
    expect(rows).toEqual([
      "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
      "<w:trPr><w:cantSplit/></w:trPr>",
    ]);
  });

  it("fill the text's width, by the shares asked for and else by their words", async () => {
    const widths = [...(await body([wide])).matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) =>
      Number(width),
    );
    const total = widths.reduce((sum, width) => sum + width, 0);
    expect(total).toBe(Math.round((163 / 25.4) * 1440));
    // The shares are those of the room for words.
    expect((widths[0] ?? 0) / total).toBeCloseTo(0.2, 1);
    expect(widths[1]).toBeGreaterThan(2 * (widths[2] ?? 0));
  });

  it("break no word for a share that is too small", async () => {
    const table: Block = {
      type: "table",
      columns: [
        { align: "left", width: 0.9 },
        { align: "left", width: 0.1 },
      ],
      head: row("What", "Counterparts"),
      rows: [row("Training", "MLSW")],
    };
    const [, second = 0] = [...(await body([table])).matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(
      ([, width]) => Number(width),
    );
    // The word is 5.777 ems of the bold face at 9.5 points, and has 4 points at each side.
    expect(second / 20).toBeGreaterThan(5.777 * 9.5 + 8);
  });

  it("are never joined with the next one, and end the paper with a paragraph", async () => {
    const xml = await body([wide, wide]);
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/u);
    expect(xml).not.toMatch(/<\/w:tbl><w:sectPr>/u);
  });

  it("without a head are pairs of label and value", async () => {
    const pairs: Block = {
      type: "table",
      columns: [{ align: "left" }, { align: "left" }],
      rows: [row("Place", "Vientiane")],
    };
    const xml = await body([pairs]);
    expect(xml).toContain('<w:tblStyle w:val="ChanceryPairs"/>');
    expect(xml).toMatch(/w:firstRow="false".*w:firstColumn="true"/u);
    expect(xml).not.toContain("w:tblHeader");
  });
});

describe("cards", () => {
  it("of paragraphs and a plain list are bordered paragraphs, all beginning at one place", async () => {
    const bytes = await writeDocx(documentOf([everyNode.children[2] ?? paragraph("")]));
    const xml = docxPart(bytes, "word/document.xml");
    expect(xml).not.toContain("<w:tbl>");
    expect(xml).not.toContain("<w:ind ");
    const styles = docxPart(bytes, "word/styles.xml");
    const [, card = ""] = /w:styleId="Card".*?<w:ind w:left="(\d+)"/su.exec(styles) ?? [];
    const used = [...xml.matchAll(/<w:pStyle w:val="(ListBulletInCard\w*)"/gu)].map(([, id]) => id);
    expect(used).toEqual(["ListBulletInCard", "ListBulletInCardLast"]);
    for (const id of used) {
      const style = new RegExp(`w:styleId="${id}".*?</w:style>`, "su").exec(styles)?.[0] ?? "";
      expect(style).toContain('<w:basedOn w:val="Card"/>');
      const [, left, hanging] = /w:left="(\d+)" w:right="\d+" w:hanging="(\d+)"/u.exec(style) ?? [];
      expect(Number(left) - Number(hanging)).toBe(Number(card));
    }
  });

  it("with a table are a table of one cell", async () => {
    const inner: Block = { type: "table", columns: [{ align: "left" }], rows: [row("x")] };
    const xml = await body([{ type: "card", tone: "plain", children: [inner] }]);
    expect(xml).toContain('<w:tblStyle w:val="CardTable"/>');
  });

  it("that follow one another stay two boxes", async () => {
    const card: Block = { type: "card", tone: "plain", children: [paragraph("x")] };
    const styles = paragraphs(await body([card, card])).map(
      (each) => /w:pStyle w:val="(\w+)"/u.exec(each)?.[1],
    );
    expect(styles).toEqual(["Card", "Spacer", "Card"]);
  });
});

describe("pages", () => {
  it("begin where the paper says, without an empty line at their head", async () => {
    const xml = await body([paragraph("one"), { type: "pageBreak" }, paragraph("two")]);
    expect(paragraphs(xml)).toHaveLength(2);
    expect(paragraphs(xml)[1]).toContain("<w:pageBreakBefore/>");
  });

  it("begin with a table by its first paragraph", async () => {
    const table: Block = {
      type: "table",
      columns: [{ align: "left" }],
      rows: [row("x"), row("y")],
    };
    const found = paragraphs(await body([paragraph("one"), { type: "pageBreak" }, table]));
    expect(found.map((each) => each.includes("w:pageBreakBefore"))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it("hold together what is kept, and let its end go", async () => {
    const table: Block = {
      type: "table",
      columns: [{ align: "left" }],
      rows: [row("x"), row("y")],
    };
    const found = paragraphs(await body([{ type: "keep", children: [paragraph("a"), table] }]));
    expect(found.map((each) => each.includes("<w:keepNext/>"))).toEqual([true, true, false, false]);
  });

  it("have A4's size, the theme's margins and a first page of their own", async () => {
    const xml = await body([]);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toContain("<w:titlePg/>");
  });

  it("carry a long reference on a line of its own", async () => {
    const document = documentOf([]);
    const furniture = {
      ...document.meta.furniture,
      title: "A very long title of a paper ".repeat(4),
    };
    const long: Document = { ...document, meta: { ...document.meta, furniture } };
    const bytes = await writeDocx(long, { theme: goldenTheme });
    const lines = paragraphs(docxPart(bytes, "word/footer1.xml"));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('<w:pStyle w:val="FooterWithRule"/>');
    expect(lines[1]).toContain('<w:pStyle w:val="Footer"/>');
    expect(lines[1]).toContain("OFFICIAL");
  });
});

describe("bookmarks", () => {
  it("have names that Word takes, different for different ids", async () => {
    const ids = ["1-a", "a-1", "x".repeat(60), `${"x".repeat(60)}-2`];
    const xml = await body(
      ids.map((id): Block => ({ type: "heading", depth: 2, id, children: [text(id)] })),
    );
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/gu)].map(([, name]) => name);
    expect(new Set(names).size).toBe(ids.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/u);
  });
});

describe("styles", () => {
  it("go by Word's own names where Word has them", async () => {
    const styles = docxPart(await writeDocx(documentOf([])), "word/styles.xml");
    for (const name of [
      "Normal",
      "Title",
      "heading 1",
      "List Bullet",
      "Quote",
      "header",
      "Strong",
    ] as const) {
      expect(styles).toContain(`w:styleId="${styleOf(name)}"><w:name w:val="${name}"/>`);
    }
  });

  it("are only ours: docx adds none of its own looks", async () => {
    const styles = docxPart(await writeDocx(documentOf([])), "word/styles.xml");
    expect(styles).not.toContain("Heading4");
    expect(styles).not.toContain("2E74B5");
  });
});

describe("embedded faces", () => {
  it("have a key that follows from the face alone", async () => {
    const keys = async (words: string) =>
      docxPart(await writeDocx(documentOf([paragraph(words)])), "word/fontTable.xml");
    const digest = (value: string) => createHash("sha256").update(value).digest("hex");
    expect(digest(await keys("ລາວ"))).toBe(digest(await keys("ວຽງຈັນ")));
  });
});
