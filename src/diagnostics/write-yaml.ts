/**
 * The one YAML writer: a value as a new file. Changing a file that a person wrote is another matter.
 * What the older YAML 1.1 would read as a date, a time or a yes is quoted, since readers of that
 * version will be met for as long as such files are kept.
 */
import { Document, isMap, isScalar, visit } from "yaml";

/** The text of the file, with this comment at its top and an empty line above each field. */
export function writeYaml(value: Readonly<Record<string, unknown>>, comment: string): string {
  const document = new Document(value, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  document.commentBefore = comment
    .split("\n")
    .map((line) => line && ` ${line}`)
    .join("\n");
  for (const { key } of isMap(document.contents) ? document.contents.items.slice(1) : []) {
    if (isScalar(key)) key.spaceBefore = true;
  }
  visit(document, {
    Seq: (_, list) => {
      const words = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      if (words.every((word) => word !== undefined) && words.join(", ").length < SHORT)
        list.flow = true;
    },
  });
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

/** One entry of a list, on lines of its own and indented by this, for the end of a file. */
export function entryToYaml(value: object, indent: string): string {
  const document = new Document([value], { compat: "yaml-1.1", aliasDuplicateObjects: false });
  const text = document.toString({ lineWidth: 0 });
  return text.replace(/^(?=.)/gmu, indent);
}

/** Lists of words that take no more letters than this stand on one line. */
const SHORT = 60;
