/**
 * Reads the text of a template into our tree. Handlebars' own parser reads the text, its rules for
 * the white space around blocks included; what we do not allow is refused here with its place.
 */
import Handlebars from "handlebars";
import type { Report } from "../diagnostics/report.ts";
import { isBlock, isContent, isMustache, isPartial } from "./handlebars-tree.ts";
import { checkLines } from "./line-problems.ts";
import { checkLiteralText } from "./literal-text.ts";
import { checkNesting } from "./nesting.ts";
import {
  type ParseContext,
  parseNamed,
  parseValue,
  placeOfNode,
  rangeOf,
  refuse,
  textOf,
} from "./parse-expression.ts";
import type { SourceText } from "./source-text.ts";
import { suggest } from "./suggest.ts";
import type { Condition, Include, Literal, Part, Scoped, Template } from "./syntax.ts";
import { reportSyntax } from "./syntax-problems.ts";
import { scanTags } from "./tags.ts";

const BLOCKS = ["if", "unless", "each", "with"];

/** The template, or undefined when anything in it is wrong; every problem is in the report. */
export function parseTemplate(source: SourceText, report: Report): Template | undefined {
  const { tags, sound } = scanTags(source, report);
  const nested = checkNesting(source, tags, report);
  const worded = checkLiteralText(source, tags, report);
  if (!sound || !nested) {
    reportSyntax(source, tags, report);
    return undefined;
  }
  const lined = checkLines(source, tags, report);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source.text);
  } catch (error) {
    if (reportSyntax(source, tags, report) === 0) {
      const words = error instanceof Error ? error.message : String(error);
      const message = `the template cannot be read: ${words.split("\n", 1)}`;
      report.error("template-syntax", message, { place: source.placeOf(0) });
    }
    return undefined;
  }
  const context: ParseContext = { source, report, refused: 0 };
  const body = parseBody(program, context);
  return worded && lined && context.refused === 0 ? { file: source.file, body } : undefined;
}

function parseBody(program: hbs.AST.Program, context: ParseContext): readonly Part[] {
  return program.body.flatMap((node) => parsePart(node, context) ?? []);
}

function parsePart(node: hbs.AST.Statement, context: ParseContext): Part | undefined {
  if (isContent(node)) return parseLiteral(node, context);
  if (isMustache(node)) {
    const place = placeOfNode(node, context);
    const value = parseValue(node, context);
    return value && { type: "print", value, place };
  }
  if (isBlock(node)) return parseBlock(node, context);
  return isPartial(node) ? parseInclude(node, context) : undefined;
}

function parseLiteral(
  node: hbs.AST.ContentStatement,
  { source }: ParseContext,
): Literal | undefined {
  if (node.value === "") return undefined;
  const [start, end] = rangeOf(node, source);
  const whole = source.text.slice(start, end);
  // The rules for lines of blocks cut blanks off both ends; the rest is one stretch of the whole.
  const kept = whole.endsWith(node.value) ? whole : whole.replace(/[ \t]+$/, "");
  const place = source.placeOf(start + kept.length - node.value.length);
  return { type: "literal", text: node.value, place };
}

function parseBlock(
  node: hbs.AST.BlockStatement,
  context: ParseContext,
): Condition | Scoped | undefined {
  const place = placeOfNode(node, context);
  const name = node.path.original;
  const [first, second] = node.params;
  if (!BLOCKS.includes(name)) {
    const hint =
      suggest(name, BLOCKS) ??
      `write {{#each ${name}}} … {{/each}} for a list, {{#if ${name}}} … {{/if}} for a test`;
    refuse(context, node.path, "template-unknown-block", `there is no block "#${name}"`, hint);
  } else if (!first) {
    const hint = `write {{#${name} value}}`;
    refuse(context, node.path, "template-arguments", `{{#${name}}} needs a value`, hint);
  } else if (second || node.hash) {
    const asName = second && textOf(second, context) === "as";
    const hint = asName
      ? `put the names between bars: {{#${name} … as |name|}}`
      : "join several tests with (and …) or (or …)";
    refuse(
      context,
      second ?? node.hash,
      "template-arguments",
      `{{#${name}}} takes one value`,
      hint,
    );
  }
  const body = node.program ? parseBody(node.program, context) : [];
  const otherwise = node.inverse ? parseBody(node.inverse, context) : undefined;
  const value = first && parseValue(first, context);
  if (!value || !BLOCKS.includes(name)) return undefined;
  if (name === "if" || name === "unless") {
    return { type: "condition", unless: name === "unless", test: value, body, otherwise, place };
  }
  const type = name === "each" ? "each" : "with";
  const names = node.program?.blockParams ?? [];
  return { type, over: value, names, body, otherwise, place };
}

/** Whether only blanks stand before and after the tag on its line: Handlebars' rule for partials. */
function isAlone(node: hbs.AST.Node, { source }: ParseContext): boolean {
  const [start, end] = rangeOf(node, source);
  const before = source.text.slice(start - source.placeOf(start).column + 1, start);
  const after = source.text.slice(end).split("\n", 1);
  return `${before}${after}`.trim() === "";
}

function parseInclude(node: hbs.AST.PartialStatement, context: ParseContext): Include | undefined {
  const { name } = node;
  if (!("original" in name)) {
    const hint = "choose with {{#if}} between calls of partials with fixed names";
    refuse(
      context,
      name,
      "template-dynamic-partial",
      "the name of a partial cannot be computed",
      hint,
    );
    return undefined;
  }
  const [first, second] = node.params;
  if (second) {
    const hint = "pass one value, and the others by name: {{> partial value name=other}}";
    refuse(context, second, "template-arguments", "a partial takes one value without a name", hint);
  }
  const given = first && parseValue(first, context);
  const named = parseNamed(node.hash, context);
  const place = placeOfNode(name, context);
  return {
    type: "include",
    name: String(name.original),
    context: given,
    named,
    alone: isAlone(node, context),
    indent: node.indent ?? "",
    place,
  };
}
