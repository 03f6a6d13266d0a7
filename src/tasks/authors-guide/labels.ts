/** The words that a template can ask for by name, with the places to fill, as the English locale has them. */
import type { Locale } from "../../locale/locale.ts";
import { asCode, joinParts, makeTable } from "./markdown.ts";

const PLACE = /\{[^{}]*\}/gu;

/** A table of the labels that stand alone, and one for each group. */
export function describeLabels(locale: Locale): string {
  const groups = new Map<string, string[]>();
  for (const key of locale.keys) {
    const group = key.includes(".") ? key.slice(0, key.indexOf(".")) : "";
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  const parts = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return joinParts(
    parts.flatMap(([group, keys]) => {
      const title = group === "" ? "Labels without a group" : `Labels of ${group}`;
      return [
        `#### ${title}`,
        makeTable(["name", "English words", "places to fill"], keys.map(rowOf)),
      ];
    }),
  );

  function rowOf(key: string): readonly string[] {
    const words = locale.label(key) ?? "";
    const places = [...new Set(words.match(PLACE) ?? [])].map(asCode).join(", ");
    return [asCode(key), words, places];
  }
}
