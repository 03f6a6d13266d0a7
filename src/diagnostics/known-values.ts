/**
 * What files were found to hold before, so that a file in which nothing was wrong is not read a second
 * time. Who keeps it, and for how long, is for others; it holds for one build of chancery only.
 */
import type * as z from "zod";

export interface KnownValues {
  /** What these bytes hold, or undefined; `form` names the schema that they were read by. */
  recall(form: string, bytes: Uint8Array): unknown;
  /** Called with a value that JSON holds wholly, and for bytes of which nothing was told. */
  remember(form: string, bytes: Uint8Array, value: unknown): void;
}

/** Where the value of a file may be known from. */
export interface KnownAs {
  readonly values: KnownValues;
  readonly form: string;
}

/** The value of the bytes as this schema gave it when they were read. */
export function recallValue<T>(
  { values, form }: KnownAs,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): { readonly value: T } | undefined {
  const value = values.recall(form, bytes);
  return isReadBy(value, schema) ? { value } : undefined;
}

/** The key of a value holds its schema, and bytes are read in one way only. */
function isReadBy<T>(value: unknown, _schema: z.ZodType<T>): value is T {
  return value !== undefined;
}
