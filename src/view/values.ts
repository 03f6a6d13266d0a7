/**
 * The kinds of value that a view holds, as schemas and as functions that make them. A value is a
 * ready text, prose, an explicit "not stated", or sources to cite; never a raw date or number code.
 */
import * as z from "zod";
import { type Audience, field } from "../record/fields.ts";

export const textValue = z.string().min(1);
export const unstatedValue = z.strictObject({ unstated: z.string() });
export const statedValue = z.union([textValue, unstatedValue]);
export const proseValue = z.strictObject({ prose: z.string() });
export const citeValue = z.array(z.strictObject({ id: z.string(), text: z.string() }));

export type Stated = z.output<typeof statedValue>;
export type Cite = z.output<typeof citeValue>;

export const MARKED =
  "Whether it was written from the report of what was then said, where other entries were not";

/** A text with its sources; `marked` when it was made from a later report and others here were not. */
export const entryValue = z
  .strictObject({
    text: field(proseValue, "shareable", "The text"),
    marked: field(z.boolean(), "shareable", MARKED),
    cite: field(citeValue, "shareable", "Its sources, for {{cite cite}}"),
  })
  .meta({ title: "entry" });
export type Entry = z.output<typeof entryValue>;

/** A list that may be empty for a reason: then `none` or `unstated` holds what to print. */
export const openListOf = <S extends z.ZodType>(item: S) =>
  z
    .strictObject({
      items: field(
        z.array(item),
        "shareable",
        "The entries, one by one; empty when there are none",
      ),
      none: field(
        textValue.optional(),
        "shareable",
        "The word for none, when there are none; otherwise absent",
      ),
      unstated: field(
        unstatedValue.optional(),
        "shareable",
        "The words for a gap, when no source says; otherwise absent",
      ),
    })
    .meta({ title: "open list", oneOf: ["items", "none", "unstated"] });

export interface OpenList<T> {
  readonly items: T[];
  readonly none?: string;
  readonly unstated?: { unstated: string };
}

/** Shorthands for the schema: a field that this audience, and those nearer to the house, may read. */
const forAudience =
  (audience: Audience) =>
  <S extends z.ZodType>(schema: S, description: string): S =>
    field(schema, audience, description);
export const internal = forAudience("internal");
export const delegation = forAudience("delegation");
export const shareable = forAudience("shareable");

/** Whether a value is an explicit gap. */
export function isUnstated(value: Stated): value is { unstated: string } {
  return typeof value !== "string";
}
