/** Changes as a reader counts them, and where the later version shows each. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import { numberChanges } from "../../../src/document/redline/changes.ts";
import { redline } from "../../../src/document/redline/redline.ts";
import { hardDocuments } from "../../conformance/hard-documents.ts";
import { cite } from "../../support/documents.ts";
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

  it("is told with its label in the new wording alone", () => {
    const labelled = (label: string, words: string): Block =>
      paragraph({ type: "strong", children: [text(`${label}:`)] }, text(` ${words}`));
    const { changes } = between(
      [
        heading("4. Specific needs"),
        labelled("Our objectives", "A long list of what we want to have from them."),
        table(["Leader of old", "Mr A of Home Affairs"]),
      ],
      [
        heading("3. Specific needs"),
        labelled("Our aims", "A long list of what we want to have from us."),
        table(["Leader of all", "Mr A of Labour Affairs"]),
      ],
    );
    expect(changes.map(({ under, about, before, after }) => [under, about, before, after])).toEqual(
      [
        [["3. Specific needs"], [], ["4"], ["3"]],
        [["3. Specific needs"], ["Our aims"], ["objectives", "them"], ["aims", "us"]],
        [["3. Specific needs"], ["Item"], ["old"], ["all"]],
        [["3. Specific needs"], ["Leader of all", "Who"], ["Home"], ["Labour"]],
      ],
    );
  });

  it("of a short item that is told whole is not named by its first words", () => {
    const { changes } = between([of("Send 200 workers.")], [of("Send 300 workers.")]);
    expect(changes).toMatchObject([
      { about: [], before: ["Send 200 workers."], after: ["Send 300 workers."] },
    ]);
  });

  it("stands under the headings above it, and not under those beside them", () => {
    const words = (name: string, hour: string) => [
      heading(name),
      of(`It begins at ${hour} sharp.`),
    ];
    const { changes } = between(
      [...words("One", "14:00"), ...words("Two", "15:00")],
      [...words("One", "14:00"), ...words("Two", "15:30")],
    );
    expect(changes).toMatchObject([{ under: ["Two"] }]);
  });

  it("that took or brought a section stands under what it stood under, its words under the section", () => {
    const stay: readonly Block[] = [heading("Two"), of("Of the second.")];
    const section: readonly Block[] = [heading("Three"), of("A thing that is said at length.")];
    const rest: readonly Block[] = [heading("Four"), of("Quite another matter.")];
    const whole = [...stay, ...section, ...rest];
    const gone = between(whole, [...stay, ...rest]);
    expect(gone.changes).toMatchObject([
      { under: [], before: ["Three"] },
      { under: ["Three"], before: ["A thing that is said at length."] },
    ]);
    expect(bearers(gone.document.children)).toEqual([["Four", 1]]);
    expect([...gone.beside]).toEqual([[2, 1]]);
    expect(between([...stay, ...rest], whole).changes).toMatchObject([
      { under: [], after: ["Three"] },
      { under: ["Three"], after: ["A thing that is said at length."] },
    ]);
    // What stays below a heading that went is found under the one above it.
    const { changes } = between(
      [...stay, heading("Three"), of("It stays until 14:00 sharp.")],
      [...stay, of("It stays until 15:00 sharp.")],
    );
    expect(changes).toMatchObject([{ before: ["Three"] }, { under: ["Two"] }]);
  });

  it("that no words bear stands beside one that they bear", () => {
    const next = between(
      [of("One."), of("Two here."), of("It begins at 14:00 sharp.")],
      [of("One."), of("It begins at 14:30 sharp.")],
    );
    expect(next.changes).toHaveLength(2);
    expect([...next.beside]).toEqual([[1, 2]]);
    const last = between(
      [of("It begins at 14:00 sharp."), of("Two here."), of("Three there.")],
      [of("New from the first to the last word.")],
    );
    const borne = bearers(last.document.children).map(([, number]) => number);
    for (const { number } of last.changes) {
      expect(borne).toContain(last.beside.get(number) ?? number);
    }
  });

  it("takes the notes that went with it", () => {
    const source = [text("A source.")];
    const before = documentOf([of("One."), paragraph(text("Two here."), cite("s"))]);
    const noted = { ...before, notes: [{ id: "s", number: 1, children: source }] };
    const { document } = numberChanges(redline(noted, documentOf([of("One.")])));
    expect(document.notes).toEqual([]);
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
      const { changes, document, beside } = numberChanges(
        redline(before, editDocument(before, all)),
      );
      expect(changes.map(({ number }) => number)).toEqual(changes.map((_, index) => index + 1));
      const shown = new Set(bearers(document.children).map(([, number]) => number));
      for (const { number, after } of changes) {
        if (after.length > 0) expect(shown).toContain(number);
        const other = beside.get(number);
        if (other !== undefined) expect(shown).toContain(other);
      }
      expect(JSON.stringify(document.children)).not.toContain('"deleted"');
    }),
    { seed: 20261123, numRuns: 60 },
  );
});
