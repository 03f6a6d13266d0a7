/**
 * Templates and data are never code: no prototype is reached, no tree is compiled but our own, and nothing
 * that a template or a house's own piece calls runs without end. What is known of Handlebars' own ways in
 * is tested in `tests/template/hostile.test.ts`; here are the other ways to say the same.
 */
import Handlebars from "handlebars";
import { describe, expect, test, vi } from "vitest";
import { RECEPTION } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";
import { importsOf, readSources, withoutComments } from "../support/sources.ts";
import { list, problemsOf, render } from "../template/fixture.ts";

describe("a template", () => {
  test.each([
    "{{constructor}}",
    "{{constructor.constructor}}",
    "{{__proto__}}",
    "{{title.__proto__}}",
    "{{title.constructor.name}}",
    "{{title.length}}",
    "{{toString}}",
    "{{valueOf}}",
    "{{hasOwnProperty}}",
    "{{__defineGetter__}}",
    "{{__lookupGetter__}}",
    "{{[__proto__].[constructor]}}",
    "{{this.constructor}}",
    "{{@root.constructor}}",
    "{{@root.__proto__.title}}",
    "{{@root.[constructor].[constructor]}}",
    "{{../constructor}}",
    "{{#with constructor}}{{name}}{{/with}}",
    "{{#with this as |x|}}{{x.constructor}}{{/with}}",
    "{{#each constructor}}{{this}}{{/each}}",
    "{{#each __proto__}}{{@key}}{{/each}}",
    "{{#if (eq constructor title)}}1{{/if}}",
    "{{label constructor}}",
    '{{label "constructor"}}',
    '{{label "__proto__"}}',
    '{{label "toString"}}',
    "{{cite constructor}}",
    "{{> constructor}}",
    "{{> __proto__}}",
    "{{> hasOwnProperty}}",
    "{{@constructor}}",
    "{{@data.root}}",
    "{{@partial-block}}",
    "{{process}}",
    "{{require}}",
    "{{globalThis.process.env}}",
  ])("reaches no prototype and no machinery: %s", (body) => {
    const problems = problemsOf(`${body}\n`);
    expect(problems.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
    const data: unknown = JSON.parse('{"title": "x", "__proto__": {"polluted": "y"}}');
    // A test that asks for it finds nothing; what would print it prints no paper.
    const { markdown = "", tokens = [] } = render(`${body}\n`, data).rendered ?? {};
    expect([markdown.trim(), tokens]).toEqual(["", []]);
  });

  test.each([
    '{{lookup this "constructor"}}',
    '{{lookup . "__proto__"}}',
    '{{title (lookup this "constructor")}}',
    "{{log title}}",
    "{{helperMissing}}",
    "{{blockHelperMissing title}}",
    "{{constructor title}}",
    "{{toString 1}}",
    "{{#toString}}1{{/toString}}",
    "{{#constructor}}1{{/constructor}}",
    "{{#hasOwnProperty title}}1{{/hasOwnProperty}}",
  ])("calls no helper but ours: %s", (body) => {
    const told = list(problemsOf(`${body}\n`)).join("\n");
    expect(told).toMatch(/template-unknown-(?:helper|block|path)/u);
    expect(render(`${body}\n`, { title: "x" }).rendered).toBeUndefined();
  });

  test.each([
    "{{* x}}",
    "{{*inline}}",
    '{{#*inline "x"}}1{{/inline}}',
    "{{#* x}}1{{/x}}",
    "{{ * x }}",
  ])("has no decorators: %s", (body) => {
    expect(list(problemsOf(`${body}\n`)).join("\n")).toMatch(/template-decorator/u);
    expect(render(`${body}\n`, { title: "x" }).rendered).toBeUndefined();
  });

  test.each([
    "{{> (title)}}",
    "{{> (lookup . title)}}",
    "{{> (card)}}",
    "{{#> card}}1{{/card}}",
    "{{#> (title)}}1{{/undefined}}",
    "{{> @partial-block}}",
    "{{> 'x' }}",
    "{{> [../../data/house]}}",
    "{{> ../../../etc/passwd}}",
  ])("calls pieces by fixed names of its own folder only: %s", (body) => {
    const partials = { card: "{{title}}\n" };
    const told = list(problemsOf(`${body}\n`, partials)).join("\n");
    expect(told).toMatch(/template-(?:dynamic-partial|partial-block|unknown-partial|syntax)/u);
    expect(render(`${body}\n`, { title: "x" }, partials).rendered).toBeUndefined();
  });
});

describe("pieces that call themselves", () => {
  const card = (body: string, others: Readonly<Record<string, string>> = {}) =>
    list(problemsOf("{{> card}}\n", { card: body, ...others })).join("\n");

  test("are told, directly and round about", () => {
    expect(card("{{> card}}\n")).toMatch(/template-circular-partial/u);
    expect(card("{{#if title}}\n{{> card}}\n{{/if}}\n")).toMatch(/template-circular-partial/u);
    expect(card("{{#each list}}{{> card}}{{/each}}\n")).toMatch(/template-circular-partial/u);
    expect(card("{{> a}}\n", { a: "{{> b}}\n", b: "{{> card}}\n" })).toMatch(
      /template-circular-partial .* the calls run in a circle/u,
    );
  });

  test("are told where a house's own piece turns one of ours upon itself", async () => {
    const host = exampleInMemory();
    const piece = (name: string, body: string) =>
      host.files.set(`templates/partials/${name}.md.hbs`, new TextEncoder().encode(body));
    piece("entry", "{{> point}}\n");
    piece("point", "{{> entry}}\n");
    const { codes, outcome } = await runBuild(host, { meetings: [RECEPTION] });
    expect(outcome).toBe("problems");
    expect(codes).toContain("template-circular-partial");
  });
});

test("Handlebars compiles only trees that are made of our own calls, whatever the data holds", async () => {
  const create = vi.spyOn(Handlebars, "create");
  const trees: hbs.AST.Program[] = [];
  create.mockImplementation(() => {
    const made = original();
    const compile = made.compile.bind(made);
    made.compile = (input, options) => {
      trees.push(input);
      return compile(input, options);
    };
    return made;
  });
  const host = exampleInMemory({
    [`data/meetings/${RECEPTION}.yaml`]: [
      "Working trip of",
      "Working {{#with constructor}}{{lookup . 'x'}}{{/with}} {{> (x)}} {{* y}} trip of",
    ],
  });
  const { outcome } = await runBuild(host, { meetings: [RECEPTION] });
  create.mockRestore();
  expect(outcome).toBe("done");
  expect(trees.length).toBeGreaterThan(4);
  const names = new Set(trees.flatMap(namesCalled));
  expect([...names].sort()).toEqual(
    ["each", "if", "include", "print", "test", "unless", "with", "write"].filter((name) =>
      names.has(name),
    ),
  );
});

const original = Handlebars.create.bind(Handlebars);

/** All that a tree calls, and what it hands over if that is no number and no call. */
function namesCalled(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(namesCalled);
  if (typeof node !== "object" || node === null) return [];
  const own = "type" in node && node.type === "PathExpression" && "original" in node;
  const strange =
    "type" in node && /^(?:Content|Comment|Partial|Decorator|String)/u.test(String(node.type));
  return [
    ...(own ? [String(node.original)] : []),
    ...(strange ? [String(node.type)] : []),
    ...Object.values(node).flatMap(namesCalled),
  ];
}

test("only one file hands anything to Handlebars' compiler, and no other code is made from text", () => {
  const sources = readSources().map(({ path, text }) => ({ path, code: withoutComments(text) }));
  const users = sources.filter(({ code }) => importsOf(code).includes("handlebars"));
  const compiling = users.filter(({ code }) =>
    /\.(?:compile|precompile|template)(?:<\w+>)?\(/u.test(code),
  );
  expect(compiling.map(({ path }) => path)).toEqual(["src/template/engine.ts"]);
  const making = sources.filter(({ code }) =>
    /\beval\(|\bnew Function\b|\bFunction\(|\bimport\((?!\s*["'])/u.test(code),
  );
  expect(making.map(({ path }) => path)).toEqual([]);
});
