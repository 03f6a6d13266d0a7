/** What has to hold for a certain branch to be written, if that can be at all. */
import { nameOfEqual } from "./assignment.ts";
import type { Choice, Loop, Outline, OutlinePart, Test, Variable } from "./outline.ts";

/** Names without the numbers of entries, and whether they hold. */
type Forced = Map<string, boolean>;

/** What leads to this outcome of this part; undefined when nothing does. */
export function force(
  outline: Outline,
  target: Choice | Loop,
  outcome: boolean,
): ReadonlyMap<string, boolean> | undefined {
  const way = wayTo(outline, target);
  if (!way) return undefined;
  let forced: Forced | undefined = new Map();
  for (const [part, taken] of [...way, [target, outcome] as const]) {
    forced = forced && forcePart(part, taken, forced);
  }
  return forced;
}

type Step = readonly [part: Choice | Loop, taken: boolean];

function wayTo(parts: Outline, target: OutlinePart): readonly Step[] | undefined {
  for (const part of parts) {
    if (part === target) return [];
    if (part.type === "called") {
      const way = wayTo(part.body, target);
      if (way) return way;
    }
    if (part.type !== "choice" && part.type !== "loop") continue;
    const inside = wayTo(part.body, target);
    if (inside) return [[part, true], ...inside];
    const beside = wayTo(part.otherwise, target);
    if (beside) return [[part, false], ...beside];
  }
  return undefined;
}

function forcePart(part: Choice | Loop, taken: boolean, forced: Forced): Forced | undefined {
  if (part.type === "choice") return forceTest(part.test, taken, forced);
  return setThere(part.list, taken, forced);
}

function forceTest(test: Test, outcome: boolean, forced: Forced): Forced | undefined {
  switch (test.type) {
    case "fixed":
      return test.value === outcome ? forced : undefined;
    case "count":
      return forced;
    case "there":
      return setThere(test.variable, outcome, forced);
    case "equal": {
      const { variable, value, optional } = test;
      if (!outcome) return set(nameOfEqual(variable.key, value), false, forced);
      const there = optional ? set(variable.key, true, forced) : forced;
      if (!there) return undefined;
      for (const other of variable.among ?? []) {
        const name = nameOfEqual(variable.key, other);
        if (other !== value && !there.has(name)) there.set(name, false);
      }
      return set(nameOfEqual(variable.key, value), true, there);
    }
    case "not":
      return forceTest(test.test, !outcome, forced);
    case "and":
    case "or":
      return forceTests(test.tests, outcome, (test.type === "and") === outcome, forced);
  }
}

/** All of the tests come out so, or the first that can. */
function forceTests(
  tests: readonly Test[],
  outcome: boolean,
  all: boolean,
  forced: Forced,
): Forced | undefined {
  if (!all) {
    for (const test of tests) {
      const one = forceTest(test, outcome, new Map(forced));
      if (one) return one;
    }
    return undefined;
  }
  let rest: Forced | undefined = forced;
  for (const test of tests) rest = rest && forceTest(test, outcome, rest);
  return rest;
}

/** Of values of which exactly one is there, the others go where one comes. */
function setThere(variable: Variable, value: boolean, forced: Forced): Forced | undefined {
  let rest = set(variable.key, value, forced);
  if (!value) return rest;
  for (const rival of variable.rivals ?? []) {
    if (rival !== variable.key) rest = rest && set(rival, false, rest);
  }
  return rest;
}

function set(name: string, value: boolean, forced: Forced): Forced | undefined {
  if (forced.has(name) && forced.get(name) !== value) return undefined;
  return forced.set(name, value);
}
