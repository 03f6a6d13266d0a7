/**
 * Which item of a list is which item of another: by its id where it has one, else by likeness, so that an
 * item that came in between makes none of those after it look changed.
 */
import { leavesOf, type Tree } from "./facts-tree.ts";

/** A name for each item of both lists; those that are one item bear the same. */
export type Keys = WeakMap<Tree, string>;

/** Less alike than this, one went and another came. */
const ALIKE = 0.4;

/** Names the items of all lists that both trees have. */
export function nameItems(before: Tree, after: Tree, keys: Keys = new WeakMap()): Keys {
  if (before.sort === "list" && after.sort === "list") {
    for (const [one, other] of pairItems(before.items, after.items, keys)) {
      nameItems(one, other, keys);
    }
  } else if (before.sort === "group" && after.sort === "group") {
    for (const [name, inner] of Object.entries(before.fields)) {
      const other = Object.hasOwn(after.fields, name) ? after.fields[name] : undefined;
      if (other) nameItems(inner, other, keys);
    }
  }
  return keys;
}

type Pair = readonly [before: Tree, after: Tree];

function pairItems(before: readonly Tree[], after: readonly Tree[], keys: Keys): readonly Pair[] {
  const others = new Map(after.map((item) => [idOf(item), item]));
  const byId = before.flatMap((item): readonly Pair[] => {
    const id = idOf(item);
    const other = id === undefined ? undefined : others.get(id);
    return other ? [[item, other]] : [];
  });
  const isLoose = (item: Tree) => idOf(item) === undefined;
  const pairs = [...byId, ...pairAlike(before.filter(isLoose), after.filter(isLoose))];
  const paired = new Set<Tree>();
  for (const [number, pair] of pairs.entries()) {
    for (const item of pair) {
      paired.add(item);
      keys.set(item, `both ${number}`);
    }
  }
  for (const [side, items] of Object.entries({ before, after })) {
    for (const [index, item] of items.entries()) {
      if (!paired.has(item)) keys.set(item, `${side} ${index}`);
    }
  }
  return pairs;
}

function idOf(item: Tree): string | undefined {
  return item.sort === "group" ? item.itemId : undefined;
}

/** The most alike first; of equals, those whose places are nearest. */
function pairAlike(before: readonly Tree[], after: readonly Tree[]): readonly Pair[] {
  const candidates = before.flatMap((one, from) =>
    after.flatMap((other, to) => {
      const likeness = likenessOf(one, other);
      return likeness < ALIKE ? [] : [{ one, other, likeness, far: Math.abs(from - to) }];
    }),
  );
  const taken = new Set<Tree>();
  const pairs: Pair[] = [];
  for (const { one, other } of candidates.toSorted(
    (a, b) => b.likeness - a.likeness || a.far - b.far,
  )) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** From 0 to 1: the share of their values that are the same, a text counting by its letters. */
function likenessOf(one: Tree, other: Tree): number {
  const [ours, theirs] = [new Map(leavesOf(one)), new Map(leavesOf(other))];
  const ways = new Set([...ours.keys(), ...theirs.keys()]);
  let sum = 0;
  for (const way of ways) sum += sameness(ours.get(way)?.value, theirs.get(way)?.value);
  return ways.size === 0 ? 1 : sum / ways.size;
}

/** A short value is the same or another; longer ones may be near. */
const SHORT = 12;

function sameness(one: string | undefined, other: string | undefined): number {
  if (one === other) return 1;
  if (one === undefined || other === undefined) return 0;
  if (Math.min(one.length, other.length) <= SHORT) return 0;
  const [ours, theirs] = [pairsOfLetters(one), pairsOfLetters(other)];
  const shared = [...ours].filter((pair) => theirs.has(pair)).length;
  return (2 * shared) / (ours.size + theirs.size);
}

/** Pairs of letters, which every script has, whether it parts its words or not. */
function pairsOfLetters(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
