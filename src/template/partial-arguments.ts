/** What a call gives to a partial by name, compared with the names that the partial uses. */
import { closest } from "../text/closest.ts";
import type { Expression, Include, NamedArgument, Part, Template } from "./syntax.ts";

type Partials = Pick<ReadonlyMap<string, Template>, "get">;

/** The values that the partial has no use for. */
export function unusedArguments(
  include: Include,
  partial: Template,
  partials: Partials,
): readonly NamedArgument[] {
  if (include.named.length === 0) return [];
  const used = namesUsed(partial, partials);
  return include.named.filter(({ name }) => !used.has(name));
}

/** Names given by mistake, each with the one that the partial uses and that was meant. */
export function misspeltArguments(
  include: Include,
  partial: Template,
  partials: Partials,
): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  const unused = unusedArguments(include, partial, partials);
  if (unused.length === 0) return meant;
  const given = new Set(include.named.map(({ name }) => name));
  const wanted = [...namesUsed(partial, partials)].filter((name) => !given.has(name));
  for (const { name } of unused) {
    const near = closest(name, wanted);
    if (near !== undefined) meant.set(name, near);
  }
  return meant;
}

/** All names that paths begin with, also in the partials that get what this one is given. */
function namesUsed(template: Template, partials: Partials): ReadonlySet<string> {
  const names = new Set<string>();
  collectParts(template.body, partials, names);
  return names;
}

function collectParts(parts: readonly Part[], partials: Partials, names: Set<string>): void {
  for (const part of parts) {
    if (part.type === "print") collect(part.value, names);
    if (part.type === "condition") collect(part.test, names);
    if (part.type === "each" || part.type === "with") collect(part.over, names);
    if (part.type === "include") collectInclude(part, partials, names);
    if (part.type !== "condition" && part.type !== "each" && part.type !== "with") continue;
    collectParts(part.body, partials, names);
    collectParts(part.otherwise ?? [], partials, names);
  }
}

function collectInclude(include: Include, partials: Partials, names: Set<string>): void {
  const { context, named, name } = include;
  if (context) collect(context, names);
  for (const { value } of named) collect(value, names);
  const partial = context ? undefined : partials.get(name);
  if (!partial) return;
  const own = new Set(named.map((argument) => argument.name));
  for (const used of namesUsed(partial, partials)) if (!own.has(used)) names.add(used);
}

function collect(expression: Expression, names: Set<string>): void {
  if (expression.type === "call") {
    for (const arg of expression.args) collect(arg, names);
    for (const { value } of expression.named) collect(value, names);
  }
  if (expression.type !== "path" || expression.data) return;
  const [first] = expression.parts;
  if (first) names.add(first.name);
}
