/** What a theme gives a document before any format is written: head, forms, numbers, lone annexes. */
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Block, Document } from "../../src/document/nodes.ts";
import { documentTexts } from "../../src/document/words.ts";
import { dressDocument } from "../../src/writers/dress.ts";
import { signOf } from "../../src/writers/number-signs.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { annex, document, heading, item, list, paragraph, text } from "../support/documents.ts";
import { theme as international } from "./pdf/write.ts";

const bare: Theme = { ...international };
const official: Theme = {
  ...international,
  name: "official",
  language: "vi",
  heads: {
    paper: [
      [
        {
          width: 1,
          lines: [
            { text: "{parent}", style: "body", box: false },
            { text: "{house}", style: "body", box: false, rule: 0.4 },
            {
              text: ["Số:   /{type}-{abbreviation}", "Số:   /{abbreviation}"],
              style: "body",
              box: false,
            },
          ],
        },
        { width: 3, lines: [{ text: "Độc lập", style: "body", box: false, rule: 1 }] },
      ],
    ],
    letter: [[{ width: 1, lines: [{ text: "V/v {title}", style: "body", box: false }] }]],
  },
  forms: {
    addressees: [
      [
        {
          width: 1,
          lines: [
            {
              text: "Kính gửi: {addressees}",
              several: { first: "Kính gửi:", each: "- {addressees};", last: "- {addressees}." },
              style: "body",
              box: false,
            },
          ],
        },
      ],
    ],
    annex: [[{ width: 1, lines: [{ text: "(Kèm theo {title})", style: "body", box: false }] }]],
  },
  numbers: {
    heading1: { figures: "roman", form: "{}." },
    heading2: { figures: "decimal", form: "{}." },
    list: [{ figures: "vietnamese", form: "{})" }],
  },
  annexes: { ownPages: true, loneNumber: false },
};

const slots = { parent: "", abbreviation: "BNV", type: "BC", addressees: "" };

function dress(
  blocks: readonly Block[],
  own: Readonly<Record<string, string>> = {},
  { theme = official, head }: { readonly theme?: Theme; readonly head?: string } = {},
): { readonly dressed: Document; readonly report: Report } {
  const plain = document(blocks);
  const furniture = { ...plain.meta.furniture, ...slots, ...own };
  const report = new Report();
  const meta = { ...plain.meta, furniture, ...(head !== undefined && { head }) };
  return { dressed: dressDocument({ ...plain, meta }, theme, report), report };
}

const wordsOf = (...args: Parameters<typeof dress>) => documentTexts(dress(...args).dressed);

describe("a theme without forms", () => {
  it("leaves a document as it is, and takes out the place of a form that it has not", () => {
    const blocks = [heading(1, "a", "A"), list(true, item(paragraph("One")))];
    const form: Block = { type: "form", name: "signature", rows: [] };
    expect(dress([...blocks, form], {}, { theme: bare }).dressed.children).toEqual(
      document(blocks).children,
    );
  });
});

describe("the head", () => {
  it("stands above the paper, without the lines for which the paper has nothing", () => {
    expect(wordsOf([paragraph("Body")])).toEqual([
      "Ministry of Home Affairs",
      "Số:   /BC-BNV",
      "Độc lập",
      "Body",
    ]);
  });

  it("takes the first of several texts for which the paper has everything", () => {
    expect(wordsOf([], { type: "" })).toContain("Số:   /BNV");
    expect(wordsOf([], { parent: "Government" })[0]).toBe("Government");
  });

  it("shares its width out in parts of one, and marks the theme's own words by their language", () => {
    const [head] = dress([]).dressed.children;
    if (head?.type !== "form") throw new Error("expected a form");
    expect(head.rows[0]?.cells.map(({ width }) => width)).toEqual([0.25, 0.75]);
    expect(head.rows[0]?.cells[1]?.lines).toEqual([
      { style: "body", rule: 1, children: [{ type: "text", value: "Độc lập", language: "vi" }] },
    ]);
    expect(head.rows[0]?.cells[0]?.lines[1]?.children).toEqual([
      { type: "text", value: "Số:   /", language: "vi" },
      { type: "text", value: "BC" },
      { type: "text", value: "-", language: "vi" },
      { type: "text", value: "BNV" },
    ]);
  });

  it("is the one that the paper asks for; one that the theme has not is an error", () => {
    expect(wordsOf([], {}, { head: "letter" })).toEqual(["V/v Briefing note"]);
    const { report } = dress([], {}, { head: "lettre" });
    expect(report.diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ["theme-head-missing", 'did you mean "letter"?'],
    ]);
    expect(dress([], {}, { head: "letter", theme: bare }).report.diagnostics).toEqual([]);
  });

  it("cannot ask for what no paper has", () => {
    const heads = {
      paper: [[{ width: 1, lines: [{ text: "{issuer}", style: "body", box: false }] }]],
    };
    const { report } = dress([], {}, { theme: { ...official, heads } });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["furniture-unknown-slot"]);
  });

  it("is told of each name that no paper has once, wherever in a line it stands", () => {
    const several = {
      ...{ first: "{firs} {house}", each: "{eac} {hous}", last: "{las}" },
    };
    const look = { style: "body", box: false };
    const lines = [
      { text: ["{house}", "{hous}"], several, ...look },
      { text: "{hous} {typ}", ...look },
    ];
    const theme = { ...official, heads: { paper: [[{ width: 1, lines }]] } };
    const { report } = dress([], {}, { theme });
    expect(report.diagnostics.map(({ message }) => /"\{(\w+)\}"/u.exec(message)?.[1])).toEqual([
      ...["hous", "firs", "eac", "las", "typ"],
    ]);
  });
});

describe("a list in a form", () => {
  const asked: Block = { type: "form", name: "addressees", rows: [] };

  it("is one line for one member and a line each for several", () => {
    expect(wordsOf([asked], { addressees: "The Minister" }).slice(3)).toEqual([
      "Kính gửi: The Minister",
    ]);
    expect(wordsOf([asked], { addressees: "A\nB\nC" }).slice(3)).toEqual([
      "Kính gửi:",
      "- A;",
      "- B;",
      "- C.",
    ]);
  });

  it("leaves nothing behind where it is empty", () => {
    expect(dress([asked]).dressed.children).toHaveLength(1);
  });
});

describe("numbers", () => {
  it("of headings count below each other, begin anew in annexes and replace the template's own", () => {
    const own: Block = {
      type: "heading",
      depth: 1,
      id: "c",
      children: [text("3. C")],
      bare: [text("C")],
    };
    const blocks = [
      heading(1, "a", "A"),
      heading(2, "a1", "A1"),
      heading(2, "a2", "A2"),
      own,
      heading(2, "c1", "C1"),
      annex(1, "Annex"),
      heading(1, "d", "D"),
    ];
    const headings = dress(blocks).dressed.children.flatMap((block) =>
      block.type === "heading" ? [[block.number, documentTexts(document([block]))[0]]] : [],
    );
    expect(headings).toEqual([
      [{ text: "I.", part: 0 }, "A"],
      [{ text: "1.", part: 0 }, "A1"],
      [{ text: "2.", part: 0 }, "A2"],
      [{ text: "II.", part: 0 }, "C"],
      [{ text: "1.", part: 0 }, "C1"],
      [{ text: "I.", part: 1 }, "D"],
    ]);
  });

  it("of items follow the Vietnamese alphabet, with đ and without f, j, w, z", () => {
    const form = { figures: "vietnamese", form: "{})" } as const;
    const signs = Array.from({ length: 24 }, (_, index) => signOf(index + 1, form));
    expect(signs.join(" ")).toBe(
      "a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa)",
    );
    const ordered = list(true, ...Array.from({ length: 5 }, () => item(paragraph("x"))));
    const [, dressed] = dress([ordered, list(false, item(paragraph("x")))]).dressed.children;
    expect(dressed?.type === "list" && dressed.signs).toEqual(["a)", "b)", "c)", "d)", "đ)"]);
  });

  it("of items are figures where a list begins with 0, which no alphabet has", () => {
    for (const figures of ["decimal", "roman", "latin", "vietnamese"] as const) {
      expect(signOf(0, { figures, form: "{})" }), figures).toBe("0)");
    }
  });

  it("stand in the contents too, also of headings in quotes", () => {
    const contents: Block = {
      type: "contents",
      entries: [
        { target: "a", level: 1, children: [text("A")] },
        { target: "b", level: 1, children: [text("B")] },
        { target: "annex-1", level: 1, label: "Annex I", children: [text("Annex")] },
      ],
    };
    const quote: Block = { type: "quote", children: [heading(1, "b", "B")] };
    const blocks = [contents, heading(1, "a", "A"), quote, annex(1, "Annex")];
    expect(wordsOf(blocks).slice(3, 6)).toEqual(["I. A", "II. B", "Annex Annex"]);
  });
});

describe("annexes", () => {
  it("have a Roman figure where there are several and none where there is one", () => {
    const labels = (...blocks: readonly Block[]) =>
      dress(blocks).dressed.children.flatMap((block) =>
        block.type === "annex" ? [block.label] : [],
      );
    expect(labels(annex(1, "Only"))).toEqual(["Annex"]);
    expect(labels(annex(1, "First"), annex(2, "Second"))).toEqual(["Annex I", "Annex II"]);
  });

  it("have the lines of the theme below their titles", () => {
    expect(wordsOf([annex(1, "Only"), paragraph("Text")]).slice(3)).toEqual([
      "Annex",
      "Only",
      "(Kèm theo Briefing note)",
      "Text",
    ]);
  });
});
