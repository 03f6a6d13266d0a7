/** Values and helper calls of a template, from Handlebars' nodes to ours. */
import type { Place } from "../diagnostics/diagnostic.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { write } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { isCall, isLiteral, isMustache, isPath } from "./handlebars-tree.ts";
import { findHelper, helpers } from "./helpers.ts";
import type { SourceText } from "./source-text.ts";
import { listNames, suggest, suggestOrList } from "./suggest.ts";
import type {
  CallExpression,
  Expression,
  NamedArgument,
  PathExpression,
  PathPart,
} from "./syntax.ts";

export interface ParseContext {
  readonly source: SourceText;
  readonly report: Report;
  /** How many things were refused. */
  refused: number;
}

const DATA = ["root", "index", "first", "last", "key"];
const BLOCK_WORDS = ["if", "unless", "each", "with"];

/** Reports what is not allowed at a node. */
export function refuse(
  context: ParseContext,
  node: hbs.AST.Node,
  code: string,
  message: Phrase,
  hint?: Phrase,
): void {
  context.refused++;
  context.report.error(code, message, { place: placeOfNode(node, context), hint });
}

export function placeOfNode(node: hbs.AST.Node, { source }: ParseContext): Place {
  return source.placeOf(...rangeOf(node, source));
}

/** The node as it stands in the template. */
export function textOf(node: hbs.AST.Node, { source }: ParseContext): string {
  return source.text.slice(...rangeOf(node, source));
}

/** The offsets of a node; Handlebars counts lines from 1 and columns from 0. */
export function rangeOf({ loc }: hbs.AST.Node, source: SourceText): [start: number, end: number] {
  const above = source.firstLine - 1;
  return [
    source.offsetOf(loc.start.line + above, loc.start.column),
    source.offsetOf(loc.end.line + above, loc.end.column),
  ];
}

/** A printed value or an argument; undefined when it was refused. */
export function parseValue(node: hbs.AST.Node, context: ParseContext): Expression | undefined {
  if (isMustache(node)) return parseMustache(node, context);
  if (isCall(node)) return parseCall(node, context);
  if (isPath(node)) return parsePath(node, context);
  if (isLiteral(node)) {
    return { type: "constant", value: node.value, place: placeOfNode(node, context) };
  }
  const message = say("{text} is not a value", { text: textOf(node, context) });
  const hint = say("leave it out, or test the value with {code}", { code: "{{#if}}" });
  refuse(context, node, "template-syntax", message, hint);
  return undefined;
}

function parseMustache(node: hbs.AST.MustacheStatement, context: ParseContext) {
  const { path } = node;
  if (!isPath(path)) {
    const message = say("a fixed value cannot be printed");
    const hint = say("texts come from the locale: {code}", { code: '{{label "…"}}' });
    refuse(context, path, "template-literal-text", message, hint);
    return undefined;
  }
  const single = path.parts.length === 1 && path.depth === 0 && !path.data;
  const bare = single && path.original === path.parts[0];
  const isHelper = bare && (findHelper(path.original) || BLOCK_WORDS.includes(path.original));
  if (node.params.length > 0 || node.hash || isHelper) return parseCall(node, context);
  return parsePath(path, context);
}

/** A helper with its arguments. */
function parseCall(
  node: hbs.AST.SubExpression | hbs.AST.MustacheStatement,
  context: ParseContext,
): CallExpression | undefined {
  const { path } = node;
  const name = "original" in path ? String(path.original) : textOf(path, context);
  const helper = findHelper(name);
  if (refuseDots(node, context)) return undefined;
  const args = node.params.flatMap((param) => parseValue(param, context) ?? []);
  const named = parseNamed(node.hash, context);
  if (!helper) {
    const isBlock = BLOCK_WORDS.includes(name);
    const names = helpers.map((known) => known.name);
    const hint = isBlock
      ? write(`{{#${name} …}} … {{/${name}}}`)
      : (suggest(name, names) ??
        pathMeant(node, context) ??
        suggestOrList(name, names, (all) => say("helpers: {names}", { names: all })));
    const message = say('there is no helper "{name}"', { name });
    refuse(context, path, "template-unknown-helper", message, hint);
    return undefined;
  }
  const [least, most] = helper.arguments;
  if (node.params.length < least || node.params.length > most) {
    const few = node.params.length < least;
    const codes = { code: helper.usage, value: `{{this.${name}}}` };
    const hint = say("write it like {code}, or {value} for a value of that name", codes);
    const message = few
      ? say('"{name}" is given too few values', { name })
      : say('"{name}" is given too many values', { name });
    refuse(context, path, "template-arguments", message, hint);
    return undefined;
  }
  if (node.hash && !helper.named) {
    const message = say('"{name}" takes no values with names', { name });
    const hint = say("write it like {code}", { code: helper.usage });
    refuse(context, node.hash, "template-arguments", message, hint);
  }
  const place = placeOfNode(path, context);
  const text = textOf(node, context).replace(/^\{\{\s*|\s*\}\}$/g, "");
  return { type: "call", helper: name, args, named, text, place };
}

/** `{{meeting date}}` with the dot that it lacks. */
function pathMeant(
  { path, params, hash }: hbs.AST.SubExpression | hbs.AST.MustacheStatement,
  context: ParseContext,
): Phrase | undefined {
  if (hash || !params.every(isPath)) return undefined;
  const code = `{{${[path, ...params].map((part) => textOf(part, context)).join(".")}}}`;
  const names = listNames(helpers.map(({ name }) => name));
  return say("a value is written with dots, {code}; helpers: {names}", { code, names });
}

/** Handlebars reads `a.` and `a..b` as a helper `a` with further values, without a word. */
function refuseDots(
  { path, params }: hbs.AST.SubExpression | hbs.AST.MustacheStatement,
  context: ParseContext,
): boolean {
  const [first] = params;
  if (!first || rangeOf(first, context.source)[0] !== rangeOf(path, context.source)[1])
    return false;
  const message = say('"{path}" is not a path', {
    path: textOf(path, context) + textOf(first, context),
  });
  const hint = say("a path joins names by single dots and does not end in one");
  refuse(context, first, "template-syntax", message, hint);
  return true;
}

export function parseNamed(
  hash: hbs.AST.Hash | undefined,
  context: ParseContext,
): readonly NamedArgument[] {
  const seen = new Set<string>();
  return (hash?.pairs ?? []).flatMap((pair) => {
    if (seen.has(pair.key)) {
      const message = say('"{name}" is given twice', { name: pair.key });
      refuse(context, pair, "template-arguments", message, say("delete one of the two"));
      return [];
    }
    seen.add(pair.key);
    const value = parseValue(pair.value, context);
    return value ? [{ name: pair.key, value, place: placeOfNode(pair, context) }] : [];
  });
}

function parsePath(
  node: hbs.AST.PathExpression,
  context: ParseContext,
): PathExpression | undefined {
  const text = textOf(node, context);
  const [start] = rangeOf(node, context.source);
  // The names as they stand in the text, brackets cut off, `this`, `.` and `..` left out.
  const names = [...text.matchAll(/\[([^\]]*)\]|[^./[\]@]+/g)].slice(
    -node.parts.length || text.length,
  );
  const parts: PathPart[] = node.parts.map((name, index) => {
    const from = start + (names[index]?.index ?? 0);
    return { name, place: context.source.placeOf(from, from + (names[index]?.[0].length ?? 1)) };
  });
  const place = placeOfNode(node, context);
  const scoped = /^(?:this\b|\.(?:\/|$))/.test(text);
  if (!node.data) return { type: "path", parts, up: node.depth, scoped, text, place };
  const [data, ...rest] = parts;
  if (!data || !DATA.includes(data.name)) {
    const known = DATA.map((name) => `@${name}`);
    const hint = suggestOrList(`@${data?.name ?? ""}`, known, (names) =>
      say("names with @: {names}", { names }),
    );
    refuse(
      context,
      node,
      "template-unknown-data",
      say('there is no "{name}"', { name: text }),
      hint,
    );
    return undefined;
  }
  return { type: "path", parts: rest, up: node.depth, data, scoped, text, place };
}
