/** Two lists as one by the keys of their members: what both have, and what one of them has alone. */
import { diffArrays } from "diff";

export interface Side<T> {
  readonly earlier?: T;
  readonly later?: T;
}

/** The order of both is kept; between members that both have, the earlier ones come first. */
export function sideBySide<T>(
  earlier: readonly T[],
  later: readonly T[],
  keysOf: (members: readonly T[]) => readonly string[],
): readonly Side<T>[] {
  const sides: Side<T>[] = [];
  const come: Side<T>[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays([...keysOf(earlier)], [...keysOf(later)])) {
    if (!added && !removed) sides.push(...come.splice(0));
    for (let each = 0; each < count; each++) {
      const was = added ? undefined : earlier[at++];
      const is = removed ? undefined : later[to++];
      const list = added ? come : sides;
      list.push({
        ...(was !== undefined && { earlier: was }),
        ...(is !== undefined && { later: is }),
      });
    }
  }
  return [...sides, ...come];
}
