/**
 * The one YAML writer: a value as a new file. Changing a file that a person wrote is another matter.
 * What the older YAML 1.1 would read as a date, a time or a yes is quoted, since readers of that
 * version will be met for as long as such files are kept.
 */
import { Document } from "yaml";

/** The text of the file; the comment stands at its top, and so does an empty line above each field. */
export function writeYaml(value: Readonly<Record<string, unknown>>, comment: string): string {
  const document = new Document(value, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  document.commentBefore = comment
    .split("\n")
    .map((line) => ` ${line}`)
    .join("\n");
  return document.toString({ lineWidth: 100, minContentWidth: 40, flowCollectionPadding: true });
}
