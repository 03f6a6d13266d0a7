/** Where a stretch of a text of the record stands in its file. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { placeOfPart } from "../../diagnostics/scalar-text.ts";
import type { EntryKind, HouseRecord } from "../../record/record.ts";

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
  const bytes = record.files.find((file) => file.path === whole?.file)?.bytes;
  return whole && bytes
    ? placeOfPart(new TextDecoder().decode(bytes), whole, text, stretch)
    : whole;
}
