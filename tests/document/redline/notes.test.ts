/** Notes of two versions in one tree: each mark leads to a note that its own version bears. */
import { describe, expect, it } from "vitest";
import { mapInlines } from "../../../src/document/map-inlines.ts";
import type { Block, Document, Inline } from "../../../src/document/nodes.ts";
import { numberChanges } from "../../../src/document/redline/changes.ts";
import { redline } from "../../../src/document/redline/redline.ts";
import { settle } from "../../../src/document/redline/settle.ts";
import { cite, document, paragraph, row, table } from "../../support/documents.ts";

const sources = {
  one: [{ type: "text", value: "One." }],
  two: [{ type: "text", value: "Two." }],
} as const;

const said = (words: string, ...marks: readonly string[]): Block =>
  paragraph(words, ...marks.map(cite));
const paper = (...blocks: readonly Block[]): Document => document(blocks, {}, sources);

function marksIn({ children }: Document): readonly Extract<Inline, { type: "noteReference" }>[] {
  const marks: Extract<Inline, { type: "noteReference" }>[] = [];
  for (const block of children) {
    mapInlines(block, (inline) => {
      if (inline.type === "noteReference") marks.push(inline);
      return inline;
    });
  }
  return marks;
}

/** The notes as a version prints them: what each mark says, and whether it bears the note. */
function printed(paperOf: Document): readonly string[] {
  const texts = new Map(
    paperOf.notes.map(({ id, children }) => [
      id,
      children.map((each) => "value" in each && each.value).join(""),
    ]),
  );
  const borne = new Set<string>();
  return marksIn(paperOf).map(({ note, repeats }) => {
    if (repeats && !borne.has(note)) return `nothing bears ${texts.get(note)}`;
    if (!repeats && borne.has(note)) return `twice ${texts.get(note)}`;
    borne.add(note);
    return `${repeats ? "again" : "bears"} ${texts.get(note)}`;
  });
}

const cases: Readonly<Record<string, readonly [Document, Document]>> = {
  "the first mention goes": [
    paper(
      said("First words here.", "one"),
      said("Other words there.", "one"),
      said("Third.", "one"),
    ),
    paper(said("Other words there.", "one"), said("Third.", "one")),
  ],
  "another first mention comes": [
    paper(said("Other words there.", "one")),
    paper(said("First words here.", "one"), said("Other words there.", "one")),
  ],
  "a later mention goes": [
    paper(said("First words here.", "one"), said("Other words there.", "one")),
    paper(said("First words here.", "one")),
  ],
  "a mention among others goes": [
    paper(said("First words here.", "two", "one"), said("Other words there.", "one", "two")),
    paper(said("First words here.", "two"), said("Other words there.", "one", "two")),
  ],
  "a row with the first mention goes": [
    paper(
      table(row("a"), [
        row([{ type: "text", value: "x y z" }, cite("one")]),
        row([{ type: "text", value: "b c d" }, cite("one")]),
      ]),
    ),
    paper(table(row("a"), [row([{ type: "text", value: "b c d" }, cite("one")])])),
  ],
};

describe("notes of two versions", () => {
  it.each(Object.keys(cases))("are borne in each where %s", (name) => {
    const [before, after] = cases[name] ?? [paper(), paper()];
    const both = redline(before, after);
    expect(printed(settle(both, "later"))).toEqual(printed(after));
    expect(printed(settle(both, "earlier"))).toEqual(printed(before));
    const marks = new Set(marksIn(both).map(({ note }) => note));
    expect(both.notes.map(({ id }) => id).sort()).toEqual([...marks].sort());
  });

  it.each(Object.keys(cases))(
    "are those of the later version in the page with bars where %s",
    (name) => {
      const [before, after] = cases[name] ?? [paper(), paper()];
      expect(printed(numberChanges(redline(before, after)).document)).toEqual(printed(after));
    },
  );
});
