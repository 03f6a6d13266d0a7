/**
 * Questions to a zod schema that zod itself does not answer: which fields a group knows, what a
 * field is for, whether a value is meant as text. The schemas asked about are "branches": what is
 * left of a schema when optional, default, union and the like are taken off.
 */
import * as z from "zod";

export type Schema = z.core.$ZodType;

/** The alternatives that a schema comes down to. */
export function branchesOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options.flatMap(branchesOf);
  if (schema instanceof z.core.$ZodIntersection) {
    return [schema._zod.def.left, schema._zod.def.right].flatMap(branchesOf);
  }
  if (schema instanceof z.core.$ZodPipe) return branchesOf(schema._zod.def.in);
  if (schema instanceof z.core.$ZodLazy) return branchesOf(schema._zod.def.getter());
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault ||
    schema instanceof z.core.$ZodNonOptional ||
    schema instanceof z.core.$ZodReadonly ||
    schema instanceof z.core.$ZodCatch
  ) {
    return branchesOf(schema._zod.def.innerType);
  }
  return [schema];
}

/** The schemas of one field or entry, before their own alternatives are taken apart. */
export function fieldSchemas(
  branches: readonly Schema[],
  step: string | number,
): readonly Schema[] {
  return branches.flatMap((branch): readonly Schema[] => {
    if (branch instanceof z.core.$ZodObject) {
      const { shape } = branch._zod.def;
      const field = Object.hasOwn(shape, step) ? shape[step] : undefined;
      return field ? [field] : [];
    }
    if (branch instanceof z.core.$ZodRecord) return [branch._zod.def.valueType];
    if (branch instanceof z.core.$ZodArray) {
      return typeof step === "number" ? [branch._zod.def.element] : [];
    }
    return [];
  });
}

/** The branches of one field or entry. */
export function childBranches(
  branches: readonly Schema[],
  step: string | number,
): readonly Schema[] {
  return fieldSchemas(branches, step).flatMap(branchesOf);
}

/** The branches at the end of a path. */
export function branchesAt(schema: Schema, path: readonly (string | number)[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(childBranches, branchesOf(schema));
}

/** The names of the fields that a group may have, in the order of the schema. */
export function fieldNames(branches: readonly Schema[]): readonly string[] {
  const names = branches.flatMap((branch) =>
    branch instanceof z.core.$ZodObject ? Object.keys(branch._zod.def.shape) : [],
  );
  return [...new Set(names)];
}

/** What a field is for, in the schema's words, or undefined. */
export function describeField(
  schema: Schema,
  path: readonly (string | number)[],
): string | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  for (const field of fieldSchemas(branchesAt(schema, path.slice(0, -1)), last)) {
    const description = z.globalRegistry.get(field)?.description;
    if (description) return description;
  }
  return undefined;
}

/** Whether a bare number or word here can only be meant as text. */
export function wantsText(branches: readonly Schema[]): boolean {
  return branches.some(isText) && !branches.some(takesOther);
}

/** Whether the literal is one of the values allowed here. */
export function allowsLiteral(branches: readonly Schema[], literal: string): boolean {
  return branches.some(
    (branch) => branch instanceof z.core.$ZodLiteral && branch._zod.def.values.includes(literal),
  );
}

function isText(branch: Schema): boolean {
  if (branch instanceof z.core.$ZodLiteral) {
    return branch._zod.def.values.every((value) => typeof value === "string");
  }
  return branch instanceof z.core.$ZodString || branch instanceof z.core.$ZodEnum;
}

function takesOther(branch: Schema): boolean {
  if (branch instanceof z.core.$ZodLiteral) return !isText(branch);
  return (
    branch instanceof z.core.$ZodNumber ||
    branch instanceof z.core.$ZodBigInt ||
    branch instanceof z.core.$ZodUnknown ||
    branch instanceof z.core.$ZodAny
  );
}
