/** Sources as notes: which mark bears one, which repeats its number, and what each part of a paper has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapInlines } from "../../src/document/map-inlines.ts";
import type { Document, NoteReference } from "../../src/document/nodes.ts";
import { partsOf } from "../../src/document/parts.ts";
import { documentTexts } from "../../src/document/words.ts";
import { encodeToken } from "../../src/text/tokens.ts";
import { br, paragraph, ref, strong } from "./builders.ts";
import { blocksOf, documentOf, note, problemsOf, source, template } from "./template.ts";

const SEED = 20251202;

/** The marks of a paper in reading order, as `id number`, with a + where the mark repeats. */
function marksOf(document: Document): readonly string[] {
  return referencesIn(document).map(
    ({ note: id, number, repeats }) => `${id} ${number}${repeats ? "+" : ""}`,
  );
}

function referencesIn({ children }: Pick<Document, "children">): readonly NoteReference[] {
  const found: NoteReference[] = [];
  for (const block of children) {
    mapInlines(block, (inline) => {
      if (inline.type === "noteReference") found.push(inline);
      return inline;
    });
  }
  return found;
}

describe("notes", () => {
  it("are numbered by first mention and kept in that order, one number for each", () => {
    const { children, notes } = documentOf(template`
      a${note("x", "First")} b${note("y", "Second\nline")}

      | c${note("x", "First")} |
      |---|
      | d${note("z", "Third")} |
    `);
    expect(children[0]).toMatchObject({
      children: [{ value: "a" }, ref("x", 1), { value: " b" }, ref("y", 2)],
    });
    expect(children[1]).toMatchObject({
      head: { cells: [{ children: [{ value: "c" }, ref("x", 1, true)] }] },
      rows: [{ cells: [{ children: [{ value: "d" }, ref("z", 3)] }] }],
    });
    expect(notes).toMatchObject([
      { id: "x", number: 1, children: [{ value: "First" }] },
      { id: "y", number: 2, children: [{ value: "Second" }, br, { value: "line" }] },
      { id: "z", number: 3, children: [{ value: "Third" }] },
    ]);
  });

  it("that follow one another are parted by a comma, so that 1 and 2 are not read as 12", () => {
    const [block] = blocksOf(template`
      a${note("x", "First")}${note("y", "Second")} **b${note("x", "First")}${note("y", "Second")}**
    `);
    expect(block).toEqual(
      paragraph(
        "a",
        ref("x", 1),
        ",",
        ref("y", 2),
        " ",
        strong("b", ref("x", 1, true), ",", ref("y", 2, true)),
      ),
    );
  });

  it("stand in title, subtitle, heading, list, card, quote, table head and cell, each in its place", () => {
    const a = note("a", "A");
    const document = documentOf(template`
      # Title${note("t", "T")}

      Below${note("s", "S")}

      ## Heading${note("h", "H")}

      - item${a}
        - inner${note("i", "I")}

      :::card
      card${note("c", "C")}

      > quote${a}
      :::

      :::keep
      | head${note("th", "TH")} | b |
      |---|---|
      | cell${a} | **cell${note("td", "TD")}** |
      :::

      [link${note("l", "L")}](https://a.org)
    `);
    expect(marksOf(document)).toEqual([
      ...["t 1", "s 2", "h 3", "a 4", "i 5", "c 6", "a 4+", "th 7", "a 4+", "td 8", "l 9"],
    ]);
    expect(documentTexts(document).slice(-9)).toEqual([..."TSHAIC", "TH", "TD", "L"]);
  });

  it("two texts of one source are an error, since only one of them would be printed", () => {
    const from = template`
      a${note("x", "First")} b${note("x", "Second")}
    `;
    expect(problemsOf(from)).toEqual([
      '1:8 document-note-conflict: the note "x" has two texts (give each text an id of its own)',
    ]);
  });

  it("need words beside them in a heading", () => {
    expect(problemsOf(template`## ${note("x", "First")}`)).toEqual([
      expect.stringMatching(/^1:1 document-empty-heading/),
    ]);
    expect(problemsOf(template`::annex[${note("x", "First")}]`)).toEqual([
      expect.stringMatching(/^1:1 document-empty-heading/),
    ]);
  });
});

describe("the notes of an annex", () => {
  const x = note("x", "First");
  const y = note("y", "Second");
  const paper = documentOf(template`
    # Paper${x}

    body${y} body${x}

    ::annex[One${y}]{#one}

    ${"words"}${x} again${y}

    ::annex[Two]{#two}

    nothing

    ::annex[Three]{#three}

    last${x}
  `);

  it("are its own, with numbers that run on, since an annex is handed on alone", () => {
    expect(marksOf(paper)).toEqual([
      ...["x 1", "y 2", "x 1+"],
      ...["y/2 3", "x/2 4", "y/2 3+"],
      ...["x/3 5"],
    ]);
    expect(paper.notes.map(({ id, number }) => `${id} ${number}`)).toEqual([
      ...["x 1", "y 2", "y/2 3", "x/2 4", "x/3 5"],
    ]);
  });

  it("say the same as those of the body", () => {
    const texts = paper.notes.map(({ children }) => children);
    expect(texts[3]).toEqual(texts[0]);
    expect(texts[4]).toEqual(texts[0]);
  });

  it("stand at the end of the annex in reading order", () => {
    expect(documentTexts(paper)).toEqual([
      ...["Paper[1]", "body[2] body[1]", "First", "Second"],
      ...["Annex I", "One[3]", "words[4] again[3]", "Second", "First"],
      ...["Annex II", "Two", "nothing"],
      ...["Annex III", "Three", "last[5]", "First"],
    ]);
    expect(partsOf(paper).map(({ notes }) => notes.map(({ number }) => number))).toEqual([
      ...[[1, 2], [3, 4], [], [5]],
    ]);
  });
});

it(`of any paper, each note is borne once, in its part, before it is repeated (seed ${SEED})`, () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 1, arbitrary: fc.constant("annex" as const) },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const values = pieces.flatMap((one) => (one === "annex" ? [] : [note(`s${one}`, `S${one}`)]));
      let next = 0;
      const text = pieces
        .map((one) => (one === "annex" ? "::annex[A]" : `word${encodeToken(next++)}`))
        .join("\n\n");
      const document = documentOf(source(text, values));
      const parts = partsOf(document);
      expect(parts.flatMap(({ notes }) => notes)).toEqual(document.notes);
      expect(document.notes.map(({ number }) => number)).toEqual(
        document.notes.map((_, i) => i + 1),
      );
      expect(new Set(document.notes.map(({ id }) => id)).size).toBe(document.notes.length);
      for (const { blocks, notes } of parts) {
        const marks = referencesIn({ children: blocks });
        const seen = new Set<string>();
        for (const { note: id, number, repeats } of marks) {
          expect(repeats).toBe(seen.has(id));
          seen.add(id);
          expect(notes.find((each) => each.id === id)?.number).toBe(number);
        }
        expect([...seen]).toEqual(notes.map(({ id }) => id));
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});
