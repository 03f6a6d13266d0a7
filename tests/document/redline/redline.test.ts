/** Two versions of a paper in one tree: each can be had from it again, and what stayed is not marked. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Document, Inline } from "../../../src/document/nodes.ts";
import { redline } from "../../../src/document/redline/redline.ts";
import { settle } from "../../../src/document/redline/settle.ts";
import { inlineText } from "../../../src/document/words.ts";
import { hardDocuments } from "../../conformance/hard-documents.ts";
import { type Edit, editDocument } from "../../support/edit-document.ts";
import { documentOf, paragraph, row, text } from "../../writers/docx/every-node.ts";

/** A document without what only follows from where its parts came from or stand. */
function plain(document: Document): unknown {
  const notes = new Map(document.notes.map(({ id, children }) => [id, children]));
  const said = (inlines: readonly Inline[]) => JSON.stringify(joined(inlines), hide(notes));
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      return isInlines(list) ? said(list) : list.map(visit);
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !HIDDEN.includes(name))
        .map(([name, part]): [string, unknown] => [name, visit(part)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  return visit(document.children);
}

const HIDDEN = ["origin", "texts", "number", "bare", "revision", "repeats", "id", "target"];
const INLINES = [
  "text",
  "strong",
  "emphasis",
  "unstated",
  "break",
  "link",
  "noteReference",
  "pageReference",
];

function isInlines(value: readonly unknown[]): value is readonly Inline[] {
  return value.every(
    (each) =>
      typeof each === "object" &&
      each !== null &&
      "type" in each &&
      INLINES.includes(String(each.type)),
  );
}

function hide(notes: ReadonlyMap<string, unknown>) {
  return (name: string, value: unknown) => {
    if (HIDDEN.includes(name)) return undefined;
    if (name === "url" && typeof value === "string" && value.startsWith("#")) return "#";
    return name === "note" && typeof value === "string" ? notes.get(value) : value;
  };
}

/** Words of one look as one text, however many texts they came in. */
function joined(inlines: readonly Inline[]): readonly unknown[] {
  return inlines
    .flatMap((inline) => leaves(inline, []))
    .reduce<{ look: string; text: string; other?: Inline }[]>((all, { leaf, look }) => {
      const last = all.at(-1);
      if (leaf.type !== "text") {
        all.push({ look, text: "", other: leaf });
        return all;
      }
      if (leaf.value === "") return all;
      const whole = `${look}${leaf.language ?? ""}`;
      if (last && last.look === whole && !last.other) last.text += leaf.value;
      else all.push({ look: whole, text: leaf.value });
      return all;
    }, []);
}

function leaves(
  inline: Inline,
  around: readonly string[],
): readonly { readonly leaf: Inline; readonly look: string }[] {
  if (!("children" in inline)) return [{ leaf: inline, look: around.join() }];
  const name = inline.type === "link" ? `${inline.type} ${inline.url}` : inline.type;
  return inline.children.flatMap((child) => leaves(child, [...around, name]));
}

/** Those of a page or two; long ones take long, and say nothing else. */
const short = Object.values(hardDocuments).filter((each) => JSON.stringify(each).length < 40_000);
const documents = fc.constantFrom(...short);
const edits = fc.array<Edit>(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), {
  minLength: 1,
  maxLength: 6,
});

describe("both versions of a paper in one", () => {
  it("give each of the two back", () => {
    fc.assert(
      fc.property(documents, edits, edits, (document, first, second) => {
        const before = editDocument(document, first);
        const after = editDocument(before, second);
        const both = redline(before, after);
        expect(plain(settle(both, "later"))).toEqual(plain(after));
        expect(plain(settle(both, "earlier"))).toEqual(plain(before));
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });

  it("mark nothing where nothing changed", () => {
    for (const document of short) {
      expect(JSON.stringify(redline(document, document))).not.toContain('"revision"');
    }
  });
});

function marked(before: readonly Block[], after: readonly Block[]): readonly string[] {
  return redline(documentOf(before), documentOf(after)).children.flatMap(show);
}

function show(block: Block): readonly string[] {
  const words = (inlines: readonly Inline[]) =>
    inlines
      .map((inline) => {
        const own = inlineText([inline]);
        return inline.revision === undefined
          ? own
          : `${inline.revision === "deleted" ? "-" : "+"}[${own}]`;
      })
      .join("");
  if (block.type === "paragraph") return [words(block.children)];
  if (block.type !== "table") return [block.type];
  return block.rows.map(({ cells, revision }) => {
    const sign = revision === undefined ? "" : revision === "deleted" ? "- " : "+ ";
    return sign + cells.map(({ children }) => words(children)).join(" | ");
  });
}

describe("what is marked", () => {
  const of = (words: string) => paragraph(text(words));

  it("is the word, not the sentence", () => {
    expect(
      marked(
        [of("The talks begin at 14:00 in Vientiane.")],
        [of("The talks begin at 14:30 in Vientiane.")],
      ),
    ).toEqual(["The talks begin at -[14:00]+[14:30] in Vientiane."]);
  });

  it("is one stretch where neighbouring words change", () => {
    expect(
      marked(
        [of("The deputy is Mr A B of Home Affairs.")],
        [of("The deputy is Ms C D of Home Affairs.")],
      ),
    ).toEqual(["The deputy is -[Mr A B]+[Ms C D] of Home Affairs."]);
  });

  it("is a word of Lao, which writes no spaces", () => {
    const [line] = marked([of("ກອງປະຊຸມຢູ່ວຽງຈັນ")], [of("ກອງປະຊຸມຢູ່ຫຼວງພະບາງ")]);
    expect(line).toMatch(/^ກອງປະຊຸມຢູ່-\[/u);
  });

  it("is two paragraphs where they have nothing in common", () => {
    expect(
      marked([of("One thing."), of("It stays.")], [of("Quite another matter."), of("It stays.")]),
    ).toEqual(["-[One thing.]", "+[Quite another matter.]", "It stays."]);
  });

  it("is a cell, not the row, where a row about the same says something else", () => {
    const table = (...cells: readonly string[]): Block => ({
      type: "table",
      columns: [{ align: "left" }, { align: "left" }],
      rows: [row(...cells), row("Deputy", "Ms C of the Ministry of Labour and Social Welfare")],
    });
    expect(
      marked([table("Leader", "Mr A of Home Affairs")], [table("Leader", "nobody was named yet")]),
    ).toEqual([
      "Leader | -[Mr A of Home Affairs]+[nobody was named yet]",
      "Deputy | Ms C of the Ministry of Labour and Social Welfare",
    ]);
  });

  it("is no heading whose id alone is another, however many there are", () => {
    const named =
      (name: string) =>
      (_: unknown, index: number): Block => ({
        type: "heading",
        depth: 1,
        id: `${name}-${index}`,
        children: [text(`Needs of ${index}`)],
      });
    const [before, after] = ["was", "is"].map((name) => Array.from({ length: 210 }, named(name)));
    const both = redline(documentOf(before ?? []), documentOf(after ?? []));
    expect(both.children).toEqual(after);
  });

  it("is an item, each with the sign that it has in its own version", () => {
    const list = (...items: readonly string[]): Block => ({
      type: "list",
      ordered: true,
      start: 1,
      signs: items.map((_, index) => `${"abcd".charAt(index)})`),
      items: items.map((words) => ({ type: "listItem", children: [of(words)] })),
    });
    const before = list("One thing.", "Quite another matter.", "A third that stays.");
    const { children } = redline(
      documentOf([before]),
      documentOf([list("One thing.", "A third that stays.")]),
    );
    expect(children).toMatchObject([
      {
        signs: ["a)", "b)", "b)"],
        items: [{}, { revision: "deleted" }, {}],
      },
    ]);
  });

  it("is a row that went and a row that came where one moved", () => {
    const table = (...rows: readonly string[]): Block => ({
      type: "table",
      columns: [{ align: "left" }, { align: "left" }],
      rows: rows.map((each) => row(each, `${each} is told at length here`)),
    });
    const found = marked([table("a", "b", "c")], [table("b", "c", "a")]);
    expect(found.filter((line) => /^[-+] /u.test(line))).toHaveLength(2);
  });
});
