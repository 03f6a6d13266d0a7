/** What a difference is called and what stood and stands there, in the words of a locale. */
import type { Locale } from "../../locale/locale.ts";
import { languageName } from "../../view/other-language.ts";
import type { Difference, Step } from "./facts-delta.ts";
import type { FactKind } from "./facts-entries.ts";
import { leavesOf, type Tree } from "./facts-tree.ts";

/** "start", "delegation, member 2", "commitment vl-2025-12-02-06: due". */
export function aboutOf(
  kind: FactKind,
  name: string | undefined,
  steps: readonly Step[],
  locale: Locale,
): string {
  const parts = name === undefined ? [] : [nameOfEntry(kind, name, locale)];
  let list = "";
  let language: string | undefined;
  for (const [index, step] of steps.entries()) {
    if ("language" in step) {
      if (!step.isAlone) language = step.language;
    } else if ("item" in step) parts.push(itemOf(list, step, locale));
    else {
      const next = steps[index + 1];
      list = step.field;
      // The item says what list it stands in; a text is the thing itself.
      const isSaid = (next && "item" in next) || (parts.length > 0 && PLAIN.has(step.field));
      if (!isSaid) parts.push(fieldName(step.field, locale));
    }
  }
  const about = joined(parts, steps, locale);
  return language === undefined
    ? about
    : locale.text("changed.in-language", { about, language: languageName(language, locale) });
}

/** Fields that hold what their item is. */
const PLAIN: ReadonlySet<string> = new Set(["text", "person"]);

function joined(parts: readonly string[], steps: readonly Step[], locale: Locale): string {
  const last = steps.findLast((step) => !("language" in step));
  const isField = last !== undefined && "field" in last && !PLAIN.has(last.field);
  return parts.reduce((whole, part, index) => {
    const isLast = index === parts.length - 1;
    return locale.text(isField && isLast ? "changed.of" : "changed.within", { whole, part });
  });
}

function nameOfEntry(kind: FactKind, name: string, locale: Locale): string {
  return locale.text(`changed.entry.${kind}`, { name });
}

export function fieldName(field: string, locale: Locale): string {
  const key = field.replaceAll("_", "-");
  return locale.label(`changed.field.${key}`) ?? locale.label(`gap.item.${key}`) ?? field;
}

function itemOf(
  list: string,
  { item, number }: { readonly item: Tree; readonly number: number },
  locale: Locale,
): string {
  if (list === "sides" && item.sort === "group") {
    const { party } = item.fields;
    if (party?.sort === "leaf") return party.inWords;
  }
  if (list === "updates" && item.sort === "group") {
    const { at } = item.fields;
    if (at?.sort === "leaf") return locale.text("changed.item.updates", { date: at.inWords });
  }
  // The record's own count, since papers may leave some out.
  const at = item.atPath.at(-1);
  const slots = { number: String(typeof at === "number" ? at + 1 : number) };
  return (
    locale.label(`changed.item.${list.replaceAll("_", "-")}`, slots) ??
    locale.text("changed.item.other", { ...slots, list: fieldName(list, locale) })
  );
}

/** What stood and what stands there; in letters as they are where both read alike. */
export function valuesOf(
  { before, after, moved }: Difference,
  locale: Locale,
): { readonly before?: string; readonly after?: string } {
  if (moved) {
    const place = (number: number) => locale.text("changed.place", { number: String(number) });
    return { before: place(moved.from), after: place(moved.to) };
  }
  const [was, is] = [before, after].map((tree) => tree && summaryOf(tree, locale));
  const isAlike = before?.sort === "leaf" && after?.sort === "leaf" && was === is;
  if (isAlike) return { before: before.value, after: after.value };
  return { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
}

/** The fields that say what a group is, those of one line together. */
const SAYING: readonly (readonly string[])[] = [
  ["time", "what"],
  ["person", "role"],
  ["note", "ask", "evidence"],
  ["text"],
  ["what"],
  ["title"],
  ["term"],
  ["name"],
  ["post", "person"],
];

export function summaryOf(tree: Tree, locale: Locale): string {
  if (tree.sort === "leaf") return withoutBold(tree.inWords);
  if (tree.sort === "texts") {
    const { [locale.tag]: own } = tree.fields;
    return withoutBold((own ?? Object.values(tree.fields)[0])?.inWords ?? "");
  }
  if (tree.sort === "list") {
    const items = tree.items.map((item) => summaryOf(item, locale));
    return items.length === 0 ? locale.text("none") : items.join(locale.text("gap.separator"));
  }
  for (const names of SAYING) {
    const said = names.flatMap((name) => {
      const inner = Object.hasOwn(tree.fields, name) ? tree.fields[name] : undefined;
      return inner ? [summaryOf(inner, locale)] : [];
    });
    if (said.length > 0) return said.join(" · ");
  }
  return leavesOf(tree)
    .map(([, { inWords }]) => withoutBold(inWords))
    .join(" · ");
}

/** Prose may hold marks of bold, which are no words. */
function withoutBold(text: string): string {
  return text.replaceAll("**", "").replace(/\s+/gu, " ");
}
