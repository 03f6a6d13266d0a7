/** How a new data file begins: the line for editors, what the file is, and the version. */
import type { Phrase } from "../../diagnostics/phrase.ts";
import type { Words } from "../schema-json.ts";

/** The lines; `schema` as seen from the file. */
export function headOf(schema: string, about: readonly Phrase[], words: Words): readonly string[] {
  return [
    `# yaml-language-server: $schema=${schema}`,
    ...about.map((phrase) => `# ${words(phrase)}`),
    "chancery: 1",
  ];
}
