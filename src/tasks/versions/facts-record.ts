/** What papers draw on of one entry as a tree to compare, each value with its place in the record. */
import { childBranches, type Schema } from "../../diagnostics/schema-keys.ts";
import type { Path } from "../../record/entries.ts";
import { languageName } from "../../view/other-language.ts";
import type { Drawn } from "./facts-drawn.ts";
import { groupOf, itemsOf } from "./facts-entries.ts";
import type { Group, Leaf, Tree } from "./facts-tree.ts";
import { inferredDate, isScalar, languagesPrinted, textsOf, wordsOf } from "./facts-values.ts";

/** A value with what the record has in its place, which may hold more. */
export interface Source {
  readonly value: unknown;
  readonly whole: unknown;
  readonly schemas: readonly Schema[];
  readonly path: Path;
  /** The field that it stands in, or that its list stands in. */
  readonly field: string;
}

/** Names of things, which tell them apart; whether a wording is approved is no fact of the papers. */
const APART: ReadonlySet<string> = new Set(["id", "chancery", "reviewed", "recorded"]);

export function treeOf(source: Source, drawn: Drawn): Tree | undefined {
  const { value, schemas, path, field } = source;
  if (value === undefined || value === null) return undefined;
  const texts = textsOf(value, schemas, drawn.context);
  if (texts) return textTree(texts, source, drawn);
  if (isScalar(value)) {
    const inWords = wordsOf(value, field, schemas, drawn);
    return { sort: "leaf", atPath: path, value: String(value), inWords };
  }
  if (Array.isArray(value)) return listTree(value, source, drawn);
  const date = inferredDate(value, drawn);
  if (date !== undefined) return dateTree(date, value, path);
  return groupTree(source, drawn);
}

/** A date whose part was inferred, with why. */
export function dateTree(inWords: string, value: unknown, path: Path): Leaf {
  return { sort: "leaf", atPath: path, value: JSON.stringify(value), inWords };
}

function textTree(texts: Readonly<Record<string, string>>, source: Source, drawn: Drawn): Tree {
  const { path, value } = source;
  const printed = languagesPrinted(texts, drawn.languages, drawn.context);
  const isPlain = typeof value === "string";
  const fields = printed.map((tag): [string, Leaf] => {
    const text = texts[tag] ?? "";
    const atPath = isPlain ? path : [...path, tag];
    return [tag, { sort: "leaf", atPath, value: text, inWords: text.trim() }];
  });
  return { sort: "texts", atPath: path, fields: Object.fromEntries(fields) };
}

function listTree(list: readonly unknown[], source: Source, drawn: Drawn): Tree {
  const { schemas, path, field, whole } = source;
  const isWord = (item: unknown, index: number) =>
    isScalar(item) && !textsOf(item, childBranches(schemas, index), drawn.context);
  if (list.every(isWord)) {
    const words = list.flatMap((item, index) =>
      isScalar(item) ? wordsOf(item, field, childBranches(schemas, index), drawn) : [],
    );
    const { locale } = drawn.context;
    const inWords = words.length === 0 ? locale.text("none") : locale.list(words);
    return { sort: "leaf", atPath: path, value: JSON.stringify(list), inWords };
  }
  const places = placesIn(list, itemsOf(whole));
  const items = list.flatMap((value, index) => {
    const at = places[index] ?? index;
    const inner = {
      value,
      whole: itemsOf(whole)[at],
      schemas: childBranches(schemas, index),
      path: [...path, at],
      field,
    };
    return treeOf(inner, drawn) ?? [];
  });
  return { sort: "list", atPath: path, items };
}

export function groupTree({ value, whole, schemas, path }: Source, drawn: Drawn): Group {
  const own = groupOf(value);
  const inRecord = groupOf(whole);
  const fields = Object.entries(own).flatMap(([field, inner]): readonly [string, Tree][] => {
    if (APART.has(field)) return [];
    const tree = treeOf(
      {
        value: inner,
        whole: inRecord[field],
        schemas: childBranches(schemas, field),
        path: [...path, field],
        field,
      },
      drawn,
    );
    return tree ? [[field, tree]] : [];
  });
  const id = own.id ?? (Array.isArray(own.delegation) ? own.party : undefined);
  return {
    sort: "group",
    atPath: path,
    ...(typeof id === "string" && { itemId: id }),
    fields: Object.fromEntries(fields),
  };
}

/** Which items of the record's list these are, some of which may be missing and each of which may hold less. */
function placesIn(list: readonly unknown[], whole: readonly unknown[]): readonly number[] {
  let next = 0;
  return list.map((item, index) => {
    const at = whole.findIndex((each, place) => place >= next && isPartOf(item, each));
    next = (at < 0 ? Math.max(next, index) : at) + 1;
    return next - 1;
  });
}

function isPartOf(part: unknown, whole: unknown): boolean {
  if (part === whole) return true;
  if (Array.isArray(part)) {
    return part.every((item) => itemsOf(whole).some((each) => isPartOf(item, each)));
  }
  if (typeof part !== "object" || part === null) return false;
  const own = groupOf(whole);
  return Object.entries(part).every(([name, inner]) => isPartOf(inner, own[name]));
}

/** The languages in which the words of a term are approved, which the interpreter is told. */
export function approvedIn(term: unknown, { context }: Drawn): Readonly<Record<"approved", Leaf>> {
  const words = groupOf(groupOf(term).term);
  const tags = Object.keys(words).filter((tag) => groupOf(words[tag]).reviewed === true);
  const names = tags.map((tag) => languageName(tag, context.locale));
  const inWords = names.length === 0 ? context.locale.text("none") : context.locale.list(names);
  const approved: Leaf = { sort: "leaf", atPath: ["term"], value: tags.join(" "), inWords };
  return { approved };
}
