/** What a test that came out yes or no says about values being there. */
import type { Expression } from "../syntax.ts";

/** The key of a path, or undefined when it leads nowhere. */
export type KeyOf = (expression: Expression) => string | undefined;

/** Keys of the values that are there when the test comes out as `outcome`. */
export function guardsOf(test: Expression, outcome: boolean, keyOf: KeyOf): ReadonlySet<string> {
  if (test.type === "constant") return new Set();
  if (test.type === "path") {
    const key = outcome ? keyOf(test) : undefined;
    return new Set(key === undefined ? [] : [key]);
  }
  const [first] = test.args;
  const each = () => test.args.map((arg) => guardsOf(arg, outcome, keyOf));
  switch (test.helper) {
    case "not":
      return first ? guardsOf(first, !outcome, keyOf) : new Set();
    case "and":
      return outcome ? union(each()) : intersection(each());
    case "or":
      return outcome ? intersection(each()) : union(each());
    case "eq": {
      const fixed = test.args.some((arg) => arg.type === "constant");
      const keys = outcome && fixed ? test.args.map(keyOf) : [];
      return new Set(keys.filter((key) => key !== undefined));
    }
    default:
      return new Set();
  }
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function intersection(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((key) => rest.every((set) => set.has(key))));
}
