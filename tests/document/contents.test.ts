/** Contents and the numbers of pages: what they list, and where they lead. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contents, ContentsEntry } from "../../src/document/nodes.ts";
import { inlineText } from "../../src/document/words.ts";
import { link, pageOf, paragraph, strong } from "./builders.ts";
import {
  blocksOf,
  documentOf,
  note,
  page,
  problemsOf,
  prose,
  source,
  template,
  unstated,
} from "./template.ts";

const SEED = 20251202;

/** The entries of the first contents, as `level target: label words`. */
function listed(from: Parameters<typeof documentOf>[0]): readonly string[] {
  return contentsOf(from).entries.map(show);
}

function contentsOf(from: Parameters<typeof documentOf>[0]): Contents {
  const found = documentOf(from).children.find((block) => block.type === "contents");
  if (found?.type !== "contents") throw new Error("no contents");
  return found;
}

function show({ level, target, label, children }: ContentsEntry): string {
  const words = [label, inlineText(children)].filter((part) => part !== undefined).join(" ");
  return `${level} ${target}: ${words}`;
}

/** A paper with headings of each depth, in boxes and annexes too. */
const paper = (directive: string) =>
  source(`# Title

${directive}

## One

### Below

#### Deepest

:::card
## In a card
:::

:::keep
### In a keep
:::

::annex[Annexed]{#annexed}

## In the annex

### Deep in it

#### Deepest in it
`);

describe("contents", () => {
  it("list the main headings and the annexes", () => {
    expect(listed(paper("::contents"))).toEqual([
      "1 one: One",
      "1 in-a-card: In a card",
      "1 annexed: Annex I Annexed",
    ]);
  });

  it("go deeper where that is asked for; what stands in an annex stands below it", () => {
    expect(listed(paper("::contents{depth=2}"))).toEqual([
      "1 one: One",
      "2 below: Below",
      "1 in-a-card: In a card",
      "2 in-a-keep: In a keep",
      "1 annexed: Annex I Annexed",
      "2 in-the-annex: In the annex",
    ]);
    expect(listed(paper("::contents{depth=3}"))).toEqual([
      "1 one: One",
      "2 below: Below",
      "3 deepest: Deepest",
      "1 in-a-card: In a card",
      "2 in-a-keep: In a keep",
      "1 annexed: Annex I Annexed",
      "2 in-the-annex: In the annex",
      "3 deep-in-it: Deep in it",
      "3 deepest-in-it: Deepest in it",
    ]);
  });

  it("list the annexes alone where that is asked for", () => {
    expect(listed(paper("::contents{of=annexes}"))).toEqual(["1 annexed: Annex I Annexed"]);
  });

  it("do not list the heading directly above, which names them, unless it has more to name", () => {
    const named = template`
      ## Contents

      ::contents

      ## After
    `;
    expect(listed(named)).toEqual(["1 after: After"]);
    expect(
      listed(template`
      ## Contents

      Words.

      ::contents
    `),
    ).toEqual(["1 contents: Contents"]);
  });

  it("stand as often as they are asked for", () => {
    const twice = template`
      ::contents{of=annexes}

      ::contents

      ## One

      ::annex[Two]{#two}
    `;
    const [first, second] = documentOf(twice).children;
    expect(first?.type === "contents" && first.entries.map(show)).toEqual(["1 two: Annex I Two"]);
    expect(second?.type === "contents" && second.entries.map(show)).toEqual([
      "1 one: One",
      "1 two: Annex I Two",
    ]);
  });

  it("hold the words of a heading without marks of notes, links and breaks", () => {
    const { entries } = contentsOf(template`
      ::contents

      ## a${note("x", "X")}${note("y", "Y")}, **b${note("z", "Z")}** [c](https://c.org) ${"d\ne"} ${unstated("not stated")} ${prose("*f* [g](https://g.org)")}
    `);
    expect(JSON.stringify(entries)).not.toMatch(/noteReference|"break"|"link"/);
    expect(entries.map(show)).toEqual(["1 a-b-c-d-e-not-stated-f-g: a, b c d e not stated f g"]);
  });

  it("take a comma for what parts two marks of notes only where it does", () => {
    expect(
      listed(template`
        ::contents

        ## a,${note("x", "X")} b${note("x", "X")}${note("y", "Y")}
      `),
    ).toEqual(["1 a-b: a, b"]);
  });

  it("print what a heading prints, letter by letter, whatever it is", () => {
    for (const value of ["](#x)", "::contents", "**", "<b>", "10:30", "ໜ້າ", "\\", "[1]"]) {
      const [entry] = contentsOf(template`
        ::contents

        ## x${value}x
      `).entries;
      expect(entry && inlineText(entry.children)).toBe(`x${value}x`);
    }
  });

  it(`leave no level out on the way down, and no heading (seed ${SEED})`, () => {
    const line = fc.oneof(
      fc.integer({ min: 2, max: 4 }).map((depth) => `${"#".repeat(depth)} Heading`),
      fc.constant("::annex[Annex]"),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const { entries } = contentsOf(source(`::contents{depth=3}\n\n${lines.join("\n\n")}\n`));
        expect(entries).toHaveLength(lines.length);
        expect(new Set(entries.map(({ target }) => target)).size).toBe(lines.length);
        let before = 0;
        for (const [index, { level, label }] of entries.entries()) {
          expect(level).toBeLessThanOrEqual(before + 1);
          expect(label !== undefined).toBe(lines[index]?.startsWith("::") ?? false);
          if (label !== undefined) expect(level).toBe(1);
          before = level;
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe("the number of a page", () => {
  it("leads to a heading or annex, also from within a link, strong text, a cell and a card", () => {
    expect(
      blocksOf(template`
        See ${page("one")}, **${page("last")}** and [page ${page("last")}](#last).

        ## One

        ::annex[Last]{#last}
      `)[0],
    ).toEqual(
      paragraph(
        ...["See ", pageOf("one"), ", ", strong(pageOf("last")), " and "],
        ...[link("#last", "page ", pageOf("last")), "."],
      ),
    );
    const inside = documentOf(template`
      :::card
      - ${page("last")}
      :::

      | ${page("last")} |
      |---|
      | ${page("last")} |

      ::annex[Last]{#last}
    `);
    expect(JSON.stringify(inside).match(/"pageReference"/g)).toHaveLength(3);
  });

  it("is an error where the paper has no such place, with what was meant", () => {
    expect(
      problemsOf(template`
      See ${page("purpos")} and ${page("nowhere")}.

      ## Purpose
    `),
    ).toEqual([
      '1:5 document-page-target: nothing in the paper has the id "purpos" (did you mean "purpose"?)',
      '1:14 document-page-target: nothing in the paper has the id "nowhere" (give the annex this id, ::annex[…]{#nowhere}; if it stands in an {{#if}}, the number of its page must too)',
    ]);
  });

  it("stands in no address, attribute, title or heading", () => {
    const codes = (from: Parameters<typeof problemsOf>[0]) =>
      problemsOf(from).map((problem) => problem.split(":")[1]?.replace(/^\d+ /, ""));
    expect(
      codes(template`
      [a](https://a.org/${page("a")})

      ::annex[A]{#a}
    `),
    ).toEqual(["document-value-misplaced"]);
    expect(
      codes(template`:::card{tone=${page("a")}}
a
:::

::annex[A]{#a}`),
    ).toEqual(["document-value-misplaced"]);
    for (const place of [
      template`# T ${page("a")}

::annex[A]{#a}`,
      template`## **H ${page("a")}**

::annex[A]{#a}`,
      template`::annex[A ${page("a")}]{#a}`,
    ]) {
      expect(codes(place)).toEqual(["document-page-in-heading"]);
    }
  });
});
