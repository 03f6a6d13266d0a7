/** Where a field stands in the front matter of a template. */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Kind } from "../template/kind.ts";

/** Where the front matter gives a field its value. */
export function placeInFrontMatter({ file, bytes }: Kind, field: string): Place {
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/u);
  for (const [index, line] of lines.entries()) {
    const [, name, space = "", value = ""] = /^(\w+)(:\s*)(\S+)/u.exec(line) ?? [];
    if (name !== field) continue;
    const column = name.length + space.length + 1;
    return { file, line: index + 1, column, length: value.length };
  }
  return { file, line: 1, column: 1 };
}
