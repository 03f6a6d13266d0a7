/**
 * What a paper would be told by other records: its view and furniture, with marks in all texts. The
 * record as it is makes the first; each other has one thing in it written otherwise.
 */

import { Report } from "../../diagnostics/report.ts";
import { metaOf } from "../../pipeline/head.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import type { HouseRecord } from "../../record/record.ts";
import { cutOff } from "../../view/as-at.ts";
import { buildView } from "../../view/build-view.ts";
import type { ViewContext } from "../../view/context.ts";
import { without, withoutAll, withTexts, withValue, withValues } from "./changed-record.ts";
import { countableOf, type Datum, dataOf, type Item } from "./data.ts";
import { markLocale } from "./marked-locale.ts";
import { createMarks, type Marks } from "./marks.ts";
import { otherValues } from "./other-values.ts";

/** The roots of a version: `view` and `meta`, in which paths are followed. */
export type Version = Readonly<Record<"view" | "meta", unknown>>;

/** A version, and what stands in the changed place. */
export interface Changed {
  readonly version: Version;
  readonly value: unknown;
}

export interface Versions {
  readonly marks: Marks;
  readonly data: readonly Datum[];
  /** What papers may count, in groups. */
  readonly countable: readonly (readonly Item[])[];
  /** From the record as it is. */
  readonly now: Version | undefined;
  /** From records in which this value is another, with that other value. */
  withOther(datum: Datum): Iterable<Changed>;
  /** From the record in which all of these values are others. */
  withAllOther(data: readonly Datum[]): Version | undefined;
  /** From the record without an entry of one of its lists. */
  withoutItem(item: Item): Iterable<Changed>;
  /** From the record without any of these, which belong together. */
  withoutItems(items: readonly Item[]): Version | undefined;
  /** From a record, or a context, changed in any way. */
  make(record: HouseRecord, changes?: Partial<ViewContext>): Version | undefined;
}

/** What the papers of one run share. */
export interface Marked {
  readonly marks: Marks;
  readonly data: readonly Datum[];
  /** What papers may count, in groups. */
  readonly countable: readonly (readonly Item[])[];
  readonly record: HouseRecord;
}

/** The record with a mark around every text. */
export function markRecord(record: HouseRecord): Marked {
  const marks = createMarks();
  const data = dataOf(record);
  return {
    marks,
    data,
    countable: countableOf(record),
    record: withTexts(record, data, (datum) => {
      return marks.wrap({ type: "data", datum }, String(datum.value));
    }),
  };
}

export function versionsOf(paper: ComposedPaper, marked: Marked, asOf?: string): Versions {
  const { marks, data, countable, record } = marked;
  const locale = markLocale(paper.context.locale, marks);
  const make: Versions["make"] = (changed, changes = {}) => {
    const meeting = changed.meetings.get(paper.context.meeting.id);
    if (!meeting) return undefined;
    const asAt = cutOff(changed, meeting, paper.context.mode, asOf);
    const own = { record: changed, meeting, locale, asAt, report: new Report() };
    const context: ViewContext = { ...paper.context, ...own, ...changes };
    return { view: buildView(context), meta: metaOf({ ...paper, context }) };
  };
  const others = new Map<Datum, Lazy>();
  const lesser = new Map<Item, Lazy>();
  const groups = new Map<string, readonly (Version | undefined)[]>();
  const together = new Map<string, readonly (Version | undefined)[]>();
  return {
    marks,
    data,
    countable,
    now: make(record),
    withOther: (datum) =>
      remember(others, datum, () => {
        const values = otherValues(datum, record).slice(0, TRIES);
        return lazily(values, (value) => {
          const changed = withValue(record, datum, value);
          return changed && make(changed);
        });
      }).read(),
    withAllOther: (all) => {
      const key = all.map(({ index }) => index).join(" ");
      return remember(together, key, () => {
        const values = all.flatMap((datum) => {
          const [value] = otherValues(datum, record);
          return value === undefined ? [] : [[datum, value] as const];
        });
        return [make(withValues(record, values))];
      })[0];
    },
    withoutItem: (item) =>
      remember(lesser, item, () =>
        lazily([item], () => {
          const changed = without(record, item);
          return changed && make(changed);
        }),
      ).read(),
    withoutItems: (all) =>
      remember(groups, JSON.stringify(all.map(({ kind, id, path }) => [kind, id, path])), () => [
        make(withoutAll(record, all)),
      ])[0],
    make,
  };
}

/** Other values that are tried in one place. */
const TRIES = 3;

interface Lazy {
  read(): Iterable<Changed>;
}

/** What is made of the values, each when it is first asked for. */
function lazily<T>(values: readonly T[], make: (value: T) => Version | undefined): Lazy {
  const made: (Version | undefined)[] = [];
  return {
    *read() {
      for (const [index, value] of values.entries()) {
        if (index >= made.length) made.push(make(value));
        const version = made[index];
        if (version) yield { version, value };
      }
    },
  };
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}
