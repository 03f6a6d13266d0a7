/** Templates that the check must let through: what it forbids wrongly, nobody can print. */

import { describe, expect, it } from "vitest";
import * as z from "zod";
import { quote } from "../../src/diagnostics/phrase.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { checkVariants } from "../../src/pipeline/check-variants.ts";
import { blocks, helpers } from "../../src/template/helpers.ts";
import { english, list, loadNote, problemsOf, schema } from "./fixture.ts";

const sound: Readonly<Record<string, string>> = {
  "values of each kind":
    "# {{title}}\n{{count}} {{venue}} {{note}} {{use}} {{meeting.principal.name}}\n",
  "an optional value behind its test":
    "{{#if room}}\n{{room}}\n{{/if}}\n{{#unless room}}–{{else}}{{room}}{{/unless}}\n",
  "two optional values behind one test":
    "{{#if (and room deputy)}}\n{{room}} {{deputy.name}}\n{{/if}}\n",
  "the same behind what neither may be":
    "{{#unless (or (not room) (not deputy))}}\n{{room}} {{deputy.name}}\n{{/unless}}\n",
  "an optional value that equals a text": '{{#if (eq room "12")}}\n{{room}}\n{{/if}}\n',
  "an optional value within an optional value":
    "{{#if deputy}}{{#if deputy.post}}{{deputy.post}}{{/if}}{{/if}}\n",
  "stepping into an optional value, with an else":
    "{{#with host}}\n{{name}}\n{{else}}\n–\n{{/with}}\n",
  "an optional list, with an else": "{{#each guests}}\n- {{name}}\n{{else}}\n–\n{{/each}}\n",
  "an optional value of each entry":
    "{{#each people as |one number|}}\n{{number}}. {{one.name}}{{#if one.post}}, {{one.post}}{{/if}}\n{{/each}}\n",
  "names of levels outside":
    "{{#each issues}}\n{{#each points}}\n- {{this}} {{../title}} {{../../title}} {{@root.title}} {{@../index}}\n{{/each}}\n{{/each}}\n",
  "a test that holds in a partial too": "{{#if room}}\n{{> card of=room}}\n{{/if}}\n",
  "what only some of two shapes have, behind its test":
    "{{mixed.a}}{{#if mixed.b}}{{mixed.b}}{{/if}}\n",
  "a group of values by name": "{{#each units}}\n- {{@key}} {{this}}\n{{/each}}\n",
  "an entry by its number, behind its test": "{{#if people.[0]}}\n{{people.[0].name}}\n{{/if}}\n",
  "sources, one and all":
    "{{title}}{{cite sources}}{{#if sources.[0]}}{{cite sources.[0]}}{{/if}}\n",
  "signs, figures and directives":
    ':::card{tone=notice}\n1. **–** · 100 % → ×\n:::\n\n::pagebreak\n\n[§ 1](#annex-one)&nbsp;2\n\n::annex[–]{#annex-one}\n\n:::table{widths="3,1"}\n| | |\n|:--|--:|\n| 1 | 2 |\n:::\n',
  "words in a comment": "{{!-- the opening lines --}}\n{{! one more }}\n{{title}}\n",
  "a heading inside a test, and a list whose items all come from a list":
    "# {{title}}\n\n{{#if people}}\n## {{use}}\n\n{{#each people}}\n- {{name}}\n{{/each}}\n\n{{/if}}\n{{count}}\n",
  "a table whose rows all come from a list":
    "| {{title}} | {{count}} |\n|---|---|\n{{#each people}}\n| {{name}} | {{#if post}}{{post}}{{else}}–{{/if}} |\n{{/each}}\n",
  "a table of which a test leaves the head alone":
    "| {{title}} |\n|---|\n{{#if room}}\n| {{room}} |\n{{/if}}\n",
  "a row with a choice of cells":
    "| {{title}} | {{count}} |\n|---|---|\n| {{#if room}}{{room}} | 1{{else}}– | 2{{/if}} |\n",
  "a card that a test empties": ":::card\n{{#if room}}\n{{room}}\n{{/if}}\n:::\n",
  "a card around a list that may be empty":
    ":::card{tone=notice}\n{{#each people}}\n- {{name}}\n{{/each}}\n:::\n",
  "a link and its annex behind the same test":
    "{{#if people}}\n[{{title}}](#people)\n\n{{/if}}\n{{count}}\n\n{{#if people}}\n::annex[{{use}}]{#people}\n\n{{#each people}}\n- {{name}}\n{{/each}}\n{{/if}}\n",
  "a link to a heading that is a label":
    '[{{title}}](#purpose)\n\n## {{label "section.purpose"}}\n\n{{count}}\n',
  "an address, a width and an id from values":
    '[{{title}}]({{use}}) [{{title}}](https://example.org/{{title}})\n\n:::table{widths="{{count}},1"}\n| 1 | 2 |\n|---|---|\n| 3 | 4 |\n:::\n\n{{#each people}}\n::annex[{{name}}]{#{{name}} }\n\n1\n\n{{/each}}\n',
  "signs between the entries of a list":
    "{{#each people}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}\n",
  "one of several, which the values exclude from each other":
    '{{#if (eq use "certain")}}\n## {{title}}\n{{else}}\n{{title}}\n{{/if}}\n\n{{#unless (eq use "certain")}}\n{{count}}\n{{/unless}}\n',
  "lists in lists":
    "{{#each issues}}\n- {{title}}\n{{#each points}}\n  - {{this}}\n{{/each}}\n{{/each}}\n",
  "a list, or in its place a line":
    "{{#each guests}}\n- {{name}}\n{{else}}\n{{title}}\n{{/each}}\n\n{{count}}\n",
  "sources, behind the test for them": "{{title}}{{#if sources}}{{cite sources}}{{/if}}\n",
  "the page of an annex, its link beside it, behind the test for it":
    '{{#if signed}}\n[{{label "who"}}](#who), {{page "who"}}\n\n::annex[{{label "who"}}]{#who}\n\n{{title}}\n{{/if}}\n\n{{count}}\n',
  "the page of a heading, whose name comes from its words":
    '{{title}}, {{page "purpose"}}\n\n## {{label "section.purpose"}}\n\n{{count}}\n',
  "the page of an annex that a partial is told of":
    '{{> leads to="who"}}\n\n::annex[{{label "who"}}]{#who}\n\n{{title}}\n',
  "contents, with what they list":
    '# {{title}}\n\n::contents{depth=2}\n\n## {{title}}\n\n::contents{of=annexes}\n\n::annex[{{label "who"}}]{#who}\n\n{{title}}\n',
  "contents of a list that may be empty, behind the test for it":
    "{{#if people}}\n::contents\n\n{{#each people}}\n## {{name}}\n\n{{/each}}\n{{/if}}\n{{title}}\n",
  "a chart, its amounts as numbers or texts":
    ':::chart[{{label "who"}}]\n| | {{label "who"}} | {{title}} |\n|---|--:|--:|\n| {{title}} | {{count}} | {{use}} |\n:::\n',
  "a chart of a list, behind the test for it":
    '{{#if people}}\n:::chart\n| | {{label "who"}} |\n|---|--:|\n{{#each people}}\n| {{name}} | {{@index}} |\n{{/each}}\n:::\n{{/if}}\n',
  "a timeline":
    ":::timeline[{{title}}]\n| | | |\n|---|---|---|\n| {{title}} | {{venue}} | {{note}} |\n| 2025-12-31 | 31.12. | {{title}} |\n:::\n",
  "a value that may be absent, handed to a partial that asks for it":
    "{{> asked of=room}}\n\n{{#if (not room)}}\n{{> asked of=title}}\n{{/if}}\n",
  "rows in a partial": "| {{title}} |\n|---|\n{{#each people}}\n{{> row}}\n{{/each}}\n",
  "a choice of words in code": '{{#if (eq use "certain")}}\n{{label "who"}}\n{{/if}}\n',
};

describe("the check lets through", () => {
  for (const [name, body] of Object.entries(sound)) {
    it(name, () => {
      const partials = {
        card: "{{of}}\n",
        leads: "{{title}}, {{page to}}\n",
        asked: "{{#if of}}\n{{of}}\n{{/if}}\n",
        row: "| {{name}} |\n",
      };
      expect(list(problemsOf(body, partials))).toEqual([]);
    });
  }

  it("a view that holds itself, as a tree of points does", () => {
    const point = z.object({
      text: z.string(),
      get points() {
        return z.array(point);
      },
    });
    const { templates, kind, report } = loadNote(
      "{{#each points}}\n{{text}}\n{{#each points}}\n{{text}} {{txt}}\n{{/each}}\n{{/each}}\n",
    );
    if (kind) templates.check(kind, { schema: point, locales: [english] }, report);
    expect(list(report.diagnostics)).toEqual([
      'note.md.hbs:11:12 template-unknown-path "txt" is no value that this paper has; did you mean "text"?',
    ]);
  });
});

describe("the check", () => {
  it("says why a path is not for this paper, when somebody knows", () => {
    const { templates, kind, report } = loadNote(
      "{{#each people}}\n{{#if secret}}1{{/if}}\n{{/each}}\n",
    );
    const asked: (readonly string[])[] = [];
    const explain = (path: readonly string[]) => {
      asked.push(path);
      return quote("it is internal");
    };
    if (kind) templates.check(kind, { schema, locales: [english], explain }, report);
    expect(asked[0]).toEqual(["people", "secret"]);
    expect(list(report.diagnostics)).toEqual([
      'note.md.hbs:9:7 template-unknown-path "secret" is no value that this paper has; it is internal',
    ]);
  });

  it("follows links in every language of the papers, since headings are called otherwise there", () => {
    const french = {
      ...english,
      tag: "fr",
      label: (key: string) => key && `But ${key.replace(/\W/gu, " ")}`,
    };
    const told = (body: string, locales = [english, french]) => {
      const { templates, kind, report } = loadNote(body);
      if (kind) checkVariants(templates.check(kind, { schema, locales }, report), report);
      return list(report.diagnostics);
    };
    const link =
      '# {{title}}\n\n[{{title}}](#purpose)\n\n## {{label "section.purpose"}}\n\n{{title}}\n';
    expect(told(link, [english])).toEqual([]);
    expect(told(link)).toEqual([
      expect.stringMatching(
        /^note\.md\.hbs:10:\d+ document-link-target nothing in the paper has the id "purpose"; .*in papers in "fr", whose headings have other ids\)$/u,
      ),
    ]);
    expect(
      told('# {{title}}\n\n[{{title}}](#aim)\n\n::annex[{{label "who"}}]{#aim}\n\n{{title}}\n'),
    ).toEqual([]);
    expect(told("# {{title}}\n\n[{{title}}](#aim)\n\n{{title}}\n")).toHaveLength(1);
  });

  it("tells the problems of one template and not those of another report", () => {
    const { templates, kind } = loadNote("{{titel}}\n");
    const report = new Report();
    if (kind) templates.check(kind, { schema, locales: [english] }, report);
    expect(report.errors).toBe(1);
  });
});

describe("the guide for authors", () => {
  it("finds a usage and a description of each helper and block", () => {
    for (const { name, usage, description } of [...helpers, ...blocks]) {
      expect(usage).toContain(name);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
    expect([...helpers, ...blocks].map(({ name }) => name)).toEqual([
      "label",
      "cite",
      "page",
      "not",
      "eq",
      "and",
      "or",
      "if",
      "unless",
      "each",
      "with",
    ]);
  });
});
