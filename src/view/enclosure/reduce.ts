/**
 * A value of the record with only those fields that a paper's readers may see, field by field as the
 * schemas say. What the schemas do not know, or do not give an audience, is left out.
 */
import * as core from "zod/v4/core";
import {
  childBranches,
  fieldNames,
  fieldSchemas,
  type Schema,
} from "../../diagnostics/schema-keys.ts";
import { type Audience, audiences } from "../../record/fields.ts";
import { namedBy } from "../../record/references.ts";
import { mayRead } from "../context.ts";

export type Named = NonNullable<ReturnType<typeof namedBy>>;

/** What of a value its readers may not see. */
export type LeftOut = "fields" | "entries";

export interface Reduction {
  readonly audience: Audience;
  /** Whether the id may stand; whoever asks for the reduction follows it, or counts it. */
  mayName(named: Named): boolean;
  /** Whether the wording of a text in one language, which comes from this source, may be used. */
  isOpen(source: string): boolean;
  count(what: LeftOut): void;
  /** Called with each field that stays, and what the schemas say of it. */
  tell(field: string, description: string): void;
}

/** The reduced value; undefined where nothing of it is left. `name` is where it stands, in words. */
export function reduce(
  value: unknown,
  schemas: readonly Schema[],
  name: string,
  reduction: Reduction,
): unknown {
  if (schemas.length === 0) return undefined;
  if (typeof value === "string") {
    const named = namedBy(value, schemas);
    return !named || reduction.mayName(named) ? value : undefined;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) {
      const left = reduce(item, childBranches(schemas, index), name, reduction);
      if (left !== undefined) items.push(left);
    }
    return items.length > 0 || value.length === 0 ? items : undefined;
  }
  if (typeof value !== "object" || value === null) return value;
  return reduceGroup(value, schemas, name, reduction);
}

function reduceGroup(
  group: object,
  schemas: readonly Schema[],
  name: string,
  reduction: Reduction,
): unknown {
  if ("audience" in group && !mayRead(asAudience(group.audience), reduction.audience)) {
    reduction.count("entries");
    return undefined;
  }
  if (schemas.some((schema) => schema instanceof core.$ZodRecord)) {
    return reduceTexts(group, schemas, name, reduction);
  }
  const left: Record<string, unknown> = {};
  const descriptions: Record<string, string | undefined> = {};
  for (const [key, inner] of inOrder(group, schemas)) {
    const fields = fieldSchemas(schemas, key);
    if (inner === undefined || fields.length === 0 || isDefault(inner, fields)) continue;
    if (!fields.every((field) => isReadable(field, reduction))) {
      reduction.count("fields");
      continue;
    }
    const reduced = reduce(inner, childBranches(schemas, key), `${name}.${key}`, reduction);
    if (reduced === undefined) continue;
    left[key] = reduced;
    descriptions[key] = fields
      .map((field) => core.globalRegistry.get(field)?.description)
      .find((description) => description !== undefined);
  }
  if (isWithoutSource(group, left)) {
    for (const words of ["quote", "locator"]) delete left[words];
  }
  for (const key of Object.keys(left)) {
    const description = descriptions[key];
    if (description !== undefined) reduction.tell(`${name}.${key}`, description);
  }
  return Object.keys(left).length > 0 ? left : undefined;
}

/** A text by its languages, or figures by theirs; what stands in each is told of once for all texts. */
function reduceTexts(
  texts: object,
  schemas: readonly Schema[],
  name: string,
  reduction: Reduction,
): unknown {
  const left: Record<string, unknown> = {};
  const quiet = { ...reduction, tell: () => {} };
  for (const [key, inner] of openTexts(texts, reduction)) {
    const isLanguage = fieldSchemas(schemas, key).every(
      (field) => core.globalRegistry.get(field)?.audience === undefined,
    );
    const reduced = isLanguage
      ? reduce(inner, childBranches(schemas, key), name, quiet)
      : undefined;
    if (reduced !== undefined) left[key] = reduced;
  }
  if (Object.keys(left).length > 0) return left;
  // A place in a source may be given in words or by its line.
  const others = schemas.filter((schema) => !(schema instanceof core.$ZodRecord));
  return reduceGroup(texts, others, name, reduction);
}

/** The fields in the order in which the schemas have them. */
function inOrder(group: object, schemas: readonly Schema[]): readonly [string, unknown][] {
  const names = fieldNames(schemas);
  return Object.entries(group).toSorted(([a], [b]) => names.indexOf(a) - names.indexOf(b));
}

/** A source that may not be named is not quoted either. */
function isWithoutSource(group: object, left: Readonly<Record<string, unknown>>): boolean {
  if (!("source" in group)) return false;
  const [before, after] = [group.source, left.source].map((ids: unknown) => [ids].flat()[0]);
  return before !== after;
}

/** A value that is no entry's audience is read as the narrowest, so that nothing slips through. */
function asAudience(value: unknown): Audience {
  return audiences.find((audience) => audience === value) ?? "internal";
}

function isReadable(field: Schema, { audience }: Reduction): boolean {
  const own = core.globalRegistry.get(field)?.audience;
  return own !== undefined && mayRead(own, audience);
}

/** The wordings of a text whose sources are switched on; all of them where none is, as in papers. */
function openTexts(texts: object, { isOpen }: Reduction): readonly [string, unknown][] {
  const all = Object.entries(texts);
  const open = all.filter(([, text]) => {
    const source: unknown = typeof text === "object" && text !== null ? text.source : undefined;
    return typeof source !== "string" || isOpen(source);
  });
  return open.length > 0 ? open : all;
}

/** An empty list or a `false` that nobody wrote: its absence says the same. */
function isDefault(value: unknown, fields: readonly Schema[]): boolean {
  const isEmpty = value === false || (Array.isArray(value) && value.length === 0);
  return isEmpty && fields.some((field) => field instanceof core.$ZodDefault);
}
