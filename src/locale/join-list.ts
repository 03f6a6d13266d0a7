/** A list in a sentence, by the signs of a locale; nothing is known of the grammar of its items. */

export function joinList(items: readonly string[], comma: string, last: string): string {
  const end = items.at(-1);
  if (end === undefined) return "";
  return items.length === 1 ? end : items.slice(0, -1).join(comma) + last + end;
}
