/** The schema of one entry of a list in a file's schema. */
import * as z from "zod";
import { branchesAt, type Schema } from "../../diagnostics/schema-keys.ts";

export function groupAt(schema: Schema, list: string): z.core.$ZodObject {
  const group = branchesAt(schema, [list, 0]).find((branch) => branch instanceof z.core.$ZodObject);
  if (!group) throw new Error(`${list} is no list of groups`);
  return group;
}
