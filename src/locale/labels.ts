/** The labels of a locale file, taken out of their groups. */
import type { LabelTree, LabelValue, ReviewedLabel } from "./schema.ts";

/** A label as it stands in the file. */
export interface Label {
  readonly text: string;
  /** False where the file says that no speaker of the language has approved it yet. */
  readonly reviewed: boolean;
  /** Where the text stands below `labels`. */
  readonly path: readonly string[];
}

/** The labels by name, such as `section.purpose`; `reviewed` is what the file says of those that do not. */
export function labelsOf(tree: LabelTree, reviewed: boolean): ReadonlyMap<string, Label> {
  return new Map(flatten(tree, reviewed, []));
}

function* flatten(
  tree: LabelTree,
  usual: boolean,
  above: readonly string[],
): Generator<readonly [string, Label]> {
  for (const [key, value] of Object.entries(tree)) {
    const path = [...above, key];
    if (typeof value === "string") yield [path.join("."), { text: value, reviewed: usual, path }];
    else if (isReviewedLabel(value)) {
      const { text, reviewed } = value;
      yield [path.join("."), { text, reviewed, path: [...path, "text"] }];
    } else yield* flatten(value, usual, path);
  }
}

/** A group holds no truth value, so that this tells the two apart. */
function isReviewedLabel(value: Exclude<LabelValue, string>): value is ReviewedLabel {
  return typeof value.reviewed === "boolean";
}
