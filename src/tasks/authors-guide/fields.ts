/**
 * Every value that a template can print, as tables: read from the schemas of the views with their own
 * descriptions, a table for each group of values, and groups that stand in several places once, also
 * where papers of a meeting and of a week share them.
 */
import * as z from "zod";
import type { Audience } from "../../record/fields.ts";
import type { Purpose } from "../../view/audience.ts";
import { viewSchema } from "../../view/schema.ts";
import { citeValue, proseValue, statedValue, unstatedValue } from "../../view/values.ts";
import { weekViewSchema } from "../../view/week/schema.ts";
import { asCode, joinParts, linkTo, makeTable, withArticle, withCode } from "./markdown.ts";

interface Row {
  readonly name: string;
  readonly holds: string;
  readonly kind: string;
  readonly readers: string;
}

/** A group of values with a table of its own. */
interface Group {
  /** In papers of what it stands first, and so in which part of the guide. */
  readonly purpose: Purpose;
  readonly heading: string;
  /** What stands before the names of its values in a template, such as `meeting.`. */
  readonly prefix: string;
  readonly fields: z.core.$ZodShape;
  /** The heading of the group all of whose values it holds too. */
  readonly base: string | undefined;
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

/** The tables of papers of a meeting, or of those that only papers of a week have, under headings of the third level. */
export function describeFields(purpose: Purpose): string {
  const groups = [...collectGroups().values()];
  return joinParts(groups.filter((group) => group.purpose === purpose).map(describeGroup));
}

function describeGroup({ heading, prefix, base, rows, places }: Group): string {
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
  const more = base === undefined ? [] : [`All that ${linkTo(base, lower(base))} holds, and:`];
  return joinParts([`### ${heading}`, ...where, ...more, table]);
}

/** The headings of the views themselves. */
const TOP: Readonly<Record<Purpose, string>> = {
  meeting: "The whole of a meeting",
  week: "The whole of a week",
};

function collectGroups(): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  enter(viewSchema, { heading: TOP.meeting, purpose: "meeting", prefix: "", path: "" }, groups);
  enter(weekViewSchema, { heading: TOP.week, purpose: "week", prefix: "", path: "" }, groups);
  return groups;
}

interface Spot {
  readonly heading: string;
  readonly purpose: Purpose;
  readonly prefix: string;
  /** From the top, with `*` for each entry of a list. */
  readonly path: string;
}

/** Makes a group of an object, and of the objects in it. One that is there gets its further places. */
function enter(
  schema: z.ZodObject,
  { heading, purpose, prefix, path }: Spot,
  groups: Map<string, Group>,
): void {
  const rows: Row[] = [];
  const fields = schema.shape;
  const base = baseOf(fields, groups);
  const group = { purpose, heading, prefix, fields, base: base?.heading, rows, places: [] };
  if (!groups.has(heading)) groups.set(heading, group);
  for (const [name, field] of Object.entries(fields)) {
    if (base && Object.hasOwn(base.fields, name)) continue;
    const below = path === "" ? name : `${path}.${name}`;
    const { description = "", audience } = z.globalRegistry.get(field) ?? {};
    const kind = follow(field, { purpose, prefix: `${prefix}${name}.`, path: below }, groups);
    rows.push({ name, holds: description, kind, readers: readersOf(audience) });
  }
}

/** The group whose every field is among these, as it is when one was made by adding to the other. */
function baseOf(fields: z.core.$ZodShape, groups: ReadonlyMap<string, Group>): Group | undefined {
  return [...groups.values()].find((group) => {
    const own = Object.entries(group.fields);
    const isWhole = own.length === Object.keys(fields).length;
    return !isWhole && own.length > 0 && own.every(([name, field]) => fields[name] === field);
  });
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
    const inner = { purpose: spot.purpose, prefix: "", path: `${spot.path}.*` };
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
    const inner = { purpose: spot.purpose, prefix: "", path: `${spot.path}.items` };
    return `${linkTo("An open list", "open list")}, ${follow(items, inner, groups).replace("list, ", "")}`;
  }
  if (title === undefined) {
    const name = spot.path.endsWith(".*") ? `Each of ${spot.path.slice(0, -2)}` : spot.path;
    const heading = spot.purpose === "week" ? `${name} of a week` : name;
    enter(schema, { heading, ...spot }, groups);
    return linkTo(heading, "group");
  }
  const heading = capitalise(withArticle(title));
  enter(schema, { heading, ...spot, prefix: "" }, groups);
  const group = groups.get(heading);
  const of = group?.purpose === spot.purpose ? "" : " of a week";
  group?.places.push(`${placeOf(spot.path)}${of}`);
  return linkTo(heading, title);
}

function enterOpenList(schema: z.ZodObject, groups: Map<string, Group>): void {
  const rows = Object.entries(schema.shape).map(([name, field]) => ({
    name,
    holds: z.globalRegistry.get(field)?.description ?? "",
    kind: { items: "list", none: "text, may be absent" }[name] ?? "gap, may be absent",
    readers: "as the list",
  }));
  groups.set("An open list", {
    purpose: "meeting",
    heading: "An open list",
    prefix: "",
    fields: {},
    base: undefined,
    rows,
    places: [],
  });
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

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
