/** The things that a page may end in: one of each kind that papers are made of, of several sizes. */
import type { Block, ListItem } from "../../src/document/nodes.ts";
import type { Maker } from "./maker.ts";

export interface Construct {
  readonly name: string;
  readonly make: (maker: Maker) => readonly Block[];
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const nested = (maker: Maker, depth: number, ordered = false): Block => {
  const items = times(3, (index): ListItem => {
    const inner = depth > 1 && index < 2 ? [nested(maker, depth - 1, !ordered)] : [];
    return maker.item(maker.paragraph(60 + index * 90), ...inner);
  });
  return maker.list(ordered, items);
};

const signatures = (m: Maker): Block => ({
  type: "keep",
  children: [
    m.paragraph(40),
    m.table(undefined, [m.row(20, 30), m.row(20, 30), m.row(20, 30)]),
    m.paragraph(30),
  ],
});

/** An action table: number, action with its sources, who, until when. */
const actions = (m: Maker, rows: number, note: number): Block => {
  const base = m.table(
    m.row(6, 16, 14, 14),
    times(rows, (index) => m.row(8, 60 + (index % 4) * 90, 22, 14)),
  );
  if (base.type !== "table") return base;
  const withNotes = base.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) =>
      column === 1 && index % 2 === 0
        ? { ...cell, children: [...cell.children, m.note(note)] }
        : cell,
    ),
  }));
  return { ...base, rows: withNotes };
};

export const constructs: readonly Construct[] = [
  {
    name: "title",
    make: (m) => [
      { type: "title", children: m.inlines(40) },
      { type: "subtitle", children: m.inlines(60) },
    ],
  },
  { name: "heading", make: (m) => [m.heading(1), m.paragraph(700), m.heading(2), m.paragraph(90)] },
  {
    name: "three headings",
    make: (m) => [m.heading(1), m.heading(2), m.heading(3), m.paragraph(420)],
  },
  { name: "long heading", make: (m) => [m.heading(2, 260), m.paragraph(300)] },
  { name: "heading, list", make: (m) => [m.heading(2), nested(m, 1)] },
  {
    name: "heading, table",
    make: (m) => [
      m.heading(2),
      m.paragraph(80),
      m.table(
        m.row(12, 20, 12),
        times(16, () => m.row(14, 120, 14)),
      ),
    ],
  },
  { name: "heading, keep", make: (m) => [m.heading(2), signatures(m)] },
  {
    name: "heading, card",
    make: (m) => [
      m.heading(3),
      { type: "card", tone: "notice", children: [m.paragraph(200), nested(m, 1)] },
    ],
  },
  { name: "paragraphs", make: (m) => times(9, (index) => m.paragraph(40 + index * 95)) },
  { name: "nested list", make: (m) => [nested(m, 3)] },
  {
    name: "list of long items",
    make: (m) => [
      m.list(
        true,
        times(5, () => m.item(m.paragraph(480), m.paragraph(200))),
      ),
    ],
  },
  {
    name: "quote",
    make: (m) => [{ type: "quote", children: [m.paragraph(600), m.paragraph(120)] }],
  },
  {
    name: "card",
    make: (m) => [
      { type: "card", tone: "plain", children: [m.paragraph(300), m.paragraph(500), nested(m, 1)] },
    ],
  },
  { name: "keep", make: (m) => [{ type: "keep", children: times(5, () => m.paragraph(200)) }] },
  { name: "signatures", make: (m) => [m.paragraph(300), signatures(m)] },
  {
    name: "small table",
    make: (m) => [
      m.table(
        m.row(12, 12),
        times(5, () => m.row(16, 30)),
      ),
    ],
  },
  {
    name: "long table",
    make: (m) => [
      m.table(
        m.row(12, 40, 20),
        times(24, (index) => m.row(12, 40 + (index % 5) * 60, 20)),
      ),
    ],
  },
  {
    name: "table of labels",
    make: (m) => [
      m.table(
        undefined,
        times(10, (index) => m.row(18, 60 + (index % 3) * 120)),
      ),
    ],
  },
  { name: "action table with notes", make: (m) => [m.heading(2), actions(m, 14, 90)] },
  { name: "action table with long notes", make: (m) => [actions(m, 10, 420)] },
  { name: "rule", make: (m) => [m.paragraph(200), { type: "rule" }, m.paragraph(200)] },
  { name: "page break", make: (m) => [m.paragraph(200), { type: "pageBreak" }, m.paragraph(500)] },
  {
    name: "annex",
    make: (m) => [m.paragraph(200, 60), m.annex(), m.heading(1), m.paragraph(900, 80)],
  },
  { name: "short notes", make: (m) => times(8, (index) => m.paragraph(120 + index * 50, 60)) },
  { name: "long notes", make: (m) => times(5, (index) => m.paragraph(260, 300 + index * 260)) },
  {
    name: "several notes to a line",
    make: (m) => [m.paragraph(300, 50, 90, 160, 40), m.paragraph(500, 70)],
  },
  {
    name: "note within a paragraph",
    make: (m) => [
      {
        type: "paragraph",
        children: [...m.inlines(260, 120), ...m.inlines(300, 240), ...m.inlines(260)],
      },
      m.paragraph(200),
    ],
  },
  {
    name: "notes in lists and headings",
    make: (m) => [
      { type: "heading", depth: 2, id: "noted", children: m.inlines(40, 80) },
      m.list(
        false,
        times(5, (index) => m.item(m.paragraph(150, 60 + index * 60))),
      ),
      { type: "card", tone: "plain", children: [m.paragraph(200, 90)] },
      { type: "keep", children: [m.paragraph(200, 90), m.paragraph(100)] },
    ],
  },
  {
    name: "contents",
    make: (m) => {
      const parts = times(6, (index) => [
        m.heading(1),
        m.paragraph(500 + index * 60),
        m.heading(2),
        m.paragraph(300),
      ]);
      const annex = m.annex();
      return [m.contents(...parts.flat(), annex), ...parts.flat(), annex, m.paragraph(100)];
    },
  },
  {
    name: "page references",
    make: (m) => {
      const target = m.heading(2);
      const reference = { type: "pageReference", target: target.id } as const;
      return [
        { type: "paragraph", children: [...m.inlines(200), reference, ...m.inlines(100)] },
        m.paragraph(900),
        target,
        m.paragraph(100),
      ];
    },
  },
  {
    name: "bars",
    make: (m) => [
      m.heading(2),
      {
        type: "figure",
        description: "Two rows of amounts.",
        drawing: {
          kind: "bars",
          parts: ["agreed", "proposed"],
          rows: [
            { label: "first", amounts: [3, 2] },
            { label: "second", amounts: [1, 4] },
          ],
        },
      },
      m.paragraph(300),
    ],
  },
  {
    name: "timeline",
    make: (m) => [
      m.heading(2),
      {
        type: "figure",
        description: "Two days.",
        drawing: {
          kind: "timeline",
          days: [
            { on: "2025-12-15", when: "15 December 2025", label: "list" },
            { on: "2026-01-15", when: "15 January 2026", label: "report" },
          ],
        },
      },
      m.paragraph(300),
    ],
  },
];

/** Lines that push what follows down the page, one line at a time. */
export function filler(maker: Maker, lines: number): readonly Block[] {
  const blocks: Block[] = times(Math.floor(lines / 4), () => maker.lines(4)).slice();
  if (lines % 4 > 0) blocks.push(maker.lines(lines % 4));
  return blocks;
}

/** What comes after the construct, so that its end is followed by something that could be parted. */
export function tail(maker: Maker): readonly Block[] {
  return [maker.paragraph(420), maker.heading(1), maker.paragraph(260)];
}
