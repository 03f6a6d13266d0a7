/** The proof, before anything is written, that a file differs from what was there by one update and nothing else. */
import { updateSchema } from "../../record/commitment.ts";
import type { Languages } from "../scaffold/outline.ts";
import { type Found, type Register, readRegister } from "./register.ts";
import { asRead, type UpdateValues } from "./values.ts";

/** A file as it is to be. */
export interface Meant {
  readonly text: string;
  readonly values: UpdateValues;
  readonly languages: Languages;
}

/**
 * Whether the new text, read again, says what the old one said and this update besides: the same earlier
 * updates, and the same of every other field and commitment.
 */
export function saysJustThis(before: Found, { text, values, languages }: Meant): boolean {
  const { path, index } = before;
  const after = readRegister(path, new TextEncoder().encode(text));
  if (!after) return false;
  const { data: meant } = updateSchema.safeParse(asRead(values, languages));
  const [earlier, later] = [updatesOf(before, index), updatesOf(after, index)];
  const { data: last } = updateSchema.safeParse(later.at(-1));
  return (
    meant !== undefined &&
    isSame(last, meant) &&
    isSame(later.slice(0, -1), earlier) &&
    isSame(withoutUpdates(after, index), withoutUpdates(before, index))
  );
}

function updatesOf({ entries }: Register, index: number): readonly unknown[] {
  const updates: unknown = Reflect.get(Object(entries[index]), "updates");
  return Array.isArray(updates) ? updates : [];
}

/** All that the file says but for these updates. */
function withoutUpdates({ value, entries }: Register, index: number): unknown {
  const commitments = entries.map((entry, at) =>
    at === index ? { ...Object(entry), updates: [] } : entry,
  );
  return { ...Object(value), commitments };
}

/** Fields may stand in another order, since the schema and the file each have their own. */
function isSame(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
