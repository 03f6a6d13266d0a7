/**
 * What a path may begin with at one spot of a template. Rendering and checking look names up by the
 * same rules, which are Handlebars' own; only what they find differs (`V`).
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { PathExpression, PathPart } from "./syntax.ts";

/** One level: the top of a template or partial, or the inside of `{{#each}}` or `{{#with}}`. */
export interface Scope<V> {
  readonly here: V;
  readonly root: V;
  /** What a partial was given by name; it stands before the names of `here`. */
  readonly given: ReadonlyMap<string, V>;
  /** The names after `as`. */
  readonly names: ReadonlyMap<string, V>;
  /** `index`, `first`, `last` and `key` inside `{{#each}}`. */
  readonly loop?: (name: string) => V | undefined;
  /** The level outside, within the same file. */
  readonly outer?: Scope<V>;
}

/** Where a path begins and what is still to walk, or why it begins nowhere. */
export type Start<V> =
  | { readonly from: V; readonly rest: readonly PathPart[]; readonly scope: Scope<V> }
  | { readonly message: Phrase; readonly hint: Phrase };

export function startOf<V>(path: PathExpression, scope: Scope<V>): Start<V> {
  if (path.data?.name === "root") return { from: scope.root, rest: path.parts, scope };
  if (path.data) return startOfLoop(path, path.data.name, scope);
  const level = climb(scope, path.up);
  if (!level) {
    return {
      message: say('"{path}" leads out of this file', { path: path.text }),
      hint: say("there are not so many {each} or {with} around it; a piece sees what it is given", {
        each: "{{#each}}",
        with: "{{#with}}",
      }),
    };
  }
  const [first, ...rest] = path.parts;
  if (!first) return { from: level.here, rest: [], scope: level };
  const named = path.up === 0 && !path.scoped ? findName(first.name, scope) : undefined;
  const from = named ?? level.given.get(first.name);
  if (from !== undefined) return { from, rest, scope: level };
  return { from: level.here, rest: path.parts, scope: level };
}

function startOfLoop<V>(path: PathExpression, name: string, scope: Scope<V>): Start<V> {
  let level: Scope<V> | undefined = scope;
  for (let up = path.up; level; level = level.outer) {
    if (!level.loop) continue;
    const from = level.loop(name);
    if (up-- === 0 && from !== undefined) return { from, rest: path.parts, scope: level };
  }
  return {
    message: say('"{path}" stands outside of {each}', { path: path.text, each: "{{#each}}" }),
    hint: say("it counts the entries of a list; a piece gets it by name: {code}", {
      code: "{{> piece number=@index}}",
    }),
  };
}

function climb<V>(scope: Scope<V>, up: number): Scope<V> | undefined {
  let level: Scope<V> | undefined = scope;
  for (let left = up; left > 0 && level; left--) level = level.outer;
  return level;
}

function findName<V>(name: string, scope: Scope<V>): V | undefined {
  for (let level: Scope<V> | undefined = scope; level; level = level.outer) {
    const value = level.names.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Block parameters and given names that a path without `../` may begin with. */
export function namesIn<V>(scope: Scope<V>): readonly string[] {
  const names = [...scope.given.keys()];
  for (let level: Scope<V> | undefined = scope; level; level = level.outer) {
    names.push(...level.names.keys());
  }
  return names;
}
