/** Which Markdown makes which block. */
import { describe, expect, it } from "vitest";
import { withWidths } from "../../src/document/tables.ts";
import {
  br,
  bullets,
  cell,
  heading,
  link,
  numbered,
  paragraph,
  row,
  strong,
  subtitle,
  table,
  title,
} from "./builders.ts";
import { blocksOf, parse, source, template } from "./template.ts";

describe("the head of the paper", () => {
  it("is a title, with the paragraphs below it as subtitles", () => {
    const blocks = blocksOf(template`
      # Briefing note
      For the minister

      2 December 2025

      ## Purpose

      Body
    `);
    expect(blocks).toEqual([
      title("Briefing note"),
      subtitle("For the minister"),
      subtitle("2 December 2025"),
      heading(1, "purpose", "Purpose"),
      paragraph("Body"),
    ]);
  });

  it("ends at the first block that is no paragraph", () => {
    const blocks = blocksOf(template`
      # Note

      ---

      Body
    `);
    expect(blocks).toEqual([title("Note"), { type: "rule" }, paragraph("Body")]);
  });

  it("may be missing, and then paragraphs are paragraphs", () => {
    expect(blocksOf(template`Body`)).toEqual([paragraph("Body")]);
  });
});

describe("headings", () => {
  it("have three depths", () => {
    expect(blocksOf(source("## A\n### B\n#### C ####"))).toEqual([
      heading(1, "a", "A"),
      heading(2, "b", "B"),
      heading(3, "c", "C"),
    ]);
  });

  it("get ids of Latin letters without marks, or of their place, and never the same twice", () => {
    const from = source(
      "## Đối tác\n## ຈຸດປະສົງ\n## Next steps: 2025!\n## Next steps 2025\n## ຂໍ້ຕົກລົງ\n## Sources\n::annex[Sources]{#sources}",
    );
    const ids = blocksOf(from).map((block) => ("id" in block ? block.id : ""));
    expect(ids).toEqual([
      "doi-tac",
      "section-2",
      "next-steps-2025",
      "next-steps-2025-2",
      "section-5",
      "sources-2",
      "sources",
    ]);
  });
});

describe("text", () => {
  it("runs on over line ends, loses blanks at its ends, and breaks where it is told", () => {
    const blocks = blocksOf(source("  one\n  two   three  \nfour\\\nfive  \n\nsix"));
    expect(blocks).toEqual([paragraph("one two three", br, "four", br, "five"), paragraph("six")]);
  });

  it("keeps no-break spaces", () => {
    expect(blocksOf(source("\u00A0a\u00A0b\u00A0"))).toEqual([paragraph("\u00A0a\u00A0b\u00A0")]);
  });

  it("takes times and colons in any language for text, not for directives", () => {
    const words = "10:30am gửi:Thủ ເວລາ:ພາສາ a:b[c]{d}";
    expect(blocksOf(source(words))).toEqual([paragraph(words)]);
  });

  it("knows strong, emphasis and links, outwards and within the paper", () => {
    const blocks = blocksOf(template`
      ## Purpose

      **a** *b **c*** [d](https://example.org/x) [e](mailto:a@b.org) [f](#purpose)
    `);
    expect(blocks[1]).toEqual(
      paragraph(
        strong("a"),
        " ",
        { type: "emphasis", children: [{ type: "text", value: "b " }, strong("c")] },
        " ",
        link("https://example.org/x", "d"),
        " ",
        link("mailto:a@b.org", "e"),
        " ",
        link("#purpose", "f"),
      ),
    );
  });
});

describe("lists and quotes", () => {
  it("are the same whether tight or loose", () => {
    const expected = [bullets([paragraph("a")], [paragraph("b")])];
    expect(blocksOf(source("- a\n- b"))).toEqual(expected);
    expect(blocksOf(source("- a\n\n- b\n"))).toEqual(expected);
  });

  it("keep their first number and nest", () => {
    const blocks = blocksOf(template`
      3. a
         - b

           c
      4. d
    `);
    expect(blocks).toEqual([
      numbered(3, [paragraph("a"), bullets([paragraph("b"), paragraph("c")])], [paragraph("d")]),
    ]);
  });

  it("quote paragraphs and lists", () => {
    expect(blocksOf(source("> a\n> b\n>\n> - c"))).toEqual([
      { type: "quote", children: [paragraph("a b"), bullets([paragraph("c")])] },
    ]);
  });
});

describe("tables", () => {
  it("have a head, and align their columns", () => {
    const blocks = blocksOf(template`
      | a | b | c | d |
      |---|:--|:-:|--:|
      | **1** |  | x \| y | 4 |
    `);
    expect(blocks).toEqual([
      table(
        ["left", "left", "centre", "right"],
        row("a", "b", "c", "d"),
        row(cell(strong("1")), "", "x | y", "4"),
      ),
    ]);
  });

  it("pair labels with values when their head is empty", () => {
    expect(blocksOf(source("| | |\n|-|-|\n| Date | today |"))).toEqual([
      table(["left", "left"], undefined, row("Date", "today")),
    ]);
  });

  it("may have a head and no rows", () => {
    expect(blocksOf(source("| a | b |\n|-|-|"))).toEqual([table(["left", "left"], row("a", "b"))]);
  });

  it("end at a heading, a box or a fence", () => {
    const blocks = blocksOf(source("| a |\n|-|\n| 1 |\n## B\n\n| a |\n|-|\n| 1 |\n::pagebreak"));
    expect(blocks).toEqual([
      table(["left"], row("a"), row("1")),
      heading(1, "b", "B"),
      table(["left"], row("a"), row("1")),
      { type: "pageBreak" },
    ]);
  });

  it("take widths as shares of the whole", () => {
    const blocks = blocksOf(template`
      :::table{widths="2,1, 1"}
      | a | b | c |
      |---|---|---|
      | 1 | 2 | 3 |
      :::
    `);
    const plain = table(["left", "left", "left"], row("a", "b", "c"), row("1", "2", "3"));
    expect(blocks).toEqual([withWidths(plain, [0.5, 0.25, 0.25])]);
  });
});

describe("directives", () => {
  it("make boxes, which nest with more colons outside", () => {
    const blocks = blocksOf(template`
      ::::card{tone=notice}
      a

      :::keep
      ## B

      - c
      :::
      ::::

      :::card
      d
      :::
    `);
    expect(blocks).toEqual([
      {
        type: "card",
        tone: "notice",
        children: [
          paragraph("a"),
          { type: "keep", children: [heading(1, "b", "B"), bullets([paragraph("c")])] },
        ],
      },
      { type: "card", tone: "plain", children: [paragraph("d")] },
    ]);
  });

  it("leave out boxes with nothing in them", () => {
    expect(blocksOf(source(":::card\n:::\n\n:::keep\n:::\n\na"))).toEqual([paragraph("a")]);
  });

  it("break pages and begin annexes, numbered in Roman figures", () => {
    const blocks = blocksOf(template`
      ::pagebreak
      ::annex[The *whole* text]{#text}
      ::annex[Second]
    `);
    expect(blocks).toEqual([
      { type: "pageBreak" },
      {
        type: "annex",
        id: "text",
        number: 1,
        label: "Annex I",
        children: [
          { type: "text", value: "The " },
          { type: "emphasis", children: [{ type: "text", value: "whole" }] },
          { type: "text", value: " text" },
        ],
      },
      {
        type: "annex",
        id: "annex-2",
        number: 2,
        label: "Annex II",
        children: [{ type: "text", value: "Second" }],
      },
    ]);
  });
});

describe("the empty paper", () => {
  it("is a document without blocks", () => {
    expect(blocksOf(source(""))).toEqual([]);
  });
});

describe("line ends of other systems", () => {
  it("make the same tree", () => {
    const unix = "# T\n\n:::card\n| a |\n|-|\n| 1 |\n:::\n\n- x\n  y\n";
    const other = source(unix.replaceAll("\n", "\r\n"));
    expect(blocksOf(other)).toEqual(blocksOf(source(unix)));
  });
});

it("an unclosed box inside an open one points to where that one opens", () => {
  const { diagnostics } = parse(source(":::keep\n## One\n\n:::keep\nText\n:::\n"));
  expect(diagnostics.map(({ place, hint }) => [place?.line, hint])).toEqual([
    [4, expect.stringContaining("opens at line 1")],
  ]);
});
