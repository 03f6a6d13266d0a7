/** Where a printed word came from: of each stretch of it, the text, the label or the cause. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { linesOfFile, placeOfPart } from "../../diagnostics/scalar-text.ts";
import type { Locale } from "../../locale/locale.ts";
import type { EntryKind, HouseRecord } from "../../record/record.ts";
import type { CauseFinder } from "./causes.ts";
import type { Datum, Item, Path } from "./data.ts";
import type { Range } from "./find-words.ts";
import type { Stretch } from "./printed.ts";

/** A place of the data with the entry and the field that stand there. */
export interface DataPlace {
  readonly place: Place;
  /** Such as `commitment`. */
  readonly kind: EntryKind;
  readonly id: string;
  /** Such as `due.on`; empty for the entry itself. */
  readonly field: string;
  /** As it is written, without the quotation marks. */
  readonly value?: string | number | boolean;
}

/** Where a stretch of the word came from. */
export type Source =
  /** A text of the record, letter by letter; `named` is the line that chose the entry. */
  | {
      readonly how: "printed";
      readonly text: string;
      readonly from: readonly DataPlace[];
      readonly named?: DataPlace;
      /** Where it is not that of the paper; `insteadOf` where it stands for want of one in that. */
      readonly language?: { readonly tag: string; readonly insteadOf?: string };
    }
  /** Put into words, counted or worked out from these. */
  | { readonly how: "computed"; readonly text: string; readonly from: readonly DataPlace[] }
  /** A label of the locale; `from` are the data that chose it, if any did. */
  | {
      readonly how: "label";
      readonly text: string;
      readonly key: string;
      readonly place: Place | undefined;
      readonly from: readonly DataPlace[];
    }
  /** The mark of a note, with the source that it cites. */
  | { readonly how: "cited"; readonly text: string; readonly from: readonly DataPlace[] }
  /** Signs between values, which chancery writes itself. */
  | { readonly how: "own"; readonly text: string };

/** What sources are told from. */
export interface Grounds {
  readonly record: HouseRecord;
  readonly locale: Locale;
  readonly causes: CauseFinder;
  readText(file: string): string | undefined;
}

/** The sources of a part of a value. */
export function sourcesOf(
  stretches: readonly Stretch[],
  part: Range,
  grounds: Grounds,
): readonly Source[] {
  const touched = stretches.flatMap((stretch) => {
    const from = Math.max(part.from, stretch.at) - stretch.at;
    const to = Math.min(part.to, stretch.at + stretch.text.length) - stretch.at;
    return from < to ? [{ stretch, range: { from, to } }] : [];
  });
  const speaking = touched.filter(({ stretch: { text, marks }, range }) => {
    return marks.length > 0 || /[\p{L}\p{N}]/u.test(text.slice(range.from, range.to));
  });
  const told = speaking.length > 0 ? speaking : touched;
  return told.map(({ stretch, range }) => sourceOf(stretch, range, grounds));
}

/** Stretches of one value, which only bold or a link in it parts, are told as one. */
export function joinSources(sources: readonly Source[]): readonly Source[] {
  const joined: Source[] = [];
  for (const source of sources) {
    const last = joined.at(-1);
    const both = last && joinTwo(last, source);
    if (both) joined[joined.length - 1] = both;
    else joined.push(source);
  }
  return joined;
}

function joinTwo(first: Source, next: Source): Source | undefined {
  if (first.how !== "printed" || next.how !== "printed") return undefined;
  const [[a], [b]] = [first.from, next.from];
  if (!a || !b || a.kind !== b.kind || a.id !== b.id || a.field !== b.field) return undefined;
  const { line, column } = a.place;
  const end = b.place.line === line ? b.place.column + (b.place.length ?? 1) : 0;
  const length = Math.max(a.place.length ?? 1, end - column);
  return {
    ...first,
    text: first.text + next.text,
    from: [{ ...a, place: { ...a.place, length } }],
  };
}

function sourceOf(stretch: Stretch, range: Range, grounds: Grounds): Source {
  const { text: whole, marks, site } = stretch;
  const text = whole.slice(range.from, range.to);
  const mark = marks.at(-1);
  const { causes, locale, readText } = grounds;
  if (mark?.type === "data") {
    const at = dataPlace(mark.datum, grounds, range);
    const from = at ? [at] : [];
    const naming = site && causes.namingOf(mark.datum, site);
    const named = naming && dataPlace(naming, grounds);
    const { language: tag, isStandIn } = stretch;
    const language = tag && { tag, ...(isStandIn && { insteadOf: locale.tag }) };
    return { how: "printed", text, from, ...(named && { named }), ...(language && { language }) };
  }
  const { data, items } = site ? causes.causesOf(stretch, site) : { data: [], items: [] };
  const from = [
    ...data.flatMap((datum) => dataPlace(datum, grounds) ?? []),
    ...items.flatMap((item) => dataPlace(item, grounds) ?? []),
  ];
  if (mark?.type === "label") {
    const { key } = mark;
    const place = locale.place(key);
    const pattern = locale.label(key) ?? "";
    const narrowed = place && narrowLabel(place, pattern, stretch, range, readText);
    return { how: "label", text, key, place: narrowed, from };
  }
  const [datum] = data;
  const isAsWritten = datum !== undefined && String(datum.value) === whole.trim();
  if (isAsWritten) {
    const at = dataPlace(datum, grounds, range);
    return { how: "printed", text, from: at ? [at] : from };
  }
  return from.length > 0 ? { how: "computed", text, from } : { how: "own", text };
}

/** Where a value, a stretch of it, or an entry stands. */
export function dataPlace(
  at: Datum | Item,
  { record, readText }: Pick<Grounds, "record" | "readText">,
  range?: Range,
): DataPlace | undefined {
  const { kind, id, path } = at;
  const whole = record.placeOf(kind, id, path);
  if (!whole) return undefined;
  const value = "value" in at && !Array.isArray(at.value) ? at.value : undefined;
  const entry = { kind, id, field: fieldName(path) };
  if (typeof value === "number" || typeof value === "boolean") {
    return { place: whole, ...entry, value };
  }
  if (typeof value !== "string") return { place: whole, ...entry };
  const file = range && readText(whole.file);
  const place =
    range && file !== undefined ? placeOfPart(linesOfFile(file), whole, value, range) : whole;
  return { place, ...entry, value };
}

/** The path of a field as a person would say it: `posts.1.title.en`, counted from one. */
function fieldName(path: Path): string {
  return path.map((step) => (typeof step === "number" ? step + 1 : step)).join(".");
}

/** The words of a label stand between its slots as they are printed. */
function narrowLabel(
  place: Place,
  pattern: string,
  { text }: Stretch,
  range: Range,
  readText: Grounds["readText"],
): Place {
  const file = readText(place.file);
  const start = pattern.indexOf(text);
  if (file === undefined || start < 0) return place;
  const part = { from: start + range.from, to: start + range.to };
  return placeOfPart(linesOfFile(file), place, pattern, part);
}
