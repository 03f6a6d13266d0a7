/** Small documents for the tests of writers, and words to build others with. */

import type { Origin } from "../../src/diagnostics/diagnostic.ts";
import type { DocumentMeta } from "../../src/document/meta.ts";
import type {
  Block,
  Column,
  Document,
  Inline,
  ListItem,
  TableRow,
} from "../../src/document/nodes.ts";
import { numberNotes } from "../../src/document/number-notes.ts";

/** A line of an imaginary template. */
export function originAt(line: number): Origin {
  return { template: { file: "templates/paper.md.hbs", line, column: 1 } };
}

export function text(value: string, line = 1): Inline {
  return { type: "text", value, origin: originAt(line) };
}

export function strong(...children: readonly Inline[]): Inline {
  return { type: "strong", children };
}

export function emphasis(...children: readonly Inline[]): Inline {
  return { type: "emphasis", children };
}

export function paragraph(...children: readonly (Inline | string)[]): Block {
  return { type: "paragraph", children: children.map(inline) };
}

export function heading(depth: 1 | 2 | 3, id: string, value: string): Block {
  return { type: "heading", depth, id, children: [text(value)] };
}

export function annex(number: number, value: string): Block {
  const label = `Annex ${"I".repeat(number)}`;
  return { type: "annex", id: `annex-${number}`, number, label, children: [text(value)] };
}

export function item(...children: readonly Block[]): ListItem {
  return { type: "listItem", children };
}

export function list(ordered: boolean, ...items: readonly ListItem[]): Block {
  return { type: "list", ordered, start: 1, items };
}

export function row(...cells: readonly (string | readonly Inline[])[]): TableRow {
  return {
    type: "tableRow",
    cells: cells.map((cell) => ({
      type: "tableCell",
      children: typeof cell === "string" ? [text(cell)] : cell,
    })),
  };
}

/** A table with a head, its columns flush left unless told otherwise. */
export function table(
  head: TableRow,
  rows: readonly TableRow[],
  columns?: readonly Column[],
): Block {
  return { type: "table", columns: columns ?? plainColumns(head), head, rows };
}

/** A table of labels and values. */
export function pairs(...rows: readonly TableRow[]): Block {
  return { type: "table", columns: plainColumns(rows[0]), rows };
}

/** The mark of a source; `document` numbers the notes of all of them. */
export function cite(source: string): Inline {
  return { type: "noteReference", note: source, number: 0, repeats: false };
}

export function pageOf(target: string): Inline {
  return { type: "pageReference", target };
}

export function words(count: number, word = "word"): string {
  return Array.from({ length: count }, (_, index) => `${word}${index + 1}`).join(" ");
}

/** A paper whose references cite these sources by their ids. */
export function document(
  blocks: readonly Block[],
  meta: Partial<DocumentMeta> = {},
  sources: Readonly<Record<string, readonly Inline[]>> = {},
): Document {
  const { blocks: children, notes } = numberNotes(blocks, new Map(Object.entries(sources)));
  return {
    type: "document",
    meta: {
      kind: "briefing-note",
      title: "Briefing note",
      subject: "Meeting of 2 December 2025",
      author: "Ministry of Home Affairs",
      reference: "BN 2025-12-02",
      keywords: ["Ministry of Home Affairs", "Viet Nam", "Laos"],
      language: "en",
      asAt: "2025-12-01",
      furniture: {
        reference: "BN 2025-12-02",
        mark: "OFFICIAL",
        asAt: "As at 1 December 2025",
        title: "Briefing note",
        house: "Ministry of Home Affairs",
      },
      labels: { page: "Page {page} of {pages}", annex: "Annex {number}" },
      ...meta,
    },
    children,
    notes,
  };
}

/** A paper that holds every node of the tree, in three languages. */
export const everyNode: Document = document(
  [
    { type: "title", children: [text("Meeting with the Minister of Labour")] },
    {
      type: "subtitle",
      children: [text("Vientiane"), { type: "break" }, text("Tuesday, 2 December 2025")],
    },
    {
      type: "card",
      tone: "plain",
      children: [
        paragraph(strong(text("Aim.")), " Agree the dates of the training."),
        list(false, item(paragraph("ask for the list of names"))),
      ],
    },
    { type: "card", tone: "notice", children: [paragraph("Two sources differ on the date.")] },
    {
      type: "contents",
      entries: [
        { target: "background", level: 1, children: [text("Background")] },
        { target: "annex-1", level: 1, label: "Annex I", children: [text("Sources")] },
      ],
    },
    heading(1, "background", "Background"),
    paragraph(
      "Bộ trưởng Phạm Thị Thanh Trà met ",
      strong(text("ທ່ານ ໂພໄຊ ໄຊຍະສອນ")),
      " on politics–diplomacy",
      cite("minutes"),
      "; the sum is ",
      { type: "unstated", children: [text("not stated in sources")] },
      ". See the ",
      { type: "link", url: "#figures", children: [text("figures")] },
      " and ",
      { type: "link", url: "https://example.org/a?b=1&c=2", children: [text("the report")] },
      ".",
    ),
    heading(2, "agreed", "What was agreed"),
    list(
      true,
      item(paragraph("Exchange of experts"), list(false, item(paragraph("in Hà Nội")))),
      item(paragraph("ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ")),
    ),
    heading(3, "words", "In their words"),
    { type: "quote", children: [paragraph("We hope ", emphasis(text("sincerely")), ".")] },
    { type: "rule" },
    heading(1, "figures", "Figures"),
    table(
      row("Item", "Lead", "Due"),
      [row("Send the list", "MOHA", "15 January"), row("ນ້ຳ", "MLSW", "")],
      [{ align: "left", width: 0.5 }, { align: "centre" }, { align: "right" }],
    ),
    pairs(row("Place", "Vientiane"), row("Language", "Lao")),
    { type: "keep", children: [paragraph("Kept."), paragraph("Together.")] },
    { type: "pageBreak" },
    paragraph("On a new page."),
    annex(1, "Sources"),
    paragraph("As the minutes say", cite("minutes"), ", see page ", pageOf("figures"), "."),
  ],
  {},
  { minutes: [text("Joint minutes, paragraph 4.")] },
);

function inline(child: Inline | string): Inline {
  return typeof child === "string" ? text(child) : child;
}

function plainColumns(first: TableRow | undefined): readonly Column[] {
  return (first?.cells ?? []).map(() => ({ align: "left" }));
}
