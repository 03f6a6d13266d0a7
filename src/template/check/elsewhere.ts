/** Where else the view holds a name that is not at this spot: the remedy for a path that begins wrong. */
import { or, type Phrase, say } from "../../diagnostics/phrase.ts";
import { didYouMean } from "../../diagnostics/phrases.ts";
import { closest } from "../../text/closest.ts";
import type { Scope } from "../scope.ts";
import type { Known } from "./known.ts";
import { optionsOf, type Shape } from "./shape.ts";

/** A value somewhere in the view. */
interface Spot {
  readonly path: string;
  readonly name: string;
  /** The list it is an entry's part of. */
  readonly list?: string;
}

/** More than any view holds; a view that holds itself would never end. */
const MOST = 600;
const DEEPEST = 4;

/** Where the name stands in the view. */
export function hintElsewhere(name: string, scope: Scope<Known>): Phrase | undefined {
  const spots = spotsOf(scope.root.shape);
  return hintAt(
    spots.filter((spot) => spot.name === name),
    scope,
  );
}

/** Where a name stands that is nearly this one; short names are near to too many. */
export function hintNear(name: string, scope: Scope<Known>): Phrase | undefined {
  if (name.length < 5) return undefined;
  const spots = spotsOf(scope.root.shape);
  const near = closest(
    name,
    spots.map((spot) => spot.name),
  );
  return hintAt(
    spots.filter((spot) => spot.name === near),
    scope,
  );
}

function hintAt(found: readonly Spot[], scope: Scope<Known>): Phrase | undefined {
  const prefix = scope.here.key === "@root" && scope.given.size === 0 ? "" : "@root.";
  const single = found.filter(({ list }) => list === undefined).slice(0, 3);
  const [first, second] = single.map(({ path }) => prefix + path);
  if (first !== undefined && second === undefined) return didYouMean(first);
  if (first !== undefined) {
    const paths = or(single.map(({ path }) => `"${prefix}${path}"`));
    return say("did you mean {paths}?", { paths });
  }
  const [entry] = found;
  if (entry?.list === undefined) return undefined;
  const list = prefix + entry.list;
  return say('each entry of "{list}" has "{name}": write it inside {code}', {
    list,
    name: entry.name,
    code: `{{#each ${list}}} … {{/each}}`,
  });
}

/** All names of the view, those near its root first; entries of lists in lists are left out. */
function spotsOf(root: Shape): readonly Spot[] {
  const spots: Spot[] = [];
  let level: readonly { readonly shape: Shape; readonly path: string; readonly list?: string }[] = [
    { shape: root, path: "" },
  ];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next: (typeof level)[number][] = [];
    for (const { shape, path, list } of level) {
      for (const option of optionsOf(shape)) {
        if (option.kind === "list" && list === undefined)
          next.push({ shape: option.item(), path, list: path });
        if (option.kind !== "group" || spots.length > MOST) continue;
        for (const key of option.keys) {
          const inner = path === "" ? key : `${path}.${key}`;
          const within = list === undefined ? {} : { list };
          spots.push({ path: inner, name: key, ...within });
          next.push({ shape: option.at(key), path: inner, ...within });
        }
      }
    }
    level = next;
  }
  return spots;
}
