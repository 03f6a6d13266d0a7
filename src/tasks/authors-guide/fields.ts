/**
 * Every value that a template can print, as tables: read from the schema of the view with its own
 * descriptions, a table for each group of values, and groups that stand in several places once.
 */
import * as z from "zod";
import type { Audience } from "../../record/fields.ts";
import { viewSchema } from "../../view/schema.ts";
import { citeValue, proseValue, statedValue, unstatedValue } from "../../view/values.ts";
import { asCode, joinParts, linkTo, makeTable, withArticle, withCode } from "./markdown.ts";

interface Row {
  readonly name: string;
  readonly holds: string;
  readonly kind: string;
  readonly readers: string;
}

/** A group of values with a table of its own. */
interface Group {
  readonly heading: string;
  /** What stands before the names of its values in a template, such as `meeting.`. */
  readonly prefix: string;
  readonly rows: readonly Row[];
  /** Where it stands, for a group that several places share. */
  readonly places: string[];
}

/** The name, in its own group, and the whole path, of every field; for the test of the guide. */
export function listFields(): readonly { readonly heading: string; readonly name: string }[] {
  return [...collectGroups().values()].flatMap(({ heading, prefix, rows }) =>
    rows.map(({ name }) => ({ heading, name: prefix + name })),
  );
}

/** The tables, under headings of the third level. */
export function describeFields(): string {
  return joinParts([...collectGroups().values()].map(describeGroup));
}

function describeGroup({ heading, prefix, rows, places }: Group): string {
  const table = makeTable(
    ["write", "what it holds", "kind", "papers for"],
    rows.map(({ name, holds, kind, readers }) => [
      asCode(prefix + name),
      withCode(holds),
      kind,
      readers,
    ]),
  );
  const where = places.length > 0 ? [`Where it stands: ${places.join("; ")}.`] : [];
  return joinParts([`### ${heading}`, ...where, table]);
}

const TOP = "The whole";

function collectGroups(): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  enter(viewSchema, { heading: TOP, prefix: "", path: "" }, groups);
  return groups;
}

interface Spot {
  readonly heading: string;
  readonly prefix: string;
  /** From the top, with `*` for each entry of a list. */
  readonly path: string;
}

/** Makes a group of an object, and of the objects in it. */
function enter(schema: z.ZodObject, { heading, prefix, path }: Spot, groups: Map<string, Group>) {
  const rows: Row[] = [];
  groups.set(heading, { heading, prefix, rows, places: [] });
  for (const [name, field] of Object.entries(schema.shape)) {
    const below = path === "" ? name : `${path}.${name}`;
    const { description = "", audience } = z.globalRegistry.get(field) ?? {};
    const kind = follow(field, { prefix: `${prefix}${name}.`, path: below }, groups);
    rows.push({ name, holds: description, kind, readers: readersOf(audience) });
  }
}

/** What kind of value it is, in words; groups that it holds are entered. */
function follow(
  schema: z.core.$ZodType,
  spot: Omit<Spot, "heading">,
  groups: Map<string, Group>,
): string {
  if (schema instanceof z.ZodOptional) {
    return `${follow(schema.unwrap(), spot, groups)}, may be absent`;
  }
  if (schema instanceof z.ZodArray && !isSame(schema, citeValue)) {
    const inner = { prefix: "", path: `${spot.path}.*` };
    return `list, each ${withArticleOf(follow(schema.element, inner, groups))}`;
  }
  const simple = simpleKind(schema);
  if (simple) return simple;
  if (!(schema instanceof z.ZodObject)) throw new TypeError(`${spot.path} is of no known kind`);
  const title = z.globalRegistry.get(schema)?.title;
  const items = schema.shape.items;
  if (title === "open list" && items) {
    if (!groups.has("An open list")) enterOpenList(schema, groups);
    groups.get("An open list")?.places.push(placeOf(spot.path));
    const inner = { prefix: "", path: `${spot.path}.items` };
    return `${linkTo("An open list", "open list")}, ${follow(items, inner, groups).replace("list, ", "")}`;
  }
  if (title === undefined) {
    const heading = spot.path.endsWith(".*") ? `Each of ${spot.path.slice(0, -2)}` : spot.path;
    enter(schema, { heading, ...spot }, groups);
    return linkTo(heading, "group");
  }
  const heading = capitalise(withArticle(title));
  if (!groups.has(heading)) enter(schema, { heading, prefix: "", path: spot.path }, groups);
  groups.get(heading)?.places.push(placeOf(spot.path));
  return linkTo(heading, title);
}

function enterOpenList(schema: z.ZodObject, groups: Map<string, Group>): void {
  const rows = Object.entries(schema.shape).map(([name, field]) => ({
    name,
    holds: z.globalRegistry.get(field)?.description ?? "",
    kind: { items: "list", none: "text, may be absent" }[name] ?? "gap, may be absent",
    readers: "as the list",
  }));
  groups.set("An open list", { heading: "An open list", prefix: "", rows, places: [] });
}

function simpleKind(schema: z.core.$ZodType): string | undefined {
  if (isSame(schema, citeValue)) return "sources";
  if (isSame(schema, proseValue)) return "prose";
  if (isSame(schema, unstatedValue)) return "gap";
  if (isSame(schema, statedValue)) return "text or gap";
  if (schema instanceof z.ZodString) return "text";
  return schema instanceof z.ZodBoolean ? "yes or no" : undefined;
}

/** Whether one is the other with a description of its own: both share one definition. */
function isSame(schema: z.core.$ZodType, known: z.core.$ZodType): boolean {
  return schema._zod.def === known._zod.def;
}

/** `issues.*.points.*` as `each of points, in each of issues`. */
function placeOf(path: string): string {
  const parts = path.split(".*");
  const last = parts.pop();
  const lists = parts.map((part) => asCode(part.replace(/^\./, "")));
  const each = lists.map((list) => `each of ${list}`);
  if (last) each.push(asCode(last.replace(/^\./, "")));
  return each.reverse().join(", in ");
}

const readers: Readonly<Record<Audience, string>> = {
  internal: "internal",
  delegation: "internal, delegation",
  shareable: "all",
};

function readersOf(audience: Audience | undefined): string {
  if (!audience) throw new TypeError("a field of the view does not say who may read it");
  return readers[audience];
}

/** `a` or `an` before a word that may be a link. */
function withArticleOf(word: string): string {
  return word.startsWith("[") ? withArticle(word.slice(1)).replace(" ", " [") : withArticle(word);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
