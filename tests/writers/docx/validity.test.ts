import validate from "@ooxml-tools/validate";
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../../../src/document/nodes.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { documentOf, everyNode, paragraph, row, text } from "./every-node.ts";
import { writeDocx } from "./write.ts";

const longWord = "ă".repeat(10_000);
const oddTexts = [
  "",
  " ",
  "<b>&amp;</b>",
  "\"'`",
  "]]>",
  longWord,
  "ທ່ານ",
  "\t",
  "a\nb",
  "\u00a0",
  "𝔘",
];

const odd: Document = documentOf([
  { type: "title", children: [] },
  ...oddTexts.map((each): Block => paragraph(each)),
  ...oddTexts.map((each, index): Block => {
    return { type: "heading", depth: 1, id: `${index}-${"x".repeat(60)}`, children: [text(each)] };
  }),
  { type: "list", ordered: true, start: 0, items: [] },
  { type: "list", ordered: false, start: 1, items: [{ type: "listItem", children: [] }] },
  paragraph({
    type: "link",
    url: 'https://example.org/a b?x=Hà Nội&y="<1>"#%20',
    children: [text("an odd address")],
  }),
  paragraph({ type: "link", url: "https://example.org/", children: [] }),
  { type: "card", tone: "plain", children: [] },
  { type: "quote", children: [] },
  { type: "keep", children: [{ type: "pageBreak" }] },
  {
    type: "table",
    columns: [{ align: "left" }, { align: "right" }],
    head: row("", ""),
    rows: oddTexts.map((each) => row(each, [])),
  },
  { type: "table", columns: [{ align: "left" }], rows: [] },
  { type: "table", columns: [{ align: "left", width: 1 }], rows: [row("after a table")] },
  { type: "pageBreak" },
  { type: "pageBreak" },
]);

/** Lists in lists, one level deeper than Word has. */
function nested(levels: number): Block {
  const children = [paragraph(`level ${levels}`), ...(levels > 1 ? [nested(levels - 1)] : [])];
  return {
    type: "list",
    ordered: levels % 2 === 0,
    start: 1,
    items: [{ type: "listItem", children }],
  };
}

const items = (ordered: boolean, ...texts: readonly string[]): Block => ({
  type: "list",
  ordered,
  start: 1,
  items: texts.map((each) => ({ type: "listItem", children: [paragraph(each)] })),
});

/** Blocks that need styles made for the paper: in boxes, at the end of lists, below an annex. */
const madeStyles = documentOf([
  {
    type: "card",
    tone: "plain",
    children: [
      { type: "heading", depth: 2, id: "in-a-card", children: [text("In a card")] },
      paragraph("One paragraph."),
      items(true, "first", "second"),
      items(false, "a sign", "ທ່ານ 12"),
      paragraph("The last one."),
    ],
  },
  { type: "card", tone: "notice", children: [paragraph("One."), paragraph("Two.")] },
  items(false, "a sign at the margin"),
  { type: "annex", id: "x", number: 1, label: "ເອກະສານຊ້ອນທ້າຍ I", children: [text("Sources")] },
  { type: "heading", depth: 3, id: "below", children: [text("Below the annex")] },
  { type: "quote", children: [paragraph("Quoted."), items(false, "in a quote")] },
]);

describe("a DOCX follows Microsoft's rules for the format", () => {
  const documents: Readonly<Record<string, Document>> = {
    "every node": everyNode,
    "odd content": odd,
    "nothing at all": documentOf([]),
    "deep lists": documentOf([nested(11), { type: "card", tone: "notice", children: [nested(3)] }]),
    "styles made for it": madeStyles,
    Vietnamese: documentOf(everyNode.children, "vi"),
    Lao: documentOf(everyNode.children, "lo"),
  };
  it.each(Object.keys(documents))("with %s", async (name) => {
    const bytes = await writeDocx(documents[name] ?? everyNode);
    expect(await validate(bytes, "docx")).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
  });
});
