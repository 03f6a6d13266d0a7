/** Whether the inside of `{{#each}}` asks which entry it is, with `@first`, `@last`, `@index` or `@key`. */
import type { Expression, NamedArgument, Part } from "../syntax.ts";

export function asksForCount(parts: readonly Part[]): boolean {
  return parts.some(asksIn);
}

function asksIn(part: Part): boolean {
  switch (part.type) {
    case "literal":
      return false;
    case "print":
      return asks(part.value);
    case "include":
      return (part.context !== undefined && asks(part.context)) || asksNamed(part.named);
    case "condition":
      return asks(part.test) || asksForCount(part.body) || asksForCount(part.otherwise ?? []);
    case "each":
    case "with":
      return asks(part.over) || asksForCount(part.body) || asksForCount(part.otherwise ?? []);
  }
}

function asks(expression: Expression): boolean {
  if (expression.type === "constant") return false;
  if (expression.type === "path")
    return Boolean(expression.data && expression.data.name !== "root");
  return expression.args.some(asks) || asksNamed(expression.named);
}

function asksNamed(named: readonly NamedArgument[]): boolean {
  return named.some(({ value }) => asks(value));
}
