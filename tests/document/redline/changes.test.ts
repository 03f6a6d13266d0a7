/** Changes as a reader counts them, and where the later version shows each. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import { numberChanges } from "../../../src/document/redline/changes.ts";
import { redline } from "../../../src/document/redline/redline.ts";
import { hardDocuments } from "../../conformance/hard-documents.ts";
import { type Edit, editDocument } from "../../support/edit-document.ts";
import { must } from "../../support/example.ts";
import { documentOf, paragraph, row, text } from "../../writers/docx/every-node.ts";

function between(before: readonly Block[], after: readonly Block[]) {
  return numberChanges(redline(documentOf(before), documentOf(after)));
}

const heading = (words: string): Block => ({
  type: "heading",
  depth: 1,
  id: words.toLowerCase(),
  children: [text(words)],
});
const table = (...rows: readonly (readonly string[])[]): Block => ({
  type: "table",
  columns: [{ align: "left" }, { align: "left" }],
  head: row("Item", "Who"),
  rows: rows.map((cells) => row(...cells)),
});
const of = (words: string) => paragraph(text(words));

describe("a change", () => {
  it("in a cell is told with its row, its column and the headings above", () => {
    const { changes } = between(
      [heading("Delegation"), table(["Leader", "Mr A"], ["Deputy", "Mr B of Home Affairs"])],
      [heading("Delegation"), table(["Leader", "Mr A"], ["Deputy", "Ms C of Home Affairs"])],
    );
    expect(changes).toEqual([
      {
        number: 1,
        under: ["Delegation"],
        about: ["Deputy", "Who"],
        before: ["Mr B"],
        after: ["Ms C"],
      },
    ]);
  });

  it("in a paragraph is told with its first words, each place of it apart", () => {
    const { changes } = between(
      [of("The talks begin at 14:00 in the Palace and end at 15:00 sharp.")],
      [of("The talks begin at 14:30 in the Palace and end at 15:30 sharp.")],
    );
    expect(changes).toMatchObject([
      {
        about: ["The talks begin at 14:30 in …"],
        before: ["14:00", "15:00"],
        after: ["14:30", "15:30"],
      },
    ]);
  });

  it("that took something away is shown at the words after it, or the last before it", () => {
    const inner = between([of("One."), of("Two here."), of("Three.")], [of("One."), of("Three.")]);
    expect(inner.changes).toMatchObject([{ before: ["Two here."], after: [] }]);
    expect(bearers(inner.document.children)).toEqual([["Three.", 1]]);
    const last = between([of("One."), of("Two here.")], [of("One.")]);
    expect(bearers(last.document.children)).toEqual([["One.", 1]]);
  });

  it("is none where only numbers of notes moved on", () => {
    const document = must(hardDocuments["links-and-notes"], "it");
    expect(numberChanges(redline(document, document)).changes).toEqual([]);
  });
});

function bearers(blocks: readonly Block[]): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      if ("change" in value && typeof value.change === "number") {
        found.push(["value" in value ? String(value.value) : "", value.change]);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(blocks);
  return found;
}

it("numbers run from 1 in the order of the paper, and each that has words of its own is shown", () => {
  const short = Object.values(hardDocuments).filter((each) => JSON.stringify(each).length < 40_000);
  const edits = fc.array<Edit>(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), { maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...short), edits, (before, all) => {
      const { changes, document } = numberChanges(redline(before, editDocument(before, all)));
      expect(changes.map(({ number }) => number)).toEqual(changes.map((_, index) => index + 1));
      const shown = new Set(bearers(document.children).map(([, number]) => number));
      for (const { number, after } of changes) {
        if (after.length > 0) expect(shown).toContain(number);
      }
      expect(JSON.stringify(document.children)).not.toContain('"deleted"');
    }),
    { seed: 20261123, numRuns: 60 },
  );
});
