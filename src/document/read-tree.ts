/** Reads a document tree that was printed by `documentToJson`. */
import type { Document } from "./nodes.ts";
import { documentSchema } from "./tree-schema.ts";

/** The tree; undefined where the text is no such tree. */
export function readDocument(json: string): Document | undefined {
  try {
    const read = documentSchema.safeParse(JSON.parse(json));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
