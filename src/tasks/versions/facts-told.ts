/** Which differences are facts to tell of, what stood in the place of a gap, and where each is found. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { childBranches, type Schema } from "../../diagnostics/schema-keys.ts";
import { homes } from "../../record/nouns.ts";
import type { HouseRecord } from "../../record/record.ts";
import { TERMS } from "./facts-commitment.ts";
import type { Difference, Step } from "./facts-delta.ts";
import type { Drawn } from "./facts-drawn.ts";
import { type DrawnEntry, type FactKind, groupOf } from "./facts-entries.ts";
import { treeOf } from "./facts-record.ts";
import type { Tree } from "./facts-tree.ts";

/**
 * People, bodies and sources stand in a version because something names them, which has changed then; and
 * in which order their files have them is no matter.
 */
const NAMED: readonly FactKind[] = ["person", "party", "source"];

/** Of the differences of all entries of a kind, those that are told; steps begin with the entry. */
export function toldOf(kind: FactKind, all: readonly Difference[]): readonly Difference[] {
  const told = NAMED.includes(kind) ? all.filter(({ steps }) => steps.length > 1) : all;
  if (kind !== "commitment") return told;
  const anew = new Set(told.flatMap(({ steps }) => termAt(steps, 1) ?? []));
  return told.filter((found) => !isToldAnew(found, anew) && !isToldWithDate(found));
}

/** Who set a date comes and goes with the date. */
function isToldWithDate({ steps, before, after }: Difference): boolean {
  const [, step] = steps;
  return step !== undefined && "field" in step && step.field === "basis" && !(before && after);
}

/** The entry and the term at this step, where it is one of those that updates set anew. */
function termAt(steps: readonly Step[], at: number): string | undefined {
  const [entry] = steps;
  const step = steps[at];
  if (!entry || !("item" in entry) || !step || !("field" in step)) return undefined;
  const isTerm = TERMS.some((term) => term === step.field);
  const id = entry.item.sort === "group" ? entry.item.itemId : undefined;
  return isTerm ? `${id} ${step.field}` : undefined;
}

/** What an update set is told as that; of what it says beside, itself. */
function isToldAnew({ steps, before, after }: Difference, anew: ReadonlySet<string>): boolean {
  const [entry, list, update, field] = steps;
  if (!entry || !list || !("field" in list) || list.field !== "updates" || !update) return false;
  const term = field && termAt([entry, field], 1);
  if (field) return term !== undefined && anew.has(term);
  const item = after ?? before;
  if (item?.sort !== "group" || (before && after)) return false;
  const names = Object.keys(item.fields);
  const says = ["note", "ask", "evidence"].some((name) => names.includes(name));
  return !says && names.some((name) => anew.has(termAt([entry, { field: name }], 1) ?? ""));
}

/** A paper that only lists what is unknown draws on no more than that; the record may know it meanwhile. */
export function withKnown(
  difference: Difference,
  entries: { readonly before?: DrawnEntry | undefined; readonly after?: DrawnEntry | undefined },
  drawn: { readonly before: Drawn; readonly after: Drawn },
): Difference {
  const { before, after, steps } = difference;
  if (isUnknown(before) && !after) {
    const known = knownAt(steps, entries.after, drawn.after);
    return known ? { ...difference, after: known } : difference;
  }
  if (isUnknown(after) && !before) {
    const known = knownAt(steps, entries.before, drawn.before);
    return known ? { ...difference, before: known } : difference;
  }
  return difference;
}

function isUnknown(tree: Tree | undefined): boolean {
  return tree?.sort === "leaf" && tree.value === "unknown";
}

function knownAt(
  [, ...steps]: readonly Step[],
  entry: DrawnEntry | undefined,
  drawn: Drawn,
): Tree | undefined {
  let value: unknown = entry?.whole;
  let schemas: readonly Schema[] = entry?.schemas ?? [];
  const path: string[] = [];
  for (const step of steps) {
    if (!("field" in step)) return undefined;
    path.push(step.field);
    value = groupOf(value)[step.field];
    schemas = childBranches(schemas, step.field);
  }
  return treeOf({ value, whole: value, schemas, path, field: path.at(-1) ?? "" }, drawn);
}

/** In the record as it is now: of what went, where its list or its entry stands, or its file. */
export function placeOf(
  { after, within, steps }: Difference,
  entry: DrawnEntry,
  isThere: boolean,
  drawn: { readonly before: Drawn; readonly after: Drawn },
): Place | undefined {
  const { record, meeting } = drawn.after.context;
  const { home } = entry;
  if (isThere && (after || steps.length > 1)) {
    return record.placeOf(home.kind, home.id, [...home.path, ...(after ?? within).atPath]);
  }
  if (entry.kind === "fact") return record.placeOf("meeting", meeting.id, ["facts"]);
  return placeOfFile(entry, drawn.before.context.record);
}

function placeOfFile({ kind, id }: DrawnEntry, earlier: HouseRecord): Place | undefined {
  if (kind === "fact") return undefined;
  const own = kind === "commitment" ? earlier.commitments.get(id)?.meeting : id;
  const home = homes[kind];
  return {
    file: home.endsWith(".yaml") ? home : `${home}/${own}.yaml`,
    line: 1,
    column: 1,
    length: 0,
  };
}
