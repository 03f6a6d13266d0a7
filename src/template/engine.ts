/**
 * Compiles templates with Handlebars and runs them. What Handlebars compiles is a tree in which
 * each text, value, block and partial of the template is one call of a helper of ours with a number
 * from our own table: Handlebars decides what is run, in which order and how often; values, names
 * and output are ours alone, and nothing of the data ever reaches its compiler.
 */
import Handlebars from "handlebars";
import type { Report } from "../diagnostics/report.ts";
import { evaluate } from "./evaluate.ts";
import {
  blockNode,
  type Compiled,
  callNode,
  mustacheNode,
  numberNode,
  programNode,
} from "./handlebars-tree.ts";
import type { RenderFacts } from "./helper.ts";
import { createOutput, type Rendered } from "./output.ts";
import type { TemplatesByName } from "./partials.ts";
import {
  type Branches,
  insidePartial,
  NONE,
  printValue,
  type Run,
  repeat,
  stepInto,
  tellOnce,
} from "./run.ts";
import type { Condition, Include, Literal, Part, Print, Scoped, Template } from "./syntax.ts";
import { isTrue } from "./truth.ts";

type Options = Handlebars.HelperOptions;

export interface Engine {
  /** The paper, whatever is wrong with it; problems are in the report. */
  run(template: Template, view: unknown, facts: RenderFacts, report: Report): Rendered;
}

const HELPERS = { write: true, print: true, test: true, include: true };

/** An engine for these partials, by name. */
export function createEngine(partials: TemplatesByName): Engine {
  const handlebars = Handlebars.create();
  const compiled = new Map<Template, Compiled>();
  const literals: Literal[] = [];
  const prints: Print[] = [];
  const tests: Condition[] = [];
  const scopes: Scoped[] = [];
  const includes: Include[] = [];

  const compileBody = (parts: readonly Part[]): hbs.AST.Program =>
    programNode(parts.map(compilePart));
  const compilePart = (part: Part): hbs.AST.Statement => {
    switch (part.type) {
      case "literal":
        return mustacheNode("write", literals.push(part) - 1);
      case "print":
        return mustacheNode("print", prints.push(part) - 1);
      case "include":
        return mustacheNode("include", includes.push(part) - 1);
      case "condition": {
        const param = callNode("test", tests.push(part) - 1);
        const name = part.unless ? "unless" : "if";
        return blockNode(name, param, compileBody(part.body), compileBody(part.otherwise ?? []));
      }
      case "each":
      case "with": {
        const param = numberNode(scopes.push(part) - 1);
        return blockNode(
          part.type,
          param,
          compileBody(part.body),
          compileBody(part.otherwise ?? []),
        );
      }
    }
  };
  const compile = (template: Template): Compiled => {
    const known = compiled.get(template);
    if (known) return known;
    const program = compileBody(template.body);
    const fresh = handlebars.compile<undefined>(program, {
      knownHelpers: HELPERS,
      knownHelpersOnly: true,
      noEscape: true,
    });
    compiled.set(template, fresh);
    return fresh;
  };

  handlebars.unregisterHelper("lookup");
  handlebars.unregisterHelper("log");
  handlebars.registerHelper("write", (index: number, options: Options) => {
    const { text, place } = at(literals, index);
    runOf(options).output.writeText(text, place);
    return "";
  });
  handlebars.registerHelper("print", (index: number, options: Options) => {
    printValue(at(prints, index), runOf(options));
    return "";
  });
  handlebars.registerHelper("test", (index: number, options: Options) =>
    isTrue(evaluate(at(tests, index).test, runOf(options), true)?.value),
  );
  handlebars.registerHelper("each", (index: number, options: Options) => {
    repeat(at(scopes, index), runOf(options), branchesOf(options));
    return "";
  });
  handlebars.registerHelper("with", (index: number, options: Options) => {
    stepInto(at(scopes, index), runOf(options), branchesOf(options));
    return "";
  });
  handlebars.registerHelper("include", (index: number, options: Options) => {
    const include = at(includes, index);
    const partial = partials.get(include.name);
    if (!partial) throw new Error(`the loader let an unknown partial through: ${include.name}`);
    const run = runOf(options);
    insidePartial(include, run, () => compile(partial)(undefined, { data: { run } }));
    return "";
  });

  return {
    run(template, view, facts, report) {
      const place = { file: template.file, line: 1, column: 1 };
      const root = { value: view, path: "", text: "@root", place };
      const output = createOutput();
      const scope = { here: root, root, given: NONE, names: NONE };
      const run: Run = { label: facts.label, tell: tellOnce(report), scope, output };
      compile(template)(undefined, { data: { run } });
      return output.finish(place);
    },
  };
}

function runOf(options: Options): Run {
  return options.data.run;
}

function branchesOf({ fn, inverse }: Options): Branches {
  return { body: () => void fn(undefined), otherwise: () => void inverse(undefined) };
}

function at<T>(table: readonly T[], index: number): T {
  const entry = table[index];
  if (entry === undefined) throw new Error(`no entry ${index} in the engine's table`);
  return entry;
}
