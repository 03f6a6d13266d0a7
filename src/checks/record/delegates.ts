/** Who takes part in a meeting: those the papers are for and about, and everybody in a delegation. */
import type { Meeting } from "../../record/meeting.ts";

export interface Delegate {
  readonly person: string;
  /** Where the meeting names the person, in the delegation if there. */
  readonly path: readonly (string | number)[];
}

/** Each person once. */
export function delegatesOf({ sides, principal, counterpart }: Meeting): readonly Delegate[] {
  const delegates = new Map<string, Delegate>();
  const add = (person: string, path: readonly (string | number)[]) => {
    if (!delegates.has(person)) delegates.set(person, { person, path });
  };
  sides.forEach(({ delegation }, side) => {
    delegation.forEach(({ person }, index) => {
      add(person, ["sides", side, "delegation", index, "person"]);
    });
  });
  add(principal, ["principal"]);
  add(counterpart, ["counterpart"]);
  return [...delegates.values()];
}
