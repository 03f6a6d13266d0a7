/**
 * A commitment as it stands: what updates set anew stands in the place of what was said first, so that a date
 * which an update moved is a date that moved. What updates report beside that stays under them.
 */
import { childBranches } from "../../diagnostics/schema-keys.ts";
import type { Commitment, Update } from "../../record/commitment.ts";
import { inOrder } from "../../record/commitment-updates.ts";
import type { Path } from "../../record/entries.ts";
import { withoutLanguageMarks } from "../../text/language-marks.ts";
import { textIn } from "../../view/context.ts";
import { standingOf } from "../../view/standing.ts";
import type { Drawn } from "./facts-drawn.ts";
import type { DrawnEntry } from "./facts-entries.ts";
import { groupTree, treeOf } from "./facts-record.ts";
import type { Leaf, Tree } from "./facts-tree.ts";

/** What updates may set anew. */
export const TERMS = [
  "what",
  "owner",
  "lead",
  "counterpart",
  "deliverable",
  "status",
  "due",
] as const;

export function commitmentTree(entry: DrawnEntry, item: Commitment, drawn: Drawn): Tree {
  const { context } = drawn;
  const { value, whole, schemas } = entry;
  const group = groupTree({ value, whole, schemas, path: [], field: "" }, drawn);
  const standing = standingOf(item, context);
  const known = item.updates
    .map((update, index) => ({ at: update.at, update, index }))
    .filter(({ update }) => update.recorded <= context.asAt);
  const lastWith = (name: keyof Update) =>
    inOrder(known).findLast(({ update }) => update[name] !== undefined);
  const inUpdates = childBranches(childBranches(schemas, "updates"), 0);
  const fields: Record<string, Tree> = { ...group.fields };
  for (const name of TERMS) {
    const last = lastWith(name);
    const inUpdate = name === "due" ? ["due", "to"] : [name];
    const path: Path = last ? ["updates", last.index, ...inUpdate] : [name];
    const ofUpdate = name === "status" || name === "due";
    const tree = treeOf(
      {
        value: standing[name],
        whole: standing[name],
        schemas: childBranches(ofUpdate ? inUpdates : schemas, name),
        path,
        field: name,
      },
      drawn,
    );
    if (tree) fields[name] = tree;
  }
  fields.updates ??= { sort: "list", atPath: ["updates"], items: [] };
  fields.status ??= {
    sort: "leaf",
    atPath: ["updates"],
    value: "",
    inWords: context.locale.text("status.none"),
  };
  const reason = lastWith("due")?.update.due?.reason;
  if (reason !== undefined && fields.due?.sort === "leaf") {
    const due: Leaf = {
      ...fields.due,
      movedBecause: withoutLanguageMarks(textIn(reason, context)),
    };
    fields.due = due;
  }
  if (item.due !== "unknown") {
    const { basis } = item.due;
    const source = {
      value: basis,
      whole: basis,
      schemas: [],
      path: ["due", "basis"],
      field: "basis",
    };
    const tree = treeOf(source, drawn);
    if (tree) fields.basis = tree;
  }
  return { ...group, fields };
}
