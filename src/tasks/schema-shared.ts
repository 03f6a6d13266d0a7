/** Bodies that stand in a JSON Schema many times, told once among its definitions. */
import type * as z from "zod";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What each place says for itself, beside the body that it shares. */
const OWN = ["description", "default"];

/** The schema with each body that is marked `sharedAs` a name moved there. */
export function shareBodies(schema: JsonSchema): JsonSchema {
  const definitions: Record<string, unknown> = {};
  const body = share(schema, definitions);
  const sorted = Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length > 0
    ? Object.assign({}, body, { definitions: Object.fromEntries(sorted) })
    : Object.assign({}, body);
}

/** What a place says for itself stands first, where a person who opens the file looks for it. */
function share(value: unknown, definitions: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => share(item, definitions));
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    share(part, definitions),
  ]);
  const own = Object.fromEntries(parts.filter(([key]) => OWN.includes(key)));
  const { sharedAs: name, ...body } = Object.fromEntries(
    parts.filter(([key]) => !OWN.includes(key)),
  );
  if (typeof name !== "string") return { ...own, ...body };
  const known = definitions[name];
  if (known && JSON.stringify(known) !== JSON.stringify(body)) {
    throw new Error(`two bodies are shared as ${name}`);
  }
  definitions[name] = body;
  return { ...own, $ref: `#/definitions/${name}` };
}
