/**
 * Reads the text of a template into our tree. Handlebars' own parser reads the text, its rules for
 * the white space around blocks included; what we do not allow is refused here with its place.
 */
import Handlebars from "handlebars";
import { say } from "../diagnostics/phrase.ts";
import { write } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { isBlock, isContent, isMustache, isPartial } from "./handlebars-tree.ts";
import { findHelper } from "./helpers.ts";
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
import { BLOCKS, codeOfIf } from "./remedies.ts";
import type { SourceText } from "./source-text.ts";
import { checkStretches } from "./stretches.ts";
import { suggest } from "./suggest.ts";
import type { Condition, Include, Literal, Part, Scoped, Template } from "./syntax.ts";
import { reportSyntax } from "./syntax-problems.ts";
import { scanTags } from "./tags.ts";

/** The template, or undefined when it cannot be read at all; every problem is in the report. */
export function parseTemplate(source: SourceText, report: Report): Template | undefined {
  const { tags, sound } = scanTags(source, report);
  const nested = checkNesting(source, tags, report);
  const literal = checkLiteralText(source, tags, report);
  if (!sound || !nested) {
    reportSyntax(source, tags, report);
    return undefined;
  }
  if (!checkStretches(source, tags, report)) return undefined;
  const lined = checkLines(source, tags, report);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source.text);
  } catch (error) {
    if (reportSyntax(source, tags, report) === 0) {
      const words = error instanceof Error ? error.message : String(error);
      const [line = ""] = words.split("\n", 1);
      const message = say("the template cannot be read: {words}", { words: line });
      report.error("template-syntax", message, { place: source.placeOf(0) });
    }
    return undefined;
  }
  const context: ParseContext = { source, report, refused: 0 };
  const body = parseBody(program, context);
  const torn = context.refused > 0 || !lined || literal.html;
  return { file: source.file, body, state: torn ? "torn" : literal.words ? "flawed" : "sound" };
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
    const codes = { each: `{{#each ${name}}} … {{/each}}`, test: codeOfIf(name) };
    const hint = suggest(name, BLOCKS) ?? say("write {each} for a list, {test} for a test", codes);
    const message = say('there is no block "#{name}"', { name });
    refuse(context, node.path, "template-unknown-block", message, hint);
  } else if (isCallWithoutBrackets(node, context)) {
    const message = say("{open} takes one value", { open: `{{#${name}}}` });
    refuse(
      context,
      node.path,
      "template-arguments",
      message,
      write(`{{#${name} (${testIn(node, context)})}}`),
    );
  } else if (!first) {
    const message = say("{open} needs a value", { open: `{{#${name}}}` });
    refuse(context, node.path, "template-arguments", message, write(`{{#${name} value}}`));
  } else if (second || node.hash) {
    const asName = second && textOf(second, context) === "as";
    const hint = asName
      ? say("put the names between bars: {code}", { code: `{{#${name} … as |name|}}` })
      : say("join several tests with {and} or {or}", { and: "(and …)", or: "(or …)" });
    const message = say("{open} takes one value", { open: `{{#${name}}}` });
    refuse(context, second ?? node.hash, "template-arguments", message, hint);
  }
  checkNames(node, name, context);
  const body = node.program ? parseBody(node.program, context) : [];
  const otherwise = node.inverse ? parseBody(node.inverse, context) : undefined;
  const isCall = isCallWithoutBrackets(node, context);
  const value = first && !isCall ? parseValue(first, context) : undefined;
  if (!value || !BLOCKS.includes(name)) return undefined;
  if (name === "if" || name === "unless") {
    return { type: "condition", unless: name === "unless", test: value, body, otherwise, place };
  }
  const type = name === "each" ? "each" : "with";
  // Names without their bars, which was told, are meant as names all the same.
  const meant = second && textOf(second, context) === "as" ? node.params.slice(2) : [];
  const names = [
    ...(node.program?.blockParams ?? []),
    ...meant.map((name) => textOf(name, context)),
  ];
  return { type, over: value, names: [...new Set(names)], body, otherwise, place };
}

/** `{{#if eq a b}}` and `{{#if a="b"}}`, which both mean `(eq a b)`. */
function isCallWithoutBrackets(node: hbs.AST.BlockStatement, context: ParseContext): boolean {
  const [first, second] = node.params;
  if (!["if", "unless"].includes(node.path.original)) return false;
  if (node.hash) return node.params.length === 0 && node.hash.pairs.length === 1;
  return first !== undefined && second !== undefined && Boolean(findHelper(textOf(first, context)));
}

function testIn(node: hbs.AST.BlockStatement, context: ParseContext): string {
  const [pair] = node.hash?.pairs ?? [];
  if (pair) return `eq ${pair.key} ${textOf(pair.value, context)}`;
  return node.params.map((param) => textOf(param, context)).join(" ");
}

/** The names after `as`: as many as the block has values for, and none that means something else. */
function checkNames(node: hbs.AST.BlockStatement, block: string, context: ParseContext): void {
  const names = node.program?.blockParams ?? [];
  const most = block === "each" ? 2 : block === "with" ? 1 : 0;
  if (names.length > most && BLOCKS.includes(block)) {
    const open = `{{#${block}}}`;
    const message =
      most === 0
        ? say("{open} takes no names", { open })
        : most === 1
          ? say("{open} takes one name", { open })
          : say("{open} takes two names at most", { open });
    const form = { each: "{{#each list as |entry|}}", with: "{{#with value as |name|}}" };
    const hint =
      block === "each" ? form.each : block === "with" ? form.with : `{{#${block} value}}`;
    refuse(context, node.path, "template-arguments", message, write(hint));
  }
  for (const [index, name] of names.entries()) {
    const isTaken = names.indexOf(name) < index;
    if (!isTaken && !findHelper(name) && !BLOCKS.includes(name)) continue;
    const message = isTaken
      ? say('"{name}" is given twice', { name })
      : say('"{name}" is the name of a helper', { name });
    refuse(context, node.path, "template-arguments", message, say("choose another name"));
  }
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
    const message = say("the name of a piece cannot be computed");
    const hint = say("choose with {code} between calls of pieces with fixed names", {
      code: "{{#if}}",
    });
    refuse(context, name, "template-dynamic-partial", message, hint);
    return undefined;
  }
  const [first, second] = node.params;
  if (second) {
    const message = say("a piece takes one value without a name");
    const hint = say("pass one value, and the others by name: {code}", {
      code: "{{> piece value name=other}}",
    });
    refuse(context, second, "template-arguments", message, hint);
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
