/**
 * Data and templates that were made to do harm, among them the ways in that are known of Handlebars
 * (CVE-2026-33937 to -33941, CVE-2021-23369 and their kin): none of them runs, reads or reaches
 * anything.
 */
import { describe, expect, it } from "vitest";
import { list, problemsOf, render, show } from "./fixture.ts";

const error = (body: string, data: unknown, partials: Readonly<Record<string, string>> = {}) => {
  const { rendered, problems } = render(body, data, partials);
  expect(rendered).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  return list(problems).join("\n");
};

describe("data that was made to do harm", () => {
  it("is never compiled when it looks like a syntax tree or a template", () => {
    const tree = {
      type: "Program",
      body: [
        {
          type: "MustacheStatement",
          escaped: false,
          path: { type: "NumberLiteral", value: "process.exit(1)", original: 1 },
        },
      ],
      blockParams: [],
    };
    expect(error("{{value}}\n", { value: tree })).toMatch(/"value" is a group of values/);
    expect(error("{{> card of=value}}\n", { value: tree }, { card: "{{of}}\n" })).toMatch(
      /"of" is a group/,
    );
    const { rendered } = render("{{value}}\n", {
      value: "{{#with constructor}}{{> card}}{{/with}}",
    });
    expect(show(rendered)).toBe("‹{{#with constructor}}{{> card}}{{/with}}›\n");
  });

  it("is never called when it is a function, nor read when it is a getter", () => {
    let called = 0;
    const call = () => {
      called++;
      return "x";
    };
    const data = {
      call,
      list: [call],
      get read() {
        return call();
      },
    };
    error("{{call}}\n", data);
    error("{{#each list}}{{this}}{{/each}}\n", data);
    error("{{#each call}}1{{/each}}{{#with call}}{{name}}{{/with}}\n", data);
    error("{{read}}\n", data);
    render("{{#if call}}1{{/if}}\n", data);
    expect(called).toBe(0);
  });

  it("cannot put a helper, a partial or a block of ours out of its place", () => {
    const data = {
      label: "a",
      print: "b",
      write: "c",
      each: "d",
      helperMissing: "e",
      card: "f",
      root: "g",
      run: "h",
    };
    const body =
      "{{this.label}}{{print}}{{write}}{{this.each}}{{helperMissing}}{{root}}{{run}}\n{{> card}}\n";
    const { rendered, problems } = render(body, data, { card: "{{card}}" });
    expect(list(problems)).toEqual([]);
    expect(show(rendered)).toBe("‹a›‹b›‹c›‹d›‹e›‹g›‹h›\n‹f›\n");
  });

  it("may use the names of the language's machinery, which then lead nowhere", () => {
    const data: unknown = JSON.parse(
      '{"__proto__": {"name": "x"}, "constructor": {"name": "x"}, "a": {"name": "y"}}',
    );
    expect(error("{{__proto__.name}}\n", data)).toMatch(
      /"__proto__" is no value that this paper has/,
    );
    expect(error("{{constructor.name}}\n", data)).toMatch(
      /"constructor" is no value that this paper has/,
    );
    expect(show(render("{{a.name}}\n", data).rendered)).toBe("‹y›\n");
  });

  it("may have no prototype, or be frozen", () => {
    const bare: Record<string, unknown> = Object.create(null);
    bare.title = "x";
    expect(show(render("{{title}}\n", bare).rendered)).toBe("‹x›\n");
    expect(show(render("{{title}}\n", Object.freeze({ title: "x" })).rendered)).toBe("‹x›\n");
  });

  it("cannot forge a value with the characters that stand for values", () => {
    expect(error("{{title}}\n", { title: "a\u{F0000}\u{100000}b" })).toMatch(
      /template-reserved-character "title" holds a character that chancery keeps for itself/,
    );
  });

  it("may be nothing at all", () => {
    for (const data of [null, "x", 1, []]) error("{{title}}\n", data);
  });
});

describe("a template that was made to do harm", () => {
  it("cannot reach the built-in helpers that look up names or write a log", () => {
    const told = list(
      problemsOf(
        '{{lookup this "constructor"}}\n{{log title}}\n{{helperMissing title}}\n{{blockHelperMissing title}}\n',
      ),
    );
    expect(told).toHaveLength(4);
    for (const problem of told) expect(problem).toMatch(/template-unknown-helper/);
  });

  it("cannot call the helpers that the engine uses inside", () => {
    const told = list(
      problemsOf("{{write 0}}\n{{print 0}}\n{{include 0}}\n{{#if (test 0)}}\n1\n{{/if}}\n"),
    );
    expect(told).toHaveLength(4);
    for (const problem of told) expect(problem).toMatch(/template-unknown-helper/);
  });

  it("cannot name a partial outside of its folder, or one that every object has", () => {
    for (const name of ["../note", "constructor", "__proto__", "toString", "[../../data/house]"]) {
      const told = list(problemsOf(`{{> ${name}}}\n`)).join("\n");
      expect(told).toMatch(/template-(unknown-partial|syntax)/);
    }
  });

  it("is refused, not followed without end, when its blocks lie very deep", () => {
    const deep = 2_000;
    const told = list(problemsOf(`${"{{#if signed}}".repeat(deep)}1${"{{/if}}".repeat(deep)}\n`));
    expect(told).toEqual([
      "note.md.hbs:8:561 template-too-deep more than 40 blocks lie in each other here; make a piece of the inner blocks",
    ]);
  });
});
