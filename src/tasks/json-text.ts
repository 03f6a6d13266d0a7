/** JSON as a person would lay it out: a value on one line where it fits, else a line an entry. */

/** Signs to a line. */
const WIDTH = 100;

/** The text, ending with a line end. */
export function layOutJson(value: unknown): string {
  return `${layOut(value, 0, 0)}\n`;
}

/** `used` is what else stands on the value's line: what is before it and a comma behind. */
function layOut(value: unknown, depth: number, used: number): string {
  const flat = printFlat(value);
  if (used + flat.length <= WIDTH || typeof value !== "object" || value === null) return flat;
  const inner = "  ".repeat(depth + 1);
  const outer = "  ".repeat(depth);
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${layOut(item, depth + 1, inner.length + 1)}`);
    return `[\n${items.join(",\n")}\n${outer}]`;
  }
  const entries = Object.entries(value).map(([key, part]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return `${start}${layOut(part, depth + 1, start.length + 1)}`;
  });
  return `{\n${entries.join(",\n")}\n${outer}}`;
}

function printFlat(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  const entries = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${printFlat(part)}`,
  );
  return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
}
