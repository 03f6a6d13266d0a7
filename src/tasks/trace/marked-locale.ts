/** A locale whose texts say, by marks, which label or which date of the record they were made from. */
import type { Locale } from "../../locale/locale.ts";
import type { Slots } from "../../locale/slots.ts";
import { type Marks, unmark } from "./marks.ts";

const SLOT = /\{([^{}]*)\}/gu;

export function markLocale(locale: Locale, marks: Marks): Locale {
  const label = (key: string, slots: Slots = {}) => {
    const pattern = locale.label(key);
    const texts = Object.entries(slots).map(([name, value]) => {
      return [name, typeof value === "number" ? locale.number(value) : value];
    });
    return pattern === undefined
      ? undefined
      : fillMarked(pattern, key, Object.fromEntries(texts), marks);
  };
  return {
    ...locale,
    label,
    text: (key, slots = {}) => label(key, slots) ?? locale.text(key, slots),
    date: (iso) => marks.wrap({ type: "date", iso }, locale.date(iso)),
    // Marks must not change the order in which a paper lists its texts.
    compare: (a, b) => locale.compare(unmark(a), unmark(b)),
    weekday: (iso) => marks.wrap({ type: "date", iso }, locale.weekday(iso)),
  };
}

/** The text of a label in its mark; a bare value in a slot has a mark of its own. */
export function fillMarked(pattern: string, key: string, slots: Slots, marks: Marks): string {
  const filled = pattern.replace(SLOT, (slot, name: string) => {
    if (!Object.hasOwn(slots, name)) return slot;
    const value = String(slots[name]);
    return value === unmark(value) ? marks.wrap({ type: "slot", key, name }, value) : value;
  });
  return marks.wrap({ type: "label", key }, filled);
}
