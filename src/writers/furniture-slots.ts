/** What is left of a line of page furniture where the paper has nothing for some of its slots. */

/** Stands between two texts of one part. */
export const SEPARATOR = " · ";

/**
 * The text without those of its members, as parted by middle dots, all of whose slots are empty: a house
 * without a handling mark prints `Page 1` and not `· Page 1`. A slot that is unknown stays, to be told.
 */
export function withoutEmptySlots(text: string, values: Readonly<Record<string, string>>): string {
  if (!text.includes("{")) return text;
  const keep = (member: string): boolean => {
    const slots = [...member.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
    return slots.length === 0 || slots.some((name) => values[name] !== "");
  };
  return text
    .split("\n")
    .map((line) => line.split(SEPARATOR).filter(keep).join(SEPARATOR))
    .join("\n");
}
