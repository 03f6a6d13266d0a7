/** What a template and a view give: the Markdown, its tokens, and where each word came from. */
import { describe, expect, it } from "vitest";
import { inLanguage } from "../../src/text/language-marks.ts";
import { list, loadNote, render, show, view } from "./fixture.ts";

const shown = (
  body: string,
  data: unknown = view,
  partials: Readonly<Record<string, string>> = {},
) => {
  const { rendered, problems } = render(body, data, partials);
  return problems.length > 0 ? list(problems) : show(rendered);
};

describe("a text that stands in another language than the paper", () => {
  const other = { ...view, title: inLanguage("Reception", "en", "stand-in") };

  it("is the same text to a test, and no text where it is blank", () => {
    expect(shown('{{#if (eq title "Reception")}}\n1\n{{else}}\n2\n{{/if}}\n', other)).toBe("1\n");
    const blank = { ...view, title: inLanguage(" ", "en", "stand-in") };
    expect(String(shown("{{title}}\n", blank))).toContain('"title" is an empty text');
  });
});

describe("the number of a page", () => {
  it("is asked for by the name of an annex, which a partial may be told", () => {
    expect(
      shown('{{page "the-list"}} {{> leads to="who"}}\n', view, { leads: "{{page to}}\n" }),
    ).toBe("‹page:the-list› ‹page:who›\n");
  });

  it("is never asked for by a value of the data", () => {
    for (const value of ["who", "Who", 3, true, "../x", ""]) {
      const told = shown("{{page title}}\n", { ...view, title: value });
      if (value === "who") continue;
      expect(told).toEqual([expect.stringMatching(/template-page-target .*cannot be the name/)]);
    }
  });
});

describe("a printed value", () => {
  it("becomes a token of its kind: a text, a number, prose, an explicit gap", () => {
    expect(shown("# {{title}}\n\n{{count}} {{note}} {{venue}}\n")).toBe(
      "# ‹Reception›\n\n‹3› ‹prose:a **bold** word› ‹unstated:not stated in sources›\n",
    );
  });

  it("carries its place in the template and its path in the view, indices included", () => {
    const body =
      "{{#each issues as |issue|}}\n{{#each issue.points}}\n- {{this}}\n{{/each}}\n{{/each}}\n";
    const { rendered } = render(body);
    expect(rendered?.tokens.map(({ origin }) => origin)).toEqual([
      {
        template: { file: "templates/note.md.hbs", line: 10, column: 3, length: 8 },
        path: "issues.0.points.0",
      },
      {
        template: { file: "templates/note.md.hbs", line: 10, column: 3, length: 8 },
        path: "issues.0.points.1",
      },
    ]);
  });

  it("carries the path of what a partial was given, and the partial's own line", () => {
    const { rendered } = render("{{> card of=meeting.principal}}\n", view, {
      card: "\n{{of.name}}\n",
    });
    expect(rendered?.tokens.map(({ origin }) => origin)).toEqual([
      {
        template: { file: "templates/partials/card.md.hbs", line: 2, column: 1, length: 11 },
        path: "meeting.principal.name",
        through: [{ file: "templates/note.md.hbs", line: 8, column: 5, length: 4 }],
      },
    ]);
  });

  it("is an error when it is missing, empty, a list, a group, a flag or half a number", () => {
    const data = {
      none: null,
      empty: " ",
      list: ["a"],
      group: { a: "a", b: "b" },
      flag: true,
      half: 1.5,
    };
    const body = "{{gone}} {{none}} {{empty}} {{list}} {{group}} {{flag}} {{half}}\n";
    expect(shown(body, data)).toEqual([
      'note.md.hbs:8:3 template-unknown-path "gone" is no value that this paper has; did you mean "none"?',
      'note.md.hbs:8:12 template-empty-value "none" has no value; put {{#if none}} … {{/if}} around it if it may be absent',
      'note.md.hbs:8:21 template-empty-value "empty" is an empty text; put {{#if empty}} … {{/if}} around it, or fill it in',
      'note.md.hbs:8:31 template-not-printable "list" is a list, not a text; write {{#each list}} … {{/each}}',
      'note.md.hbs:8:40 template-not-printable "group" is a group of values, not a text; print one of its values: a, b',
      'note.md.hbs:8:50 template-not-printable "flag" is a yes or no, not a text; test it with {{#if flag}}',
      'note.md.hbs:8:59 template-not-printable "half" is 1.5, not a whole number; how a number is written depends on the language: chancery has to give it as a text',
    ]);
  });

  it("names the entry that lacks it, once for all entries", () => {
    const data = { people: [{ name: "An" }, { nmae: "Bo" }, { nmae: "Chi" }] };
    expect(shown("{{#each people}}\n- {{name}}\n{{/each}}\n", data)).toEqual([
      'note.md.hbs:9:5 template-unknown-path "name" is no value that this paper has (people.1.name); did you mean "nmae"?',
    ]);
  });
});

describe("a block", () => {
  it("repeats for each entry, with its number, and says else for none", () => {
    expect(
      shown(
        "{{#each issues}}\n{{@index}}. {{title}}{{#if @last}} ·{{/if}}\n{{#each points}}\n  - {{this}} {{../title}}\n{{else}}\n  - –\n{{/each}}\n{{/each}}\n",
      ),
    ).toBe("‹0›. ‹Rice›\n  - ‹one› ‹Rice›\n  - ‹two› ‹Rice›\n‹1›. ‹Water› ·\n  - –\n");
  });

  it("walks a group of values by name", () => {
    expect(shown("{{#each units as |unit name|}}\n- {{name}} {{unit}} {{@key}}\n{{/each}}\n")).toBe(
      "- ‹protocol› ‹Protocol› ‹protocol›\n- ‹press› ‹Press› ‹press›\n",
    );
  });

  it("steps into a value, and passes over one that is absent when it has an else", () => {
    const body = "{{#with meeting}}\n{{title}} {{principal.name}} {{@root.title}}\n{{/with}}\n";
    expect(shown(body)).toBe("‹Talks› ‹Lan› ‹Reception›\n");
    expect(shown("{{#with host}}\n{{name}}\n{{else}}\n–\n{{/with}}\n")).toBe("–\n");
    expect(shown("{{#with deputy}}\n{{name}}\n{{else}}\n–\n{{/with}}\n")).toBe("–\n");
  });

  it("is passed over when its test names an optional value that the view leaves out", () => {
    expect(shown("{{#if room}}\n{{room}}\n{{else if signed}}\n1\n{{else}}\n2\n{{/if}}\n")).toBe(
      "1\n",
    );
    expect(
      shown('{{#if (and (not room) (eq use "certain") (or room signed))}}\n1\n{{/if}}\n'),
    ).toBe("1\n");
    expect(shown("{{#unless people}}\n1\n{{else}}\n2\n{{/unless}}\n")).toBe("2\n");
  });

  it("is an error when it repeats what is no list or what is absent", () => {
    expect(
      shown(
        "{{#each title}}\n1\n{{/each}}\n{{#each guests}}\n1\n{{/each}}\n{{#each host}}\n1\n{{/each}}\n",
      ),
    ).toEqual([
      'note.md.hbs:8:9 template-not-a-list "title" is not a list; print it with {{title}}',
      'note.md.hbs:11:9 template-unknown-path "guests" is no value that this paper has',
      'note.md.hbs:14:9 template-empty-value "host" has no value; put {{#if host}} … {{/if}} around it, or an {{else}} into it',
    ]);
  });

  it("leaves no trace of its own lines, so that rows stay one table", () => {
    const body =
      "| {{title}} |\n|---|\n  {{#each people}}\n| {{name}} |{{#if post}} {{/if}}\n  {{/each}}\n\n{{count}}\n";
    expect(shown(body)).toBe("| ‹Reception› |\n|---|\n| ‹An› | \n| ‹Bo› |\n\n‹3›\n");
  });
});

describe("a partial", () => {
  it("ends its line when it stands alone, and not when it stands inside a line", () => {
    const partials = { one: "{{name}}\n", many: "{{#each issues}}\n- {{title}}\n{{/each}}\n" };
    expect(shown("{{#each people}}\n- {{> one}}\n{{/each}}\n{{> many}}\n1\n", view, partials)).toBe(
      "- ‹An›\n- ‹Bo›\n- ‹Rice›\n- ‹Water›\n1\n",
    );
    expect(shown("| {{> many}} |\n", view, partials)).toBe("| - ‹Rice›\n- ‹Water› |\n");
  });

  it("leaves nothing behind when it prints nothing", () => {
    expect(shown("1\n{{> maybe}}\n2\n", view, { maybe: "{{#if room}}\n{{room}}\n{{/if}}\n" })).toBe(
      "1\n2\n",
    );
  });

  it("gets the blanks before it on each of its lines", () => {
    const partials = { outer: "- {{title}}\n  {{> inner}}\n", inner: "- {{count}}\n\n- {{count}}" };
    expect(shown("1. {{title}}\n   {{> outer}}\n2\n", view, partials)).toBe(
      "1. ‹Reception›\n   - ‹Reception›\n     - ‹3›\n     \n     - ‹3›\n2\n",
    );
  });

  it("sees what it is given, before what stands in the value it was called with", () => {
    const partials = { card: "{{title}} {{name}}" };
    expect(shown("{{> card meeting name=title}}\n", view, partials)).toBe("‹Talks› ‹Reception›\n");
    expect(shown("{{> card title=meeting.title name=count}}\n", view, partials)).toBe(
      "‹Talks› ‹3›\n",
    );
  });
});

describe("a helper", () => {
  it("prints a label with its places filled", () => {
    expect(shown('{{label "who"}}: {{label "page-count" n=count whom=title}}\n')).toBe(
      "‹Who›: ‹3 pages by Reception›\n",
    );
  });

  it("never reads a filled text again for further places", () => {
    const data = { title: "{n} {whom}", count: 1 };
    expect(shown('{{label "page-count" n=count whom=title}}\n', data)).toBe(
      "‹1 pages by {n} {whom}›\n",
    );
  });

  it("says which place of a label is not filled, or is not there", () => {
    expect(
      shown('{{label "page-count" n=count}}\n{{label "who" n=count}}\n{{label "when"}}\n'),
    ).toEqual([
      'note.md.hbs:8:3 template-label-slot the label "page-count" has a place {whom} that is not filled; write {{label "page-count" whom=…}}',
      'note.md.hbs:9:17 template-label-slot the label "who" has no place {n}; the text is: Who',
      'note.md.hbs:10:3 template-unknown-label the locale lacks the label "when"; add it under labels, at the top of the template or in the locale file',
    ]);
  });

  it("cites a source, a list of sources, and nothing for an empty list", () => {
    expect(shown("{{title}}{{cite sources}} {{cite sources.[0]}}{{cite replies.items}}\n")).toBe(
      "‹Reception›‹note:s1›‹note:s2› ‹note:s1›\n",
    );
    const { rendered } = render("{{cite sources}}\n");
    expect(rendered?.tokens.map(({ origin }) => origin.path)).toEqual(["sources.0", "sources.1"]);
  });

  it("cites nothing that is not a source with id and text", () => {
    expect(shown("{{cite meeting}}\n")).toEqual([
      'note.md.hbs:8:8 template-not-a-source "meeting" is not a source; cite prints sources, such as those that most entries hold: {{cite cite}}',
    ]);
  });
});

describe("a paper", () => {
  it("is not made while its template is wrong, and every report hears why", async () => {
    const { templates, kind } = loadNote("{{#if title}}\n");
    const { Report } = await import("../../src/diagnostics/report.ts");
    const report = new Report();
    expect(kind && templates.render(kind, view, () => "x", report)).toBeUndefined();
    expect(list(report.diagnostics)).toEqual([
      "note.md.hbs:8:1 template-unclosed-block {{#if}} is never closed; put {{/if}} where it ends",
    ]);
  });

  it("is the same when it is made twice", () => {
    const { templates, kind, report } = loadNote(
      "# {{title}}\n{{#each people}}\n- {{name}}\n{{/each}}\n",
    );
    const make = () => show(kind && templates.render(kind, view, () => "x", report));
    expect(make()).toBe(make());
  });

  it("of 100,000 values holds each of them once, in order", () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => ({
      id: `no ${index}`,
      what: `| {{${index}}}`,
    }));
    const { rendered } = render(
      "| | |\n|---|---|\n{{#each rows}}\n| {{id}} | {{what}} |\n{{/each}}\n",
      { rows },
    );
    expect(rendered?.tokens).toHaveLength(100_000);
    expect(rendered?.tokens.at(-1)).toEqual({
      content: { kind: "text", text: "| {{49999}}" },
      origin: {
        template: { file: "templates/note.md.hbs", line: 11, column: 12, length: 8 },
        path: "rows.49999.what",
      },
    });
    expect(rendered?.markdown.split("\n")).toHaveLength(50_003);
  });
});
