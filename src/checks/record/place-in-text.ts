/** Where a stretch of a text of the record stands in its file. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { type FileLines, linesOfFile, placeOfPart } from "../../diagnostics/scalar-text.ts";
import type { Localised } from "../../record/fields.ts";
import type { EntryKind, HouseRecord } from "../../record/record.ts";

/** Where a value of an entry stands. */
export type ValueAt = Omit<TextAt, "text">;

/** A text of an entry. */
export interface TextAt {
  readonly kind: EntryKind;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** The place of the stretch, or of the whole text where it is written in a way that hides it. */
export function placeInText(
  record: HouseRecord,
  { kind, id, path, text }: TextAt,
  stretch: { readonly from: number; readonly to: number },
): Place | undefined {
  const whole = record.placeOf(kind, id, path);
  const lines = whole && linesOf(record, whole.file);
  return whole && lines ? placeOfPart(lines, whole, text, stretch) : whole;
}

/** By record, the files that were looked into: a record with a thousand problems has them in few files. */
const looked = new WeakMap<HouseRecord, Map<string, FileLines | undefined>>();

function linesOf(record: HouseRecord, path: string): FileLines | undefined {
  const files = looked.get(record) ?? new Map<string, FileLines | undefined>();
  looked.set(record, files);
  if (!files.has(path)) {
    const bytes = record.files.find((file) => file.path === path)?.bytes;
    files.set(path, bytes && linesOfFile(new TextDecoder().decode(bytes)));
  }
  return files.get(path);
}

/**
 * The place of the stretch in what a value says in a language; "" is the language of a value that names
 * none.
 */
export function placeOfText(
  record: HouseRecord,
  at: ValueAt,
  value: Localised,
  tag: string,
  stretch?: { readonly from: number; readonly to: number },
): Place | undefined {
  const own = typeof value === "string" ? value : value[tag];
  const text = typeof own === "object" ? own.text : (own ?? "");
  const steps = typeof value === "string" ? [] : typeof own === "object" ? [tag, "text"] : [tag];
  const whole = { ...at, path: [...at.path, ...steps], text };
  return placeInText(record, whole, stretch ?? { from: 0, to: text.length });
}
