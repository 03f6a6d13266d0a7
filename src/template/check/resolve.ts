/** Where a path of a template leads to in the schema of the view, without any data. */
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import { pathUpTo } from "../evaluate.ts";
import type { Problem } from "../helper.ts";
import { putIfAround, writeEach } from "../remedies.ts";
import { namesIn, type Scope, startOf } from "../scope.ts";
import { listNames, suggest } from "../suggest.ts";
import type { PathExpression, PathPart } from "../syntax.ts";
import { hintElsewhere, hintNear } from "./elsewhere.ts";
import type { Known } from "./known.ts";
import {
  below,
  describe,
  mayBeAbsent,
  namesBelow,
  optionsOf,
  present,
  rivalsOf,
  type Shape,
} from "./shape.ts";

/** More than the schema says of a path that it lacks, entries of lists left out of the path. */
export type Explain = (path: readonly string[]) => Phrase | undefined;

/** What is looked up, and what is known at this spot of the template. */
export interface Lookup {
  readonly scope: Scope<Known>;
  /** Keys of the values that an `{{#if}}` around this spot has found to be there. */
  readonly there: ReadonlySet<string>;
  readonly explain?: Explain | undefined;
  /** The name of the partial that this spot lies in. */
  readonly partial?: string | undefined;
  readonly tell: (problem: Problem) => void;
}

/** The value that the path leads to; undefined when it leads nowhere, which is told. */
export function resolve(path: PathExpression, lookup: Lookup): Known | undefined {
  const { scope, there, tell } = lookup;
  const start = startOf(path, scope);
  if ("message" in start) {
    tell({ code: "template-unknown-path", ...start, place: path.place });
    return undefined;
  }
  let known = settle(start.from, there);
  for (const part of start.rest) {
    if (mayBeAbsent(known.shape)) {
      tell(absent(part, known.text));
      known = { ...known, shape: present(known.shape) };
    }
    const shape = below(known.shape, part.name);
    if (!shape) {
      const isFirst = start.from === start.scope.here && part === path.parts[0];
      const problem = unknownPart(path, part, known, isFirst ? start.scope : undefined, lookup);
      tell({ ...problem, lack: { key: known.key, name: part.name } });
      return undefined;
    }
    known = settle(step(known, part, shape, path), there);
  }
  return { ...known, text: path.text, place: path.place };
}

/** The same value, without the absence that has been ruled out. */
export function settle(known: Known, there: ReadonlySet<string>): Known {
  return there.has(known.key) ? { ...known, shape: present(known.shape) } : known;
}

function step(known: Known, part: PathPart, shape: Shape, path: PathExpression): Known {
  const from = known.path;
  return {
    shape,
    key: `${known.key}.${part.name}`,
    rivals: rivalsOf(known.shape, part.name)?.map((name) => `${known.key}.${name}`),
    text: pathUpTo(path, part),
    place: part.place,
    ...(from !== undefined && { path: from === "" ? part.name : `${from}.${part.name}` }),
  };
}

function absent(part: PathPart, before: string): Problem {
  const message = say('"{before}" may be absent here, so "{name}" cannot be read from it', {
    before,
    name: part.name,
  });
  return {
    code: "template-maybe-absent",
    message,
    hint: putIfAround(before),
    place: part.place,
  };
}

function unknownPart(
  path: PathExpression,
  part: PathPart,
  known: Known,
  first: Scope<Known> | undefined,
  { explain, scope, partial }: Lookup,
): Problem {
  const code = "template-unknown-path";
  const upTo = pathUpTo(path, part);
  const { place } = part;
  const notThere = say('"{path}" is no value that this paper has', { path: upTo });
  const outward = known.path?.split(".").filter((name) => name !== "" && name !== "*") ?? [];
  const explained = known.path === undefined ? undefined : explain?.([...outward, part.name]);
  if (explained !== undefined) return { code, message: notThere, hint: explained, place };
  const names = [...namesBelow(known.shape), ...(first ? namesIn(first) : [])];
  const outer = first && outerHint(path, part, first);
  if (names.length > 0) {
    const hint =
      outer ??
      (first && hintElsewhere(part.name, scope)) ??
      suggest(part.name, names) ??
      (first && partial !== undefined ? giveAtCall(partial, part.name) : undefined) ??
      hintElsewhere(part.name, scope) ??
      hintNear(part.name, scope) ??
      say("the names that can stand here: {names}", { names: listNames(names) });
    return { code, message: notThere, hint, place };
  }
  const before = part === path.parts[0] ? "this" : upTo.slice(0, -part.name.length - 1);
  const isList = optionsOf(known.shape).some(({ kind }) => kind === "list");
  const hint = isList
    ? writeEach(before)
    : (outer ?? hintElsewhere(part.name, scope) ?? hintNear(part.name, scope));
  const message = say('"{value}" is {what} and has no "{name}" in it', {
    value: before,
    what: describe(known.shape),
    name: part.name,
  });
  return { code, message, hint, place };
}

/** A partial sees what it is given and what it stands on, and nothing else. */
function giveAtCall(partial: string, name: string): Phrase {
  return say("give it at the call: {code}", { code: `{{> ${partial} ${name}=…}}` });
}

/** The name is known one or more levels further out. */
function outerHint(path: PathExpression, part: PathPart, scope: Scope<Known>): Phrase | undefined {
  let up = path.scoped ? "" : "../".repeat(path.up);
  for (let level = scope.outer; level; level = level.outer) {
    up += "../";
    if (!level.given.has(part.name) && !below(level.here.shape, part.name)) continue;
    const rest = path.parts.map(({ name }) => name).join(".");
    return say("it belongs to the level outside: write {path}", { path: up + rest });
  }
  return undefined;
}
