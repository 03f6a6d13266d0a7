/**
 * What in the record a printed stretch of text was computed from. Nothing is guessed by likeness: a
 * value of the record counts as the cause when the stretch would be another if that value were.
 */
import type { Datum, Item, Path } from "./data.ts";
import type { Piece } from "./marks.ts";
import {
  isWithin,
  itemOf,
  nearestEntries,
  neighboursOf,
  type Site,
  sameTextIn,
  textAt,
} from "./sites.ts";
import { goneTest, keyOf, newTest, type Says, saysIt, type Test } from "./stretch-tests.ts";
import type { Changed, Version, Versions } from "./versions.ts";

/** Values that a stretch depends on, or entries that it counts. */
export interface Causes {
  readonly data: readonly Datum[];
  readonly items: readonly Item[];
}

export interface CauseFinder {
  /** The causes of a stretch that is not a text of the record itself. */
  causesOf(piece: Piece, site: Site): Causes;
  /** The value that named the entry which a text of the record belongs to, such as `by: binh`. */
  namingOf(datum: Datum, site: Site): Datum | undefined;
}

const NONE: Causes = { data: [], items: [] };
/** Values that say what is printed and are tried, of each circle around the row. */
const MOST = 60;
/** So few values are tried one by one at once. */
const FEW = 3;
/** A number as papers write it, with signs between its figures. */
const FIGURE = /^\d(?:[\d.,\s]*\d)?$/u;

export function findCausesIn(versions: Versions, meeting: string): CauseFinder {
  const { marks, data, countable, now } = versions;
  /** What the same field of another row depended on, by field and label; tried before all else. */
  const learned = new Map<string, readonly string[]>();

  const passes = (changed: Iterable<Changed>, test: Test, site: Site): boolean => {
    if (!now) return false;
    for (const { version, value } of changed) {
      const text = sameTextIn(version, now, site, marks);
      if (text !== undefined && test(marks.read(text), value)) return true;
    }
    return false;
  };
  /** None of many matters when nothing is gone though all of them are others. */
  const isWorthTrying = (all: readonly Datum[], isGone: Test, site: Site): boolean => {
    return all.length <= FEW || isGoneIn(versions.withAllOther(all), isGone, site);
  };
  /** Whether the stretch is gone from a version; where its row is gone too, it may be. */
  const isGoneIn = (version: Version | undefined, isGone: Test, site: Site): boolean => {
    const text = version && now && sameTextIn(version, now, site, marks);
    return text === undefined || isGone(marks.read(text), undefined);
  };
  const dependsOn = (datum: Datum, test: Test, site: Site) =>
    passes(versions.withOther(datum), test, site);
  const counts = (item: Item, test: Test, site: Site) =>
    passes(versions.withoutItem(item), test, site);
  const levelsOf = (site: Site): readonly Item[][] => [
    ...(now ? nearestEntries(now, site, marks) : []),
    [
      { kind: "meeting", id: meeting, path: [] },
      { kind: "house", id: "house", path: [] },
    ],
  ];
  const dataOfLevel = (level: readonly Item[], site: Site) =>
    byLikeness(
      data.filter((datum) => level.some((item) => isWithin(datum, item))),
      site,
    );

  const firstThat = (piece: Piece, test: Test, says: Says, site: Site): Causes | undefined => {
    const isGone = goneTest(piece);
    const seen = new Set<Datum>();
    const levels = [...levelsOf(site).map((level) => dataOfLevel(level, site)), data];
    for (const level of levels) {
      const fresh = level.filter((datum) => !seen.has(datum) && says(datum)).slice(0, MOST);
      for (const datum of fresh) seen.add(datum);
      if (!isWorthTrying(fresh, isGone, site)) continue;
      for (const datum of fresh) {
        if (dependsOn(datum, test, site)) return { data: [datum], items: [] };
      }
    }
    return undefined;
  };

  const searchCauses = (piece: Piece, site: Site): Causes => {
    const isGone = goneTest(piece);
    const mark = piece.marks.at(-1);
    const said = firstThat(piece, newTest(piece), saysIt(piece), site);
    if (said) return said;
    const levels = levelsOf(site);
    const [own = []] = levels;
    if (mark?.type === "label") {
      const unknown = firstThat(piece, isGone, ({ value }) => value === "unknown", site);
      if (unknown) return unknown;
    }
    if (mark?.type === "date" || (mark?.type === "label" && levels.length > 1)) {
      const near = dataOfLevel(own, site).filter((datum) => !datum.isText && !isDeep(datum, own));
      const days = mark.type === "date" ? data.filter((datum) => isDay(datum)) : [];
      for (const among of [near, days]) {
        const isOfKind = (datum: Datum) => mark.type === "label" || isDay(datum);
        const tried = among.filter(isOfKind);
        if (!isWorthTrying(tried, isGone, site)) continue;
        const found = tried.filter((datum) => dependsOn(datum, isGone, site));
        if (found.length > 0) return { data: found, items: [] };
      }
    }
    if (mark?.type === "label") return NONE;
    const place = own.find((item) => typeof item.path.at(-1) === "number");
    if (place && FIGURE.test(piece.text)) return { data: [], items: [place] };
    const counted = countedIn(isGone, site);
    return counted.length > 0 ? { data: [], items: counted } : besideCount(piece, isGone, site);
  };

  /** The entries without which a figure would be another; parts of entries where there are none. */
  const countedIn = (isGone: Test, site: Site): readonly Item[] => {
    const countedAmong = (isEntry: boolean) =>
      countable
        .filter(([first]) => (first?.path.length === 0) === isEntry)
        .filter((group) => isGoneIn(versions.withoutItems(group), isGone, site))
        .flatMap((group) => group.filter((item) => counts(item, isGone, site)));
    const entries = countedAmong(true);
    return entries.length > 0 ? entries : innermost(countedAmong(false));
  };

  /** A count of none is taken over what its neighbours in the row count. */
  const besideCount = (piece: Piece, isGone: Test, site: Site): Causes => {
    for (const [other, at] of now ? neighboursOf(now, site, marks) : []) {
      if (!FIGURE.test(other.text) || other.text === piece.text) continue;
      const test = goneTest(other);
      const counted = countedIn(test, at);
      const inside = (datum: Datum) => counted.some((item) => isWithin(datum, item));
      const [first] = counted;
      const tried = data.filter((datum) => first && isWithin(datum, first));
      const fields = tried.filter((datum) => dependsOn(datum, isGone, site)).map(fieldOf);
      const found = data.filter((datum) => fields.includes(fieldOf(datum)) && inside(datum));
      if (found.length > 0) return { data: found, items: [] };
      if (counted.length > 0) return { data: [], items: counted };
    }
    return NONE;
  };

  return {
    causesOf(piece, site) {
      const mark = piece.marks.at(-1);
      const key = JSON.stringify([site.root, site.path.map(withoutNumber), keyOf(mark)]);
      const fields = learned.get(key);
      if (fields) {
        const [own = []] = levelsOf(site);
        const isGone = goneTest(piece);
        const same = dataOfLevel(own, site).filter((datum) => fields.includes(fieldOf(datum)));
        const found = same.filter((datum) => dependsOn(datum, isGone, site));
        if (found.length > 0 || fields.length === 0) return { data: found, items: [] };
      }
      const causes = searchCauses(piece, site);
      const isEmpty = causes.data.length + causes.items.length === 0;
      if (causes.data.length > 0 || (isEmpty && mark?.type === "label")) {
        learned.set(key, causes.data.map(fieldOf));
      }
      return causes;
    },
    namingOf(datum, site) {
      const text = now && textAt(now, site);
      if (text === undefined) return undefined;
      const isGone: Test = (pieces) =>
        !pieces.some((piece) => piece.marks.some((m) => m.type === "data" && m.datum === datum));
      const names = (other: Datum) => other.value === datum.id && other.id !== datum.id;
      for (const level of levelsOf(site)) {
        const found = dataOfLevel(level, site).filter(names);
        const naming = found.find((other) => dependsOn(other, isGone, site));
        if (naming) return naming;
      }
      return undefined;
    },
  };
}

/** Without the items that others of them are a part of. */
function innermost(items: readonly Item[]): readonly Item[] {
  const isInside = (inner: Item, outer: Item) =>
    inner !== outer &&
    inner.kind === outer.kind &&
    inner.id === outer.id &&
    inner.path.length > outer.path.length &&
    outer.path.every((step, index) => inner.path[index] === step);
  return items.filter((item) => !items.some((other) => isInside(other, item)));
}

/** Those whose field is called as the view calls it come first. */
function byLikeness(data: readonly Datum[], { path }: Site): readonly Datum[] {
  const name = fold(path.findLast((step) => !/^\d+$/u.test(step)) ?? "");
  const isAlike = ({ path: own }: Datum) =>
    own.some((step) => typeof step === "string" && fold(step) === name);
  return data.toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)));
}

function fold(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** In a list of the meeting's that has rows of its own, which is not this row's. */
function isDeep(datum: Datum, level: readonly Item[]): boolean {
  if (datum.kind !== "meeting") return false;
  const { path } = itemOf(datum);
  return path.length > 0 && !level.some((item) => item.path.length >= path.length);
}

function isDay({ value }: Datum): boolean {
  return typeof value === "string" && /^\d{4}(?:-\d\d){0,2}$/u.test(value);
}

function withoutNumber(step: string): string {
  return /^\d+$/u.test(step) ? "#" : step;
}

function fieldOf({ kind, path }: Datum): string {
  return JSON.stringify([kind, fieldPath(path)]);
}

function fieldPath(path: Path): Path {
  return path.map((step) => (typeof step === "number" ? "#" : step));
}
