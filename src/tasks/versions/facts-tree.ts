/**
 * What a version's papers draw on as a tree that two versions can be compared by: each value with what it is
 * called on paper and with where the record has it.
 */
import type { Path } from "../../record/entries.ts";

interface Placed {
  /** Within the entry that the record has it in. */
  readonly atPath: Path;
}

/** A value that is compared as a whole: a date, a name, a list of names. */
export interface Leaf extends Placed {
  readonly sort: "leaf";
  /** As the record has it. */
  readonly value: string;
  /** As a reader knows it: a name for an id, a word for a choice. */
  readonly inWords: string;
  /** Why it is so, where the record says why it was moved. */
  readonly movedBecause?: string;
}

/** Fields by name. */
export interface Group extends Placed {
  readonly sort: "group";
  /** By which it is found again among others. */
  readonly itemId?: string;
  readonly fields: Readonly<Record<string, Tree>>;
}

/** One text by its languages. */
export interface Texts extends Placed {
  readonly sort: "texts";
  readonly fields: Readonly<Record<string, Leaf>>;
}

export interface List extends Placed {
  readonly sort: "list";
  readonly items: readonly Tree[];
}

export type Tree = Leaf | Group | Texts | List;

/** What lies directly within it, each with its name or number. */
export function innerOf(tree: Tree): readonly (readonly [step: string, inner: Tree])[] {
  if (tree.sort === "leaf") return [];
  return tree.sort === "list"
    ? tree.items.map((item, index) => [String(index), item] as const)
    : Object.entries(tree.fields);
}

/** All values in it, each with its way from there. */
export function leavesOf(tree: Tree): readonly (readonly [way: string, leaf: Leaf])[] {
  if (tree.sort === "leaf") return [["", tree]];
  return innerOf(tree).flatMap(([step, inner]) =>
    leavesOf(inner).map(([way, leaf]) => [`${step}.${way}`, leaf] as const),
  );
}
