/**
 * The one YAML reader: text to a checked value with the place of each part. It reports every
 * problem of a file in one go; where a line cannot be read, the fields of all others are looked at still.
 */
import type * as z from "zod";
import { once } from "../text/once.ts";
import { findUnreadable, type Unreadable } from "../text/unreadable.ts";
import { refuseLostLetters } from "./foreign-file.ts";
import { includeFew } from "./most-told.ts";
import { type Phrase, say } from "./phrase.ts";
import { Report } from "./report.ts";
import { reportIssues } from "./schema-issues.ts";
import type { Schema } from "./schema-keys.ts";
import type { Finding } from "./schema-misfit.ts";
import { noWords } from "./schema-words.ts";
import { nameUnreadable, replaceUnreadable, sayUnreadable } from "./unreadable-names.ts";
import { mendLineStarts } from "./yaml-line-starts.ts";
import { type Parts, partsOf } from "./yaml-parts.ts";
import { countLines, placeAt, type Source } from "./yaml-place.ts";
import { type Places, placesIn } from "./yaml-places.ts";
import type { ReadText } from "./yaml-scalar.ts";
import { MAX_BYTES, reportTooLarge } from "./yaml-size.ts";
import { readSyntax } from "./yaml-syntax.ts";
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
  /** Called instead of a file being returned, as far as there is a value. */
  readonly onBroken?: (file: BrokenYaml) => void;
}

/** A read file: its value, and where each part of it stands. */
export interface YamlFile<T> extends Places {
  readonly value: T;
}

/** A file in which something is wrong: its value as it was read, unchecked, less what was refused. */
export interface BrokenYaml extends YamlFile<unknown> {
  /** Lines were taken out that could not be read. */
  readonly hasLost: boolean;
}

/** A file in a wrong encoding has thousands of unreadable characters; a few of them tell. */
const MAX_UNREADABLE = 20;

/** The file, or undefined when anything in it is wrong; every problem is in the report. */
export function readYaml<T>({
  file,
  text,
  schema,
  report,
  firstLine = 1,
  onBroken,
}: YamlInput<T>): YamlFile<T> | undefined {
  const own = new Report();
  const found = read(toSource(file, text, firstLine), schema, own);
  includeFew(own, found?.left ?? 0, report);
  if (own.errors === 0) return found?.checked;
  if (found) onBroken?.(found.asRead);
  return undefined;
}

/** The places of a text in which nothing is wrong, which is read when one is asked for. */
export function laterPlaces({
  file,
  text,
  schema,
}: Pick<YamlInput<unknown>, "file" | "text" | "schema">): Places {
  const source = toSource(file, text, 1);
  return placesIn(source, partsLater(source, schema));
}

function toSource(file: string, text: string, firstLine: number): Source {
  const plain = withoutMark(text);
  const lines = once(() => countLines(plain));
  return {
    file,
    text: plain,
    firstLine,
    get lines() {
      return lines();
    },
  };
}

interface ReadFile<T> {
  /** The number of problems that were not told, since there are too many. */
  readonly left: number;
  readonly asRead: BrokenYaml;
  /** Undefined where the value does not fit the schema. */
  readonly checked: YamlFile<T> | undefined;
}

function read<T>(source: Source, schema: z.ZodType<T>, report: Report): ReadFile<T> | undefined {
  if (source.text.length > MAX_BYTES) {
    reportTooLarge(source.file, new TextEncoder().encode(source.text).length, report);
    return undefined;
  }
  if (refuseLostLetters(source, report)) return undefined;
  const mended = mendLineStarts(source, report);
  const readable = readSyntax(mended, schema, report);
  const unreadable = [...findUnreadable(source.text)];
  reportUnreadable(source, unreadable.filter(isHidden), report);
  if (!readable) return undefined;
  const { value, texts, refused, slips } = toValue(readable, schema, report);
  reportUnreadable(
    source,
    within(
      texts,
      unreadable.filter((found) => !isHidden(found)),
    ),
    report,
  );
  // What zod compiles for itself pays in long runs only, and a start is made of short ones.
  const result = schema.safeParse(value, { error: noWords, jitless: true });
  const { root, lostLines: lost } = readable;
  let left = 0;
  if (!result.success) {
    const misfit = { source: readable.source, root, value, schema, refused, lost };
    left = reportIssues(misfit, result.error.issues, report);
  }
  warnOfSlips(slips, report);
  const hasLost = lost.length > 0;
  if (result.success && report.errors === 0) {
    const places = placesIn(source, partsLater(source, schema));
    const asRead = { ...places, value, hasLost };
    return { left, asRead, checked: { ...places, value: result.data } };
  }
  const parts = { source, root, texts: () => texts };
  const places = placesIn(source, () => parts);
  return {
    left,
    asRead: { ...places, value, hasLost },
    checked: result.success ? { ...places, value: result.data } : undefined,
  };
}

/** The parts of a file in which nothing is wrong, let go until they are asked for. */
function partsLater(source: Source, schema: Schema): () => Parts {
  return partsOf(() => {
    const readable = readSyntax(mendLineStarts(source, new Report()), schema, new Report());
    if (!readable) throw new Error(`${source.file} was read once and cannot be read again`);
    const texts = once(() => toValue(readable, schema, new Report()).texts);
    return { source, root: readable.root, texts };
  });
}

/** A value that is wrong altogether need not be warned of. */
function warnOfSlips(slips: readonly Finding[], report: Report): void {
  if (slips.length === 0) return;
  const wrong = new Set(report.diagnostics.map(({ place }) => `${place?.line}:${place?.column}`));
  for (const { code, message, place, hint } of slips) {
    if (!wrong.has(`${place.line}:${place.column}`)) report.warning(code, message, { place, hint });
  }
}

/** What cannot be seen does harm anywhere in a file; what can be seen may stand in a comment. */
function isHidden({ shown }: Unreadable): boolean {
  return shown === undefined;
}

/** Those that stand in one of these texts; both are in the order of the file. */
function* within(
  texts: readonly ReadText[],
  unreadable: readonly Unreadable[],
): Generator<Unreadable> {
  let next = 0;
  for (const found of unreadable) {
    while ((texts[next]?.node.range[1] ?? Number.POSITIVE_INFINITY) <= found.index) next++;
    if ((texts[next]?.node.range[0] ?? Number.POSITIVE_INFINITY) <= found.index) yield found;
  }
}

function reportUnreadable(source: Source, unreadable: Iterable<Unreadable>, report: Report): void {
  let count = 0;
  for (const found of unreadable) {
    const { index, length, code } = found;
    const place = placeAt(source, index, index + length);
    if (++count > MAX_UNREADABLE) {
      report.error("unreadable-character", say("more such characters stand from here on"), {
        place,
        hint: say("mend those above; the next check tells of these"),
      });
      break;
    }
    if (code === "U+FFFD") {
      report.error(
        "unreadable-character",
        say("a letter is lost here: the file was not saved as UTF-8"),
        { place, hint: say("save it with the encoding UTF-8 and type the letter again") },
      );
      continue;
    }
    report.error(
      "unreadable-character",
      say("{code} stands here, {what}", {
        code: nameUnreadable(found),
        what: sayUnreadable(found),
      }),
      { place, hint: remedyFor(found) },
    );
  }
}

function remedyFor(found: Unreadable): Phrase {
  if (isBreak(found)) return say("put a space or a new line in its place");
  return replaceUnreadable(found) ?? say("delete it");
}

/** Whether the character parts words, as the line ends of Word do, so that deleting it would join them. */
function isBreak({ code, what }: Unreadable): boolean {
  return what === "an invisible line end" || /^U\+00(?:0B|0C|85)$/u.test(code);
}

/**
 * Editors on Windows begin a file with a byte order mark, which is no part of its text; old ones on
 * the Mac end lines with a carriage return alone, which YAML does not read as a line end.
 */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/u, "").replace(/\r(?!\n)/gu, "\n");
}
