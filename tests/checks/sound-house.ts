/**
 * A small house in which nothing is told of, and examples of checks laid over it: maps are joined key by
 * key, entries of lists by their ids, all else takes the place of what was there.
 */
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { ExampleFile, ExamplePart } from "../../src/checks/check.ts";
import { changed, EARLIER, LATER } from "../record/fixture.ts";
import { must } from "../support/example.ts";
import { builtinTemplates } from "../support/example-in-memory.ts";

export const PATHS: Readonly<Record<ExampleFile, string>> = {
  house: "data/house.yaml",
  sources: "data/sources.yaml",
  parties: "data/parties.yaml",
  people: "data/people.yaml",
  agreements: "data/agreements.yaml",
  glossary: "data/glossary.yaml",
  meeting: `data/meetings/${LATER}.yaml`,
  "earlier-meeting": `data/meetings/${EARLIER}.yaml`,
  commitments: `data/commitments/${LATER}.yaml`,
  "earlier-commitments": `data/commitments/${EARLIER}.yaml`,
  "source-text": "data/sources/press.txt",
  template: "templates/example.md.hbs",
  theme: "templates/themes/vn-decree-30.yaml",
};

const MARK = /# told\b/u;

/** The files of the house, by path. The press wrote before both meetings, so all papers may rest on it. */
export const soundHouse: Readonly<Record<string, string>> = changed([
  PATHS.sources,
  [
    "id: s1, title: Report, kind: press, publisher: unknown, date: 2025-12-03",
    "id: s1, title: Report, kind: press, publisher: unknown, date: 2025-11-01",
  ],
]);

/** The house with the parts of an example in it. */
export function withExample(parts: readonly ExamplePart[]): Readonly<Record<string, string>> {
  const files: Record<string, string> = { ...soundHouse };
  for (const part of parts) {
    const path = PATHS[part.in];
    const isWhole = part.in === "template" || part.in === "source-text" || part.in === "glossary";
    files[path] = isWhole
      ? part.yaml
      : layOver(files[path] ?? must(builtin(path), path), part.yaml);
  }
  return files;
}

/** A theme is laid over the one that comes with chancery. */
function builtin(path: string): string | undefined {
  const bytes = builtinTemplates[`builtin/${path}`];
  return bytes && new TextDecoder().decode(bytes);
}

/** The lines of a file that an example marks. */
export function markedLines(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files)
    .flatMap(([path, text]) =>
      text.split("\n").flatMap((line, at) => (MARK.test(line) ? [`${path}:${at + 1}`] : [])),
    )
    .sort();
}

function layOver(base: string, over: string): string {
  const document = parseDocument(base);
  const parsed = parseDocument(over);
  if (parsed.errors.length > 0) throw new Error(`the example is no YAML: ${parsed.errors[0]}`);
  join(document.contents, parsed.contents);
  // Marks stand at the end of lines, so flow maps must not be broken up.
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function join(base: unknown, over: unknown): void {
  if (!isMap(base) || !isMap(over)) throw new Error("an example begins with fields");
  for (const { key, value } of over.items) {
    const name = isScalar(key) ? key.value : key;
    const old = base.get(name, true);
    if (isMap(old) && isMap(value)) {
      join(old, value);
      if (value.comment) old.comment = value.comment;
    } else if (isSeq(old) && isSeq(value) && value.items.every(idOf)) {
      for (const item of value.items) {
        const same = old.items.find((each) => idOf(each) === idOf(item));
        if (isMap(same) && isMap(item)) join(same, item);
        else old.items.push(item);
      }
    } else base.set(key, value);
  }
}

function idOf(item: unknown): unknown {
  return isMap(item) ? item.get("id") : undefined;
}
