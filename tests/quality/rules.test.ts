/** Each rule finds a page that was spoilt, and nothing in the same page as it was laid out. */
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/document/nodes.ts";
import { type Maker, makerOf } from "./maker.ts";
import { matchLines } from "./match.ts";
import { readLaid } from "./read-laid.ts";
import { rules } from "./rules.ts";
import type { SeenLine, SeenPages } from "./seen.ts";
import { host, loadThemes } from "./themes.ts";

/** What a page shows, and a way to spoil it. */
interface Case {
  readonly make: (maker: Maker) => readonly Block[];
  readonly spoil: (pages: SeenPages) => SeenPages;
}

type Change = (line: SeenLine, index: number, all: readonly SeenLine[]) => SeenLine | undefined;

/** The same pages with lines changed, or left out. Page furniture stays. */
function lines(change: Change): Case["spoil"] {
  return (pages) => {
    const body = pages.lines.filter(isBody(pages));
    const changed = new Map(body.map((line, index) => [line, change(line, index, body)]));
    const made = pages.lines.flatMap((line) => {
      const now = changed.has(line) ? changed.get(line) : line;
      return now ? [now] : [];
    });
    return { ...pages, lines: made, count: Math.max(pages.count, ...made.map(({ page }) => page)) };
  };
}

function isBody({ box }: SeenPages): (line: SeenLine) => boolean {
  return ({ baseline }) => baseline > box.top && baseline < box.bottom + 5;
}

/** From the line with this number on, upon the next page; as high on it as it stood. */
const overleaf = (from: number): Case["spoil"] =>
  lines((line, index) => (index >= from ? { ...line, page: line.page + 1 } : line));

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const table = (m: Maker, rows: number, letters: number): Block =>
  m.table(
    m.row(12, 12),
    times(rows, () => m.row(16, letters)),
  );

const cases: Readonly<Record<string, Case>> = {
  "heading-alone": { make: (m) => [m.heading(1), m.paragraph(400)], spoil: overleaf(1) },
  "heading-parted": { make: (m) => [m.heading(2, 300), m.paragraph(90)], spoil: overleaf(2) },
  "introduction-alone": { make: (m) => [m.paragraph(40), table(m, 20, 60)], spoil: overleaf(1) },
  "lone-line": { make: (m) => [m.paragraph(800)], spoil: overleaf(1) },
  "lone-note-line": { make: (m) => [m.paragraph(30, 700)], spoil: overleaf(3) },
  "keep-parted": {
    make: (m) => [{ type: "keep", children: times(4, () => m.paragraph(60)) }],
    spoil: overleaf(3),
  },
  "card-parted": {
    make: (m) => [{ type: "card", tone: "plain", children: times(4, () => m.paragraph(60)) }],
    spoil: overleaf(3),
  },
  "row-parted": { make: (m) => [table(m, 1, 900)], spoil: overleaf(6) },
  "table-head-without-row": { make: (m) => [table(m, 20, 10)], spoil: overleaf(2) },
  "table-without-head": {
    make: (m) => [table(m, 60, 60)],
    spoil: lines((line, _, all) => {
      const first = all.find(({ text }) => text === line.text);
      return line.page > 1 && first?.page === 1 ? undefined : line;
    }),
  },
  "sign-away": {
    make: (m) => [m.list(false, [m.item(m.paragraph(200))])],
    spoil: lines((line) => (line.isSign ? { ...line, baseline: line.baseline + 14 } : line)),
  },
  "note-away": { make: (m) => [m.paragraph(30, 60)], spoil: overleaf(1) },
  "note-not-at-foot": {
    make: (m) => [m.paragraph(30, 60)],
    spoil: lines((line, index) => (index > 0 ? { ...line, baseline: line.baseline - 300 } : line)),
  },
  "notes-out-of-order": {
    make: (m) => [m.paragraph(30, 40, 40)],
    spoil: lines((line, _, all) => {
      const [first, second] = [...new Set(all.slice(1).map(({ baseline }) => baseline))];
      if (first === undefined || second === undefined) return line;
      if (line.baseline === first) return { ...line, baseline: second };
      return line.baseline === second ? { ...line, baseline: first } : line;
    }),
  },
  overlap: {
    make: (m) => [m.paragraph(300)],
    spoil: lines((line, index) => (index === 1 ? { ...line, baseline: line.baseline - 8 } : line)),
  },
  "outside-page": {
    make: (m) => [m.paragraph(300)],
    spoil: (pages) =>
      lines((line, index) => (index > 1 ? { ...line, baseline: pages.box.bottom + 4 } : line))(
        pages,
      ),
  },
  overfull: {
    make: (m) => [table(m, 2, 300)],
    spoil: lines((line, index) => (index === 4 ? { ...line, right: line.right + 400 } : line)),
  },
  "squeezed-column": {
    make: (m) => [m.table(undefined, [m.row(6, 3000)])],
    spoil: lines((line) => {
      const inSecond = line.left > 105;
      return inSecond ? { ...line, left: 490, right: 520 } : line;
    }),
  },
  "words-lost": {
    make: (m) => [m.paragraph(400)],
    spoil: lines((line, index, all) => (index === all.length - 1 ? undefined : line)),
  },
  "words-doubled": {
    make: (m) => [m.paragraph(100), m.paragraph(100)],
    spoil: lines((line, index, all) =>
      index === all.length - 1 ? { ...line, text: all[0]?.text ?? "" } : line,
    ),
  },
  "out-of-order": {
    make: (m) => [m.paragraph(40), m.paragraph(40), m.paragraph(40)],
    spoil: lines((line, index, all) => ({ ...line, baseline: all.at(-1 - index)?.baseline ?? 0 })),
  },
  "wrong-page-number": {
    make: (m) => {
      const heading = m.heading(1);
      return [m.contents(heading), heading, m.paragraph(40)];
    },
    spoil: lines((line) => ({ ...line, text: line.text.replace(/\d+\s*$/u, "7") })),
  },
  "empty-page": {
    make: (m) => [m.paragraph(40), m.paragraph(40)],
    spoil: (pages) => ({ ...pages, count: 3 }),
  },
  "ended-early": { make: (m) => [m.paragraph(40), m.paragraph(40)], spoil: overleaf(1) },
};

describe("a rule finds a page that was spoilt, and nothing on the page as it was", () => {
  const [theme] = loadThemes().filter(({ name }) => name === "international");

  it.each(rules.map(({ name, definition, find }) => ({ name, definition, find })))(
    "$name: $definition",
    async ({ name, find }) => {
      const known = cases[name];
      if (!known || !theme) throw new Error(`nothing is spoilt for ${name}`);
      const maker = makerOf("en");
      const document = maker.finish(...known.make(maker));
      const { pages } = await readLaid(document, theme, host);
      if (!pages) throw new Error("the document was refused");
      expect([...find(matchLines(document, theme, pages))]).toEqual([]);
      expect([...find(matchLines(document, theme, known.spoil(pages)))]).not.toEqual([]);
    },
  );
});
