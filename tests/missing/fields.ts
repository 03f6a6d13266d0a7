/**
 * The fields of a YAML file with the stretches of its text in which they stand, so that a test can take one
 * out and leave every other line as it is.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";

/** What stands behind the name of a field, or in a list. */
export type Sort = "text" | "list" | "group";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A field of a file, or a single value in a list, which has no name of its own. */
export interface Field {
  readonly file: string;
  /** With the positions in lists: `["issues", 0, "points", 1, "text", "en"]`. */
  readonly path: readonly (string | number)[];
  readonly sort: Sort;
  /** The value, where it is a single one. */
  readonly value: string | undefined;
  /** Its name; undefined in a list. */
  readonly key: Stretch | undefined;
  readonly worth: Stretch;
  /** The group or list around it. */
  readonly around: Stretch;
  /** The field before it in its group, and that behind it. */
  readonly before: Stretch | undefined;
  readonly behind: Stretch | undefined;
}

/** Every field, those inside others too, in the order of the file. */
export function fieldsOf(file: string, text: string): readonly Field[] {
  const fields: Field[] = [];
  const visit = (node: unknown, path: Field["path"]): void => {
    if (isMap(node)) {
      const around = stretchOf(node);
      for (const [at, pair] of node.items.entries()) {
        const key = keyOf(pair);
        const name = [...path, text.slice(key.from, key.to)];
        const [before, behind] = [node.items[at - 1], node.items[at + 1]];
        fields.push({
          file,
          path: name,
          ...sortOf(pair.value),
          key,
          worth: isNode(pair.value) ? stretchOf(pair.value) : { from: key.to + 1, to: key.to + 1 },
          around,
          before: before && { from: keyOf(before).from, to: endOf(before) },
          behind: behind && { from: keyOf(behind).from, to: endOf(behind) },
        });
        visit(pair.value, name);
      }
    }
    if (!isSeq(node)) return;
    for (const [at, item] of node.items.entries()) {
      if (isScalar(item)) {
        fields.push({
          file,
          path: [...path, at],
          ...sortOf(item),
          key: undefined,
          worth: stretchOf(item),
          around: stretchOf(node),
          before: undefined,
          behind: undefined,
        });
      }
      visit(item, [...path, at]);
    }
  };
  visit(parseDocument(text).contents, []);
  return fields;

  function stretchOf(node: Node): Stretch {
    return { from: node.range?.[0] ?? 0, to: endOf(node) };
  }

  function keyOf({ key }: Pair): Stretch {
    if (!isScalar(key) || !key.range) throw new Error(`a key of ${file} has no place`);
    return { from: key.range[0], to: key.range[1] };
  }

  /** Behind the last sign of it, without the lines and comments that follow. */
  function endOf(part: unknown): number {
    if (isPair(part)) return isNode(part.value) ? endOf(part.value) : keyOf(part).to + 1;
    if (isNode(part)) {
      const last = (isMap(part) || isSeq(part)) && !part.flow ? part.items.at(-1) : undefined;
      if (last !== undefined) return endOf(last);
      const [from = 0, to = 0] = part.range ?? [];
      return from + text.slice(from, to).trimEnd().length;
    }
    throw new Error(`a part of ${file} has no place`);
  }
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

function sortOf(value: unknown): Pick<Field, "sort" | "value"> {
  if (isSeq(value)) return { sort: "list", value: undefined };
  if (isMap(value)) return { sort: "group", value: undefined };
  return { sort: "text", value: isScalar(value) ? String(value.source ?? value.value) : undefined };
}

/** `meetings/issues/points/text/en`: the file without the name of its meeting, the path without positions. */
export function nameOf({ file, path }: Field): string {
  const [, home = ""] = /^data\/(\w+)[/.]/u.exec(file) ?? [];
  return [home, ...path.filter((step) => typeof step === "string")].join("/");
}
