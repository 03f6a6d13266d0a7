/**
 * The one YAML reader: text to a checked value with the place of each part. It reports every
 * problem of a file in one go; as long as the text cannot be parsed, its fields are not looked at.
 */
import { LineCounter, type ParsedNode, parseDocument } from "yaml";
import type * as z from "zod";
import { normalise } from "../text/normalise.ts";
import { findUnreadable } from "../text/unreadable.ts";
import type { Place } from "./diagnostic.ts";
import { Report } from "./report.ts";
import { reportIssues } from "./schema-issues.ts";
import { expectationOf } from "./schema-words.ts";
import { type Path, placeAt, placeOfNode, placeOfPath, type Source } from "./yaml-place.ts";
import type { ReadText } from "./yaml-scalar.ts";
import { reportSyntax } from "./yaml-syntax.ts";
import { toValue } from "./yaml-value.ts";

/** Text to read, and what it must look like. */
export interface YamlInput<T> {
  /** Path for messages, relative to the root. */
  readonly file: string;
  readonly text: string;
  readonly schema: z.ZodType<T>;
  readonly report: Report;
  /** Line number in the file of the text's first line; 1 when absent. */
  readonly firstLine?: number;
}

/** A read file: its value, and where each part of it stands. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** The narrowest place that the path leads to: the value, or with `key` the key itself. */
  place(path: readonly (string | number)[], part?: "key" | "value"): Place;
  /** The first scalar whose text holds this text. */
  locate(text: string): Place | undefined;
}

/** In UTF-16 units; a year of meetings takes less than a tenth. */
const MAX_LENGTH = 2_000_000;
/** A file in a wrong encoding has thousands of unreadable characters; a few of them tell. */
const MAX_UNREADABLE = 20;

/** The file, or undefined when anything in it is wrong; every problem is in the report. */
export function readYaml<T>({
  file,
  text,
  schema,
  report,
  firstLine = 1,
}: YamlInput<T>): YamlFile<T> | undefined {
  const own = new Report();
  const value = read(
    { file, text: withoutMark(text), lines: new LineCounter(), firstLine },
    schema,
    own,
  );
  report.include(own);
  return own.errors === 0 ? value : undefined;
}

function read<T>(source: Source, schema: z.ZodType<T>, report: Report): YamlFile<T> | undefined {
  const { text, lines } = source;
  if (text.length > MAX_LENGTH) {
    report.error("file-too-large", "the file is larger than 2 MB", {
      place: placeAt(source, 0, 0),
      hint: "split it into several files",
    });
    return undefined;
  }
  const document = parseDocument<ParsedNode>(text, {
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: "error",
  });
  reportUnreadable(source, report);
  if (reportSyntax(source, document, report)) return undefined;
  const root = document.contents;
  const { value, texts, refused } = toValue(source, root, schema, report);
  const result = schema.safeParse(value, { error: expectationOf });
  if (!result.success) {
    reportIssues({ source, root, value, schema, refused }, result.error.issues, report);
    return undefined;
  }
  return {
    file: source.file,
    value: result.data,
    place: (path: Path, part?: "key" | "value") => placeOfPath(source, root, path, part),
    locate: (wanted: string) => locate(source, texts, normalise(wanted)),
  };
}

function reportUnreadable(source: Source, report: Report): void {
  let found = 0;
  for (const { index, length, code, what } of findUnreadable(source.text)) {
    if (++found > MAX_UNREADABLE) break;
    const isLost = code === "U+FFFD";
    report.error("unreadable-character", `${code} stands here, ${what}`, {
      place: placeAt(source, index, index + length),
      hint: isLost ? "save the file as UTF-8 and type the character again" : "delete it",
    });
  }
}

/** The text inside the first value that holds it, or that value where it was written otherwise. */
function locate(source: Source, texts: readonly ReadText[], wanted: string): Place | undefined {
  const holder = texts.find(({ text }) => text.includes(wanted));
  if (!holder) return undefined;
  const [start, end] = holder.node.range;
  const at = source.text.slice(start, end).indexOf(wanted);
  if (at < 0) return placeOfNode(source, holder.node);
  return placeAt(source, start + at, start + at + wanted.length);
}

/** Editors on Windows begin a file with a byte order mark, which is no part of its text. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
