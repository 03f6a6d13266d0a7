/** The ways in which a field can get lost: taken out, emptied, or its id written nearly right. */
import type { Field } from "./fields.ts";

export const manners = [
  "removed",
  "without a value",
  "empty",
  "a letter more",
  "a letter less",
  "letters exchanged",
] as const;
export type Manner = (typeof manners)[number];

/** A field spoilt in one way. */
export interface Case {
  readonly field: Field;
  readonly manner: Manner;
}

/** Every case of these fields; `ids` are the names of entries, which are also written nearly right. */
export function casesOf(fields: readonly Field[], ids: ReadonlySet<string>): readonly Case[] {
  return fields.flatMap((field) => {
    const all: readonly Manner[] = [
      // An entry less in a list is another list, not one with a gap.
      ...(field.key ? (["removed"] as const) : []),
      "without a value",
      "empty",
      ...(field.value !== undefined && ids.has(field.value)
        ? (["a letter more", "a letter less", "letters exchanged"] as const)
        : []),
    ];
    return all.map((manner) => ({ field, manner }));
  });
}

const EMPTY = { text: '""', list: "[]", group: "{}" };

/** The text of a file with a field spoilt. */
export interface Spoilt {
  readonly text: string;
  /** Where the spoilt stretch begins. */
  readonly at: number;
  /** What stood there. */
  readonly lost: string;
  /** By so many letters it is longer; mostly fewer. */
  readonly growth: number;
}

export function spoil(text: string, { field, manner }: Case): Spoilt {
  const { key, worth, around, before, behind, sort, value = "" } = field;
  const put = (from: number, to: number, put: string): Spoilt => ({
    text: text.slice(0, from) + put + text.slice(to),
    at: from,
    lost: text.slice(from, to),
    growth: put.length - (to - from),
  });
  switch (manner) {
    case "removed":
      if (key && behind) return put(key.from, behind.from, "");
      if (before) return put(before.to, worth.to, "");
      return text[around.from] === "{"
        ? put(around.from, around.to, "{}")
        : put(around.from, worth.to, "{}");
    case "without a value":
      return key ? put(key.to + 1, worth.to, "") : put(worth.from, worth.to, "null");
    case "empty":
      return key
        ? put(key.to + 1, worth.to, ` ${EMPTY[sort]}`)
        : put(worth.from, worth.to, EMPTY[sort]);
    case "a letter more":
      return put(worth.from, worth.to, `${value.slice(0, 1)}x${value.slice(1)}`);
    case "a letter less":
      return put(worth.from, worth.to, value.slice(0, -1));
    case "letters exchanged":
      return put(worth.from, worth.to, exchanged(value));
  }
}

/** With the first two neighbours exchanged that differ and are letters or figures both. */
function exchanged(id: string): string {
  for (let at = 0; at + 1 < id.length; at++) {
    const [left = "", right = ""] = [id[at], id[at + 1]];
    if (left === right || !/^[a-z]{2}$|^\d{2}$/u.test(left + right)) continue;
    return id.slice(0, at) + right + left + id.slice(at + 2);
  }
  return `${id}-`;
}
