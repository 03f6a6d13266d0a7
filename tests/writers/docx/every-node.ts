/** A paper that holds every node of the document tree, in English with some Vietnamese and Lao. */
import type { Block, Document, Inline, Note, TableRow } from "../../../src/document/nodes.ts";
import { partsOf } from "../../../src/document/parts.ts";

export const text = (value: string): Inline => ({ type: "text", value });
export const paragraph = (...children: readonly (Inline | string)[]): Block => ({
  type: "paragraph",
  children: children.map((child) => (typeof child === "string" ? text(child) : child)),
});
export const row = (...cells: readonly (string | readonly Inline[])[]): TableRow => ({
  type: "tableRow",
  cells: cells.map((cell) => ({
    type: "tableCell",
    children: typeof cell === "string" ? [text(cell)] : cell,
  })),
});
const list = (ordered: boolean, start: number, ...items: readonly (readonly Block[])[]): Block => ({
  type: "list",
  ordered,
  start,
  items: items.map((children) => ({ type: "listItem", children })),
});

/** The first mention of a source, or a later one in the same part of the paper. */
export const noteMark = (id: string, number: number, repeats = false): Inline => ({
  type: "noteReference",
  note: id,
  number,
  repeats,
});

/** A document around these blocks, with those of the notes that they bear. */
export function documentOf(
  children: readonly Block[],
  language = "en",
  notes: readonly Note[] = sources,
): Document {
  const borne = new Set(partsOf({ children, notes }).flatMap((part) => part.notes));
  return {
    type: "document",
    meta: {
      kind: "briefing-note",
      title: "Briefing note",
      subject: "Meeting of 2 December 2025",
      author: "Ministry of Home Affairs",
      reference: "BN 2025-12-02",
      keywords: ["Ministry of Home Affairs", "Viet Nam", "Laos"],
      language,
      asAt: "2025-12-01",
      furniture: {
        reference: "BN 2025-12-02",
        mark: "OFFICIAL",
        asAt: "As at 1 December 2025",
        title: "Briefing note: bilateral meeting",
        house: "Ministry of Home Affairs",
      },
      labels: { page: "Page {page} of {pages}", annex: "Annex {number}" },
    },
    children,
    notes: notes.filter((note) => borne.has(note)),
  };
}

const sources: readonly Note[] = [
  { id: "n1", number: 1, children: [text("Joint minutes, 12 November 2025, paragraph 4.")] },
  {
    id: "n2",
    number: 2,
    children: [
      text("Report of 3 December "),
      { type: "emphasis", children: [text("(own translation)")] },
      text(", "),
      { type: "link", url: "https://example.org/report", children: [text("ministry’s page")] },
      text("; ຂ່າວ 12 ທັນວາ"),
    ],
  },
  { id: "n3", number: 3, children: [text("Letter of the embassy.")] },
  { id: "n1/2", number: 4, children: [text("Joint minutes, 12 November 2025, paragraph 4.")] },
];

const openingBlocks: readonly Block[] = [
  { type: "title", children: [text("Bilateral meeting with the Minister of Labour")] },
  { type: "subtitle", children: [text("Vientiane, 2 December 2025, 09:00")] },
  {
    type: "card",
    tone: "plain",
    children: [
      paragraph(
        { type: "strong", children: [text("Purpose.")] },
        " Agree the dates of the joint training and ask for the list of names.",
      ),
      list(
        false,
        1,
        [paragraph("Raise the labour agreement first")],
        [
          paragraph(
            "Ask for a reply by 15 January, in writing, so that the ministry can plan the training year and tell the provinces in time",
          ),
        ],
      ),
    ],
  },
  {
    type: "contents",
    entries: [
      { target: "background", level: 1, children: [text("Background")] },
      {
        target: "what-was-agreed",
        level: 2,
        children: [
          text("What was agreed, and what "),
          { type: "emphasis", children: [text("proposed")] },
        ],
      },
      { target: "timeline", level: 1, children: [text("Timeline")] },
      {
        target: "annex-quotes",
        level: 1,
        label: "Annex I",
        children: [text("In the ministers’ words")],
      },
      { target: "first-quote", level: 2, children: [text("The first")] },
    ],
  },
  { type: "heading", depth: 1, id: "background", children: [text("Background")] },
  paragraph(
    "Bộ trưởng Phạm Thị Thanh Trà received ",
    { type: "strong", children: [text("ທ່ານ ໂພໄຊ ໄຊຍະສອນ")] },
    " in Hà Nội",
    noteMark("n1", 1),
    "; the amount is ",
    { type: "unstated", children: [text("not stated in sources")] },
    ". See ",
    { type: "link", url: "#timeline", children: [text("the timeline")] },
    " on page ",
    { type: "pageReference", target: "timeline" },
    ", the same minutes",
    noteMark("n1", 1, true),
    " and ",
    {
      type: "link",
      url: "https://example.org/a?b=1&c=2#d",
      children: [text("the "), { type: "strong", children: [text("report")] }],
    },
    ".",
    { type: "break" },
    "A second line of the same paragraph, with ",
    {
      type: "emphasis",
      children: [text("emphasis "), { type: "strong", children: [text("and weight")] }],
    },
    ".",
  ),
  {
    type: "heading",
    depth: 2,
    id: "what-was-agreed",
    children: [
      text("What was agreed, and what "),
      { type: "emphasis", children: [text("proposed")] },
    ],
  },
  list(
    true,
    1,
    [
      paragraph("Exchange of experts"),
      list(
        false,
        1,
        [paragraph("In Hà Nội")],
        [paragraph("In Vientiane"), list(true, 3, [paragraph("third level, from three")])],
      ),
    ],
    [
      paragraph("Training of officials"),
      paragraph("A second paragraph of the same item."),
      list(true, 1, [paragraph("first course")], [paragraph("second course")]),
    ],
    [paragraph("Review in June")],
  ),
  list(true, 1, [paragraph("A new list begins at one")], [paragraph("and goes on")]),
  { type: "heading", depth: 3, id: "in-their-words", children: [text("In their words")] },
  {
    type: "quote",
    children: [
      paragraph(
        "We hope that the training begins ",
        { type: "emphasis", children: [text("early")] },
        " next year.",
      ),
      list(false, 1, [paragraph("a point inside the quote")]),
    ],
  },
  { type: "rule" },
];

const tableBlocks: readonly Block[] = [
  { type: "heading", depth: 1, id: "timeline", children: [text("Timeline")] },
  {
    type: "table",
    columns: [
      { align: "left", width: 0.1 },
      { align: "left" },
      { align: "centre", width: 0.2 },
      { align: "right", width: 0.15 },
    ],
    head: row("Id", "What", "Lead", "Due"),
    rows: [
      row(
        "A-1",
        [
          text("Send the list of "),
          { type: "strong", children: [text("names")] },
          noteMark("n2", 2),
        ],
        "MOHA",
        "15 Jan 2026",
      ),
      row("A-2", "ຝຶກອົບຮົມພະນັກງານ", "MLSW", [
        { type: "unstated", children: [text("not stated in sources")] },
      ]),
    ],
  },
  {
    type: "table",
    columns: [
      { align: "left", width: 0.25 },
      { align: "left", width: 0.75 },
    ],
    rows: [row("Place", "Vientiane"), row("Language", "Vietnamese and Lao, with interpreters")],
  },
  paragraph("A paragraph after a table."),
  {
    type: "card",
    tone: "notice",
    children: [
      paragraph("Two sources differ on the date."),
      {
        type: "table",
        columns: [{ align: "left" }, { align: "left" }],
        head: row("Source", "Date"),
        rows: [row("Press", "2 December"), row("Minutes", "3 December")],
      },
    ],
  },
  { type: "card", tone: "notice", children: [paragraph("A short notice.")] },
  { type: "card", tone: "notice", children: [paragraph("Another notice, a box of its own.")] },
  {
    type: "keep",
    children: [
      paragraph("Kept with the table below."),
      {
        type: "table",
        columns: [{ align: "left" }],
        head: row("Kept"),
        rows: [row("one"), row("two")],
      },
    ],
  },
  { type: "pageBreak" },
  paragraph("On a new page."),
  {
    type: "annex",
    id: "annex-quotes",
    number: 1,
    label: "Annex I",
    children: [text("In the ministers’ words"), noteMark("n3", 3)],
  },
  { type: "heading", depth: 1, id: "first-quote", children: [text("The first")] },
  paragraph("Said in Hà Nội", noteMark("n1/2", 4), " and printed there", noteMark("n1/2", 4, true)),
];

/** The pages on which the headings and annexes of this paper begin. */
export const everyPage: ReadonlyMap<string, number> = new Map([
  ["background", 1],
  ["what-was-agreed", 1],
  ["in-their-words", 2],
  ["timeline", 2],
  ["annex-quotes", 4],
  ["first-quote", 4],
]);

export const everyNode: Document = documentOf([...openingBlocks, ...tableBlocks]);
