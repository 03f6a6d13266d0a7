/**
 * One way in which the values of a view may be there or not, and what a test comes to under it. A
 * value inside a list is another one in each of its entries.
 */
import type { Loop, Outline, Test, Variable } from "./outline.ts";

/** The entry that is being written, for each list around it. */
export type Entries = ReadonlyMap<string, { readonly index: number; readonly count: number }>;

/** Whether this is so; the name is that of a variable in these entries, or of a question about it. */
export type Assignment = (name: string) => boolean;

/** What parts a key, the numbers of entries, and a question; no path and no file name holds it. */
const MARK = "\u0000";

/** The name of the question whether this is its value. */
export function nameOfEqual(name: string, value: string): string {
  return `${name}${MARK}=${value}`;
}

function nameOfSeveral(name: string): string {
  return `${name}${MARK}|several`;
}

/** The owner of a question about a value; undefined for a name that is no such question. */
export function ownerOf(name: string): string | undefined {
  const at = name.indexOf(`${MARK}=`);
  return at < 0 ? undefined : name.slice(0, at);
}

/** The name of a variable here: its key, with the number of the entry in each list it lies in. */
function nameOf(key: string, entries: Entries): string {
  let name = key;
  for (const [item, { index }] of entries) if (key.startsWith(item)) name += `${MARK}#${index}`;
  return name;
}

/** The key of a name. */
export function keyOf(name: string): string {
  return name.split(MARK, 1)[0] ?? name;
}

/** The name for all entries alike. */
export function withoutEntries(name: string): string {
  return name
    .split(MARK)
    .filter((part, index) => index === 0 || !/^#\d+$/u.test(part))
    .join(MARK);
}

export function outcomeOf(test: Test, entries: Entries, holds: Assignment): boolean {
  switch (test.type) {
    case "fixed":
      return test.value;
    case "there":
      return holds(nameOf(test.variable.key, entries));
    case "count":
      return countFact(test.fact, entries.get(test.loop));
    case "equal":
      return isEqual(test, entries, holds);
    case "not":
      return !outcomeOf(test.test, entries, holds);
    case "and":
      return test.tests.every((inner) => outcomeOf(inner, entries, holds));
    case "or":
      return test.tests.some((inner) => outcomeOf(inner, entries, holds));
  }
}

function countFact(fact: string, entry: { index: number; count: number } | undefined): boolean {
  const { index, count } = entry ?? { index: 0, count: 1 };
  if (fact === "first") return index === 0;
  return fact === "last" ? index === count - 1 : fact === "key" || index > 0;
}

function isEqual(
  { variable, value, optional }: Extract<Test, { type: "equal" }>,
  entries: Entries,
  holds: Assignment,
): boolean {
  const name = nameOf(variable.key, entries);
  return (!optional || holds(name)) && holds(nameOfEqual(name, value));
}

/** How many entries a list has in this case. */
export function countOf({ list, counted }: Loop, entries: Entries, holds: Assignment): number {
  const name = nameOf(list.key, entries);
  if (!holds(name)) return 0;
  return counted && !holds(nameOfSeveral(name)) ? 1 : 2;
}

/** All names that an assignment is asked about, each with its variable. */
export function collectNames(outline: Outline): ReadonlyMap<string, Variable> {
  const names = new Map<string, Variable>();
  const visit = (parts: Outline, entries: Entries): void => {
    for (const part of parts) {
      if (part.type === "called") visit(part.body, entries);
      if (part.type === "choice") {
        collectFrom(part.test, entries);
        visit(part.body, entries);
        visit(part.otherwise, entries);
      }
      if (part.type !== "loop") continue;
      const name = nameOf(part.list.key, entries);
      names.set(name, part.list);
      if (part.counted) names.set(nameOfSeveral(name), part.list);
      visit(part.otherwise, entries);
      for (const index of [0, 1])
        visit(part.body, new Map([...entries, [part.item, { index, count: 2 }]]));
    }
  };
  const collectFrom = (test: Test, entries: Entries): void => {
    if (test.type === "not") collectFrom(test.test, entries);
    if (test.type === "and" || test.type === "or")
      for (const inner of test.tests) collectFrom(inner, entries);
    if (test.type !== "there" && test.type !== "equal") return;
    const name = nameOf(test.variable.key, entries);
    if (test.type === "there" || test.optional) names.set(name, test.variable);
    if (test.type === "equal") names.set(nameOfEqual(name, test.value), test.variable);
  };
  visit(outline, new Map());
  return names;
}
