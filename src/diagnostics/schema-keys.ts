/**
 * Questions to a zod schema that zod itself does not answer: which fields a group knows, what a
 * field is for, whether a value is meant as text. The schemas asked about are "branches": what is
 * left of a schema when optional, default, union and the like are taken off.
 */
import * as core from "zod/v4/core";

export type Schema = core.$ZodType;

// Both questions are put for every value of a record, and a schema always answers the same.
const branchesBySchema = new WeakMap<Schema, readonly Schema[]>();
const childrenByBranches = new WeakMap<
  readonly Schema[],
  Map<string | number, readonly Schema[]>
>();

/** The alternatives that a schema comes down to. */
export function branchesOf(schema: Schema): readonly Schema[] {
  const branches = branchesBySchema.get(schema) ?? findBranches(schema);
  branchesBySchema.set(schema, branches);
  return branches;
}

function findBranches(schema: Schema): readonly Schema[] {
  if (schema instanceof core.$ZodUnion) return schema._zod.def.options.flatMap(branchesOf);
  if (schema instanceof core.$ZodIntersection) {
    return [schema._zod.def.left, schema._zod.def.right].flatMap(branchesOf);
  }
  if (schema instanceof core.$ZodPipe) return branchesOf(schema._zod.def.in);
  if (schema instanceof core.$ZodLazy) return branchesOf(schema._zod.def.getter());
  if (
    schema instanceof core.$ZodOptional ||
    schema instanceof core.$ZodNullable ||
    schema instanceof core.$ZodDefault ||
    schema instanceof core.$ZodPrefault ||
    schema instanceof core.$ZodNonOptional ||
    schema instanceof core.$ZodReadonly ||
    schema instanceof core.$ZodCatch
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
    if (branch instanceof core.$ZodObject) {
      const { shape } = branch._zod.def;
      const field = Object.hasOwn(shape, step) ? shape[step] : undefined;
      return field ? [field] : [];
    }
    if (branch instanceof core.$ZodRecord) return [branch._zod.def.valueType];
    if (branch instanceof core.$ZodArray) {
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
  const children =
    childrenByBranches.get(branches) ?? new Map<string | number, readonly Schema[]>();
  childrenByBranches.set(branches, children);
  const known = children.get(step);
  if (known) return known;
  const found = fieldSchemas(branches, step).flatMap(branchesOf);
  children.set(step, found);
  return found;
}

/** The branches at the end of a path. */
export function branchesAt(schema: Schema, path: readonly (string | number)[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(childBranches, branchesOf(schema));
}

/** The names of the fields that a group may have, in the order of the schema. */
export function fieldNames(branches: readonly Schema[]): readonly string[] {
  const names = branches.flatMap((branch) =>
    branch instanceof core.$ZodObject ? Object.keys(branch._zod.def.shape) : [],
  );
  return [...new Set(names)];
}

/** Whether a group must have a field of this schema. */
export function isRequired(field: Schema): boolean {
  return !(
    field instanceof core.$ZodOptional ||
    field instanceof core.$ZodDefault ||
    field instanceof core.$ZodPrefault
  );
}

/** What a field is for, in the schema's words, or undefined. */
export function describeField(
  schema: Schema,
  path: readonly (string | number)[],
): string | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  for (const field of fieldSchemas(branchesAt(schema, path.slice(0, -1)), last)) {
    const description = core.globalRegistry.get(field)?.description;
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
  return branches.some((branch) => {
    if (branch instanceof core.$ZodLiteral) return branch._zod.def.values.includes(literal);
    if (branch instanceof core.$ZodEnum) {
      return Object.values(branch._zod.def.entries).includes(literal);
    }
    return false;
  });
}

function isText(branch: Schema): boolean {
  if (branch instanceof core.$ZodLiteral) {
    return branch._zod.def.values.every((value) => typeof value === "string");
  }
  return branch instanceof core.$ZodString || branch instanceof core.$ZodEnum;
}

function takesOther(branch: Schema): boolean {
  if (branch instanceof core.$ZodLiteral) return !isText(branch);
  return (
    branch instanceof core.$ZodNumber ||
    branch instanceof core.$ZodBigInt ||
    branch instanceof core.$ZodUnknown ||
    branch instanceof core.$ZodAny
  );
}
