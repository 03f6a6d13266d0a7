/**
 * Handlebars' syntax tree from both sides: telling its nodes apart, which its own types do not, and
 * making the few nodes that we hand back to its compiler.
 */
import type Handlebars from "handlebars";

type Node = hbs.AST.Node;

export const isContent = (node: Node): node is hbs.AST.ContentStatement =>
  node.type === "ContentStatement";
export const isMustache = (node: Node): node is hbs.AST.MustacheStatement =>
  node.type === "MustacheStatement";
export const isBlock = (node: Node): node is hbs.AST.BlockStatement =>
  node.type === "BlockStatement";
export const isPartial = (node: Node): node is hbs.AST.PartialStatement =>
  node.type === "PartialStatement";
export const isPath = (node: Node): node is hbs.AST.PathExpression =>
  node.type === "PathExpression";
export const isCall = (node: Node): node is hbs.AST.SubExpression => node.type === "SubExpression";

/** A literal of a template; `null` and `undefined` have no value. */
export function isLiteral(
  node: Node,
): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral {
  return ["StringLiteral", "NumberLiteral", "BooleanLiteral"].includes(node.type);
}

/** Handlebars compiled; what it writes goes through our own helpers, so the result is empty. */
export type Compiled = ReturnType<typeof Handlebars.compile<undefined>>;

const NOWHERE = { line: 1, column: 0 };
const LOCATION = { source: "", start: NOWHERE, end: NOWHERE };
const NO_STRIP = { open: false, close: false };

export function programNode(body: hbs.AST.Statement[]): hbs.AST.Program {
  return { type: "Program", loc: LOCATION, body, blockParams: [] };
}

/** `{{name index}}`. */
export function mustacheNode(name: string, index: number): hbs.AST.MustacheStatement {
  return {
    type: "MustacheStatement",
    loc: LOCATION,
    path: pathNode(name),
    params: [numberNode(index)],
    hash: hashNode(),
    escaped: false,
    strip: NO_STRIP,
  };
}

/** `{{#name param}}body{{else}}otherwise{{/name}}`. */
export function blockNode(
  name: string,
  param: hbs.AST.Expression,
  body: hbs.AST.Program,
  otherwise: hbs.AST.Program,
): hbs.AST.BlockStatement {
  return {
    type: "BlockStatement",
    loc: LOCATION,
    path: pathNode(name),
    params: [param],
    hash: hashNode(),
    program: body,
    inverse: otherwise,
    openStrip: NO_STRIP,
    inverseStrip: NO_STRIP,
    closeStrip: NO_STRIP,
  };
}

/** `(name index)`. */
export function callNode(name: string, index: number): hbs.AST.SubExpression {
  return {
    type: "SubExpression",
    loc: LOCATION,
    path: pathNode(name),
    params: [numberNode(index)],
    hash: hashNode(),
  };
}

export function numberNode(value: number): hbs.AST.NumberLiteral {
  return { type: "NumberLiteral", loc: LOCATION, value, original: value };
}

function pathNode(name: string): hbs.AST.PathExpression {
  return {
    type: "PathExpression",
    loc: LOCATION,
    data: false,
    depth: 0,
    parts: [name],
    original: name,
  };
}

function hashNode(): hbs.AST.Hash {
  return { type: "Hash", loc: LOCATION, pairs: [] };
}
