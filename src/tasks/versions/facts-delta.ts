/** What differs between two trees, value by value: what came, went, was changed or moved. */
import { create, type Delta } from "jsondiffpatch";
import { nameItems } from "./facts-likeness.ts";
import { innerOf, type List, type Tree } from "./facts-tree.ts";

/** A field, or an item with the list it stands in. */
export type Step =
  | { readonly field: string }
  | { readonly item: Tree; readonly number: number }
  | { readonly language: string; readonly isAlone: boolean };

export interface Difference {
  /** From the top to what differs. */
  readonly steps: readonly Step[];
  /** Absent in what came or went. */
  readonly before?: Tree;
  readonly after?: Tree;
  /** From 1, where an item stands at another place of its list and is otherwise told apart. */
  readonly moved?: { readonly from: number; readonly to: number };
  /** What it stands in now. */
  readonly within: Tree;
}

export function differencesOf(before: Tree, after: Tree): readonly Difference[] {
  const keys = nameItems(before, after);
  const differ = create({
    objectHash: (item) => keyOf(item),
    arrays: { detectMove: true, includeValueOnMove: false },
    propertyFilter: (name) => !ASIDE.has(name),
  });
  const keyOf = (item: object): string | undefined => {
    // What the library hands back is an item of the lists it was given.
    return isTree(item) ? keys.get(item) : undefined;
  };
  const found: Difference[] = [];
  visit(before, after, differ.diff(before, after), []);
  return found;

  function visit(one: Tree, other: Tree, delta: Delta, steps: readonly Step[]): void {
    if (delta === undefined) return;
    if (one.sort === "list" && other.sort === "list") {
      visitList(one, other, at(delta, "items"), steps);
    } else if (one.sort === "leaf" || one.sort !== other.sort) {
      found.push({ steps, before: one, after: other, within: other });
    } else visitFields(one, other, at(delta, "fields"), steps);
  }

  function visitFields(one: Tree, other: Tree, delta: Delta, steps: readonly Step[]): void {
    const [ours, theirs] = [new Map(innerOf(one)), new Map(innerOf(other))];
    const isAlone = new Set([...ours.keys(), ...theirs.keys()]).size === 1;
    for (const name of new Set([...theirs.keys(), ...ours.keys()])) {
      const step = one.sort === "texts" ? { language: name, isAlone } : { field: name };
      const [was, is] = [ours.get(name), theirs.get(name)];
      const way = [...steps, step];
      if (was && is) visit(was, is, at(delta, name), way);
      else if (was) found.push({ steps: way, before: was, within: other });
      else if (is) found.push({ steps: way, after: is, within: other });
    }
  }

  function visitList(one: List, other: List, delta: Delta, steps: readonly Step[]): void {
    const earlier = new Map(one.items.map((item, index) => [keys.get(item), { item, index }]));
    const later = new Set(other.items.map((item) => keys.get(item)));
    for (const [index, item] of other.items.entries()) {
      const was = earlier.get(keys.get(item));
      const way = [...steps, { item, number: index + 1 }];
      if (!was) {
        found.push({ steps: way, after: item, within: other });
        continue;
      }
      if (isMoved(delta, was.index)) {
        const moved = { from: was.index + 1, to: index + 1 };
        found.push({ steps: way, before: was.item, after: item, moved, within: item });
      }
      visit(was.item, item, differ.diff(was.item, item), way);
    }
    for (const [index, item] of one.items.entries()) {
      if (later.has(keys.get(item))) continue;
      found.push({
        steps: [...steps, { item, number: index + 1 }],
        before: item,
        within: other,
      });
    }
  }
}

/** What makes no difference: where a value stands in its file, and how it is worded. */
const ASIDE: ReadonlySet<string> = new Set(["atPath", "inWords", "movedBecause", "itemId"]);

function isTree(item: object): item is Tree {
  return "sort" in item && "atPath" in item;
}

function at(delta: Delta, name: string): Delta {
  if (typeof delta !== "object" || Array.isArray(delta)) return undefined;
  return Object.entries(delta).find(([key]) => key === name)?.[1];
}

/** The library marks an item that stands elsewhere with a 3 at the place where it stood. */
function isMoved(delta: Delta, index: number): boolean {
  const own = at(delta, `_${index}`);
  return Array.isArray(own) && own[2] === 3;
}
