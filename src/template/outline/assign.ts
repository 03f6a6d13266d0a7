/** From wishes to an assignment that a view could have: what excludes each other does not hold together. */
import { type Assignment, keyOf, nameOfEqual, ownerOf } from "./assignment.ts";
import type { Variable } from "./outline.ts";

type Names = ReadonlyMap<string, Variable>;

/**
 * The assignment in which what is wanted holds as far as it can: a value is at most one of the texts
 * that tests ask for, and of rivals exactly one is there, the first that is wanted or else the last.
 */
export function assign(names: Names, wanted: (name: string) => boolean): Assignment {
  const holding = new Set<string>();
  const equals = new Map<string, string[]>();
  const rivalries = new Map<string, readonly string[]>();
  for (const [name, variable] of names) {
    const owner = ownerOf(name);
    const rivals = owner === undefined ? rivalsOf(name, variable) : undefined;
    if (owner !== undefined) equals.set(owner, [...(equals.get(owner) ?? []), name]);
    else if (rivals) rivalries.set(rivals.join(), rivals);
    else if (wanted(name)) holding.add(name);
  }
  for (const rivals of rivalries.values()) {
    const chosen = rivals.find((name) => !names.has(name) || wanted(name)) ?? rivals.at(-1);
    if (chosen !== undefined) holding.add(chosen);
  }
  for (const [owner, asked] of equals) {
    const among = names.get(asked[0] ?? "")?.among;
    const whole = among?.every((value) => asked.includes(nameOfEqual(owner, value))) ?? false;
    const chosen = asked.find(wanted) ?? (whole ? asked.at(-1) : undefined);
    if (chosen !== undefined) holding.add(chosen);
  }
  return (name) => holding.has(name);
}

/** The names of the rivals in the same entries; questions about a value have none. */
function rivalsOf(name: string, { key, rivals }: Variable): readonly string[] | undefined {
  const entries = name.slice(key.length);
  return keyOf(name) === key && !entries.includes("|")
    ? rivals?.map((rival) => rival + entries)
    : undefined;
}
