import { expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import { docxPart } from "../../support/docx-words.ts";
import { documentOf, noteMark, paragraph, row, text } from "./every-node.ts";
import { goldenTheme as theme, writeDocx } from "./write.ts";

const blocks: readonly Block[] = [
  { type: "title", children: [text("Talking points")] },
  {
    type: "contents",
    entries: [
      { target: "training", level: 1, children: [text("Joint training")] },
      { target: "annex-words", level: 1, label: "Annex I", children: [text("Their words")] },
    ],
  },
  { type: "heading", depth: 1, id: "training", children: [text("Joint training")] },
  {
    type: "card",
    tone: "plain",
    children: [
      paragraph({ type: "strong", children: [text("Purpose.")] }, " Agree the dates."),
      {
        type: "list",
        ordered: false,
        start: 1,
        items: [{ type: "listItem", children: [paragraph("First the list of names")] }],
      },
    ],
  },
  paragraph(
    "Received by ທ່ານ ໂພໄຊ",
    noteMark("n1", 1),
    "; again",
    noteMark("n1", 1, true),
    "; see ",
    { type: "link", url: "#annex-words", children: [text("their words")] },
    " of ",
    { type: "unstated", children: [text("not stated in sources")] },
    ", on page ",
    { type: "pageReference", target: "annex-words" },
    ".",
  ),
  {
    type: "table",
    columns: [
      { align: "left", width: 0.25 },
      { align: "right", width: 0.75 },
    ],
    head: row("Id", "Due"),
    rows: [row("A-1", "15 January 2026")],
  },
  {
    type: "list",
    ordered: true,
    start: 4,
    items: [{ type: "listItem", children: [paragraph("Fourth"), paragraph("and more of it")] }],
  },
  {
    type: "annex",
    id: "annex-words",
    number: 1,
    label: "Annex I",
    children: [text("Their words")],
  },
  {
    type: "quote",
    children: [paragraph("We hope ", { type: "emphasis", children: [text("early")] })],
  },
];

const pages = new Map([
  ["training", 1],
  ["annex-words", 2],
]);

it("writes the body of a small paper as a desk would have typed it", async () => {
  const xml = docxPart(await writeDocx(documentOf(blocks), { theme, pages }), "word/document.xml");
  await expect(pretty(/<w:body>.*<\/w:body>/su.exec(xml)?.[0] ?? "")).toMatchFileSnapshot(
    "goldens/small-document.xml",
  );
});

it("writes its notes and the lines above them as Word does", async () => {
  const bytes = await writeDocx(documentOf(blocks), { theme, pages });
  const [notes = ""] =
    /(?<=<w:footnotes [^>]*>).*(?=<\/w:footnotes>)/su.exec(docxPart(bytes, "word/footnotes.xml")) ??
    [];
  await expect(pretty(notes)).toMatchFileSnapshot("goldens/footnotes.xml");
});

it("writes the theme as named styles", async () => {
  const xml = docxPart(await writeDocx(documentOf([]), { theme }), "word/styles.xml");
  await expect(pretty(xml)).toMatchFileSnapshot("goldens/international-styles.xml");
});

it("writes the first page's header and the others' footer from the theme", async () => {
  const bytes = await writeDocx(documentOf([]), { theme });
  const body = (path: string) => /<w:p>.*<\/w:p>/su.exec(docxPart(bytes, path))?.[0] ?? "";
  const parts = ["word/header2.xml", "word/footer1.xml"].map((path) => pretty(body(path)));
  await expect(parts.join("\n")).toMatchFileSnapshot("goldens/furniture.xml");
});

/** One element a line, text beside its element. */
function pretty(xml: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const [token] of xml.matchAll(/<[^>]+>[^<]*/gu)) {
    if (token.startsWith("</")) depth--;
    const line = "  ".repeat(Math.max(0, depth)) + token;
    const last = lines.at(-1) ?? "";
    const opens = last.trim().startsWith(`<${token.slice(2, -1)}`) && token.startsWith("</");
    if (opens && !last.includes("/>")) lines[lines.length - 1] = last + token;
    else lines.push(line);
    if (/^<[^/?]/u.test(token) && !/\/>[^<]*$/u.test(token)) depth++;
  }
  return `${lines.join("\n")}\n`;
}
