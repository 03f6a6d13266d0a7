/**
 * What holds for any template and any data: values never become markup, the lines of blocks follow
 * Handlebars' own rules, and each character can be led back to the template.
 */
import fc from "fast-check";
import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import type { Rendered } from "../../src/template/environment.ts";
import { decodeToken, TOKEN } from "../../src/text/tokens.ts";
import { tries } from "../support/extent.ts";
import { FRONT_MATTER, labels, list, render } from "./fixture.ts";

const SEED = 20251202;
/** Half as many in each run of the tests as in the mode `all`. */
const runs = (whole: number) => ({ seed: SEED, numRuns: tries(whole / 2, whole), verbose: true });

/** Texts that have broken papers before, and any other text that can be printed. */
const hostile = fc
  .oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "| **x** {{y}} <b> # 1.",
        "__proto__",
        "constructor",
        "`",
        "```\n",
        "\n\n# x",
        "\n- x",
        "a|b",
        "{{{x}}}",
        "{{> card}}",
        ":::",
        "::pagebreak",
        "[x](y)",
        "![x](y)",
        "&amp;",
        "\\",
        "$&",
        "$1",
        "{n}",
        "---",
        "&lt;script&gt;",
        "ໂພໄຊ",
        "Phạm",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) },
  )
  .filter((text) => text.trim() !== "" && !/[\u{F0000}-\u{10FFFF}]/u.test(text));

/** A template with a value in each place that Markdown knows. */
const EVERYWHERE = `# {{text}}

::contents{of=annexes}

{{text}} **{{text}}** *{{text}}*{{cite source}}
1. {{text}}
   - {{text}}

| {{text}} | {{text}} |
|---|---|
{{#each list}}
| {{this}} | {{../text}} {{@root.text}} |
{{/each}}

> {{text}}

:::card{tone=notice}
{{label "page-count" n=text whom=text}}
:::

:::chart[{{text}}]
| | {{text}} |
|---|--:|
| {{text}} | 1 |
:::

::annex[{{text}}]{#one}

{{page "one"}}

{{#if text}}{{text}}{{/if}}{{#each list as |one|}}{{one}}{{/each}}
{{> card of=text}}
`;
const PARTIALS = { card: "{{of}}: {{of}}\n" };

function dataOf(text: string) {
  return { text, list: [text, text], source: { id: text, text } };
}

function textsOf({ tokens }: Rendered): readonly string[] {
  return tokens.flatMap(({ content }) => {
    if (content.kind === "page") return [];
    return [content.kind === "prose" ? content.markdown : content.text];
  });
}

describe(`for any value (seed ${SEED})`, () => {
  it("the Markdown around the values is the same, and the values stand in the table as they are", () => {
    const skeleton = render(EVERYWHERE, dataOf("x"), PARTIALS).rendered?.markdown;
    expect(skeleton).toBeDefined();
    fc.assert(
      fc.property(hostile, (text) => {
        const { rendered, problems } = render(EVERYWHERE, dataOf(text), PARTIALS);
        expect(list(problems)).toEqual([]);
        expect(rendered?.markdown).toBe(skeleton);
        const label = labels["page-count"]?.replace(/\{\w+\}/g, () => text);
        for (const found of rendered ? textsOf(rendered) : []) {
          expect([text, label]).toContain(found);
        }
      }),
      runs(150),
    );
  });

  it("a key of the data never leads beyond the data", () => {
    const keys = [
      "__proto__",
      "constructor",
      "prototype",
      "toString",
      "hasOwnProperty",
      "length",
      "valueOf",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom(...keys), (first, second) => {
        for (const data of [
          { a: {} },
          { a: [] },
          { a: "x" },
          { a: () => "x" },
          { a: Object.create(null) },
        ]) {
          const { rendered } = render(
            `{{a.${first}}} {{a.${first}.${second}}} {{${first}}}\n`,
            data,
          );
          expect(rendered).toBeUndefined();
        }
      }),
      runs(60),
    );
  });
});

/** Random templates: lines of text, values, blocks alone on their lines or inside a line, partials. */
const line = fc.constantFrom(
  "1. ",
  "",
  "  ",
  "- {{@root.a}}",
  "{{@root.a}}{{@root.b}} ",
  "  {{@root.a}}",
  "{{> inner}}",
  "   {{> inner}}",
  "{{> empty}}",
  "{{! 1 }}",
  "  {{!-- }} --}}",
  "{{#if @root.a}}1{{/if}}",
  "-{{#if @root.no}}1{{else}}2 {{/if}}-",
  "{{#each @root.list}}{{this}},{{/each}}",
  "{{#if @root.a}} {{/if}}",
);
const blank = fc.constantFrom("", " ", "  ");
const { lines } = fc.letrec<{ lines: readonly string[] }>((tie) => ({
  lines: fc
    .array(
      fc.oneof(
        { depthSize: "small" },
        line.map((text) => [text]),
        fc
          .tuple(blank, tie("lines"), tie("lines"))
          .map(([b, one, two]) => [
            `${b}{{#if @root.a}}`,
            ...one,
            `${b}{{else}}${b}`,
            ...two,
            `{{/if}}${b}`,
          ]),
        fc
          .tuple(blank, tie("lines"))
          .map(([b, one]) => [`${b}{{#each @root.list}}`, ...one, `{{/each}}${b}`]),
        fc
          .tuple(blank, tie("lines"))
          .map(([b, one]) => [`{{#unless @root.no}}${b}`, ...one, `${b}{{/unless}}`]),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => all.flat()),
}));

const DATA = { a: "A", b: "B", no: false, list: ["x", "y"] };
const INNER = {
  inner: "- {{@root.a}}\n\n  {{@root.b}}\n",
  empty: "{{#if @root.no}}\n1\n{{/if}}\n",
};

function written({ markdown, tokens }: Rendered): string {
  return markdown.replace(TOKEN, (token) => {
    const content = tokens[decodeToken(token)]?.content;
    return content?.kind === "text" ? content.text : "?";
  });
}

describe(`for any template (seed ${SEED})`, () => {
  it("the text is what Handlebars itself writes", () => {
    const own = Handlebars.create();
    for (const [name, text] of Object.entries(INNER)) own.registerPartial(name, text);
    fc.assert(
      fc.property(lines, (all) => {
        const body = `${all.join("\n")}\n`;
        const { rendered, problems } = render(body, DATA, INNER);
        expect(list(problems)).toEqual([]);
        expect(rendered && written(rendered)).toBe(own.compile(body, { noEscape: true })(DATA));
      }),
      runs(250),
    );
  });

  it("each character of the text leads back to the same character of the template", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const body = `${all.join("\n")}\n`;
        const { rendered } = render(body, DATA, INNER);
        const files = new Map([
          ["templates/note.md.hbs", (FRONT_MATTER + body).split("\n")],
          ...Object.entries(INNER).map(
            ([name, text]) => [`templates/partials/${name}.md.hbs`, text.split("\n")] as const,
          ),
        ]);
        const { markdown = "" } = rendered ?? {};
        for (let offset = 0; offset < markdown.length; offset++) {
          const place = rendered?.placeAt(offset);
          const source = files.get(place?.file ?? "")?.[(place?.line ?? 0) - 1];
          expect(source).toBeDefined();
          const found = source?.[(place?.column ?? 0) - 1] ?? "\n";
          const character = markdown[offset] ?? "";
          // A token leads to its braces; what the call of a partial adds leads near that call.
          if (place?.length !== undefined) expect(["{", "i"]).toContain(found);
          else if (character !== " ") expect(found).toBe(character);
        }
      }),
      runs(150),
    );
  });
});
