import { describe, expect, test } from "vitest";
import type { Block, Document, Inline } from "../../src/document/nodes.ts";
import { documentWords } from "../../src/document/words.ts";
import { composePapers, writeFormat } from "../support/composed-papers.ts";
import { write } from "../support/papers.ts";
import { asHeard, type ReadPage } from "../support/pdf-words.ts";
import {
  elementsIn,
  readTaggedPages,
  type TaggedElement,
  type TaggedPage,
  textOf,
} from "../support/tagged-pdf.ts";

const papers = await composePapers();

describe.each(papers)("$name as a screen reader meets it", async ({ composed }) => {
  const bytes = await writeFormat(composed, "pdf");
  const pages = await readTaggedPages(bytes);
  const elements = pages.flatMap(({ tree }) => [...elementsIn(tree)]);

  test("nothing is painted outside the tree but what is marked as furniture", () => {
    expect(pages.flatMap(({ unmarked }) => unmarked)).toEqual([]);
    expect(pages.flatMap(({ unowned }) => unowned)).toEqual([]);
  });

  test("the tree reads as the document does, word by word, and each page as it is drawn", async () => {
    const { places } = await write(composed.document, "pdf");
    const read = pages.map(({ tree }) => readPage(withoutSigns(tree)));
    expect(asHeard(read)).toEqual(documentWords(composed.document, places));
    for (const { tree, drawn } of pages) expect(textOf(tree)).toBe(drawn);
  });

  test("headings, tables, lists, links and languages are those of the document", () => {
    const blocks = [...blocksIn(composed.document.children)];
    const inlines = [...inlinesIn(composed.document)];
    const headings = blocks.filter(({ type }) => ["title", "heading", "annex"].includes(type));
    const levels = elements.flatMap(({ role }) => /^H(\d)$/u.exec(role)?.[1] ?? []).map(Number);
    expect(levels).toHaveLength(headings.length);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    const labels = elements.filter(({ role }) => role === "Lbl");
    const items = blocks.flatMap((block) => (block.type === "list" ? block.items : []));
    expect(labels).toHaveLength(items.length + composed.document.notes.length);
    const languages = elements.flatMap(({ language }) => language ?? []);
    const own = composed.document.meta.language;
    const said = inlines.flatMap((each) => {
      if (each.type !== "text") return [];
      const lao = /\p{Script=Lao}/u.test(each.value) && own !== "lo" ? ["lo"] : [];
      return [...(each.language === undefined ? [] : [each.language]), ...lao];
    });
    expect(new Set(languages)).toEqual(new Set(said));
    for (const link of elements.filter(({ role }) => role === "Link")) {
      expect(link.areas).toBeGreaterThan(0);
    }
  });

  test("the file is no heavier than 150 KB", () => {
    expect(bytes.length).toBeLessThan(150_000);
  });
});

test("the first page of a briefing note begins with its title and says whose it is as furniture", async () => {
  const { composed } = papers[0] ?? {};
  if (!composed) throw new Error("the example has no papers");
  const [first] = await readTaggedPages(await writeFormat(composed, "pdf"));
  const { artifacts, drawn }: TaggedPage = first ?? { ...empty };
  expect(artifacts).toContain("Internal use only");
  expect(drawn).not.toContain("Internal use only");
});

const empty: TaggedPage = {
  tree: { role: "Root", kids: [], areas: 0 },
  drawn: "",
  artifacts: "",
  unmarked: [],
  unowned: [],
};

/** The signs of list items and notes are counted, not read, and a figure is heard as its description. */
function withoutSigns(element: TaggedElement): TaggedElement {
  const { alternative } = element;
  if (alternative !== undefined) return { ...element, kids: [` ${alternative} `] };
  const kids = element.kids.filter((kid) => typeof kid === "string" || kid.role !== "Lbl");
  return {
    ...element,
    kids: kids.map((kid) => (typeof kid === "string" ? kid : withoutSigns(kid))),
  };
}

function wordsOf(element: TaggedElement): string[] {
  return textOf(element).split(/\s+/u).filter(Boolean);
}

/** The words of a page and those of its notes. */
function readPage({ kids, ...root }: TaggedElement): ReadPage<string> {
  const inner = kids.flatMap((kid) => (typeof kid === "string" ? [] : kid.kids));
  const isNote = (kid: TaggedElement | string) => typeof kid !== "string" && kid.role === "Note";
  const [first] = inner;
  return {
    first: typeof first === "string" ? undefined : first?.role,
    body: wordsOf({ ...root, kids: inner.filter((kid) => !isNote(kid)) }),
    notes: wordsOf({ ...root, kids: inner.filter(isNote) }),
  };
}

function* blocksIn(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if ("items" in block) for (const { children } of block.items) yield* blocksIn(children);
    else if (block.type === "card" || block.type === "quote" || block.type === "keep") {
      yield* blocksIn(block.children);
    }
  }
}

function* inlinesIn({ children, notes }: Document): Generator<Inline> {
  for (const block of blocksIn(children)) {
    if (block.type === "table") {
      for (const { cells } of [...(block.head ? [block.head] : []), ...block.rows]) {
        for (const cell of cells) yield* within(cell.children);
      }
    } else if (
      block.type !== "card" &&
      block.type !== "quote" &&
      block.type !== "keep" &&
      "children" in block
    ) {
      yield* within(block.children);
    }
  }
  for (const note of notes) yield* within(note.children);
}

function* within(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ("children" in inline) yield* within(inline.children);
  }
}
