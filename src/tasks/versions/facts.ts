/**
 * What differs between the record as it was issued and as it is now, fact by fact, as far as papers of the
 * meeting draw on it. What became of the papers themselves is `changes-value.ts`'s matter.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Locale } from "../../locale/locale.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import type { Path } from "../../record/entries.ts";
import { commitmentTree } from "./facts-commitment.ts";
import { differencesOf } from "./facts-delta.ts";
import { type Drawn, type DrawnPair, drawnPairs } from "./facts-drawn.ts";
import { type DrawnEntry, entriesOf, type FactKind, OWN } from "./facts-entries.ts";
import { approvedIn, groupTree } from "./facts-record.ts";
import { placeOf, toldOf, withKnown } from "./facts-told.ts";
import type { List, Tree } from "./facts-tree.ts";
import { type FactForm, nameOfEntry } from "./facts-values.ts";
import { aboutOf, valuesOf } from "./facts-words.ts";

export interface FactChange {
  readonly entry: { readonly kind: FactKind; readonly id: string };
  /** Within the entry of the record that has it: as it is now, or before where it went. */
  readonly path: Path;
  /** Of a text, the one that differs. */
  readonly language?: string;
  /** The thing as a desk officer says it, in the words of the locale. */
  readonly about: string;
  /** Absent in what came. */
  readonly before?: string;
  /** Absent in what went. */
  readonly after?: string;
  /** Why it was moved, where the record says so; or that only the day of the papers brought or took it. */
  readonly because?: string;
  /** In the record as it is now: of what went, where its list or its entry stands. */
  readonly place?: Place;
}

/** Both are all papers of one meeting. The words are those of the locale, or else of the first paper's. */
export function compareFacts(
  earlier: readonly ComposedPaper[],
  later: readonly ComposedPaper[],
  locale: Locale | undefined = [...later, ...earlier][0]?.context.locale,
  form: FactForm = "record",
): readonly FactChange[] {
  if (!locale) return [];
  const found = new Map<string, FactChange>();
  for (const pair of drawnPairs(earlier, later, { locale, form })) {
    for (const change of compareDrawn(pair, locale)) {
      const { entry, path, before, after } = change;
      const key = [entry, path, before === undefined, after === undefined];
      found.set(JSON.stringify(key), change);
    }
  }
  return [...found.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The meeting first, then what is said and owed, then names and sources. */
const KINDS: readonly FactKind[] = [
  ...(["meeting", "commitment", "fact", "agreement"] as const),
  ...(["person", "party", "term", "source", "house"] as const),
];

function rankOf({ entry }: FactChange): number {
  return KINDS.indexOf(entry.kind);
}

function compareDrawn(pair: DrawnPair, locale: Locale): readonly FactChange[] {
  const { earlier, later, swapped } = pair;
  const drawn = { before: earlier, after: later };
  const [ours, theirs] = [entriesOf(earlier), entriesOf(later)];
  const onLaterDay = swapped && entriesOf(swapped.earlier);
  const onEarlierDay = swapped && entriesOf(swapped.later);
  return KINDS.flatMap((kind) => {
    const [before, after] = [listOf(kind, ours, earlier), listOf(kind, theirs, later)];
    const told = toldOf(kind, differencesOf(before.list, after.list));
    return told.flatMap((found): readonly FactChange[] => {
      const [top, ...steps] = found.steps;
      if (!top || !("item" in top)) return [];
      const there = after.entries.get(top.item);
      const entry = there ?? before.entries.get(top.item);
      if (!entry) return [];
      const { home, id } = entry;
      const own = there ? later.context : earlier.context;
      const name = id === OWN ? undefined : nameOfEntry(id, own);
      const was = ours.find((each) => each.kind === kind && each.id === id);
      const difference = withKnown(found, { before: was, after: there }, drawn);
      const { after: is } = difference;
      const isByDay = there
        ? isSameEntry(there, onLaterDay)
        : was !== undefined && isSameEntry(was, onEarlierDay);
      const because =
        (is?.sort === "leaf" ? is.movedBecause : undefined) ??
        (isByDay ? locale.text("changed.day-moved") : undefined);
      const last = steps.at(-1);
      const language = last && "language" in last ? last.language : undefined;
      const place = placeOf(difference, entry, there !== undefined, drawn);
      return [
        {
          entry: { kind, id: id === OWN ? later.context.meeting.id : id },
          path: [...home.path, ...(is ?? difference.before ?? top.item).atPath],
          ...(language !== undefined && { language }),
          about: aboutOf(kind, name, steps, locale),
          ...valuesOf(difference, locale),
          ...(because !== undefined && { because }),
          ...(place && { place }),
        },
      ];
    });
  });
}

/** Whether the other record has an entry just so, for papers of the same day. */
function isSameEntry(
  { kind, id, value }: DrawnEntry,
  others: readonly DrawnEntry[] | undefined,
): boolean {
  // The meeting's own day is what moved.
  if (id === OWN) return false;
  const other = others?.find((each) => each.kind === kind && each.id === id);
  return other !== undefined && JSON.stringify(other.value) === JSON.stringify(value);
}

interface Listed {
  readonly list: List;
  readonly entries: ReadonlyMap<Tree, DrawnEntry>;
}

function listOf(kind: FactKind, all: readonly DrawnEntry[], drawn: Drawn): Listed {
  const entries = new Map<Tree, DrawnEntry>();
  for (const entry of all) {
    if (entry.kind === kind) entries.set(treeOfEntry(entry, drawn), entry);
  }
  return { list: { sort: "list", atPath: [], items: [...entries.keys()] }, entries };
}

function treeOfEntry(entry: DrawnEntry, drawn: Drawn): Tree {
  const { kind, id } = entry;
  const { record } = drawn.context;
  const item = kind === "commitment" ? record.commitments.get(id) : undefined;
  if (item) return commitmentTree(entry, item, drawn);
  const tree = groupTree({ ...entry, path: [], field: "" }, drawn);
  const approved = kind === "term" ? approvedIn(entry.whole, drawn) : {};
  return { ...tree, itemId: id, fields: { ...tree.fields, ...approved } };
}
