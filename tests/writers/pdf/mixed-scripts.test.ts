import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../../src/document/nodes.ts";
import type { LaidOut } from "../../../src/writers/pdf/layout.ts";
import type { PaperLine } from "../../../src/writers/pdf/line.ts";
import {
  emphasis,
  heading,
  item,
  list,
  paragraph,
  row,
  strong,
  table,
  text,
} from "../../support/documents.ts";
import { layOut } from "./lay-out.ts";

const note: Inline = { type: "noteReference", note: "n", number: 12, repeats: true };
/** The same kind of text in other scripts and type; none is longer than a line. */
const kinds: readonly (readonly [string, readonly Inline[]])[] = [
  ["Latin", [text("Agreed by both")]],
  ["Vietnamese", [text("Đã thống nhất ở Ụ Ỗ")]],
  ["Lao", [text("ຕົກລົງກັນແລ້ວ ຜູ້ ຝຼຶ້ນ")]],
  ["mixed", [text("MOHA ກະຊວງ 12 ນ້ຳ, Nội vụ")]],
  ["with a note", [text("ວັນທີ 2"), note]],
  ["bold", [strong(text("ໜ້າທີ່ duties"))]],
  ["italic", [emphasis(text("ໝູ່ group"))]],
];
const contents = kinds.map(([, inlines]) => inlines);

interface Placed {
  readonly line: PaperLine;
  /** Points from the page's top to the base line. */
  readonly base: number;
}

/** All lines of the paper with their base lines. */
function placed({ pages }: LaidOut): readonly Placed[] {
  return pages.flatMap(({ items }) =>
    items.flatMap((each) => {
      if (each.type !== "line") return [];
      return [{ line: each.item, base: (each.item.y ?? 0) + each.item.getAscenderHeight() }];
    }),
  );
}

/** The distances between neighbouring lines, without those that are equal. */
function pitches(blocks: readonly Block[], isMeant = (_: PaperLine): boolean => true): Set<string> {
  const bases = placed(layOut(blocks)).flatMap(({ line, base }) => (isMeant(line) ? [base] : []));
  return new Set(bases.slice(1).map((base, index) => (base - (bases[index] ?? 0)).toFixed(3)));
}

describe("whatever the script and type of what stands in them, equally high are", () => {
  it("paragraphs of one line", () => {
    expect(pitches(contents.map((each) => paragraph(...each))).size).toBe(1);
  });

  it("the lines of one paragraph", () => {
    const all = contents.flatMap((each) => [...each, text(" ")]);
    expect(pitches([paragraph(...all, ...all, ...all)]).size).toBe(1);
  });

  it("the items of a list", () => {
    const items = contents.map((each) => item(paragraph(...each)));
    expect(pitches([list(false, ...items)], ({ role }) => role === "text").size).toBe(1);
  });

  it("the rows of a table", () => {
    const [first = [], ...others] = contents;
    const rows = [first, ...others].map((each) => row(each));
    const latin = pitches([table(row("Head"), [row(first), row(first)])]);
    // From the head to the first row, and from row to row.
    expect(latin.size).toBe(2);
    expect(pitches([table(row("Head"), rows)])).toEqual(latin);
    expect(pitches([table(row("ຫົວຂໍ້ ໜ້າ"), rows)])).toEqual(latin);
  });

  it("headings", () => {
    const lead = (title: string): string[] => [
      ...pitches([paragraph("x"), heading(2, "a", title), paragraph("x")]),
    ];
    expect(lead("ຫົວຂໍ້ ໜ້າທີ່")).toEqual(lead("Heading"));
    expect(lead("Mixed ຝຶ້ນ")).toEqual(lead("Heading"));
  });
});

it("the cells of a row stand on one base line, whatever their scripts", () => {
  const rows = contents.map((each) => row("Lead", each, "ໃຜ"));
  const bases = placed(layOut([table(row("Who", "ຫຍັງ", "Hạn"), rows)])).map(({ base }) => base);
  expect(bases).toHaveLength(3 * (rows.length + 1));
  expect(new Set(bases.map((base) => base.toFixed(3))).size).toBe(rows.length + 1);
});

it("bullets and numbers stand on the base line of their item's first line", () => {
  const items = contents.map((each) => item(paragraph(...each)));
  for (const isOrdered of [false, true]) {
    const lines = placed(layOut([list(isOrdered, ...items)]));
    const of = (role: PaperLine["role"]): string[] =>
      lines.filter(({ line }) => line.role === role).map(({ base }) => base.toFixed(3));
    expect(of("label")).toHaveLength(kinds.length);
    expect(of("label")).toEqual(of("text"));
  }
});
