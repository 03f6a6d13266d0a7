/** How values come out: literally, each once, each with where it came from. */
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { makeState } from "../../src/document/state.ts";
import { checkValues } from "../../src/document/value-count.ts";
import { encodeToken } from "../../src/text/tokens.ts";
import {
  br,
  bullets,
  cell,
  emphasis,
  heading,
  line,
  link,
  missing,
  paragraph,
  row,
  strong,
  table,
  title,
} from "./builders.ts";
import {
  blocksOf,
  documentOf,
  META,
  parse,
  problemsOf,
  prose,
  source,
  template,
  unstated,
} from "./template.ts";

describe("a value", () => {
  it("is literal text wherever it stands", () => {
    const hostile = "| **x** {{y}} <b> # 1.";
    const blocks = blocksOf(template`
      # ${hostile}

      ## A ${hostile}
      **${hostile}**foo
      - ${hostile}

      | ${hostile} |
      |---|
      | ${hostile} |
    `);
    expect(blocks).toEqual([
      title(hostile),
      heading(1, "a-x-y-b-1", "A ", hostile),
      paragraph(strong(hostile), "foo"),
      bullets([paragraph(hostile)]),
      table(["left"], row(hostile), row(hostile)),
    ]);
  });

  it("sets a tab in the value as one space, since no format has stops for it", () => {
    expect(
      blocksOf(template`
      a ${"Vien\tTiane"} e
    `),
    ).toEqual([paragraph("a ", "Vien Tiane", " e")]);
  });

  it("breaks its line where the value does, in a cell too", () => {
    const blocks = blocksOf(template`
      a ${"b\nc \r\n d"} e

      | h |
      |---|
      | ${"x\n\ny"} |
    `);
    expect(blocks).toEqual([
      paragraph("a ", "b", br, "c", br, "d", " e"),
      table(["left"], row("h"), row(cell("x", br, br, "y"))),
    ]);
  });

  it("loses blanks and breaks at the ends of the line it stands in, and nowhere else", () => {
    expect(blocksOf(template`${" \n a  b\n"}`)).toEqual([paragraph("a  b")]);
    expect(blocksOf(template`x${" a "}y`)).toEqual([paragraph("x", " a ", "y")]);
  });

  it("leaves no trace when it is empty", () => {
    expect(blocksOf(template`${""}`)).toEqual([]);
    expect(blocksOf(template`a **${""}** b`)).toEqual([paragraph("a ", " b")]);
  });

  it("is never joined with its neighbours, so that each keeps its origin", () => {
    const [block] = documentOf(template`a ${"b"}${"c"}`).children;
    expect(block).toEqual({
      type: "paragraph",
      origin: { template: { file: "t.md", line: 1, column: 1 } },
      children: [
        { type: "text", value: "a ", origin: { template: { file: "t.md", line: 1, column: 1 } } },
        {
          type: "text",
          value: "b",
          origin: { template: { file: "t.md", line: 1, column: 3 }, path: "v0" },
        },
        {
          type: "text",
          value: "c",
          origin: { template: { file: "t.md", line: 1, column: 7 }, path: "v1" },
        },
      ],
    });
  });

  it("leaves the words around it at their own places", () => {
    const [block] = documentOf(template`${"a"} \* ${"b"} c`).children;
    const columns =
      block?.type === "paragraph" && block.children.map(({ origin }) => origin?.template.column);
    expect(columns).toEqual([1, 5, 9, 13]);
  });

  it("that is not stated is marked as such", () => {
    expect(blocksOf(template`Date: ${unstated("not stated in sources")}`)).toEqual([
      paragraph("Date: ", missing("not stated in sources")),
    ]);
  });
});

describe("a value in an address", () => {
  it("may be the whole address, and is encoded where an address needs it", () => {
    const url = "https://example.org/Hà Nội?q=a&b";
    expect(blocksOf(template`[x](${url})`)).toEqual([
      paragraph(link("https://example.org/H%C3%A0%20N%E1%BB%99i?q=a&b", "x")),
    ]);
  });

  it("cannot end or bend an address that it is part of", () => {
    const blocks = blocksOf(
      template`[x](https://a.org/${"b/../c?d#e) f"}) [y](mailto:${"a@b.org?cc=c"})`,
    );
    expect(blocks).toEqual([
      paragraph(
        link("https://a.org/b%2F..%2Fc%3Fd%23e)%20f", "x"),
        " ",
        link("mailto:a@b.org%3Fcc%3Dc", "y"),
      ),
    ]);
  });

  it("may name an annex by its slug", () => {
    const blocks = blocksOf(template`
      [x](#annex-${"Nguồn tin"})

      ::annex[Sources]{#annex-${"Nguồn tin"}}
    `);
    expect(blocks[0]).toEqual(paragraph(link("#annex-nguon-tin", "x")));
    expect(blocks[1]).toMatchObject({ id: "annex-nguon-tin" });
  });

  it("may set an attribute", () => {
    expect(
      blocksOf(template`
      :::card{tone="${"notice"}"}
      a
      :::
    `),
    ).toEqual([{ type: "card", tone: "notice", children: [paragraph("a")] }]);
  });
});

describe("prose", () => {
  it("may hold strong, emphasis, links and breaks", () => {
    const value = "a **b** *c* [d](https://e.org)\nf  \ng\n\nh";
    expect(blocksOf(template`x ${prose(value)} y`)).toEqual([
      paragraph(
        "x ",
        ...line(["a ", strong("b"), " ", emphasis("c"), " ", link("https://e.org", "d"), " f"]),
        br,
        ...["g", br, br, "h", " y"],
      ),
    ]);
  });

  it.each([
    "# no heading",
    "- no list",
    "1. no list",
    "> no quote",
    "| no | table |\n|---|---|".replace("\n", " "),
    "---",
    "`no code`",
    "```no code",
    "<b>no HTML</b>",
    "&lt;no HTML&gt;",
    "<https://no-link.org>",
    "[no]: link",
    "[^1] {{x}} :::card ::pagebreak",
    "    no code",
  ])("holds nothing else: %s", (value) => {
    expect(blocksOf(template`- ${prose(value)}`)).toEqual([bullets([paragraph(value.trim())])]);
  });

  it("makes no link within a link", () => {
    expect(blocksOf(template`[${prose("a [b](https://c.org)")}](https://d.org)`)).toEqual([
      paragraph(link("https://d.org", "a [b](https://c.org)")),
    ]);
  });

  it("is parsed apart, so that its stars never pair with the template's", () => {
    expect(blocksOf(template`**a ${prose("b** c")} d**`)).toEqual([
      paragraph(strong("a ", "b** c", " d")),
    ]);
  });
});

describe("nothing is lost", () => {
  const one = template`a ${"b"}`;
  const told = (placed: number) => {
    const report = new Report();
    const state = makeState(one, META, report);
    state.placed[0] = placed;
    checkValues(state);
    return report.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  };

  it("and a value that did not come out is an error", () => {
    expect(told(0)).toEqual(['document-value-lost: the value "v0" would not be printed']);
  });

  it("and none comes twice", () => {
    expect(told(1)).toEqual([]);
    expect(told(2)).toEqual(['document-value-doubled: the value "v0" would be printed twice']);
  });

  it("and a token without a value, or half a token, is an error at its place", () => {
    const from = source(`a ${encodeToken(7)}\n\u{F8000}`);
    expect(problemsOf(from)).toEqual([
      expect.stringMatching(/^1:3 document-reserved-character/),
      expect.stringMatching(/^2:1 document-reserved-character/),
    ]);
  });
});

describe("hints", () => {
  it.each([
    [":::crad\na\n:::", "did you mean :::card … :::?"],
    ["::anex[a]", "did you mean ::annex[title]{#id}?"],
    [":::card{tome=notice}\na\n:::", 'did you mean "tone"?'],
    ["[a](#purpos)\n\n## Purpose", 'did you mean "#purpose"?'],
    ["::content", "did you mean ::contents?"],
    [":::chrat\n:::", "did you mean :::chart … :::?"],
  ])("say what was meant in %s", (markdown, hint) => {
    expect(parse(source(markdown)).diagnostics[0]?.hint).toBe(hint);
  });
});
