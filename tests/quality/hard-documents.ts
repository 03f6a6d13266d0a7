/** Documents that no one should write and someone will: each is laid out soundly, or refused at its line. */
import type { Block, Document, Inline } from "../../src/document/nodes.ts";
import type { DeclarationLanguage } from "../support/declaration.ts";
import { originAt } from "../support/documents.ts";
import { type Maker, makerOf } from "./maker.ts";

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function nestedList(maker: Maker, depth: number): Block {
  const inner = depth > 1 ? [nestedList(maker, depth - 1)] : [];
  return maker.list(depth % 2 === 0, [
    maker.item(maker.paragraph(50), ...inner),
    maker.item(maker.paragraph(120, 40)),
  ]);
}

const makes: Readonly<Record<string, (maker: Maker) => readonly Block[]>> = {
  "a table's cell longer than a page": (m) => [
    m.paragraph(200),
    m.table(m.row(12, 20, 12), [m.row(14, 60, 14), m.row(14, 9000, 300), m.row(14, 60, 14)]),
    m.paragraph(200),
  ],
  "two cells longer than a page, with notes": (m) => {
    const cell = (letters: number) => ({
      type: "tableCell" as const,
      children: times(6, (index) => m.inlines(letters / 6, 60 + index * 90)).flat(),
    });
    const rows = [{ type: "tableRow" as const, cells: [cell(6000), cell(4000)] }];
    return [m.table(m.row(12, 12), rows), m.paragraph(300)];
  },
  "a table of 60 columns": (m) => [
    m.paragraph(200),
    m.table(
      m.row(...times(60, () => 6)),
      times(3, () => m.row(...times(60, () => 6))),
    ),
    m.paragraph(200),
  ],
  "a heading of 400 letters": (m) => [
    m.paragraph(2600),
    m.heading(1, 400),
    m.heading(2, 400),
    m.paragraph(700),
  ],
  "a note longer than a page": (m) => [
    m.paragraph(300, 9000),
    m.paragraph(900, 60),
    m.heading(1),
    m.paragraph(300),
  ],
  "two notes longer than a page, on one line": (m) => [
    m.paragraph(60, 7000, 8000),
    m.paragraph(900),
  ],
  "a list nested nine deep": (m) => [nestedList(m, 9), m.paragraph(200)],
  "300 notes on one page": (m) => [
    { type: "paragraph", children: times(300, (): readonly Inline[] => m.inlines(6, 30)).flat() },
    m.paragraph(300),
  ],
  "notes in a table's head that comes again": (m) => {
    const head = m.row(10, 20, 10);
    const cells = head.cells.map((cell, column) =>
      column === 1 ? { ...cell, children: [...cell.children, m.note(90), m.note(400)] } : cell,
    );
    return [
      m.table(
        { ...head, cells },
        times(90, () => m.row(10, 60, 10)),
      ),
    ];
  },
  "a heading as the last thing": (m) => [m.paragraph(2000), m.heading(1)],
  "nothing but a heading": (m) => [m.heading(1)],
  "a kept group taller than a page": (m) => [
    m.paragraph(900),
    { type: "keep", children: times(12, () => m.paragraph(700, 60)) },
    m.paragraph(300),
  ],
  "a card taller than a page": (m) => [
    m.paragraph(900),
    {
      type: "card",
      tone: "notice",
      children: [m.heading(2), ...times(12, () => m.paragraph(700))],
    },
    m.paragraph(300),
  ],
  "an annex with a title of 400 letters": (m) => [
    m.paragraph(600),
    m.annex(400),
    m.paragraph(600, 60),
  ],
  "contents of 300 entries": (m) => {
    const headings = times(300, (index) => m.heading(index % 3 === 0 ? 1 : 2));
    return [m.contents(...headings), ...headings.flatMap((each) => [each, m.paragraph(120)])];
  },
  "a word longer than a line, everywhere": (m) => {
    const word: Inline = {
      type: "text",
      value: "https://example.org/".repeat(12),
      origin: originAt(7),
    };
    return [
      { type: "heading", depth: 1, id: "word", children: [...m.inlines(10), word] },
      { type: "paragraph", children: [...m.inlines(30), word] },
      m.list(false, [m.item({ type: "paragraph", children: [...m.inlines(10), word] })]),
    ];
  },
};

export interface HardDocument {
  readonly name: string;
  readonly document: Document;
}

/** All of them in a language. */
export function hardDocuments(language: DeclarationLanguage): readonly HardDocument[] {
  return Object.entries(makes).map(([name, make]) => {
    const maker = makerOf(language);
    return { name, document: maker.finish(...make(maker)) };
  });
}
