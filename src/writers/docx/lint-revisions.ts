/**
 * Whether tracked changes are such as Word reads: each with an id of its own, an author and a date; deleted
 * words named as deleted, and no others.
 */
import { attribute, type Finding, stories } from "./lint-parts.ts";
import type { Parts } from "./package.ts";

const CODE = "docx-unsound-revision";
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;

export function lintRevisions(parts: Parts): readonly Finding[] {
  const findings: Finding[] = [];
  const found = (message: string) => findings.push({ code: CODE, message });
  const ids = new Set<string>();
  for (const [path, xml] of stories(parts)) {
    // Most papers have none, which is seen much sooner than where they are.
    if (!/<w:(?:ins|del)\s|Change\s/u.test(xml)) continue;
    for (const [element, name = ""] of xml.matchAll(/<w:(ins|del|\w+Change)\s[^>]*>/gu)) {
      const id = attribute(element, "w:id");
      if (ids.has(id)) found(`${path} holds two changes with the id "${id}"`);
      ids.add(id);
      if (attribute(element, "w:author") === "") found(`${path} holds a w:${name} by nobody`);
      const date = attribute(element, "w:date");
      if (!DATE.test(date))
        found(`${path} holds a w:${name} of "${date}", which is no time in UTC`);
    }
  }
  for (const [path, xml] of stories(parts)) {
    findings.push(...misnamed(path, xml));
  }
  for (const [path, xml] of ids.size > 0 ? stories(parts) : []) {
    for (const [element] of xml.matchAll(/<w:bookmarkStart\s[^>]*>/gu)) {
      const id = attribute(element, "w:id");
      if (ids.has(id)) found(`${path} holds a bookmark with the id "${id}" of a change`);
    }
  }
  return findings;
}

/** Word drops words that stand in a deletion under the name of others, and the other way round. */
function misnamed(path: string, xml: string): readonly Finding[] {
  if (!xml.includes("<w:del")) return [];
  let isDeleted = false;
  const names = new Set<string>();
  const pattern = /<w:del\s[^>]*>|<\/w:del>|<w:(t|instrText|delText|delInstrText)(?=[\s>/])/gu;
  for (const [element, name] of xml.matchAll(pattern)) {
    if (name === undefined) {
      // A mark or a row that was deleted holds nothing.
      if (!element.endsWith("/>")) isDeleted = element !== "</w:del>";
    } else if (name.startsWith("del") !== isDeleted) {
      names.add(`${path} holds a w:${name} ${isDeleted ? "in" : "outside of"} a deletion`);
    }
  }
  return [...names].map((message) => ({ code: CODE, message }));
}
