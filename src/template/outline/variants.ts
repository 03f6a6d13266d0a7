/**
 * The variants of a template: as few ways to fill it as show each of its branches, and any two values
 * of it both there, both absent, and one without the other. Their Markdown is parsed before there is
 * any data, so that a row that lacks a cell only when some value is absent is found too.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Rendered, TokenTable } from "../output.ts";
import { assign } from "./assign.ts";
import { type Assignment, collectNames, keyOf, ownerOf, withoutEntries } from "./assignment.ts";
import { coveringRows } from "./covering.ts";
import { force } from "./force.ts";
import type { Choice, Loop, Outline, Variable } from "./outline.ts";
import { createSharedTable, type OnBranch, writeVariant } from "./write-variant.ts";

/** One way to fill the template. */
export interface Variant {
  readonly rendered: Rendered;
  /** No part of the template is left out. */
  readonly whole: boolean;
  /** The language of its labels, where only they differ from another variant. */
  readonly language?: string;
  /**
   * The one value on whose absence it depends whether the Markdown is so; undefined when it is no
   * matter of one value alone.
   */
  reason(isSo: (rendered: Rendered) => boolean): Variable | undefined;
}

/** All of them, the one in which everything is there first; each is written when it is asked for. */
export function* variantsOf(
  outline: Outline,
  { file, whole }: { readonly file: string; readonly whole: boolean },
): Generator<Variant> {
  const names = collectNames(outline);
  const list = [...names.keys()];
  const table = createSharedTable();
  const start = { file, line: 1, column: 1 };
  const left = branchesOf(outline);
  const seen: OnBranch = (part, taken) => left.get(part)?.delete(taken);
  const write = (holds: Assignment) => writeVariant(outline, holds, table, start, seen);
  const variant = (holds: Assignment): Variant => ({
    rendered: write(holds),
    whole,
    reason: (isSo) => reasonOf({ outline, names, holds, table, start }, isSo),
  });

  yield variant(assign(names, () => true));
  if (list.length === 0) return;
  for (const row of coveringRows(list.length)) {
    const column = new Map(list.map((name, index) => [name, row[index] ?? false]));
    yield variant(assign(names, (name) => column.get(name) ?? false));
  }
  for (const [part, outcomes] of left) {
    for (const outcome of [...outcomes]) {
      const forced = outcomes.has(outcome) && force(outline, part, outcome);
      if (forced) yield variant(assign(names, (name) => forced.get(withoutEntries(name)) ?? true));
    }
  }
}

interface Written {
  readonly outline: Outline;
  readonly names: ReadonlyMap<string, Variable>;
  readonly holds: Assignment;
  readonly table: TokenTable;
  readonly start: Place;
}

/** Takes away one value after the other from the variant that has all. */
function reasonOf(
  { outline, names, holds, table, start }: Written,
  isSo: (rendered: Rendered) => boolean,
): Variable | undefined {
  const tried = new Set<string>();
  for (const [name, variable] of names) {
    const key = keyOf(name);
    if (holds(name) || ownerOf(name) !== undefined || tried.has(key)) continue;
    tried.add(key);
    const without = assign(names, (other) => keyOf(other) !== key);
    if (isSo(writeVariant(outline, without, table, start))) return variable;
  }
  return undefined;
}

/** Both outcomes of each part that has two. */
function branchesOf(outline: Outline, found = new Map<Choice | Loop, Set<boolean>>()) {
  for (const part of outline) {
    if (part.type === "called") branchesOf(part.body, found);
    if (part.type !== "choice" && part.type !== "loop") continue;
    found.set(part, new Set([true, false]));
    branchesOf(part.body, found);
    branchesOf(part.otherwise, found);
  }
  return found;
}
