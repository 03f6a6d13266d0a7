/**
 * The numbers that Word writes before headings and items, as its rules for counting have it (ISO 29500-1,
 * 17.9): they are those of the theme.
 */
import type { Element } from "@xmldom/xmldom";
import { describe, expect, it, test } from "vitest";
import type { Block, Document, Inline, ListItem } from "../../../src/document/nodes.ts";
import { signOf } from "../../../src/writers/number-signs.ts";
import { type Theme, themeSchema } from "../../../src/writers/theme.ts";
import type { NumberForm } from "../../../src/writers/theme-forms.ts";
import { paragraph, text } from "./every-node.ts";
import { official, officialPaper } from "./official.ts";
import {
  attribute,
  chainOf,
  childOf,
  childrenOf,
  elementsOf,
  paragraphValue,
  parse,
  type ReadDocx,
  readDocx,
  styleIdOf,
  wordsOf,
} from "./read-docx.ts";
import { writeDocx } from "./write.ts";

const heading = (depth: 1 | 2 | 3, id: string): Block => ({
  type: "heading",
  depth,
  id,
  children: [text(id)],
});
const annex = (number: number): Block => ({
  type: "annex",
  id: `annex-${number}`,
  number,
  label: `Annex ${number}`,
  children: [text(`annex ${number}`)],
});
const list = (items: readonly (string | readonly Block[])[], start = 1): Block => ({
  type: "list",
  ordered: true,
  start,
  items: items.map(
    (each): ListItem => ({
      type: "listItem",
      children: typeof each === "string" ? [paragraph(each)] : each,
    }),
  ),
});

async function numbersOf(blocks: readonly Block[], theme: Theme = official) {
  const paper = officialPaper(blocks, { theme });
  return printedNumbers(readDocx(await writeDocx(paper, { theme })));
}

const val = (element: Element | undefined) => attribute(element, "w:val");

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly suffix: string;
}

/** What Word puts before each paragraph, with its words. */
function printedNumbers(docx: ReadDocx): readonly string[] {
  const root = parse(docx.parts.get("word/numbering.xml") ?? "");
  const definitions = new Map(
    childrenOf(root, "w:abstractNum").map((each) => [
      attribute(each, "w:abstractNumId"),
      childrenOf(each, "w:lvl").map(
        (level): Level => ({
          format: val(childOf(level, "w:numFmt")),
          text: val(childOf(level, "w:lvlText")),
          start: Number(val(childOf(level, "w:start"))),
          suffix: val(childOf(level, "w:suff")),
        }),
      ),
    ]),
  );
  const lists = new Map(
    childrenOf(root, "w:num").map((each) => [attribute(each, "w:numId"), each] as const),
  );
  /** By definition; Word's lists of one definition count on from each other but where one begins anew. */
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return elementsOf(docx.body, "w:p").flatMap((each) => {
    const holders = [each, ...chainOf(styleIdOf(each), docx)];
    const found = holders.map((holder) => childOf(holder, "w:pPr", "w:numPr")).find(Boolean);
    const id = val(childOf(found, "w:numId"));
    const number = lists.get(id);
    const words = wordsOf(each).trim();
    if (!number) return words === "" ? [] : [words];
    const level = Number(val(childOf(found, "w:ilvl")) || "0");
    const definition = val(childOf(number, "w:abstractNumId"));
    const levels = definitions.get(definition) ?? [];
    const own = counts.get(definition) ?? [];
    counts.set(definition, own);
    const override = childrenOf(number, "w:lvlOverride").find(
      (one) => attribute(one, "w:ilvl") === String(level),
    );
    const key = `${id} ${level}`;
    const isFirst = !begun.has(key);
    begun.add(key);
    const begins = val(childOf(override, "w:startOverride"));
    const start = begins === "" ? (levels[level]?.start ?? 1) : Number(begins);
    own[level] = isFirst && override ? start : (own[level] ?? start - 1) + 1;
    own.length = level + 1;
    const { format = "", text: pattern = "", suffix = "" } = levels[level] ?? {};
    const sign = pattern.replace(/%(\d)/u, (_, at) => figure(own[Number(at) - 1] ?? 0, format));
    return [`${sign}${suffix === "space" ? " " : "\t"}${words}`];
  });
}

function figure(number: number, format: string): string {
  if (number < 1 && format !== "decimal") return "";
  if (format === "upperRoman") return signOf(number, { figures: "roman", form: "{}" });
  if (format === "lowerLetter") return signOf(number, { figures: "latin", form: "{}" });
  return format === "decimal" ? String(number) : "";
}

describe("numbers of headings", () => {
  const blocks = [
    ...[heading(1, "one"), heading(2, "two"), heading(3, "three"), heading(3, "four")],
    ...[heading(2, "five"), heading(3, "six"), heading(1, "seven"), heading(2, "eight")],
  ];

  it("are Word's own, each level anew below the one above, with a blank behind", async () => {
    expect(await numbersOf(blocks)).toEqual([
      ...HEAD,
      ...["I. one", "1. two", "a) three", "b) four", "2. five", "a) six", "II. seven", "1. eight"],
    ]);
  });

  it("begin anew in each annex, also where it has no heading of the highest level", async () => {
    const annexes = [annex(1), heading(1, "x"), heading(2, "y"), annex(2), heading(2, "z")];
    const numbers = await numbersOf([...blocks, ...annexes]);
    expect(numbers.slice(-7)).toEqual([
      ...["Annex 1 annex 1", "(Kèm theo Briefing note: bilateral meeting)", "I. x", "1. y"],
      ...["Annex 2 annex 2", "(Kèm theo Briefing note: bilateral meeting)", "1. z"],
    ]);
  });

  it("are letters of the Vietnamese alphabet, which Word cannot count", async () => {
    const ids = ["p", "q", "r", "s", "t", "u", "v", "w", "x"];
    const points = ids.map((id) => heading(3, id));
    const numbers = await numbersOf([heading(2, "o"), ...points, heading(2, "y"), heading(3, "z")]);
    const signs = ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)"];
    expect(numbers.slice(HEAD.length)).toEqual([
      ...["1. o", ...ids.map((id, index) => `${signs[index]} ${id}`), "2. y", "a) z"],
    ]);
  });

  it("come with the heading styles, so that a new heading has one", async () => {
    const bytes = await writeDocx(officialPaper(blocks), { theme: official });
    const docx = readDocx(bytes);
    for (const [level, id] of ["Heading1", "Heading2", "Heading3"].entries()) {
      const number = childOf(docx.styles.get(id), "w:pPr", "w:numPr");
      expect(val(childOf(number, "w:ilvl"))).toBe(level === 0 ? "" : String(level));
      expect(docx.parts.get("word/numbering.xml")).toContain(`<w:pStyle w:val="${id}"/>`);
    }
    expect(elementsOf(docx.body, "w:numPr")).toEqual([]);
    // An annex stands on the style of headings, and has a number of its own.
    const own = childOf(docx.styles.get("AnnexTitle"), "w:pPr", "w:numPr", "w:numId");
    expect(val(own)).toBe("0");
  });

  it("are not given to a heading that the paper does not number", async () => {
    const paper = officialPaper([heading(1, "one")]);
    const bare = paper.children.map((each): Block => {
      if (each.type !== "heading") return each;
      const { number: _, ...rest } = each;
      return rest;
    });
    const docx = readDocx(await writeDocx({ ...paper, children: bare }, { theme: official }));
    expect(printedNumbers(docx).slice(HEAD.length)).toEqual(["one"]);
  });

  it("stand at the edge of a box, whose frame Word would part elsewhere", async () => {
    const inside = [heading(2, "in a card"), paragraph("words")];
    const card: Block = { type: "card", tone: "plain", children: inside };
    const docx = readDocx(await writeDocx(officialPaper([annex(1), card]), { theme: official }));
    const boxed = elementsOf(docx.body, "w:p").filter((each) => /Card/u.test(styleIdOf(each)));
    expect(boxed.map(wordsOf)).toEqual(["in a card", "words"]);
    const edge = (name: string) =>
      boxed.map((each) => Number(paragraphValue(each, "w:ind", name, docx)));
    expect(edge("w:firstLine")).toEqual([0, 0]);
    for (const name of ["w:left", "w:right"]) expect(new Set(edge(name)).size, name).toBe(1);
    // The indents of a list that is named at a paragraph come before those of its style.
    expect(childOf(boxed[0], "w:pPr", "w:ind")).toBeDefined();
  });

  it("stand where the first line of the style begins", async () => {
    const docx = readDocx(await writeDocx(officialPaper(blocks), { theme: official }));
    const levels = elementsOf(parse(docx.parts.get("word/numbering.xml") ?? ""), "w:lvl");
    const first = levels.find((level) => val(childOf(level, "w:pStyle")) === "Heading1");
    const ind = childOf(first, "w:pPr", "w:ind");
    expect([attribute(ind, "w:left"), attribute(ind, "w:firstLine")]).toEqual(["0", "567"]);
  });
});

describe("numbers below headings that Word does not count", () => {
  const decimal: NumberForm = { figures: "decimal", form: "{}." };
  const vietnamese: NumberForm = { figures: "vietnamese", form: "{}." };
  const letters = ["a", "b", "c", "d", "đ", "e"];

  const themeOf = (numbers: Partial<Theme["numbers"]>): Theme => {
    return themeSchema.parse({ ...official, numbers });
  };
  async function below(numbers: Partial<Theme["numbers"]>, blocks: readonly Block[]) {
    return (await numbersOf(blocks, themeOf(numbers))).slice(HEAD.length);
  }

  it("begin anew where the headings above have no number", async () => {
    const blocks = [
      ...[heading(1, "one"), heading(2, "two"), heading(2, "three")],
      ...[heading(1, "four"), heading(2, "five"), heading(1, "six"), heading(2, "seven")],
    ];
    expect(await below({ heading2: decimal }, blocks)).toEqual([
      ...["one", "1. two", "2. three", "four", "1. five", "six", "1. seven"],
    ]);
  });

  it("begin anew where the sign above is written out", async () => {
    const blocks = letters.flatMap((id) => [
      ...[heading(1, id), heading(2, `${id}x`), heading(2, `${id}y`)],
    ]);
    expect(await below({ heading1: vietnamese, heading2: decimal }, blocks)).toEqual(
      letters.flatMap((id) => [`${id}. ${id}`, `1. ${id}x`, `2. ${id}y`]),
    );
  });

  it("are those of the theme, whatever it numbers", { timeout: 60_000 }, async () => {
    const depths = [
      1, 2, 3, 3, 2, 3, 3, 1, 2, 3, 2, 2, 2, 2, 3, 3, 2, 3, 1, 1, 1, 1, 2, 3, 1, 2, 2,
    ] as const;
    const body = depths.map((depth, index) => heading(depth, `h${index}`));
    const further = depths.slice(0, 8).map((depth, index) => heading(depth, `h1${index}0`));
    const blocks = [...body, annex(1), ...further, annex(2), heading(2, "z")];
    const forms = [undefined, decimal, vietnamese];
    for (const heading1 of forms) {
      for (const heading2 of forms) {
        for (const heading3 of forms) {
          const numbers = {
            ...(heading1 && { heading1 }),
            ...(heading2 && { heading2 }),
            ...(heading3 && { heading3 }),
          };
          const theme = themeOf(numbers);
          const said = officialPaper(blocks, { theme }).children.flatMap((each) => {
            if (each.type !== "heading") return [];
            return [[each.number?.text, each.id].filter(Boolean).join(" ")];
          });
          const printed = (await below(numbers, blocks)).filter((each) =>
            /\b(?:h\d+|z)$/u.test(each),
          );
          expect(printed, JSON.stringify(numbers)).toEqual(said);
        }
      }
    }
  });
});

/** What stands above every paper of the theme. */
const HEAD = [
  ...["Vụ Hợp tác quốc tế", "Độc lập - Tự do - Hạnh phúc"],
  ...[`Số:${"\u00a0".repeat(6)}/BC`, "OFFICIAL"],
];

describe("signs of items", () => {
  const letters = [..."abcdđeghiklmnopqrstuvxy"];

  it("are letters of the Vietnamese alphabet to its end and beyond", async () => {
    const items = Array.from({ length: 25 }, (_, index) => `item ${index + 1}`);
    const signs = [...letters, "aa", "bb"].map((letter) => `${letter})`);
    expect((await numbersOf([list(items)])).slice(HEAD.length)).toEqual(
      items.map((each, index) => `${signs[index]}\t${each}`),
    );
  });

  it("are Word's own as far as both alphabets go together, so that Word counts on", async () => {
    const docx = readDocx(
      await writeDocx(officialPaper([list(["one", "two", "three", "four"])]), { theme: official }),
    );
    const ids = elementsOf(docx.body, "w:numId").map(val);
    expect(new Set(ids).size).toBe(1);
  });

  it("begin anew in each list and go on in its own form in lists in lists", async () => {
    const inner = [paragraph("two"), list(["in one", "in two"])];
    const numbers = await numbersOf([list(["one", inner, "three"]), list(["new"])]);
    expect(numbers.slice(HEAD.length)).toEqual([
      ...["a)\tone", "b)\ttwo", "(a)\tin one", "(b)\tin two", "c)\tthree", "a)\tnew"],
    ]);
  });

  it("begin where the list begins", async () => {
    const numbers = await numbersOf([list(["three", "four", "five"], 3), list(["seven"], 7)]);
    expect(numbers.slice(HEAD.length)).toEqual(["c)\tthree", "d)\tfour", "đ)\tfive", "g)\tseven"]);
  });

  it("are the figure 0 where a list begins with it, and count on from there", async () => {
    const [item] = official.numbers.list;
    if (!item) throw new Error("no form");
    const printed = await numbersOf([list(["nought", "one", "two"], 0)]);
    expect(printed.slice(HEAD.length)).toEqual(["0)\tnought", "a)\tone", "b)\ttwo"]);
    const numbers = { list: [{ ...item, figures: "decimal" }] };
    const plain = themeSchema.parse({ ...official, numbers });
    const figures = await numbersOf([list(["nought", "one"], 0)], plain);
    expect(figures.slice(HEAD.length)).toEqual(["0)\tnought", "1)\tone"]);
  });

  it.each([
    ["decimal", "{}.", ["1.", "2."]],
    ["latin", "{})", ["a)", "b)"]],
    ["roman", "({})", ["(I)", "(II)"]],
  ] as const)("are %s as %s", async (figures, form, signs) => {
    const numbers = { ...official.numbers, list: [{ figures, form }] };
    const theme = themeSchema.parse({ ...official, numbers });
    const printed = await numbersOf([list(["one", "two"])], theme);
    expect(printed.slice(HEAD.length)).toEqual([`${signs[0]}\tone`, `${signs[1]}\ttwo`]);
  });

  it("are figures with a stop where a theme says nothing, as in a paper of no form", async () => {
    const paper: Document = officialPaper([]);
    const plain = { ...paper, children: [list(["one"])] };
    const docx = readDocx(await writeDocx(plain));
    expect(printedNumbers(docx)).toEqual(["1.\tone"]);
  });
});

test("contents name headings with their numbers", async () => {
  const children: readonly Inline[] = [text("one")];
  const contents: Block = { type: "contents", entries: [{ target: "one", level: 1, children }] };
  const paper = officialPaper([contents, heading(1, "one")]);
  const pages = new Map([["one", 1]]);
  const docx = readDocx(await writeDocx(paper, { theme: official, pages }));
  const entry = elementsOf(docx.body, "w:p").find((each) => styleIdOf(each) === "TOC1");
  expect(entry && wordsOf(entry)).toBe("I. one 1");
});

describe("items that run in", () => {
  const runIn = themeSchema.parse({
    ...official,
    list: { ...official.list, indent: 28.35, runIn: true },
  });
  const items = ["a", "b", "c", "d", "đ"];

  it("have a blank behind their signs, by counting and written out", async () => {
    const printed = await numbersOf([list(items)], runIn);
    expect(printed.slice(HEAD.length)).toEqual(items.map((item) => `${item}) ${item}`));
  });

  it("have the first line indented and all others at the margin, at each depth", async () => {
    const inner = list(["inner"]);
    const paper = officialPaper([list([[paragraph("outer"), inner]])], { theme: runIn });
    const docx = readDocx(await writeDocx(paper, { theme: runIn }));
    const root = parse(docx.parts.get("word/numbering.xml") ?? "");
    // The library adds a list of its own, which no paragraph stands in.
    const levels = elementsOf(root, "w:lvl").filter((level) => childOf(level, "w:pStyle"));
    const items = levels.filter((level) => val(childOf(level, "w:pStyle")).startsWith("List"));
    const indents = items.map((level) => childOf(level, "w:pPr", "w:ind"));
    expect(indents.length).toBeGreaterThan(0);
    for (const indent of indents) {
      expect(attribute(indent, "w:left") || "0").toBe("0");
      expect(attribute(indent, "w:hanging")).toBe("");
    }
    const firstLines = new Set(indents.map((indent) => attribute(indent, "w:firstLine")));
    expect(firstLines).toContain("567");
    const styles = ["ListNumber", "ListNumber2", "ListBullet"].map((id) => docx.styles.get(id));
    for (const style of styles) {
      const indent = childOf(style, "w:pPr", "w:ind");
      expect(attribute(indent, "w:hanging")).toBe("");
      expect(attribute(indent, "w:firstLine")).toBe("567");
    }
    const own = elementsOf(docx.body, "w:ind").map((each) => attribute(each, "w:hanging"));
    expect(own.filter(Boolean)).toEqual([]);
  });
});
